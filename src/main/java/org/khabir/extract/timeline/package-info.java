/** Picks the dated happenings of an article for its timeline: meetings, and what a sentence with a date tells. */
package org.khabir.extract.timeline;
