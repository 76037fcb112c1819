/** Meetings and timelines as files for other programs: CSV, JSON and iCalendar. */
package org.khabir.export;
