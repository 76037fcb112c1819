package org.khabir.workspace;

import org.khabir.i18n.Wording;

/** What a report shows: its title (empty for the case’s name), the language of its headings, its digits and calendars. */
public record ReportOptions(String title, Wording wording) {
}
