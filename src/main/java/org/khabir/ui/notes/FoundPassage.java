package org.khabir.ui.notes;

import org.khabir.model.Span;
import org.khabir.ui.desk.Passage;

/**
 * A place that may be tagged.
 *
 * @param tagged true where it carries the tag already
 * @param ticked true where it is to be tagged
 */
public record FoundPassage(Passage passage, Span span, boolean tagged, boolean ticked) {

    FoundPassage withTicked(boolean wanted) {
        return new FoundPassage(passage, span, tagged, wanted && !tagged);
    }

    FoundPassage withTagged(boolean carried) {
        return new FoundPassage(passage, span, carried, !carried && (ticked || tagged));
    }
}
