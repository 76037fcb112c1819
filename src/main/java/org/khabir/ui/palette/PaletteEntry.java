package org.khabir.ui.palette;

import java.util.List;

/**
 * Something that the palette can run or open.
 *
 * @param title  under which it is listed
 * @param detail says more of it, such as the menu an action stands in; empty where there is nothing to say
 * @param keys   the shortcut as this platform writes it, empty for none
 * @param icon   the picture's name
 * @param names  by which it is known beside the title: aliases, the name in English
 * @param weight of two entries that fit equally well the heavier stands first
 * @param action runs it or opens it; on the FX thread
 */
public record PaletteEntry(PaletteGroup group, String title, String detail, String keys, String icon, List<String> names,
                           long weight, Runnable action) {

    public PaletteEntry {
        names = List.copyOf(names);
    }
}
