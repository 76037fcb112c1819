package org.khabir.extract.times;

import java.time.LocalDate;
import java.util.List;
import org.khabir.model.Article;
import org.khabir.model.TimeExpression;
import org.khabir.text.Document;

/** Runs one tagger over short texts. */
final class TaggedText {

    private static final TimexTagger TAGGER = new TimexTagger();

    private TaggedText() {
    }

    static List<TimeExpression> tag(String body, LocalDate published) {
        return TAGGER.tag(Document.of(new Article("a", "", "", "", "", published, "", body)));
    }

    /** The expressions as {@code text=value}, in order, parted by {@code ; }. */
    static String shown(String body, LocalDate published) {
        return String.join("; ", tag(body, published).stream().map(time -> time.text() + "=" + time.value()).toList());
    }
}
