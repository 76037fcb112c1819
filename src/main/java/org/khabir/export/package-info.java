/** Meetings, timelines and the figures of tags as files for other programs: CSV, JSON and iCalendar. */
package org.khabir.export;
