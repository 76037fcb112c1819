package org.khabir.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.NodeOrientation;
import javafx.scene.control.Alert;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.khabir.i18n.Language;
import org.khabir.ui.FxTest;
import org.khabir.ui.text.AppFont;

class ScenesTest extends FxTest {

    @Test
    void directionFollowsTheLanguageAndColoursTheTheme() {
        Label label = new Label("خبير");
        show(new StackPane(label), 300, 100);
        Text text = fx(() -> (Text) label.lookup(".text"));
        assertThat(fx(label::getEffectiveNodeOrientation)).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        assertThat(fx(label::getFont).getFamily()).isEqualTo(AppFont.FAMILY);
        assertThat(fx(() -> ((Color) text.getFill()).getBrightness())).isLessThan(0.5);

        run(() -> {
            texts().languageProperty().set(Language.ENGLISH);
            scenes().themeProperty().set(Theme.DARK);
        });
        pulse();

        assertThat(fx(label::getEffectiveNodeOrientation)).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
        assertThat(fx(() -> ((Color) text.getFill()).getBrightness())).isGreaterThan(0.5);
        assertThat(fx(() -> label.getScene().getStylesheets())).anyMatch(sheet -> sheet.endsWith("khabir-dark.css"))
                .noneMatch(sheet -> sheet.endsWith("khabir-light.css"));
    }

    @Test
    void anAlertWithoutOwnerIsDressedAsItOpens() {
        Alert alert = fx(() -> {
            Alert opened = new Alert(Alert.AlertType.INFORMATION, "تمّ");
            opened.show();
            return opened;
        });
        pulse();

        assertThat(fx(() -> alert.getDialogPane().getEffectiveNodeOrientation())).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        assertThat(fx(() -> ((Label) alert.getDialogPane().lookup(".content.label")).getFont().getFamily()))
                .isEqualTo(AppFont.FAMILY);
    }
}
