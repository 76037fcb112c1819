/** How Arabic text becomes index terms: words, their written and exact forms, and their stems. */
package org.khabir.search.analysis;
