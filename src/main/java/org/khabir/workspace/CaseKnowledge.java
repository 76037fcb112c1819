package org.khabir.workspace;

import java.util.List;
import org.khabir.extract.sequence.SequenceModel;
import org.khabir.model.JudgedName;
import org.khabir.model.NamedEntry;

/**
 * What extraction can know from the analyst of a case, beside what comes with Khabir.
 *
 * @param names  the case's own list
 * @param judged names that were accepted or rejected in articles
 * @param model  the second field, trained with the case's articles; null for the one that comes with Khabir
 */
public record CaseKnowledge(List<NamedEntry> names, List<JudgedName> judged, SequenceModel model) {

    public CaseKnowledge {
        names = List.copyOf(names);
        judged = List.copyOf(judged);
    }
}
