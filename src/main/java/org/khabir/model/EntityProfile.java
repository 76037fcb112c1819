package org.khabir.model;

import java.time.LocalDate;
import java.util.List;

/**
 * What the case knows of one of its entities.
 *
 * @param forms      how articles call it, the most used first
 * @param english    its English names, the most used first
 * @param roles      the positions of a person with where they are stated, the most stated first
 * @param articles   where it is mentioned, the oldest publication first, undated ones last
 * @param companions what the same articles name, those of most articles first
 */
public record EntityProfile(CaseEntity entity, List<Form> forms, List<Form> english, List<StatedRole> roles, List<InArticle> articles,
                            List<Companion> companions) {

    public EntityProfile {
        forms = List.copyOf(forms);
        english = List.copyOf(english);
        roles = List.copyOf(roles);
        articles = List.copyOf(articles);
        companions = List.copyOf(companions);
    }

    /** A name, and how many mentions use it. */
    public record Form(String text, int uses) {
    }

    /** A position, and the articles that state it, the newest first. */
    public record StatedRole(CaseRole role, List<String> articleIds) {
        public StatedRole {
            articleIds = List.copyOf(articleIds);
        }
    }

    /** How often one article mentions it; {@code published} is null where unknown. */
    public record InArticle(String articleId, LocalDate published, int mentions) {
    }

    /** Another entity of the case, and in how many articles the two occur together; {@code nameEn} is null where unknown. */
    public record Companion(String key, EntityType type, String name, String nameEn, int articles) {
    }
}
