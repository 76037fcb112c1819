package org.khabir.extract.entities;

import java.util.List;
import java.util.Optional;
import org.khabir.extract.NameMention;
import org.khabir.extract.gazetteer.Gazetteer;
import org.khabir.extract.gazetteer.GazetteerEntry;
import org.khabir.extract.gazetteer.WordClass;
import org.khabir.model.EntityType;
import org.khabir.text.Normalizer;

/** What is known of the world beside the article, asked of the gazetteer: countries, their adjectives, English names. */
final class Background {

    private final Gazetteer gazetteer;

    Background(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** What {@code name} is called: its text, with the article's alef where لل swallowed it (للأمم المتحدة but not لليبيا). */
    String properName(NamedText text, NameMention name) {
        if (!text.mayLackArticle(name)) {
            return name.text();
        }
        String full = "ا" + name.text();
        String first = Normalizer.key(name.text().split("\\s", 2)[0]);
        boolean plain = gazetteer.lookup(full).isEmpty() && (!gazetteer.lookup(name.text()).isEmpty()
                || gazetteer.words().is(first, WordClass.ORGANIZATION_HEAD)
                || text.names().stream().anyMatch(other -> other.text().equals(name.text()) && !text.mayLackArticle(other)));
        return plain ? name.text() : full;
    }

    /** The ISO code of the country that {@code name} names; null where it names none. */
    String country(String name) {
        return gazetteer.country(name).orElse(null);
    }

    /** The ISO code of the country that a known body or place is of; null where there is none. */
    String countryOf(String name, EntityType type) {
        return entry(name, type).map(GazetteerEntry::country).orElse(null);
    }

    /** The ISO code of the country behind an adjective of nationality, folded in full; null for none. */
    String nationality(String adjective) {
        return gazetteer.nationality(adjective).orElse(null);
    }

    /** The usual English name; null where it is not known. */
    String english(String name, EntityType type) {
        return entry(name, type).map(GazetteerEntry::nameEn).orElse(null);
    }

    /** A word that all names of the same well-known thing share; null where it is not known. */
    String identity(String name, EntityType type) {
        return entry(name, type).map(entry -> "=" + entry.name()).orElse(null);
    }

    /** True where all {@code words}, folded in full, are words of everyday news, with the article or without. */
    boolean isOrdinary(List<String> words) {
        return words.stream().allMatch(word -> gazetteer.words().is(word, WordClass.COMMON)
                || gazetteer.words().is(Keywords.withoutArticle(word), WordClass.COMMON));
    }

    private Optional<GazetteerEntry> entry(String name, EntityType type) {
        return gazetteer.lookup(name).stream().filter(entry -> entry.type() == type).findFirst();
    }
}
