package org.khabir.codebook;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A tag as a file holds it.
 *
 * @param guid     its identity, as {@link Guids} writes it
 * @param color    as {@code #rrggbb}; null where the file gives none, or something else
 * @param shortcut 1 to 9, 0 for none
 * @param line     of the file, from 1, for saying where something is wrong; 0 where not known
 * @param tags     those under it, in order
 */
record FileTag(String guid, String name, String color, String description, int shortcut, boolean heading, int line, List<FileTag> tags) {

    private static final Pattern SHORT_COLOR = Pattern.compile("#[0-9a-f]{3}");
    private static final Pattern COLOR = Pattern.compile("#[0-9a-f]{6}");

    FileTag {
        name = name.strip();
        description = description.strip();
        color = color == null ? null : color(color.strip().toLowerCase(Locale.ROOT));
        shortcut = shortcut < 0 || shortcut > 9 ? 0 : shortcut;
        tags = List.copyOf(tags);
    }

    private static String color(String written) {
        if (SHORT_COLOR.matcher(written).matches()) {
            return "#" + written.substring(1).chars().mapToObj(digit -> Character.toString(digit).repeat(2)).reduce("", String::concat);
        }
        return COLOR.matcher(written).matches() ? written : null;
    }
}
