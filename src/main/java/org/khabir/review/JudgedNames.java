package org.khabir.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.khabir.model.Correction;
import org.khabir.model.EntityType;
import org.khabir.model.JudgedName;
import org.khabir.model.Mention;
import org.khabir.model.MentionKind;
import org.khabir.model.Review;
import org.khabir.model.Span;
import org.khabir.text.Normalizer;

/** Counts in how many articles the analyst accepted a name as one of some type, and in how many not. */
public final class JudgedNames {

    private record Key(String folded, EntityType type) {
    }

    private static final class Count {
        private final String name;
        private int accepted;
        private int rejected;

        Count(String name) {
            this.name = name;
        }
    }

    private final Map<String, Map<EntityType, Count>> counts = new TreeMap<>();

    private JudgedNames() {
    }

    /** In the order of the folded names. An article counts once for each of its names, however often it has it. */
    public static List<JudgedName> of(Collection<ReviewedArticle> articles) {
        JudgedNames names = new JudgedNames();
        articles.forEach(names::add);
        List<JudgedName> judged = new ArrayList<>();
        names.counts.values().forEach(byType -> byType.forEach((type, count) ->
                judged.add(new JudgedName(count.name, type, count.accepted, count.rejected))));
        return judged;
    }

    private void add(ReviewedArticle reviewed) {
        Set<Key> seen = new HashSet<>();
        List<Span> accepted = new ArrayList<>();
        reviewed.analysis().entities().forEach(entity -> entity.mentions().stream().filter(JudgedNames::isAccepted).forEach(mention -> {
            accepted.add(mention.span());
            if (seen.add(key(mention.text(), entity.type()))) {
                count(mention.text(), entity.type()).accepted++;
            }
        }));
        for (Correction correction : reviewed.corrections()) {
            boolean gaveWay = accepted.stream().anyMatch(span -> span.overlaps(correction.span()));
            if (correction.verdict() == Review.REJECTED && correction.type() != null && !gaveWay) {
                String text = correction.span().of(reviewed.article().body());
                if (seen.add(key(text, correction.type()))) {
                    count(text, correction.type()).rejected++;
                }
            }
        }
    }

    static boolean isAccepted(Mention mention) {
        Review review = mention.provenance().review();
        return mention.kind() == MentionKind.NAME && (review == Review.CONFIRMED || review == Review.CHANGED);
    }

    private static Key key(String text, EntityType type) {
        return new Key(folded(text), type);
    }

    private Count count(String name, EntityType type) {
        return counts.computeIfAbsent(folded(name), folded -> new TreeMap<>()).computeIfAbsent(type, t -> new Count(name));
    }

    private static String folded(String name) {
        return Normalizer.key(name).strip().replaceAll("\\s+", " ");
    }
}
