/**
 * Finds who said what: words of speech ({@code speech.tsv}), the subject beside them or the one that they carry on, and the
 * quotation, clause or phrase that is said.
 */
package org.khabir.extract.statements;
