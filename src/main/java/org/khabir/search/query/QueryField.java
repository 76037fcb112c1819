package org.khabir.search.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabir.text.Normalizer;

/** A field that a query can name, by its English and Arabic names. */
public enum QueryField {
    TITLE("title", "عنوان"),
    BODY("body", "text", "نص", "متن"),
    SOURCE("source", "مصدر"),
    AUTHOR("author", "كاتب"),
    CATEGORY("category", "قسم"),
    TAG("tag", "وسم"),
    ENTITY("entity", "كيان", "اسم"),
    PERSON("person", "شخص"),
    PLACE("place", "مكان"),
    ORGANIZATION("org", "organization", "جهة", "منظمة"),
    ID("id", "معرف"),
    DATE("date", "تاريخ"),
    BEFORE("before", "قبل"),
    AFTER("after", "بعد");

    private static final String ARTICLE = "ال";
    private static final Map<String, QueryField> BY_NAME = byName();

    private final List<String> names;

    QueryField(String... names) {
        this.names = List.of(names);
    }

    /** The field called {@code name}, however it is spelled, with or without ال. */
    static Optional<QueryField> named(String name) {
        String key = Normalizer.key(name);
        return Optional.ofNullable(BY_NAME.get(key.startsWith(ARTICLE) ? key.substring(ARTICLE.length()) : key));
    }

    /** The name in the index, where the field holds text. */
    public String indexName() {
        return names.getFirst();
    }

    boolean isDate() {
        return this == DATE || this == BEFORE || this == AFTER;
    }

    private static Map<String, QueryField> byName() {
        Map<String, QueryField> fields = new HashMap<>();
        for (QueryField field : values()) {
            field.names.forEach(name -> fields.put(Normalizer.key(name), field));
        }
        return Map.copyOf(fields);
    }
}
