package org.khabir.model;

import java.time.LocalDate;

/**
 * A place or facility that an article names, under its name in the case.
 *
 * @param published null where unknown
 * @param entityId  within the article's analysis
 * @param key       of the entity in the case
 * @param nameEn    null where unknown
 * @param place     where it lies; null where that is not known
 * @param mentions  how often the article names it
 * @param first     the first mention
 */
public record CasePlace(String articleId, LocalDate published, String entityId, String key, EntityType type, String name, String nameEn,
                        Place place, int mentions, Span first) {
}
