package org.khabir.review;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.khabir.model.Analysis;
import org.khabir.model.Correction;
import org.khabir.model.Edit;
import org.khabir.model.Entity;
import org.khabir.model.EntityType;
import org.khabir.model.Mention;
import org.khabir.model.MentionKind;
import org.khabir.model.Review;
import org.khabir.model.Span;

/** What the analyst says of mentions, as edits; a later verdict on the same stretch replaces the earlier one. */
public final class MentionVerdicts {

    private MentionVerdicts() {
    }

    /**
     * Confirms or rejects a mention. A confirmed name stays, whatever a new analysis finds there.
     *
     * @param entity  the article's that has the mention
     * @param verdict CONFIRMED or REJECTED
     */
    public static Edit judge(String articleId, Entity entity, Mention mention, Review verdict) {
        return put(articleId, mention.span(), verdict, mention.kind() == MentionKind.NAME ? entity.type() : null);
    }

    /** Says that the stretch names something of that type, whatever was found there. */
    public static Edit markAs(String articleId, Span span, EntityType type) {
        return put(articleId, span, Review.CHANGED, type);
    }

    /**
     * Says that a name begins or ends elsewhere; it stays its entity's. Other names that the new stretch meets go.
     *
     * @param to       meets the mention
     * @param analysis the article's, as corrected so far
     * @param entity   of {@code analysis}, that has the mention
     */
    public static Edit moveTo(Span to, Mention mention, Entity entity, Analysis analysis) {
        List<Edit> edits = new ArrayList<>();
        analysis.entities().forEach(other -> other.mentions().stream()
                .filter(each -> each.span().overlaps(to) && !each.span().equals(to) && each.kind() == MentionKind.NAME || each == mention)
                .forEach(each -> edits.add(put(analysis.articleId(), each.span(), Review.REJECTED, other.type()))));
        edits.add(put(analysis.articleId(), to, Review.CHANGED, entity.type()));
        return new Edit.Batch(edits);
    }

    private static Edit put(String articleId, Span span, Review verdict, EntityType type) {
        return new Edit.PutCorrection(new Correction(UUID.randomUUID().toString(), articleId, Correction.Subject.MENTION, span, verdict, type, ""));
    }
}
