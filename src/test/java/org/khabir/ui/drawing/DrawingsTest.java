package org.khabir.ui.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.khabir.ui.FxTest;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class DrawingsTest extends FxTest {

    private static final class Sketch extends Pane implements Drawn {

        Sketch() {
            Label arabic = new Label("قِمّة (2019) في طرابلس");
            arabic.relocate(20, 30);
            Label latin = new Label("AFRICOM & <EU>");
            latin.relocate(20, 60);
            Label hidden = new Label("لا يُرى");
            hidden.setVisible(false);
            Pane box = new Pane();
            box.setStyle("-fx-background-color: #123456;");
            box.resizeRelocate(100, 100, 30, 10);
            box.setManaged(false);
            getChildren().addAll(arabic, latin, hidden, box);
            setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        }

        @Override
        public void draw(Pen pen) {
            pen.circle(5, 6, 7, Color.RED, null, 1);
        }
    }

    @Test
    void whatIsShownIsWrittenAsShapesAndWords() throws Exception {
        Sketch sketch = new Sketch();
        show(sketch, 300, 200);

        Document svg = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(fx(() -> Drawings.svg(sketch, "رسم")).getBytes(StandardCharsets.UTF_8)));

        NodeList texts = svg.getElementsByTagName("text");
        assertThat(texts.getLength()).isEqualTo(2);
        assertThat(texts.item(0).getTextContent()).isEqualTo("قِمّة (2019) في طرابلس");
        assertThat(((Element) texts.item(0)).getAttribute("direction")).isEqualTo("rtl");
        assertThat(texts.item(1).getTextContent()).isEqualTo("AFRICOM & <EU>");
        assertThat(((Element) texts.item(1)).getAttribute("direction")).isEqualTo("ltr");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("رسم");
        assertThat(((Element) svg.getElementsByTagName("circle").item(0)).getAttribute("r")).isEqualTo("7");
        assertThat(((Element) svg.getElementsByTagName("path").item(0)).getAttribute("fill")).isEqualTo("#123456");
    }
}
