package org.khabir.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabir.link.NameUnits.Unit;
import org.khabir.model.CaseEntity;
import org.khabir.model.EntityOffer;
import org.khabir.model.EntityOffer.Reason;
import org.khabir.model.EntityType;
import org.khabir.text.Normalizer;

/** Finds pairs of entities that may be one, for the analyst to say; never those that the analyst has set apart. */
public final class OfferFinder {

    private static final Comparator<EntityOffer> ORDER = Comparator.comparingDouble(EntityOffer::score).reversed()
            .thenComparing(offer -> -offer.first().mentions() - offer.second().mentions())
            .thenComparing(offer -> offer.first().key()).thenComparing(offer -> offer.second().key());
    private static final int LARGEST_GROUP = 60;
    private static final double LEAST = 0.2;

    private final List<Named> names = new ArrayList<>();
    private final PairFinder pairs = new PairFinder(LARGEST_GROUP);
    private final Map<String, Pair> offers = new HashMap<>();
    private final Decisions decisions;

    /** One name of an entity; {@code alias} of one that articles call by it beside a fuller name. */
    private record Named(CaseEntity entity, EntityType type, List<String> units, boolean alias) {

        /** A short name of somebody whose full name is known is not anybody else's. */
        boolean isExplained() {
            return units.size() == 1 && entity.names().stream().anyMatch(name -> NameUnits.of(type, NameKey.name(name)).size() > 1);
        }
    }

    /** @param open the key of the entity whose name leaves open which of several it is, null where no name does */
    private record Pair(EntityOffer offer, String open) {
    }

    private OfferFinder(Decisions decisions) {
        this.decisions = decisions;
    }

    /**
     * The offers, the best first.
     *
     * @param names the keys of the names that may be offered: those of descriptions and of what was split off are not among them
     */
    public static List<EntityOffer> find(List<CaseEntity> entities, Set<String> names, Decisions decisions) {
        OfferFinder finder = new OfferFinder(decisions);
        entities.forEach(entity -> finder.take(entity, names));
        finder.pairs.forEachPair(finder::compare);
        return finder.weighed();
    }

    private void take(CaseEntity entity, Set<String> offered) {
        List<String> own = entity.names().stream().filter(offered::contains).toList();
        for (String key : own) {
            take(entity, NameKey.type(key), NameKey.name(key), false);
        }
        if (!own.isEmpty() && entity.type() != EntityType.PERSON) {
            entity.aliases().stream().filter(alias -> !alias.startsWith("ل")).map(Normalizer::key).distinct()
                    .filter(alias -> !own.contains(NameKey.of(entity.type(), alias))).forEach(alias -> take(entity, entity.type(), alias, true));
        }
    }

    private void take(CaseEntity entity, EntityType type, String name, boolean alias) {
        List<String> units = NameUnits.of(type, name).stream().map(Unit::text).toList();
        if (units.isEmpty()) {
            return;
        }
        int item = names.size();
        names.add(new Named(entity, type, units, alias));
        pairs.add(type + "=" + String.join(" ", units), item);
        if (alias) {
            return;
        }
        if (entity.nameEn() != null && entity.nameEn().length() > 3) {
            pairs.add(type + "@" + entity.nameEn(), item);
        }
        if (type == EntityType.PERSON) {
            pairs.add("family " + units.getLast(), item);
            pairs.add("ends " + units.getFirst() + " " + units.getLast(), item);
        }
        if (units.size() > 1) {
            pairs.add(type + "begins " + units.get(0) + " " + units.get(1), item);
        }
        for (int i = 0; i < units.size(); i++) {
            addVariants(type, units, i, item);
        }
    }

    /** Keys under which names meet that differ in one part: by a letter, by its article, by an initial, or wholly. */
    private void addVariants(EntityType type, List<String> units, int part, int item) {
        List<String> rest = new ArrayList<>(units);
        String unit = rest.set(part, "_");
        String frame = type + "~" + String.join(" ", rest) + "~";
        pairs.add(frame + unit, item);
        for (int i = 0; i < unit.length(); i++) {
            pairs.add(frame + unit.substring(0, i) + unit.substring(i + 1), item);
        }
        if (units.size() > 1) {
            pairs.add(frame + (unit.startsWith("ال") ? unit.substring(2) : unit) + "!", item);
            pairs.add(frame + unit.charAt(0) + "?", item);
        }
        if (units.size() > 2) {
            pairs.add(frame, item);
        }
    }

    private void compare(int one, int other) {
        Named a = names.get(one);
        Named b = names.get(other);
        if (a.entity != b.entity && a.type == b.type && !(a.alias && b.alias) && !decisions.areApart(a.entity.names(), b.entity.names())) {
            likeness(a, b).ifPresent(likeness -> offer(a, b, likeness));
        }
    }

    private static Optional<Likeness> likeness(Named a, Named b) {
        if (a.alias || b.alias) {
            return a.units.equals(b.units) ? Optional.of(new Likeness(Reason.CALLED_SO, 0.6)) : Optional.empty();
        }
        Optional<Likeness> found = Likeness.of(a.type, a.units, b.units)
                .filter(likeness -> likeness.reason() != Reason.SHORT_NAME || !a.isExplained() && !b.isExplained());
        return found.isEmpty() && a.entity.nameEn() != null && a.entity.nameEn().equals(b.entity.nameEn())
                ? Optional.of(new Likeness(Reason.ENGLISH, 0.4)) : found;
    }

    private void offer(Named a, Named b, Likeness likeness) {
        boolean ordered = a.entity.mentions() > b.entity.mentions()
                || a.entity.mentions() == b.entity.mentions() && a.entity.key().compareTo(b.entity.key()) < 0;
        Named first = ordered ? a : b;
        Named second = ordered ? b : a;
        EntityOffer offer = new EntityOffer(first.entity, second.entity, likeness.score(), likeness.reason());
        Pair pair = new Pair(offer, openName(first, second, likeness.reason()));
        offers.merge(first.entity.key() + "\n" + second.entity.key(), pair, (x, y) -> ORDER.compare(x.offer, y.offer) <= 0 ? x : y);
    }

    /** The entity whose name leaves open which of several it is; null where no name does. */
    private static String openName(Named a, Named b, Reason reason) {
        return switch (reason) {
            case SHORT_NAME -> (a.units.size() < b.units.size() ? a : b).entity.key();
            case CALLED_SO -> (a.alias ? b : a).entity.key();
            default -> null;
        };
    }

    /** What may be each of several is each of them with the less likelihood. */
    private List<EntityOffer> weighed() {
        Map<String, Integer> choices = new HashMap<>();
        offers.values().stream().filter(pair -> pair.open != null).forEach(pair -> choices.merge(pair.open, 1, Integer::sum));
        return offers.values().stream().map(pair -> pair.open == null ? pair.offer : new EntityOffer(pair.offer.first(), pair.offer.second(),
                        pair.offer.score() / choices.get(pair.open), pair.offer.reason()))
                .filter(offer -> offer.score() >= LEAST).sorted(ORDER).toList();
    }
}
