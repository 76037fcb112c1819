package org.khabir.ui.palette;

/** What the palette offers, in the order in which equally good finds stand. */
public enum PaletteGroup {
    ACTION, ENTITY, ARTICLE
}
