/** Training of the names' sequence model from corpora, and its scoring on tagged texts. Everything here is deterministic. */
package org.khabir.train;
