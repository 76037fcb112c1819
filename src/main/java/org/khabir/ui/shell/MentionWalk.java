package org.khabir.ui.shell;

import java.util.List;
import java.util.Optional;
import org.khabir.model.CaseMention;
import org.khabir.ui.desk.Place;

/** Leads from article to article through the mentions of an entity. */
final class MentionWalk {

    private MentionWalk() {
    }

    /**
     * The first mention in the article that follows, or the last one in the article before; at the ends it begins again at the other end.
     *
     * @param occurrences by article
     * @param here        the article that is left
     */
    static Optional<Place> beyond(List<CaseMention> occurrences, String here, boolean forward) {
        List<String> articles = occurrences.stream().map(CaseMention::articleId).distinct().toList();
        if (articles.isEmpty()) {
            return Optional.empty();
        }
        String next = articles.get(Math.floorMod(articles.indexOf(here) + (forward ? 1 : -1), articles.size()));
        List<CaseMention> there = occurrences.stream().filter(mention -> mention.articleId().equals(next))
                .sorted((one, other) -> one.mention().span().compareTo(other.mention().span())).toList();
        return Optional.of(new Place(next, (forward ? there.getFirst() : there.getLast()).mention().span()));
    }
}
