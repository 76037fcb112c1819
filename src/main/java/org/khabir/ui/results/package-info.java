/** Searching the case: hits with their passages, and facets to narrow them down. */
package org.khabir.ui.results;
