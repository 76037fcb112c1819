package org.khabir.link;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.khabir.model.Decision;
import org.khabir.model.EntityType;
import org.khabir.text.TitleKey;

/** The analyst's decisions about the case, ready to be asked. */
public final class Decisions {

    private static final Comparator<Decision> OLDEST_FIRST = Comparator.comparing(Decision::made).thenComparing(Decision::id);

    private final List<Decision> all;
    private final Map<String, String> retyped = new HashMap<>();
    private final Map<SidedBearer, Decision.Sided> sides = new HashMap<>();
    private final Map<String, Set<String>> joined = new HashMap<>();
    private final Map<String, Set<String>> apart = new HashMap<>();
    private final Map<String, Decision.Called> called = new HashMap<>();

    public Decisions(Collection<Decision> decisions) {
        all = decisions.stream().sorted(OLDEST_FIRST).toList();
        retype();
        of(Decision.Sided.class).forEach(sided -> sided.names().forEach(name -> sides.put(new SidedBearer(current(name), sided.position()), sided)));
        of(Decision.Same.class).forEach(same -> tie(same.names(), same.names(), joined));
        of(Decision.Apart.class).forEach(each -> {
            tie(each.some(), each.others(), apart);
            tie(each.others(), each.some(), apart);
        });
        of(Decision.Called.class).forEach(each -> each.names().forEach(name -> called.put(current(name), each)));
    }

    /** What bears a name, or a position that it holds. @param position null for the bearer */
    private record SidedBearer(String name, String position) {
    }

    /** Follows each name through the changes of its type, one after the other: a change speaks of what the name was by then. */
    private void retype() {
        Map<String, Set<String>> bearers = new HashMap<>();
        of(Decision.Typed.class).forEach(typed -> typed.names().forEach(name -> {
            Set<String> moving = new HashSet<>(bearers.getOrDefault(name, Set.of()));
            if (!retyped.containsKey(name)) {
                moving.add(name);
            }
            bearers.remove(name);
            String now = NameKey.retyped(name, typed.type());
            moving.forEach(each -> retyped.put(each, now));
            bearers.computeIfAbsent(now, n -> new HashSet<>()).addAll(moving);
        }));
    }

    private void tie(List<String> some, List<String> others, Map<String, Set<String>> ties) {
        for (String one : some) {
            others.forEach(other -> ties.computeIfAbsent(current(one), name -> new HashSet<>()).add(current(other)));
        }
    }

    private <D extends Decision> Stream<D> of(Class<D> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The name as it is now, where its type was changed. */
    public String current(String name) {
        return retyped.getOrDefault(name, name);
    }

    /** The type set for a name; empty where it is as it was found. */
    public Optional<EntityType> typeOf(String name) {
        String now = current(name);
        return now.equals(name) ? Optional.empty() : Optional.of(NameKey.type(now));
    }

    public boolean changeTypesOrSides() {
        return !retyped.isEmpty() || !sides.isEmpty();
    }

    /**
     * What was decided about the side of what bears a name.
     *
     * @param name as it is now
     */
    Optional<Decision.Sided> sideOf(String name) {
        return Optional.ofNullable(sides.get(new SidedBearer(name, null)));
    }

    /** What was decided about the side of a position of what bears a name. @param position as {@link TitleKey} folds it */
    Optional<Decision.Sided> sideOf(String name, String position) {
        return Optional.ofNullable(sides.get(new SidedBearer(name, position)));
    }

    /** The changes of types, the oldest first. */
    public List<Decision.Typed> typings() {
        return of(Decision.Typed.class).toList();
    }

    /** The splits with places in the article, the oldest first. */
    public List<Decision.Split> splits(String articleId) {
        return of(Decision.Split.class).filter(split -> split.places().stream().anyMatch(p -> p.articleId().equals(articleId))).toList();
    }

    /** The names that a decision joins with {@code name}. */
    public Set<String> joinedWith(String name) {
        return joined.getOrDefault(name, Set.of());
    }

    /** The latest name that was chosen for an entity of these names. */
    public Optional<Decision.Called> called(Collection<String> names) {
        return called.isEmpty() ? Optional.empty() : names.stream().map(called::get).filter(Objects::nonNull).max(OLDEST_FIRST);
    }

    /** True where the analyst said that what bears {@code some} is not what bears {@code others}. */
    public boolean areApart(Collection<String> some, Collection<String> others) {
        return !apart.isEmpty() && some.stream().anyMatch(name -> !Collections.disjoint(apart.getOrDefault(name, Set.of()), others));
    }

    /** What was written about entities, the oldest first, under their names as they are now. */
    public List<Decision.EntityNote> entityNotes() {
        return of(Decision.EntityNote.class).map(note -> new Decision.EntityNote(note.id(), note.made(),
                note.names().stream().map(this::current).toList(), note.title(), note.note())).toList();
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
