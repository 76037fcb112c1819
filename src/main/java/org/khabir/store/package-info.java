/**
 * The case's SQLite file: articles, analyses, what the analyst says of them, and the history of edits.
 * {@link org.khabir.store.CaseStore} is the way in.
 */
package org.khabir.store;
