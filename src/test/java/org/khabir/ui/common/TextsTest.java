package org.khabir.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import org.junit.jupiter.api.Test;
import org.khabir.i18n.Calendars;
import org.khabir.i18n.Digits;
import org.khabir.i18n.Language;
import org.khabir.i18n.Wording;

class TextsTest {

    @Test
    void whatIsBoundFollowsLanguageAndArguments() {
        Texts texts = new Texts(Language.ENGLISH);
        SimpleStringProperty folder = new SimpleStringProperty("a");
        ObservableValue<String> bound = texts.bind("reader.citation.title", folder);
        String english = bound.getValue();
        assertThat(english).isEqualTo(texts.text("reader.citation.title", "a"));

        folder.set("b");
        assertThat(bound.getValue()).isNotEqualTo(english);

        texts.languageProperty().set(Language.ARABIC);
        assertThat(bound.getValue()).isEqualTo(texts.text("reader.citation.title", "b")).isEqualTo("«b»");
    }

    @Test
    void theDirectionFollowsTheLanguage() {
        Texts texts = new Texts(Language.ENGLISH);
        assertThat(texts.orientation().getValue()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);

        texts.languageProperty().set(Language.ARABIC);
        assertThat(texts.orientation().getValue()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
    }

    @Test
    void whatIsBoundFollowsTheDigits() {
        Texts texts = new Texts(Language.ARABIC);
        ObservableValue<String> bound = texts.bind("tasks.count", 12, 345);
        assertThat(bound.getValue()).isEqualTo("12 من 345");

        texts.wordingProperty().set(new Wording(Language.ARABIC, Digits.OF_LANGUAGE, Calendars.GREGORIAN));
        assertThat(bound.getValue()).isEqualTo("١٢ من ٣٤٥");
        assertThat(texts.number(2023)).isEqualTo("٢٠٢٣");

        texts.languageProperty().set(Language.ENGLISH);
        assertThat(bound.getValue()).isEqualTo("12 of 345");
        assertThat(texts.wordingProperty().get().digits()).isEqualTo(Digits.OF_LANGUAGE);
    }
}
