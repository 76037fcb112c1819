/**
 * The reader: one article with everything found and noted in it, marked in the text. All positions are offsets into the
 * article's body; what is drawn and what the mouse hits is worked out from them, and right in mixed text.
 */
package org.khabir.ui.reader;
