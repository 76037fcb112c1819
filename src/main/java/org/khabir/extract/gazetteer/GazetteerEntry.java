package org.khabir.extract.gazetteer;

import java.util.List;
import java.util.Objects;
import org.khabir.model.EntityType;

/**
 * A known name.
 *
 * @param type         what it names
 * @param name         the usual Arabic name
 * @param aliases      other Arabic or Latin names of the same thing
 * @param nameEn       the English name, null where there is none
 * @param country      ISO 3166 code of the country it is of, null where unknown or none
 * @param contextual   the aliases and names that are common words too, and count only where their context says so
 * @param source       the list it comes from
 */
public record GazetteerEntry(EntityType type, String name, List<String> aliases, String nameEn, String country,
                             List<String> contextual, String source) {

    /** The source of entries from the analyst's own list. */
    public static final String ANALYST = "analyst";

    /** The source of names that the analyst confirmed or marked in articles. */
    public static final String CONFIRMED = "confirmed";

    public GazetteerEntry {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(name, "name");
        aliases = List.copyOf(aliases);
        contextual = List.copyOf(contextual);
    }
}
