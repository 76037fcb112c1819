package org.khabir.extract.places;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabir.extract.EntityResolver;
import org.khabir.extract.NameMention;
import org.khabir.extract.gazetteer.Gazetteer;
import org.khabir.model.Entity;
import org.khabir.model.EntityType;
import org.khabir.model.Mention;
import org.khabir.text.Document;

/**
 * Tells of the places and facilities that another resolver finds where they lie. Of several places of one name, that counts to
 * whose country the article's other names, adjectives of nationality and paper point. Safe for use by several threads.
 */
public final class LocatingResolver implements EntityResolver {

    private static final double SURE = 0.95;
    private static final double WITHIN = 0.8;
    private static final double WEIGHT_OF_CONTEXT = 4;
    private static final double SHARPNESS = 2;
    private static final double UNKNOWN_SIZE = 5.5;
    private static final double LARGEST = 7;

    private final EntityResolver entities;
    private final Gazetteer gazetteer;
    private final Atlas atlas;
    private final Map<String, String> papers = Atlas.rows("papers.tsv").collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));

    /**
     * @param entities finds the entities
     */
    public LocatingResolver(EntityResolver entities, Gazetteer gazetteer) {
        this.entities = Objects.requireNonNull(entities);
        this.gazetteer = Objects.requireNonNull(gazetteer);
        this.atlas = new Atlas(gazetteer);
    }

    @Override
    public List<Entity> resolve(Document document, List<NameMention> names) {
        List<Entity> found = entities.resolve(document, names);
        Map<Entity, List<Site>> called = new IdentityHashMap<>();
        Map<Entity, List<Site>> within = new IdentityHashMap<>();
        found.stream().filter(LocatingResolver::isPlace).forEach(entity -> {
            List<Site> own = sites(names(entity));
            called.put(entity, own);
            if (own.isEmpty()) {
                within.put(entity, sites(PlaceNames.within(entity.name()).stream()));
            }
        });
        boolean ambiguous = Stream.concat(called.values().stream(), within.values().stream()).anyMatch(sites -> sites.size() > 1);
        Surroundings around = ambiguous ? surroundings(document, found, called) : Surroundings.NONE;
        return found.stream().map(entity -> !isPlace(entity) ? entity
                : called.get(entity).isEmpty() ? placed(entity, within.get(entity), around) : named(entity, called.get(entity), around)).toList();
    }

    private Surroundings surroundings(Document document, List<Entity> found, Map<Entity, List<Site>> called) {
        return Surroundings.of(document, found, called, gazetteer, Surroundings.countryOf(document.article().source(), papers));
    }

    private static boolean isPlace(Entity entity) {
        return entity.type() == EntityType.LOCATION || entity.type() == EntityType.FACILITY;
    }

    private static Stream<String> names(Entity entity) {
        return Stream.concat(Stream.of(entity.name()), entity.mentions().stream().map(Mention::text)).distinct();
    }

    /** The places that the first name means which means any. */
    private List<Site> sites(Stream<String> names) {
        return names.map(atlas::called).filter(sites -> !sites.isEmpty()).findFirst().orElse(List.of());
    }

    private Entity named(Entity entity, List<Site> sites, Surroundings around) {
        Site site = likeliest(sites, around);
        boolean renamed = !site.isCountry() && (sites.indexOf(site) > 0 || gazetteer.lookup(entity.name()).isEmpty());
        return entity.at(site.place(confidence(site, sites, around)), renamed || entity.nameEn() == null ? site.english() : entity.nameEn());
    }

    private static Entity placed(Entity entity, List<Site> sites, Surroundings around) {
        if (sites.isEmpty()) {
            return entity;
        }
        Site site = likeliest(sites, around);
        return entity.at(site.place(WITHIN * confidence(site, sites, around)), entity.nameEn());
    }

    /** The likeliest of {@code sites}; where alike, the one that comes first. */
    private static Site likeliest(List<Site> sites, Surroundings around) {
        Site best = sites.getFirst();
        for (Site site : sites) {
            best = likelihood(site, around) > likelihood(best, around) ? site : best;
        }
        return best;
    }

    private static double likelihood(Site site, Surroundings around) {
        double size = site.isCountry() ? LARGEST : site.inhabitants() == 0 ? UNKNOWN_SIZE : Math.log10(site.inhabitants());
        return size / LARGEST + WEIGHT_OF_CONTEXT * around.share(site.country());
    }

    private static double confidence(Site site, List<Site> sites, Surroundings around) {
        double all = sites.stream().mapToDouble(other -> Math.exp(SHARPNESS * likelihood(other, around))).sum();
        return SURE * Math.exp(SHARPNESS * likelihood(site, around)) / all;
    }
}
