package org.khabir.extract.places;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.khabir.extract.gazetteer.Gazetteer;
import org.khabir.extract.gazetteer.GazetteerEntry;
import org.khabir.model.Entity;
import org.khabir.model.EntityType;
import org.khabir.text.Document;
import org.khabir.text.Normalizer;
import org.khabir.text.Token;

/** How much an article speaks of each country: by its places, its bodies and people, adjectives of nationality, and its paper. */
final class Surroundings {

    /** For articles none of whose places is in doubt. */
    static final Surroundings NONE = new Surroundings();

    private static final double PAPER = 2;
    private static final double PLACE = 1;
    private static final double HINT = 0.5;

    private final Map<String, Double> weights = new HashMap<>();
    private double total;

    /**
     * @param sites of each place, all that its name may mean
     */
    static Surroundings of(Document document, List<Entity> entities, Map<Entity, List<Site>> sites, Gazetteer gazetteer, String paperCountry) {
        Surroundings around = new Surroundings();
        around.add(paperCountry, PAPER);
        for (Entity entity : entities) {
            List<Site> possible = sites.getOrDefault(entity, List.of());
            if (possible.size() == 1) {
                around.add(possible.getFirst().country(), PLACE * entity.mentions().size());
            } else if (entity.type() == EntityType.ORGANIZATION || entity.type() == EntityType.PERSON) {
                gazetteer.lookup(entity.name()).stream().filter(entry -> entry.type() == entity.type()).map(GazetteerEntry::country).filter(Objects::nonNull).findFirst()
                        .ifPresent(country -> around.add(country, HINT * entity.mentions().size()));
            }
        }
        for (Token token : document.tokens()) {
            gazetteer.nationality(token.norm()).ifPresent(country -> around.add(country, HINT));
        }
        return around;
    }

    /** The country of the paper or agency called {@code source}; null where it is not known. */
    static String countryOf(String source, Map<String, String> papers) {
        String key = " " + Normalizer.key(source).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        return papers.entrySet().stream().filter(paper -> key.contains(" " + paper.getKey() + " ") || key.contains(" ال" + paper.getKey() + " "))
                .map(Map.Entry::getValue).sorted().findFirst().orElse(null);
    }

    private void add(String country, double weight) {
        if (country != null) {
            weights.merge(country, weight, Double::sum);
            total += weight;
        }
    }

    /** The part of all hints that point to {@code country}, from 0 to 1. */
    double share(String country) {
        return country == null || total == 0 ? 0 : weights.getOrDefault(country, 0.0) / total;
    }
}
