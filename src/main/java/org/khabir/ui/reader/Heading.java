package org.khabir.ui.reader;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.VBox;
import org.khabir.model.Article;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.DateText;
import org.khabir.ui.text.TokenFlow;

/** The article's title, and below it source, date and author. */
final class Heading extends VBox {

    private static final double TITLE_SIZE = 1.55;
    private static final double ORIGIN_SIZE = 0.85;

    private final TokenFlow title;
    private final TokenFlow origin;

    Heading(Article article, Texts texts) {
        title = new TokenFlow(article.title());
        title.getStyleClass().add("reader-title");
        String published = article.published() == null ? "" : directed(new DateText(texts).full(article.published()), texts);
        origin = new TokenFlow(Stream.of(article.source(), published, article.author())
                .filter(part -> !part.isBlank()).collect(Collectors.joining(" · ")));
        origin.getStyleClass().add("reader-origin");
        boolean leftToRight = article.title().codePoints().anyMatch(Character::isLetter)
                && article.title().codePoints().noneMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
        setNodeOrientation(leftToRight ? NodeOrientation.LEFT_TO_RIGHT : NodeOrientation.RIGHT_TO_LEFT);
        setPadding(new Insets(20, BlockView.MARGIN, 12, BlockView.MARGIN));
        setSpacing(6);
        if (!article.title().isBlank()) {
            getChildren().add(title);
        }
        getChildren().add(origin);
    }

    /** The date in the interface's direction, whatever stands around it. */
    private static String directed(String date, Texts texts) {
        char mark = texts.language().isRightToLeft() ? '\u200F' : '\u200E';
        return mark + date + mark;
    }

    void setType(ReadingStyle style) {
        title.setStyle(style.css(TITLE_SIZE));
        origin.setStyle(style.css(ORIGIN_SIZE));
    }
}
