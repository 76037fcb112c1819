package org.khabir.search;

import java.util.List;
import org.khabir.model.Span;

/** A passage of the body with the stretches that match; all offsets are into the body. */
public record Snippet(Span span, String text, List<Span> matches) {

    public Snippet {
        matches = List.copyOf(matches);
    }
}
