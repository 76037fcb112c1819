package org.khabir.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabir.model.Annotation;
import org.khabir.model.Codebook;
import org.khabir.model.Span;
import org.khabir.model.Tag;

class TagFiguresTest {

    private static final Codebook CODEBOOK = new Codebook(List.of(tag("a", null), tag("b", "a"), tag("c", null)));

    private final List<Annotation> annotations = new ArrayList<>();

    @Test
    void countsPassagesAndArticlesOfATagAndOfThoseUnderIt() {
        annotate("1", new Span(0, 5), "a");
        annotate("1", new Span(9, 12), "b");
        annotate("2", null, "b");

        assertThat(TagFigures.of(CODEBOOK, annotations).counts()).containsExactly(new TagCount(CODEBOOK.tags().get(0), 1, 1, 3, 2),
                new TagCount(CODEBOOK.tags().get(1), 2, 2, 2, 2), new TagCount(CODEBOOK.tags().get(2), 0, 0, 0, 0));
    }

    @Test
    void tagsOccurTogetherInAPassageOrInAnArticle() {
        annotate("1", new Span(0, 5), "a");
        annotate("1", new Span(4, 8), "c");
        annotate("1", new Span(5, 6), "c");
        annotate("2", null, "a");
        annotate("2", new Span(0, 3), "c");
        annotate("3", new Span(0, 3), "b");
        annotate("3", new Span(0, 3), null);

        List<TagPair> pairs = TagFigures.of(CODEBOOK, annotations).pairs();

        assertThat(pairs).extracting(pair -> pair.one().id(), pair -> pair.other().id(), TagPair::overlaps, TagPair::articles)
                .containsExactly(tuple("a", "c", 1, 2));
        assertThat(pairs.getFirst().overlapping()).containsExactlyInAnyOrder("0", "1");
        assertThat(pairs.getFirst().sharing()).containsExactlyInAnyOrder("0", "1", "2", "3", "4");
    }

    private void annotate(String article, Span span, String tag) {
        annotations.add(new Annotation(Integer.toString(annotations.size()), article, span, tag, "", Instant.EPOCH));
    }

    private static Tag tag(String id, String parent) {
        return new Tag(id, id, "#0072b2", "", parent);
    }
}
