package org.khabir.ui.palette;

/** An entry and how well it fits what was typed. */
record PaletteMatch(PaletteEntry entry, PaletteIndex.Fit fit) {
}
