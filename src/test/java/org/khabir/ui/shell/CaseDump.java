package org.khabir.ui.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khabir.i18n.KhabirException;
import org.khabir.model.ArticleSummary;
import org.khabir.workspace.Workspace;

/** All that can be read of a case, part by part, to be compared; what is derived in the background (the index) is not in it. */
record CaseDump(Map<String, Object> parts) {

    static CaseDump of(Workspace workspace) throws KhabirException {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("articles", workspace.articles());
        for (ArticleSummary article : workspace.articles()) {
            List<Object> held = new ArrayList<>();
            held.add(workspace.article(article.id()).orElseThrow());
            held.add(workspace.analysis(article.id()));
            held.add(workspace.caseNames(article.id()));
            held.add(workspace.annotations(article.id()));
            held.add(workspace.rejections(article.id()));
            parts.put("article " + article.title(), held);
        }
        parts.put("entities", workspace.entities());
        parts.put("offers", workspace.offers());
        parts.put("meetings", workspace.meetings());
        parts.put("gathered meetings", workspace.gatheredMeetings());
        parts.put("timeline", workspace.timeline());
        parts.put("places", workspace.places());
        parts.put("tags", workspace.tags());
        parts.put("annotations", workspace.annotations());
        parts.put("notes on entities", workspace.entityNotes());
        parts.put("own names", workspace.namedEntries());
        return new CaseDump(parts);
    }
}
