package org.khabir.search.query;

import java.util.Set;

/** The names of the index's fields; those that a query can name are called as {@link QueryField} says. */
public final class IndexFields {

    public static final String ID = QueryField.ID.indexName();
    public static final String TITLE = QueryField.TITLE.indexName();
    public static final String BODY = QueryField.BODY.indexName();
    public static final String SOURCE = QueryField.SOURCE.indexName();
    public static final String AUTHOR = QueryField.AUTHOR.indexName();
    public static final String CATEGORY = QueryField.CATEGORY.indexName();
    public static final String TAG = QueryField.TAG.indexName();
    public static final String ENTITY = QueryField.ENTITY.indexName();
    public static final String PERSON = QueryField.PERSON.indexName();
    public static final String PLACE = QueryField.PLACE.indexName();
    public static final String ORGANIZATION = QueryField.ORGANIZATION.indexName();
    /** Day of publication as days since 1970-01-01. */
    public static final String DATE = QueryField.DATE.indexName();
    /** Fields of running text, in which words are stemmed. */
    public static final Set<String> PROSE = Set.of(TITLE, BODY);

    private IndexFields() {
    }
}
