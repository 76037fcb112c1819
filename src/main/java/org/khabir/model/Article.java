package org.khabir.model;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One news article as it was loaded. The body is stored as it came and never altered; every offset in Khabir points
 * into it.
 *
 * @param id        identifies the article in its case; given by the source, or derived from the content
 * @param title     the headline, empty where there is none
 * @param source    the paper or agency, empty where unknown
 * @param author    empty where unknown
 * @param url       empty where unknown
 * @param published day of publication, null where unknown
 * @param category  the source's own section name, empty where unknown
 * @param body      the text
 */
public record Article(String id, String title, String source, String author, String url, LocalDate published,
                      String category, String body) {

    public Article {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(body, "body");
        title = title == null ? "" : title;
        source = source == null ? "" : source;
        author = author == null ? "" : author;
        url = url == null ? "" : url;
        category = category == null ? "" : category;
    }

    public Article withPublished(LocalDate day) {
        return new Article(id, title, source, author, url, day, category, body);
    }

    public Article withId(String newId) {
        return new Article(newId, title, source, author, url, published, category, body);
    }
}
