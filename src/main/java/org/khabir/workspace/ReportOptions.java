package org.khabir.workspace;

import org.khabir.i18n.Language;

/** What a report shows: its title (empty for the case's name) and the language of its headings. */
public record ReportOptions(String title, Language language) {
}
