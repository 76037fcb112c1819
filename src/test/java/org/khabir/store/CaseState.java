package org.khabir.store;

import java.util.ArrayList;
import java.util.List;
import org.khabir.i18n.KhabirException;
import org.khabir.model.Analysis;
import org.khabir.model.Annotation;
import org.khabir.model.ArticleSummary;
import org.khabir.model.CaseEntity;
import org.khabir.model.CaseEvent;
import org.khabir.model.CaseMeeting;
import org.khabir.model.Decision;
import org.khabir.model.EntityOffer;
import org.khabir.model.GatheredMeeting;
import org.khabir.model.NamedEntry;
import org.khabir.model.Tag;

/** All that can be read of a case, to be compared. */
record CaseState(List<ArticleSummary> articles, List<Analysis> analyses, List<CaseEntity> entities, List<CaseMeeting> meetings,
                 List<CaseEvent> timeline,
                 List<GatheredMeeting> gathered, List<EntityOffer> offers, List<Tag> tags, List<Annotation> annotations, List<NamedEntry> names,
                 List<Decision.EntityNote> entityNotes) {

    static CaseState of(CaseStore store) throws KhabirException {
        List<Analysis> analyses = new ArrayList<>();
        for (String id : store.articleIds()) {
            analyses.add(store.analysis(id));
        }
        return new CaseState(store.articles(), analyses, store.entities(), store.meetings(), store.timeline(),
                store.gatheredMeetings(), store.offers(), store.tags(),
                store.annotations(), store.namedEntries(), store.entityNotes());
    }
}
