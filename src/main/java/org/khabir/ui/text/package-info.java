/**
 * Arabic text as JavaFX lays it out: the font, and the ways round two faults of its layout on Linux
 * ({@code docs/decisions/javafx-text.md}).
 */
package org.khabir.ui.text;
