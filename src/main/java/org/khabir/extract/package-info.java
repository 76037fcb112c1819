/**
 * From an article to its {@link org.khabir.model.Analysis}: names, entities, times, meetings, statements, timeline, each found by a
 * step behind a small interface of this package, so that a better one can take its place.
 */
package org.khabir.extract;
