package org.khabir.codebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabir.model.Annotation;
import org.khabir.model.Codebook;
import org.khabir.model.Tag;

/**
 * How often each tag is used, and which occur together.
 *
 * @param counts one a tag, in the codebook's order
 * @param pairs  those that share an article, the most overlaps first
 */
public record TagFigures(List<TagCount> counts, List<TagPair> pairs) {

    /** @param annotations those that count; mere notes do not */
    public static TagFigures of(Codebook codebook, List<Annotation> annotations) {
        Map<String, List<Annotation>> byTag = new HashMap<>();
        Map<String, List<Annotation>> byArticle = new LinkedHashMap<>();
        for (Annotation annotation : annotations) {
            if (annotation.tagId() != null && codebook.find(annotation.tagId()).isPresent()) {
                byTag.computeIfAbsent(annotation.tagId(), any -> new ArrayList<>()).add(annotation);
                byArticle.computeIfAbsent(annotation.articleId(), any -> new ArrayList<>()).add(annotation);
            }
        }
        return new TagFigures(codebook.tags().stream().map(tag -> count(tag, codebook, byTag)).toList(), pairs(codebook, byArticle.values()));
    }

    private static TagCount count(Tag tag, Codebook codebook, Map<String, List<Annotation>> byTag) {
        List<Annotation> own = byTag.getOrDefault(tag.id(), List.of());
        List<Annotation> within = codebook.within(tag.id()).stream().flatMap(id -> byTag.getOrDefault(id, List.of()).stream()).toList();
        return new TagCount(tag, own.size(), articles(own), within.size(), articles(within));
    }

    private static int articles(List<Annotation> annotations) {
        return (int) annotations.stream().map(Annotation::articleId).distinct().count();
    }

    private static List<TagPair> pairs(Codebook codebook, Iterable<List<Annotation>> articles) {
        Map<String, Integer> order = new HashMap<>();
        codebook.tags().forEach(tag -> order.put(tag.id(), order.size()));
        Map<Key, Tally> tallies = new HashMap<>();
        for (List<Annotation> article : articles) {
            Set<Key> together = new HashSet<>();
            for (int i = 0; i < article.size(); i++) {
                for (Annotation other : article.subList(i + 1, article.size())) {
                    Annotation one = article.get(i);
                    if (!one.tagId().equals(other.tagId())) {
                        Key key = Key.of(one.tagId(), other.tagId(), order);
                        tallies.computeIfAbsent(key, any -> new Tally()).add(one, other);
                        together.add(key);
                    }
                }
            }
            together.forEach(key -> tallies.get(key).articles++);
        }
        return tallies.entrySet().stream().map(entry -> entry.getValue().pair(codebook.tags().get(entry.getKey().one),
                        codebook.tags().get(entry.getKey().other)))
                .sorted(Comparator.comparingInt(TagPair::overlaps).thenComparingInt(TagPair::articles).reversed()
                        .thenComparing(pair -> order.get(pair.one().id())).thenComparing(pair -> order.get(pair.other().id()))).toList();
    }

    /** Two tags by their places in the codebook, the earlier first. */
    private record Key(int one, int other) {

        static Key of(String tag, String otherTag, Map<String, Integer> order) {
            int one = order.get(tag);
            int other = order.get(otherTag);
            return new Key(Math.min(one, other), Math.max(one, other));
        }
    }

    private static final class Tally {

        private final Set<String> overlapping = new LinkedHashSet<>();
        private final Set<String> sharing = new LinkedHashSet<>();
        private int overlaps;
        private int articles;

        void add(Annotation one, Annotation other) {
            sharing.addAll(List.of(one.id(), other.id()));
            if (one.span() != null && other.span() != null && one.span().overlaps(other.span())) {
                overlaps++;
                overlapping.addAll(List.of(one.id(), other.id()));
            }
        }

        TagPair pair(Tag one, Tag other) {
            return new TagPair(one, other, overlaps, articles, overlapping, sharing);
        }
    }
}
