package org.khabir.extract.statements;

import org.khabir.extract.meetings.Actor;
import org.khabir.model.EntityType;
import org.khabir.model.MentionKind;
import org.khabir.model.Span;

/** Finds the words for the speech itself (تصريح صحفي، كلمة) and to or through whom it is made, in the speaker's clause. */
final class OccasionReader {

    private static final int FARTHEST_BEFORE = 15;
    private static final int FARTHEST_BEHIND = 14;

    /**
     * @param audience null for none
     * @param words    null for none
     */
    record Occasion(String audience, Span words) {
    }

    private final Stage stage;

    OccasionReader(Stage stage) {
        this.stage = stage;
    }

    /** @param alone true where no other utterance stands before it in its sentence */
    Occasion read(Utterance utterance, boolean alone) {
        Complement complement = utterance.complement();
        int at = utterance.at();
        int from = alone ? Math.max(stage.scene().sentenceStart(at), at - FARTHEST_BEFORE) : at;
        int to = complement.lead() > at ? complement.lead() : Math.min(stage.scene().sentenceEnd(at), at + FARTHEST_BEHIND);
        if (complement.last() >= 0 && complement.lead() <= at) {
            from = at;
        }
        int noun = noun(from, to);
        Actor audience = audience(noun >= 0 ? noun : at + 1, to, utterance.speaker());
        return new Occasion(audience == null ? null : audience.entity().id(), noun < 0 ? null : words(noun, to));
    }

    private int noun(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean governed = stage.is(i - 1, Word.PREPOSITION) && i > from || stage.is(i - 2, Word.PREPOSITION) && i > from + 1
                    && (stage.token(i - 1).is("ختام") || stage.token(i - 1).is("نص") || stage.token(i - 1).is("اطار"));
            if (governed && stage.actorAt(i) == null && stage.is(i, Word.OCCASION)) {
                return i;
            }
        }
        return -1;
    }

    private Span words(int noun, int to) {
        int last = noun;
        while (last + 1 < to && stage.is(last + 1, Word.OCCASION_KIND)) {
            last++;
        }
        return stage.scene().document().span(noun, last);
    }

    private Actor audience(int from, int to, Speaker speaker) {
        for (Actor actor : stage.scene().actorsBetween(from, to)) {
            boolean heard = actor.entity().type() == EntityType.ORGANIZATION || actor.isPerson();
            boolean itself = speaker.entity() != null && speaker.entity().id().equals(actor.entity().id());
            if (heard && !itself && isAddressed(actor, from) && !isOfTitle(stage, actor, speaker)) {
                return actor;
            }
        }
        return null;
    }

    /** المتحدث الأمني لوزارة الداخلية: the body belongs to the speaker's description. */
    private static boolean isOfTitle(Stage stage, Actor actor, Speaker speaker) {
        if (speaker.last() != actor.first() - 1 || stage.is(actor.first(), Word.MEDIUM)) {
            return false;
        }
        int end = stage.token(speaker.last()).end();
        return speaker.entity() == null || speaker.entity().mentions().stream()
                .noneMatch(mention -> mention.kind() == MentionKind.NAME && mention.span().end() == end);
    }

    /** لموزاييك، لمراسل الجوهرة، مع قناة الحرة. */
    private boolean isAddressed(Actor actor, int from) {
        if (actor.preposition().equals("ل")) {
            return true;
        }
        int before = actor.first() - 1;
        int noun = before > from && stage.token(before).is("\"") ? before - 1 : before;
        if (noun < from || actor.isPerson()) {
            return false;
        }
        String norm = stage.token(noun).norm();
        return norm.startsWith("ل") && stage.words().holds(norm.substring(1), Word.MEDIUM)
                || stage.is(noun, Word.MEDIUM) && (stage.is(noun - 1, Word.PREPOSITION) || stage.token(noun - 1).startsWith("ل"));
    }
}
