package org.khabir.workspace;

import java.util.EnumSet;
import java.util.Set;
import org.khabir.model.Decision;
import org.khabir.model.Edit;
import org.khabir.workspace.CaseChange.Kind;

/** Tells which kinds of things an edit changes. */
final class EditKinds {

    private EditKinds() {
    }

    static Set<Kind> of(Edit edit) {
        Set<Kind> kinds = EnumSet.of(Kind.HISTORY);
        collect(edit, kinds);
        return kinds;
    }

    private static void collect(Edit edit, Set<Kind> kinds) {
        switch (edit) {
            case Edit.PutTag _ -> kinds.add(Kind.TAGS);
            case Edit.RemoveTag _ -> kinds.addAll(Set.of(Kind.TAGS, Kind.ANNOTATIONS));
            case Edit.PutAnnotation _, Edit.RemoveAnnotation _ -> kinds.add(Kind.ANNOTATIONS);
            case Edit.PutCorrection _, Edit.RemoveCorrection _ -> kinds.add(Kind.ANALYSES);
            case Edit.PutNamedEntry _, Edit.RemoveNamedEntry _ -> kinds.add(Kind.NAMES);
            case Edit.PutDecision(Decision.EntityNote _) -> kinds.add(Kind.ANNOTATIONS);
            case Edit.PutDecision _ -> kinds.add(Kind.ANALYSES);
            case Edit.RemoveDecision _ -> kinds.addAll(Set.of(Kind.ANALYSES, Kind.ANNOTATIONS));
            case Edit.PutReading _ -> kinds.add(Kind.READING);
            case Edit.RemoveArticle _, Edit.RestoreArticle _ ->
                    kinds.addAll(Set.of(Kind.ARTICLES, Kind.ANALYSES, Kind.ANNOTATIONS, Kind.READING));
            case Edit.Batch(var edits) -> edits.forEach(each -> collect(each, kinds));
        }
    }
}
