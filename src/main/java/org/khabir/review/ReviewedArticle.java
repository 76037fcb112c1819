package org.khabir.review;

import java.util.List;
import org.khabir.model.Analysis;
import org.khabir.model.Article;
import org.khabir.model.Correction;

/**
 * An article of which the analyst judged names.
 *
 * @param analysis    with the corrections applied
 * @param corrections those of its names
 */
public record ReviewedArticle(Article article, Analysis analysis, List<Correction> corrections) {

    public ReviewedArticle {
        corrections = List.copyOf(corrections);
    }
}
