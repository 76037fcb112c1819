package org.khabir.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import org.khabir.i18n.KhabirException;
import org.khabir.model.Span;
import org.khabir.search.analysis.Lexicon;
import org.khabir.search.analysis.NewsAnalyzer;
import org.khabir.search.analysis.Stemmer;
import org.khabir.search.query.IndexFields;
import org.khabir.search.query.LuceneQueries;
import org.khabir.search.query.QueryParser;
import org.khabir.search.query.QuerySyntaxException;

/**
 * The full-text index of a case. What was put is found at once, and kept once it was committed; what was not committed is
 * dropped when the index is closed. Thread-safe.
 */
public final class ArticleIndex implements AutoCloseable {

    /** The change number of an index that is empty because it is new, was cleared, or could not be used. */
    public static final long NOTHING_INDEXED = IndexFolder.NOTHING_INDEXED;

    private final Path folder;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final ArticleDocuments documents = new ArticleDocuments();
    private final LuceneQueries queries;
    private volatile SortedSetDocValuesReaderState facetState;

    private ArticleIndex(Path folder, Stemmer stemmer) throws IOException {
        this.folder = folder;
        this.queries = new LuceneQueries(stemmer);
        this.writer = IndexFolder.open(folder, new NewsAnalyzer(stemmer, IndexFields.PROSE));
        this.searchers = new SearcherManager(writer, null);
    }

    /**
     * Opens the index in {@code folder}, which is made where it is missing. An index that is broken or of another format is
     * thrown away and begun anew: {@link #storeChangeNumber()} is then {@link #NOTHING_INDEXED}, and all articles are to be
     * put again.
     *
     * @throws KhabirException where another process has it open or the folder cannot be written
     */
    public static ArticleIndex open(Path folder) throws KhabirException {
        try {
            return new ArticleIndex(folder, new Stemmer(Lexicon.load()));
        } catch (LockObtainFailedException e) {
            throw new KhabirException(e, "errors.search.locked", folder);
        } catch (IOException e) {
            throw new KhabirException(e, "errors.search.open", folder, e.getMessage());
        }
    }

    /** The store's change number as of the last commit, by which the caller sees that the index is behind. */
    public long storeChangeNumber() {
        return IndexFolder.storeChangeNumber(writer);
    }

    /** How many articles can be found. */
    public int size() throws KhabirException {
        return read(searcher -> searcher.getIndexReader().numDocs());
    }

    /** Adds articles, each in the place of the one with its id; searches find them when this returns. */
    public void put(Collection<IndexedArticle> articles) throws KhabirException {
        write(() -> {
            for (IndexedArticle article : articles) {
                writer.updateDocument(idTerm(article.article().id()), documents.documentOf(article));
            }
            searchers.maybeRefreshBlocking();
        });
    }

    /** Takes articles out; ids that are not there are no fault. */
    public void remove(Collection<String> articleIds) throws KhabirException {
        write(() -> {
            writer.deleteDocuments(articleIds.stream().map(ArticleIndex::idTerm).toArray(Term[]::new));
            searchers.maybeRefreshBlocking();
        });
    }

    /** Empties the index for good. */
    public void clear() throws KhabirException {
        write(() -> {
            writer.deleteAll();
            IndexFolder.commit(writer, NOTHING_INDEXED);
            searchers.maybeRefreshBlocking();
        });
    }

    /** Keeps all that was put and removed, and that it is the state of the store after the change of that number. */
    public void commit(long storeChangeNumber) throws KhabirException {
        write(() -> IndexFolder.commit(writer, storeChangeNumber));
    }

    /** @throws QuerySyntaxException where the query's text cannot be understood */
    public SearchResult search(SearchQuery query) throws KhabirException {
        Query parsed = parse(query.text());
        return read(searcher -> searcher.getIndexReader().numDocs() == 0
                ? SearchResult.NOTHING
                : new ArticleSearcher(searcher, facetState(searcher.getIndexReader()), documents.facets()).search(parsed, query));
    }

    /**
     * The ids of all articles that {@link #search} finds, regardless of its limit.
     *
     * @throws QuerySyntaxException where the query's text cannot be understood
     */
    public Set<String> found(SearchQuery query) throws KhabirException {
        Query parsed = parse(query.text());
        return read(searcher -> searcher.getIndexReader().numDocs() == 0
                ? Set.of()
                : new ArticleSearcher(searcher, facetState(searcher.getIndexReader()), documents.facets()).ids(parsed, query));
    }

    /**
     * Where the article's body matches {@code query}, in order; a phrase is one place. Empty where the article is unknown
     * or does not match.
     */
    public List<Span> matches(String articleId, String query) throws KhabirException {
        Query parsed = parse(query);
        return read(searcher -> {
            TopDocs found = searcher.search(new TermQuery(idTerm(articleId)), 1);
            return found.scoreDocs.length == 0
                    ? List.<Span>of()
                    : new Highlighter(searcher, parsed).matches(found.scoreDocs[0].doc, IndexFields.BODY);
        });
    }

    @Override
    public void close() throws KhabirException {
        try {
            IOUtils.close(searchers, writer, writer.getDirectory());
        } catch (IOException e) {
            throw new KhabirException(e, "errors.search.write", folder, e.getMessage());
        }
    }

    private Query parse(String text) throws QuerySyntaxException {
        return queries.of(QueryParser.parse(text));
    }

    /** Costly to make, and good for as long as the reader is. */
    private SortedSetDocValuesReaderState facetState(IndexReader reader) throws IOException {
        SortedSetDocValuesReaderState state = facetState;
        if (state == null || state.getReader() != reader) {
            state = new DefaultSortedSetDocValuesReaderState(reader, documents.facets());
            facetState = state;
        }
        return state;
    }

    private static Term idTerm(String articleId) {
        return new Term(IndexFields.ID, articleId);
    }

    private <T> T read(Reading<T> reading) throws KhabirException {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return reading.of(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException | AlreadyClosedException e) {
            throw new KhabirException(e, "errors.search.read", folder, e.getMessage());
        }
    }

    private void write(Writing writing) throws KhabirException {
        try {
            writing.run();
        } catch (IOException | AlreadyClosedException e) {
            throw new KhabirException(e, "errors.search.write", folder, e.getMessage());
        }
    }

    private interface Reading<T> {
        T of(IndexSearcher searcher) throws IOException;
    }

    private interface Writing {
        void run() throws IOException;
    }
}
