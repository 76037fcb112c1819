package org.khabir.ui.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.khabir.model.Review;
import org.khabir.model.Span;

/** Leads the analyst through what the extraction found in an article, the least sure first, and counts what is checked. */
final class Checking {

    private static final Comparator<Mark> LEAST_SURE_FIRST = Comparator.comparingDouble(Mark::confidence)
            .thenComparing(Mark::span).thenComparing(Mark::kind).thenComparing(Mark::id);

    private final ReadOnlyObjectWrapper<Progress> progress = new ReadOnlyObjectWrapper<>(this, "progress", new Progress(0, 0));
    private final ReadOnlyObjectWrapper<Mark> current = new ReadOnlyObjectWrapper<>(this, "current");
    private final Set<Thing> judged = new HashSet<>();
    private Map<Thing, Mark> things = Map.of();
    private int rejections;

    /** @param total what was found, with what the analyst rejected */
    record Progress(int checked, int total) {
    }

    /** What can be judged at once; a meeting has one, though several sentences tell it. */
    private record Thing(Mark.Kind kind, Span span, String id) {

        static Thing of(Mark mark) {
            return mark.kind() == Mark.Kind.MEETING ? new Thing(mark.kind(), null, mark.id()) : new Thing(mark.kind(), mark.span(), "");
        }
    }

    /** How much of what is shown is checked. */
    ReadOnlyObjectProperty<Progress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** What is being checked, null at first and when all is. */
    ReadOnlyObjectProperty<Mark> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Begins with another article. */
    void restart() {
        judged.clear();
        current.set(null);
    }

    /** @param marks those that are shown, in the order of the text */
    void setMarks(List<Mark> marks, int rejected) {
        Map<Thing, Mark> found = new LinkedHashMap<>();
        marks.stream().filter(Checking::canBeJudged).forEach(mark -> found.putIfAbsent(Thing.of(mark), mark));
        things = found;
        rejections = rejected;
        judged.removeIf(thing -> !things.containsKey(thing) || things.get(thing).review() != Review.UNREVIEWED);
        if (current.get() != null) {
            current.set(things.get(Thing.of(current.get())));
        }
        count();
    }

    /** What nobody has judged yet, the least sure first. */
    List<Mark> open() {
        List<Mark> open = new ArrayList<>(things.values());
        open.removeIf(mark -> mark.review() != Review.UNREVIEWED || judged.contains(Thing.of(mark)));
        open.sort(LEAST_SURE_FIRST);
        return open;
    }

    /** Goes to the next that is less sure than the others, or back to the one before; round at the ends. Empty where all is checked. */
    Optional<Mark> step(boolean forward) {
        List<Mark> open = forward ? open() : open().reversed();
        Mark here = current.get();
        Comparator<Mark> order = forward ? LEAST_SURE_FIRST : LEAST_SURE_FIRST.reversed();
        Optional<Mark> next = open.stream().filter(mark -> here == null || order.compare(mark, here) > 0).findFirst()
                .or(() -> open.stream().findFirst());
        current.set(next.orElse(null));
        return next;
    }

    /** Counts a mark as checked before the case says so, for that takes a moment. */
    void judge(Mark mark) {
        judged.add(Thing.of(mark));
        count();
    }

    static boolean canBeJudged(Mark mark) {
        return mark.kind() == Mark.Kind.ENTITY || mark.kind() == Mark.Kind.MEETING || mark.kind() == Mark.Kind.TIME;
    }

    private void count() {
        progress.set(new Progress(things.size() - open().size() + rejections, things.size() + rejections));
    }
}
