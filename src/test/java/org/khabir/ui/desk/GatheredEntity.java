package org.khabir.ui.desk;

import java.util.ArrayList;
import java.util.List;
import org.khabir.model.CaseEntity;
import org.khabir.model.Entity;

/** Entities of a case in memory: those of one name are one. */
final class GatheredEntity {

    private GatheredEntity() {
    }

    static CaseEntity of(String articleId, Entity entity) {
        return new CaseEntity(entity.name(), entity.type(), entity.name(), entity.nameEn(), List.of(), entity.mentions().size(), 1, List.of(articleId));
    }

    static CaseEntity together(CaseEntity one, CaseEntity other) {
        List<String> ids = new ArrayList<>(one.articleIds());
        ids.addAll(other.articleIds());
        return new CaseEntity(one.key(), one.type(), one.name(), one.nameEn(), List.of(), one.mentions() + other.mentions(), 1, ids);
    }
}
