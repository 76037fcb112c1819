package org.khabir.ui.notes;

import java.util.Objects;
import java.util.stream.Stream;
import org.khabir.model.Annotation;
import org.khabir.model.Tag;
import org.khabir.ui.desk.Passage;

/**
 * An annotation with what it stands on.
 *
 * @param tag     null for a mere note
 * @param passage with an empty snippet where the annotation is on the whole article
 */
public record NotedPassage(Annotation annotation, Tag tag, Passage passage) {

    boolean standsWhere(Annotation other) {
        return annotation.articleId().equals(other.articleId()) && Objects.equals(annotation.span(), other.span());
    }

    /** What the filter field looks at. */
    Stream<String> words() {
        return Stream.of(passage.snippet().text(), passage.title(), annotation.note(), tag == null ? "" : tag.name());
    }
}
