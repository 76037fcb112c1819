package org.khabir.search;

import java.io.IOException;
import java.time.YearMonth;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.khabir.model.Article;
import org.khabir.search.query.IndexFields;

/** Turns articles into Lucene documents. */
final class ArticleDocuments {

    /** A facet with the same value in every article, without which Lucene could not count in an index that has no other. */
    private static final String EVERY = "EVERY";
    /** Longer values are no names but broken input; Lucene refuses a document for one of 32 KB. */
    private static final int LONGEST_VALUE = 500;
    private static final FieldType PROSE = prose();

    private final FacetsConfig facets = new FacetsConfig();

    ArticleDocuments() {
        facets.setMultiValued(Facet.TAG.name(), true);
        facets.setMultiValued(Facet.ENTITY.name(), true);
        facets.setMultiValued(Facet.SIDE.name(), true);
    }

    FacetsConfig facets() {
        return facets;
    }

    Document documentOf(IndexedArticle indexed) throws IOException {
        Article article = indexed.article();
        Document document = new Document();
        document.add(new StringField(IndexFields.ID, article.id(), Field.Store.YES));
        document.add(new Field(IndexFields.TITLE, article.title(), PROSE));
        document.add(new Field(IndexFields.BODY, article.body(), PROSE));
        document.add(new TextField(IndexFields.SOURCE, article.source(), Field.Store.YES));
        document.add(new TextField(IndexFields.AUTHOR, article.author(), Field.Store.NO));
        document.add(new TextField(IndexFields.CATEGORY, article.category(), Field.Store.NO));
        document.add(new SortedSetDocValuesFacetField(EVERY, EVERY));
        addFacet(document, Facet.SOURCE, article.source());
        addDate(document, article);
        addTags(document, indexed);
        addEntities(document, indexed);
        return facets.build(document);
    }

    private static void addDate(Document document, Article article) {
        if (article.published() != null) {
            document.add(new LongField(IndexFields.DATE, article.published().toEpochDay(), Field.Store.YES));
            addFacet(document, Facet.MONTH, YearMonth.from(article.published()).toString());
        }
    }

    private static void addTags(Document document, IndexedArticle indexed) {
        for (String tag : indexed.tags()) {
            document.add(new TextField(IndexFields.TAG, tag, Field.Store.NO));
            addFacet(document, Facet.TAG, tag);
        }
    }

    private static void addEntities(Document document, IndexedArticle indexed) {
        for (IndexedEntity entity : indexed.entities()) {
            addName(document, entity, entity.name());
            entity.otherNames().forEach(name -> addName(document, entity, name));
            addFacet(document, Facet.ENTITY, entity.name());
        }
        indexed.entities().stream().flatMap(entity -> entity.sides().stream()).distinct().forEach(side -> addFacet(document, Facet.SIDE, side));
    }

    private static void addName(Document document, IndexedEntity entity, String name) {
        document.add(new TextField(IndexFields.ENTITY, name, Field.Store.NO));
        switch (entity.type()) {
            case PERSON -> document.add(new TextField(IndexFields.PERSON, name, Field.Store.NO));
            case ORGANIZATION -> document.add(new TextField(IndexFields.ORGANIZATION, name, Field.Store.NO));
            case LOCATION, FACILITY -> document.add(new TextField(IndexFields.PLACE, name, Field.Store.NO));
            case EQUIPMENT, EVENT -> { }
        }
    }

    private static void addFacet(Document document, Facet facet, String value) {
        if (!value.isBlank() && value.length() <= LONGEST_VALUE) {
            document.add(new SortedSetDocValuesFacetField(facet.name(), value));
        }
    }

    private static FieldType prose() {
        FieldType type = new FieldType(TextField.TYPE_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }
}
