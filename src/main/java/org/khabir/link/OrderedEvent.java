package org.khabir.link;

import java.time.LocalDate;
import java.util.List;
import org.khabir.model.CaseEvent;

/**
 * A happening of the case with all that articles tell of it, and its place in the partial order of the case's timeline.
 *
 * @param key       identifies it in the order: that of the gathered meeting, or the article's and the entry's id
 * @param reports   the articles' entries of it, at least one
 * @param earliest  the first day it can lie on, from its dates and its place in the order; null where nothing says
 * @param latest    the last such day; null where nothing says
 * @param after     the keys of those that words say came before it
 */
public record OrderedEvent(String key, List<CaseEvent> reports, LocalDate earliest, LocalDate latest, List<String> after) {

    public OrderedEvent {
        reports = List.copyOf(reports);
        after = List.copyOf(after);
    }
}
