package org.khabir.ui.reader;

import org.khabir.model.Span;

/** Other bounds for a name: a word more or less at its end or beginning. All are the name's own where there is no such word. */
enum Extent {
    LATER_END {
        @Override
        Span of(Span name, BodyText body) {
            int end = body.wordEndAfter(name.end());
            return within(name.start(), end, body.paragraphAt(name.start()), name);
        }
    },
    EARLIER_END {
        @Override
        Span of(Span name, BodyText body) {
            int start = body.wordStartBefore(name.end());
            int end = start <= name.start() ? name.end() : body.wordEndAfter(body.wordStartBefore(start));
            return within(name.start(), end, name, name);
        }
    },
    EARLIER_START {
        @Override
        Span of(Span name, BodyText body) {
            return within(body.wordStartBefore(name.start()), name.end(), body.paragraphAt(name.start()), name);
        }
    },
    LATER_START {
        @Override
        Span of(Span name, BodyText body) {
            int next = body.wordEndAfter(body.wordEndAfter(name.start()));
            return within(body.wordStartBefore(next), name.end(), name, name);
        }
    };

    /** The stretch that the name gets. */
    abstract Span of(Span name, BodyText body);

    private static Span within(int start, int end, Span limits, Span otherwise) {
        return start < end && start >= limits.start() && end <= limits.end() ? new Span(start, end) : otherwise;
    }
}
