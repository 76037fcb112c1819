/** The query syntax of {@code docs/search.md}: its parts, its parser, and what it means to Lucene. */
package org.khabir.search.query;
