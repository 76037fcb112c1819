package org.khabir.ui.library;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import org.khabir.model.ArticleSummary;

/** How the articles are sorted; undated ones stand last. */
public enum LibraryOrder {
    NEWEST(Comparator.comparing(ArticleSummary::published, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))),
    OLDEST(Comparator.comparing(ArticleSummary::published, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))),
    TITLE(Comparator.comparing(ArticleSummary::title, arabic())),
    SOURCE(Comparator.comparing(ArticleSummary::source, arabic())),
    MEETINGS(Comparator.comparingInt(ArticleSummary::meetings).reversed());

    private final Comparator<ArticleSummary> comparator;

    LibraryOrder(Comparator<ArticleSummary> comparator) {
        this.comparator = comparator;
    }

    public Comparator<ArticleSummary> comparator() {
        return comparator;
    }

    private static Comparator<Object> arabic() {
        return Collator.getInstance(Locale.forLanguageTag("ar"));
    }
}
