package org.khabir.workspace;

import java.util.Map;
import org.khabir.model.Analysis;
import org.khabir.model.Entity;
import org.khabir.model.EntityName;

/** Calls an article's entities as the case does, for reading; corrections are anchored by the article's own names. */
final class CaseNaming {

    private CaseNaming() {
    }

    static Analysis apply(Analysis analysis, Map<String, EntityName> names) {
        return analysis.withEntities(analysis.entities().stream().map(entity -> named(entity, names.get(entity.id()))).toList());
    }

    private static Entity named(Entity entity, EntityName name) {
        return name == null ? entity : entity.called(name.name(), name.nameEn());
    }
}
