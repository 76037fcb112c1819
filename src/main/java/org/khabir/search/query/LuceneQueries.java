package org.khabir.search.query;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.khabir.search.analysis.Stemmer;
import org.khabir.search.analysis.WordForm;
import org.khabir.text.Normalizer;
import org.khabir.text.Token;
import org.khabir.text.Tokenizer;

/** What a query means to Lucene. Words without a field are looked for in title and body, Latin ones among the entities’ names as well. */
public final class LuceneQueries {

    private static final float TITLE_BOOST = 2;
    /** What the written form adds to the stem's score; measured best beside light10x. */
    private static final float WRITTEN_BOOST = .5f;
    /** What the weaker of title and body adds. */
    private static final float TIE_BREAKER = .1f;

    private final Stemmer stemmer;

    public LuceneQueries(Stemmer stemmer) {
        this.stemmer = stemmer;
    }

    public Query of(QueryNode node) {
        return switch (node) {
            case QueryNode.All _ -> new MatchAllDocsQuery();
            case QueryNode.And and -> all(and.nodes(), this::of);
            case QueryNode.Or or -> any(or.nodes(), this::of);
            case QueryNode.Not not -> without(of(not.node()));
            case QueryNode.Dates dates -> published(dates);
            case QueryNode.In in -> in(in.field(), in.node());
            default -> anywhere(node);
        };
    }

    private Query anywhere(QueryNode node) {
        Query title = new BoostQuery(prose(IndexFields.TITLE, node), TITLE_BOOST);
        Query body = prose(IndexFields.BODY, node);
        return new DisjunctionMaxQuery(isLatin(node) ? List.of(title, body, name(IndexFields.ENTITY, node)) : List.of(title, body), TIE_BREAKER);
    }

    /** True for what may be an entity's English name, which articles in Arabic do not have in their text. */
    private static boolean isLatin(QueryNode node) {
        return text(node).codePoints().anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
    }

    private static String text(QueryNode node) {
        return switch (node) {
            case QueryNode.Word(String text) -> text;
            case QueryNode.Phrase(String text, _, _) -> text;
            case QueryNode.Prefix(String text) -> text;
            case QueryNode.Fuzzy(String text, _) -> text;
            default -> "";
        };
    }

    private Query in(QueryField field, QueryNode node) {
        return switch (node) {
            case QueryNode.All _ -> new MatchAllDocsQuery();
            case QueryNode.And and -> all(and.nodes(), part -> in(field, part));
            case QueryNode.Or or -> any(or.nodes(), part -> in(field, part));
            case QueryNode.Not not -> without(in(field, not.node()));
            case QueryNode.In inner -> in(inner.field(), inner.node());
            case QueryNode.Dates dates -> published(dates);
            case QueryNode.Word(String text) when field == QueryField.ID -> term(IndexFields.ID, text);
            case QueryNode.Phrase(String text, _, _) when field == QueryField.ID -> term(IndexFields.ID, text);
            default -> IndexFields.PROSE.contains(field.indexName()) ? prose(field.indexName(), node) : name(field.indexName(), node);
        };
    }

    private Query prose(String field, QueryNode node) {
        return switch (node) {
            case QueryNode.Word(String text) -> word(field, text);
            case QueryNode.Phrase(String text, boolean exact, int slop) -> exact
                    ? phrase(field, slop, words(text), token -> WordForm.EXACT.term(token.light()))
                    : phrase(field, slop, words(text), token -> WordForm.WRITTEN.term(token.norm()));
            case QueryNode.Prefix(String text) -> eitherOf(
                    prefix(field, WordForm.WRITTEN.term(Normalizer.key(text))),
                    prefix(field, WordForm.STEM.term(Normalizer.key(text))));
            case QueryNode.Fuzzy(String text, int edits) ->
                    fuzzy(field, WordForm.WRITTEN.term(Normalizer.key(text)), edits, WordForm.WRITTEN.mark().length());
            default -> throw new IllegalArgumentException(node.toString());
        };
    }

    /** Of several words typed as one, such as إس-400, the order counts. */
    private Query word(String field, String text) {
        List<Token> words = words(text);
        if (words.size() != 1) {
            return phrase(field, 0, words, token -> WordForm.WRITTEN.term(token.norm()));
        }
        Token word = words.getFirst();
        return eitherOf(term(field, WordForm.STEM.term(stemmer.stem(word.light()))),
                new BoostQuery(term(field, WordForm.WRITTEN.term(word.norm())), WRITTEN_BOOST));
    }

    private Query name(String field, QueryNode node) {
        return switch (node) {
            case QueryNode.Word(String text) -> phrase(field, 0, words(text), Token::norm);
            case QueryNode.Phrase(String text, _, int slop) -> phrase(field, slop, words(text), Token::norm);
            case QueryNode.Prefix(String text) -> prefix(field, Normalizer.key(text));
            case QueryNode.Fuzzy(String text, int edits) -> fuzzy(field, Normalizer.key(text), edits, 0);
            default -> throw new IllegalArgumentException(node.toString());
        };
    }

    private static List<Token> words(String text) {
        return Tokenizer.tokenize(text).stream().filter(token -> token.kind() != Token.Kind.SIGN).toList();
    }

    private static Query term(String field, String term) {
        return new TermQuery(new Term(field, term));
    }

    private static Query prefix(String field, String beginning) {
        return new PrefixQuery(new Term(field, beginning));
    }

    private static Query fuzzy(String field, String term, int edits, int fixed) {
        return new FuzzyQuery(new Term(field, term), edits, fixed);
    }

    private static Query phrase(String field, int slop, List<Token> words, Function<Token, String> form) {
        if (words.isEmpty()) {
            return new MatchNoDocsQuery("no word between the quotes");
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
        words.forEach(word -> phrase.add(new Term(field, form.apply(word))));
        return phrase.build();
    }

    private static Query published(QueryNode.Dates dates) {
        return LongField.newRangeQuery(IndexFields.DATE, day(dates.from(), Long.MIN_VALUE), day(dates.to(), Long.MAX_VALUE));
    }

    private static long day(LocalDate date, long open) {
        return date == null ? open : date.toEpochDay();
    }

    private static Query all(List<QueryNode> nodes, Function<QueryNode, Query> meaning) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        nodes.forEach(node -> all.add(meaning.apply(node), Occur.MUST));
        return all.build();
    }

    private static Query any(List<QueryNode> nodes, Function<QueryNode, Query> meaning) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        nodes.forEach(node -> any.add(meaning.apply(node), Occur.SHOULD));
        return any.build();
    }

    private static Query eitherOf(Query one, Query other) {
        return new BooleanQuery.Builder().add(one, Occur.SHOULD).add(other, Occur.SHOULD).build();
    }

    /** Weighs nothing: what a query excludes does not rank what is left. */
    private static Query without(Query query) {
        return new BooleanQuery.Builder().add(new MatchAllDocsQuery(), Occur.FILTER).add(query, Occur.MUST_NOT).build();
    }
}
