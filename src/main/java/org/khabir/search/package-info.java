/** The full-text index of a case: derived from the store and rebuilt whenever it is missing, older or broken. */
package org.khabir.search;
