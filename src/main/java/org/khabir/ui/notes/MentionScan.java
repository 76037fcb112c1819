package org.khabir.ui.notes;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khabir.i18n.KhabirException;
import org.khabir.model.CaseEntity;
import org.khabir.model.CaseMention;
import org.khabir.model.MentionKind;
import org.khabir.model.Span;
import org.khabir.workspace.Scan;
import org.khabir.workspace.Workspace;

/** Where an entity is mentioned; its mentions are read at once, with the first article. Used by one thread. */
final class MentionScan implements Scan<FoundPassage> {

    private final Workspace workspace;
    private final CaseEntity entity;
    private final boolean descriptionsToo;
    private Map<String, List<Span>> mentions;

    MentionScan(Workspace workspace, CaseEntity entity, boolean descriptionsToo) {
        this.workspace = workspace;
        this.entity = entity;
        this.descriptionsToo = descriptionsToo;
    }

    @Override
    public List<FoundPassage> of(String articleId) throws KhabirException {
        if (mentions == null) {
            mentions = workspace.occurrences(entity.key(), Integer.MAX_VALUE).stream()
                    .filter(each -> descriptionsToo || each.mention().kind() == MentionKind.NAME)
                    .collect(Collectors.groupingBy(CaseMention::articleId, Collectors.mapping(each -> each.mention().span(), Collectors.toList())));
        }
        List<Span> here = mentions.getOrDefault(articleId, List.of());
        return here.isEmpty() ? List.of()
                : workspace.article(articleId).map(article -> EverywhereViewModel.places(article, here)).orElse(List.of());
    }
}
