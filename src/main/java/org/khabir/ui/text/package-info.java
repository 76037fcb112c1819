/**
 * Arabic text as JavaFX lays it out: the font, and the ways round the faults of its layout on Linux
 * ({@code docs/decisions/javafx-text.md}).
 */
package org.khabir.ui.text;
