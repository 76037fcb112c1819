package org.khabir.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.khabir.model.Decision;
import org.khabir.model.Edit;

/** The types that names got for the sake of merges, and how they lose them when what was merged is split. */
final class MergedTypes {

    private final List<Decision.Typed> typings;

    MergedTypes(List<Decision.Typed> typings) {
        this.typings = typings.stream().filter(typed -> typed.merge() != null).toList();
    }

    /** The edits by which the names are of the types that they had before; none where one of them is of its own type. */
    List<Edit> restore(Collection<String> names) {
        return canRestore(names) ? typings.stream().flatMap(typed -> without(typed, names)).toList() : List.of();
    }

    /** The names, and as what they stood before; only the names where one of them is of its own type. */
    List<String> asBefore(Collection<String> names) {
        List<String> both = new ArrayList<>(names);
        if (canRestore(names)) {
            typings.forEach(typed -> both.addAll(changed(typed, names)));
        }
        return both;
    }

    private boolean canRestore(Collection<String> names) {
        return names.stream().allMatch(name -> typings.stream().anyMatch(typed -> !changed(typed, List.of(name)).isEmpty()));
    }

    /** Those of the change's names that became one of {@code names} by it. */
    private static List<String> changed(Decision.Typed typed, Collection<String> names) {
        return typed.names().stream().filter(name -> names.contains(NameKey.retyped(name, typed.type()))).toList();
    }

    private static Stream<Edit> without(Decision.Typed typed, Collection<String> names) {
        List<String> changed = changed(typed, names);
        List<String> others = typed.names().stream().filter(name -> !changed.contains(name)).toList();
        if (changed.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(others.isEmpty() ? new Edit.RemoveDecision(typed.id())
                : new Edit.PutDecision(new Decision.Typed(typed.id(), typed.made(), others, typed.type(), typed.merge())));
    }
}
