package org.khabir.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabir.link.NameUnits.Unit;
import org.khabir.model.EntityType;
import org.khabir.text.TitleKey;

/**
 * Whether two entities that are not joined may be one where all else speaks for it, as in reports of one meeting: names that
 * differ in a letter or are cut short, and an office without a name beside somebody who holds it.
 */
final class SamePeople {

    private static final int SHORTEST_NEAR = 4;
    private static final int SHORTEST_BODY = 3;
    private static final int MOST_LEFT_OUT = 2;

    private final KnownPeople known;
    private final Decisions decisions;
    private final Set<String> allOffices = new HashSet<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, List<String>> units = new HashMap<>();

    /** @param reports those that are compared */
    SamePeople(KnownPeople known, Decisions decisions, Collection<LinkedMeeting> reports) {
        this.known = known;
        this.decisions = decisions;
        known.offices().values().forEach(allOffices::addAll);
        for (LinkedMeeting report : reports) {
            for (int i = 0; i < report.participants().size(); i++) {
                names.put(report.participants().get(i), report.report().participants().get(i));
            }
        }
    }

    /** How two entities are taken for one. */
    enum Tie {
        /** The same entity, or a name that is written otherwise. */
        SPELLING,
        /** A family name alone, an office: several may bear it. */
        OPEN
    }

    boolean isNamed(String key) {
        return known.named().contains(key);
    }

    /** Null where they are two, as far as can be told. */
    Tie tie(String one, String other) {
        if (one.equals(other)) {
            return isNamed(one) || isOffice(one) ? Tie.SPELLING : null;
        }
        EntityType type = NameKey.type(one);
        if (type != NameKey.type(other) || type == EntityType.LOCATION || decisions.areApart(List.of(one), List.of(other))) {
            return null;
        }
        if (isNamed(one) && isNamed(other)) {
            return tie(type, units(one), units(other));
        }
        boolean office = isNamed(one) ? holds(one, other) : isNamed(other) && holds(other, one);
        return office ? Tie.OPEN : null;
    }

    /** True for a description that is the office of somebody known. */
    private boolean isOffice(String description) {
        return allOffices.contains(TitleKey.of(NameKey.name(description)));
    }

    private boolean holds(String person, String description) {
        String title = TitleKey.of(NameKey.name(description));
        return known.offices().getOrDefault(person, Set.of()).stream().anyMatch(office -> title.equals(office) || title.startsWith(office + " "));
    }

    private List<String> units(String key) {
        return units.computeIfAbsent(key, k -> NameUnits.of(NameKey.type(k), names.get(k)).stream().map(Unit::text).toList());
    }

    private static Tie tie(EntityType type, List<String> one, List<String> other) {
        List<String> shorter = one.size() < other.size() ? one : other;
        List<String> longer = shorter == one ? other : one;
        if (type == EntityType.PERSON && isPart(shorter, longer)) {
            return Tie.OPEN;
        }
        boolean body = type != EntityType.PERSON && isBody(shorter, longer);
        return body || isNear(one, other) || Likeness.of(type, one, other).isPresent() ? Tie.SPELLING : null;
    }

    /** One name alone, also behind الملك or الشيخ. */
    private static boolean isPart(List<String> shorter, List<String> longer) {
        boolean titled = shorter.size() == 2 && shorter.getFirst().startsWith("ال");
        String name = shorter.isEmpty() ? "" : shorter.getLast();
        return (shorter.size() == 1 || titled) && longer.size() > 1 && (longer.getFirst().equals(name) || longer.getLast().equals(name));
    }

    private static boolean isNear(List<String> one, List<String> other) {
        if (one.size() != other.size() || one.size() < 2) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            String a = one.get(i);
            String b = other.get(i);
            if (!a.equals(b) && (Math.min(a.length(), b.length()) < SHORTEST_NEAR || !Likeness.isOneLetterApart(a, b))) {
                return false;
            }
        }
        return true;
    }

    /** الاتحاد التونسي للصناعة والتجارة, اتحاد الصناعة والتجارة. */
    private static boolean isBody(List<String> shorter, List<String> longer) {
        Set<String> some = bare(shorter);
        Set<String> all = bare(longer);
        return some.size() >= SHORTEST_BODY && all.size() - some.size() <= MOST_LEFT_OUT && all.containsAll(some)
                && bare(shorter.subList(0, 1)).equals(bare(longer.subList(0, 1)));
    }

    private static Set<String> bare(List<String> words) {
        Set<String> bare = new HashSet<>();
        words.forEach(word -> bare.add(word.replaceFirst("^(?:و?ال|و?لل)(?=..)", "")));
        return bare;
    }

    /**
     * How the smaller company is found in the larger one: each of it, with at least one who is named in both; null where it is not.
     */
    Tie tie(List<String> one, List<String> other) {
        List<String> smaller = one.size() <= other.size() ? one : other;
        List<String> left = new ArrayList<>(smaller == one ? other : one);
        Tie loosest = Tie.SPELLING;
        boolean shared = false;
        for (String each : smaller) {
            String match = left.contains(each) && tie(each, each) != null ? each : left.stream().filter(candidate -> tie(each, candidate) != null)
                    .min(Comparator.comparing((String candidate) -> tie(each, candidate)).thenComparing(Comparator.naturalOrder())).orElse(null);
            if (match == null) {
                return null;
            }
            shared |= match.equals(each) && isNamed(each);
            loosest = tie(each, match) == Tie.OPEN ? Tie.OPEN : loosest;
            left.remove(match);
        }
        return shared && smaller.size() > 1 ? loosest : null;
    }

    /** True where each names a person, or each a body, whom the other does not: towns and descriptions stand for anybody. */
    boolean differ(List<String> one, List<String> other) {
        Set<EntityType> types = typesMissing(one, other);
        types.retainAll(typesMissing(other, one));
        return !types.isEmpty();
    }

    private Set<EntityType> typesMissing(List<String> some, List<String> all) {
        Set<EntityType> types = new HashSet<>();
        some.stream().filter(key -> isNamed(key) && all.stream().noneMatch(other -> tie(key, other) != null)).map(NameKey::type).forEach(types::add);
        types.remove(EntityType.LOCATION);
        return types;
    }
}
