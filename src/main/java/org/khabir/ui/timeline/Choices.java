package org.khabir.ui.timeline;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the timeline can be narrowed down to.
 *
 * @param sources  all papers and agencies
 * @param entities those named most often, in the order of their names
 * @param places   likewise
 */
record Choices(List<String> sources, List<String> entities, List<String> places) {

    static final Choices NONE = new Choices(List.of(), List.of(), List.of());
    private static final int MOST = 30;

    static Choices of(List<Happening> happenings) {
        TreeSet<String> sources = new TreeSet<>();
        happenings.forEach(each -> each.sources().filter(source -> !source.isBlank()).forEach(sources::add));
        return new Choices(List.copyOf(sources), mostNamed(happenings, Happening::entities), mostNamed(happenings, each -> each.places().stream()));
    }

    private static List<String> mostNamed(List<Happening> happenings, Function<Happening, Stream<String>> names) {
        Map<String, Integer> counts = new HashMap<>();
        happenings.forEach(each -> names.apply(each).forEach(name -> counts.merge(name, 1, Integer::sum)));
        return counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST).map(Map.Entry::getKey).sorted().toList();
    }
}
