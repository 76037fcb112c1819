/**
 * Proper names by lists and rules: sources propose candidates, an arbiter picks those that do not overlap, and what is
 * sure in one place of an article is looked for in the rest of it.
 */
package org.khabir.extract.names;
