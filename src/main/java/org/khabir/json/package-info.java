/** The analysis of an article as JSON, in the format of {@code docs/analysis-format.md}. */
package org.khabir.json;
