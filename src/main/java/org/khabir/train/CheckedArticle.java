package org.khabir.train;

import java.util.ArrayList;
import java.util.List;
import org.khabir.model.Article;
import org.khabir.model.Mention;
import org.khabir.model.MentionKind;
import org.khabir.model.Review;
import org.khabir.model.Span;
import org.khabir.review.ReviewedArticle;
import org.khabir.text.Document;
import org.khabir.text.Sentence;
import org.khabir.train.MarkedArticle.Name;

/**
 * What an analyst's verdicts on an article's names teach: the sentences in which every name was judged. Nothing else in such a
 * sentence is a name. Where every name of the article was judged, so are the sentences without any.
 *
 * @param sentences the stretches of these sentences, in their order
 * @param names     in these sentences, in the order of the text
 */
public record CheckedArticle(Article article, List<Span> sentences, List<Name> names) {

    public CheckedArticle {
        sentences = List.copyOf(sentences);
        names = List.copyOf(names);
    }

    public static CheckedArticle of(ReviewedArticle reviewed) {
        List<Name> accepted = new ArrayList<>();
        List<Span> open = new ArrayList<>();
        reviewed.analysis().entities().forEach(entity -> entity.mentions().stream().filter(m -> m.kind() == MentionKind.NAME).forEach(mention -> {
            if (isOpen(mention)) {
                open.add(mention.span());
            } else {
                accepted.add(new Name(mention.span(), entity.type()));
            }
        }));
        boolean wholly = open.isEmpty() && !accepted.isEmpty();
        List<Span> judged = new ArrayList<>(accepted.stream().map(Name::span).toList());
        reviewed.corrections().forEach(correction -> judged.add(correction.span()));
        List<Span> sentences = Document.of(reviewed.article()).sentences().stream().map(Sentence::span)
                .filter(sentence -> (wholly || judged.stream().anyMatch(sentence::overlaps)) && open.stream().noneMatch(sentence::overlaps)).toList();
        accepted.removeIf(name -> sentences.stream().noneMatch(sentence -> sentence.covers(name.span())));
        accepted.sort((a, b) -> a.span().compareTo(b.span()));
        return new CheckedArticle(reviewed.article(), sentences, accepted);
    }

    private static boolean isOpen(Mention mention) {
        return mention.provenance().review() == Review.UNREVIEWED;
    }

    /** True where the stretch is in a checked sentence. */
    public boolean covers(Span span) {
        return sentences.stream().anyMatch(sentence -> sentence.covers(span));
    }
}
