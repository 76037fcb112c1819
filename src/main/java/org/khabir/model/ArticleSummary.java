package org.khabir.model;

import java.time.LocalDate;

/** An article's line in the library. {@code published} is null where unknown; {@code title} may be the body's beginning where there is none. */
public record ArticleSummary(String id, String title, String source, LocalDate published, int length, int mentions,
                             int meetings, int annotations, Reading reading) {

    /** An article that nobody has read. */
    public ArticleSummary(String id, String title, String source, LocalDate published, int length, int mentions, int meetings,
                          int annotations) {
        this(id, title, source, published, length, mentions, meetings, annotations, Reading.UNREAD);
    }
}
