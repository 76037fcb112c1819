package org.khabir.ui.palette;

/** A line of the palette's list: the heading of a group, where {@code entry} is null, or one of its entries. */
public record PaletteRow(PaletteGroup group, PaletteEntry entry) {

    public boolean isHeading() {
        return entry == null;
    }
}
