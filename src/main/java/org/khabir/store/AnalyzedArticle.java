package org.khabir.store;

import org.khabir.model.Analysis;
import org.khabir.model.Article;

/** An article with what the machine found in it, to be stored. */
public record AnalyzedArticle(Article article, Analysis analysis) {
}
