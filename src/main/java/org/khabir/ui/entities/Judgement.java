package org.khabir.ui.entities;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.khabir.i18n.KhabirException;
import org.khabir.model.Analysis;
import org.khabir.model.CaseEntity;
import org.khabir.model.Edit;
import org.khabir.model.EditProgress;
import org.khabir.model.EditProgress.Stage;
import org.khabir.model.Entity;
import org.khabir.model.EntityName;
import org.khabir.model.Mention;
import org.khabir.model.Review;
import org.khabir.model.Span;
import org.khabir.review.MentionVerdicts;
import org.khabir.ui.desk.Passage;
import org.khabir.workspace.Workspace;

/** Works out the edits by which many mentions are confirmed or rejected; to be called in the background. */
final class Judgement {

    private final Workspace workspace;
    private final Review verdict;
    private final EditProgress progress;

    /** @param verdict CONFIRMED or REJECTED; what was confirmed or made by hand is not confirmed again */
    Judgement(Workspace workspace, Review verdict, EditProgress progress) {
        this.workspace = workspace;
        this.verdict = verdict;
        this.progress = progress;
    }

    /** Judges all mentions of the entities in the articles that their lines give. */
    Edit ofAll(List<CaseEntity> lines) throws KhabirException {
        Set<String> keys = lines.stream().map(CaseEntity::key).collect(Collectors.toSet());
        Set<String> articles = new LinkedHashSet<>();
        lines.forEach(line -> articles.addAll(line.articleIds()));
        List<Edit> edits = new ArrayList<>();
        int done = 0;
        for (String article : articles) {
            progress.reached(Stage.WORKING_OUT, done++, articles.size());
            Map<String, EntityName> names = workspace.caseNames(article);
            judge(article, (entity, mention) -> names.containsKey(entity.id()) && keys.contains(names.get(entity.id()).key()), edits);
        }
        return new Edit.Batch(edits);
    }

    /** Judges the mentions that the passages show. */
    Edit of(List<Passage> mentions) throws KhabirException {
        Map<String, Set<Span>> places = new LinkedHashMap<>();
        mentions.forEach(each -> places.computeIfAbsent(each.articleId(), a -> new LinkedHashSet<>()).add(each.place().span()));
        List<Edit> edits = new ArrayList<>();
        int done = 0;
        for (Map.Entry<String, Set<Span>> place : places.entrySet()) {
            progress.reached(Stage.WORKING_OUT, done++, places.size());
            judge(place.getKey(), (entity, mention) -> place.getValue().contains(mention.span()), edits);
        }
        return new Edit.Batch(edits);
    }

    private void judge(String article, BiPredicate<Entity, Mention> meant, List<Edit> edits) throws KhabirException {
        Analysis analysis = workspace.analysis(article);
        for (Entity entity : analysis.entities()) {
            for (Mention mention : entity.mentions()) {
                boolean open = verdict != Review.CONFIRMED || mention.provenance().review() == Review.UNREVIEWED;
                if (open && meant.test(entity, mention)) {
                    edits.add(MentionVerdicts.judge(article, entity, mention, verdict));
                }
            }
        }
    }
}
