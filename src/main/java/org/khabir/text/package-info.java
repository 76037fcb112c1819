/**
 * Arabic text as search and extraction see it: folded spellings with a map back to the stored body, tokens, sentences,
 * proclitics. The body itself is never altered.
 */
package org.khabir.text;
