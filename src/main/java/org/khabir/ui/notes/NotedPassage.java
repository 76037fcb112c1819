package org.khabir.ui.notes;

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
}
