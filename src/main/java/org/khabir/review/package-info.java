/** What the analyst says of an analysis, laid over it when it is read; the analysis itself stays the machine's. */
package org.khabir.review;
