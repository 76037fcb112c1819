/** The content of an annotated report, whatever file it becomes. */
package org.khabir.report;
