package org.khabir.ui.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.khabir.i18n.Calendars;
import org.khabir.i18n.Digits;
import org.khabir.i18n.Language;
import org.khabir.i18n.Wording;
import org.khabir.model.TimeInterval;
import org.khabir.ui.FxTest;

class DateSliderTest extends FxTest {

    private final SimpleObjectProperty<LocalDate> from = new SimpleObjectProperty<>();
    private final SimpleObjectProperty<LocalDate> to = new SimpleObjectProperty<>();
    private final DateSlider slider = fx(() -> new DateSlider(texts(),
            new SimpleObjectProperty<>(new TimeInterval(LocalDate.of(2014, 9, 29), LocalDate.of(2025, 9, 22))), from, to));

    @AfterEach
    void usualWording() {
        run(() -> texts().wordingProperty().set(Wording.of(Language.ARABIC)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void daysInBothCalendarsAreShownWholeInANarrowPlace(Language language) {
        run(() -> texts().wordingProperty().set(new Wording(language, Digits.ARABIC_INDIC, Calendars.BOTH)));
        show(new VBox(slider), 330, 200);

        for (Label label : labels()) {
            assertThat(drawn(label)).isEqualTo(label.getText()).contains("١٤", "٢٠").doesNotContain("…");
            assertThat(label.getBoundsInParent().getMinX()).isGreaterThan(-1);
            assertThat(label.getBoundsInParent().getMaxX()).isLessThan(slider.getWidth() + 1);
        }
        assertThat(labels().getFirst().getBoundsInParent().intersects(labels().getLast().getBoundsInParent())).isFalse();
    }

    @Test
    void daysStandBesideTheLineWhereThereIsRoom() {
        show(new VBox(slider), 700, 200);

        Node track = fx(() -> slider.lookup(".date-track"));
        assertThat(labels()).allSatisfy(label -> assertThat(label.getBoundsInParent().intersects(track.getBoundsInParent())).isFalse());
        assertThat(slider.getHeight()).isLessThan(30);
    }

    private List<Label> labels() {
        return fx(() -> slider.getChildrenUnmodifiable().stream().filter(Label.class::isInstance).map(Label.class::cast).filter(Node::isVisible).toList());
    }

    private static String drawn(Label label) {
        return fx(() -> label.lookupAll(".text").stream().filter(Text.class::isInstance).map(text -> ((Text) text).getText()).findFirst().orElse(""));
    }
}
