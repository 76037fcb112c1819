package org.khabir.link;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.khabir.model.Decision;
import org.khabir.model.EntityType;

/** The analyst's decisions about the case, ready to be asked. */
public final class Decisions {

    private static final Comparator<Decision> OLDEST_FIRST = Comparator.comparing(Decision::made).thenComparing(Decision::id);

    private final List<Decision> all;
    private final Map<String, EntityType> types = new HashMap<>();

    public Decisions(Collection<Decision> decisions) {
        all = decisions.stream().sorted(OLDEST_FIRST).toList();
        of(Decision.Typed.class).forEach(typed -> typed.names().forEach(name -> types.put(name, typed.type())));
    }

    private <D extends Decision> Stream<D> of(Class<D> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast);
    }

    private <D extends Decision> List<D> newestFirst(Class<D> kind) {
        return of(kind).toList().reversed();
    }

    /** The name as it is now, where its type was changed. */
    public String current(String name) {
        String now = name;
        for (int i = 0; i < EntityType.values().length && types.containsKey(now); i++) {
            now = NameKey.retyped(now, types.get(now));
        }
        return now;
    }

    /** The type set for a name; empty where it is as it was found. */
    public Optional<EntityType> typeOf(String name) {
        String now = current(name);
        return now.equals(name) ? Optional.empty() : Optional.of(NameKey.type(now));
    }

    public boolean changeTypes() {
        return !types.isEmpty();
    }

    /** The splits with places in the article, the oldest first. */
    public List<Decision.Split> splits(String articleId) {
        return of(Decision.Split.class).filter(split -> split.places().stream().anyMatch(p -> p.articleId().equals(articleId))).toList();
    }

    /** The names that a decision joins with {@code name}. */
    public Stream<String> joinedWith(String name) {
        return of(Decision.Same.class).map(same -> same.names().stream().map(this::current).toList())
                .filter(names -> names.contains(name)).flatMap(List::stream);
    }

    /** The latest name that was chosen for an entity of these names. */
    public Optional<Decision.Called> called(Set<String> names) {
        return newestFirst(Decision.Called.class).stream()
                .filter(called -> called.names().stream().map(this::current).anyMatch(names::contains)).findFirst();
    }

    /** True where the analyst said that what bears {@code some} is not what bears {@code others}. */
    public boolean areApart(Collection<String> some, Collection<String> others) {
        return of(Decision.Apart.class).anyMatch(apart -> has(apart.some(), some) && has(apart.others(), others)
                || has(apart.some(), others) && has(apart.others(), some));
    }

    private boolean has(List<String> decided, Collection<String> names) {
        return decided.stream().map(this::current).anyMatch(names::contains);
    }

    /** The decisions about meetings, the newest first. */
    List<Decision> aboutMeetings() {
        return all.reversed().stream().filter(d -> d instanceof Decision.SameMeeting || d instanceof Decision.OtherMeeting).toList();
    }

    /** Joins and sets apart what was decided, the newest first. */
    void applyTo(Clusters<String> clusters) {
        for (Decision decision : all.reversed()) {
            if (decision instanceof Decision.Same(_, _, List<String> names)) {
                names.forEach(name -> clusters.join(current(names.getFirst()), current(name)));
            } else if (decision instanceof Decision.Apart(_, _, List<String> some, List<String> others)) {
                some.forEach(one -> others.forEach(other -> clusters.setApart(current(one), current(other))));
            }
        }
    }
}
