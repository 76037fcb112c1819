/**
 * Annotated reports as PDF: shaped by HarfBuzz through java.awt, written by PDFBox, tagged (PDF/UA-1), archivable (PDF/A-2a), and
 * readable back by search and copy. How and why: {@code docs/decisions}.
 */
package org.khabir.report.pdf;
