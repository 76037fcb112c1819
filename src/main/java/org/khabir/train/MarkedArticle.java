package org.khabir.train;

import java.util.List;
import org.khabir.model.Article;
import org.khabir.model.EntityType;
import org.khabir.model.Span;
import org.khabir.text.Sentence;
import org.khabir.text.Token;
import org.khabir.extract.sequence.Tags;

/**
 * An article whose names people marked.
 *
 * @param names all its names, none overlapping another
 */
public record MarkedArticle(Article article, List<Name> names) {

    /** A name: where it stands in the body, and what it names. */
    public record Name(Span span, EntityType type) {
    }

    public MarkedArticle {
        names = List.copyOf(names);
    }

    /** The tags of a sentence's tokens. */
    int[] tags(Sentence sentence) {
        int[] tags = new int[sentence.tokens().size()];
        for (Name name : names) {
            boolean inside = false;
            for (int i = 0; i < tags.length; i++) {
                Token token = sentence.tokens().get(i);
                if (token.start() < name.span.end() && token.end() > name.span.start()) {
                    tags[i] = inside ? Tags.inside(name.type.ordinal()) : Tags.begin(name.type.ordinal());
                    inside = true;
                }
            }
        }
        return tags;
    }
}
