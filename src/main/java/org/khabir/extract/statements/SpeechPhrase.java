package org.khabir.extract.statements;

import java.util.Set;
import org.khabir.extract.meetings.Actor;
import org.khabir.extract.statements.SpeechWord.Form;
import org.khabir.model.StatementAct;

/** Reads statements told without a verb of speech: عن فلان قوله إن، جاء في بيان الوزارة أن، فلان: «…». */
final class SpeechPhrase {

    /** Takes a clause or a quotation. */
    static final SpeechWord WORD = new SpeechWord(StatementAct.CLAIM, Form.PARTICIPLE, false, Set.of(Complement.THAT, Complement.QUOTE));

    private static final int FARTHEST = 16;
    private static final int SHORTEST_ANSWER = 4;
    private static final Set<String> COMES = Set.of("جاء", "ورد", "وجاء", "وورد");

    private SpeechPhrase() {
    }

    /** Leads from a pronoun to whom it means. */
    @FunctionalInterface
    interface Pronouns {
        Speaker speaker(int at, boolean feminine);
    }

    /** The utterance whose phrase stands at {@code at}; null for none. */
    static Utterance read(Stage stage, int at, ComplementReader complements, SubjectReader subjects, Pronouns pronouns) {
        if (stage.actorAt(at) != null) {
            return label(stage, at);
        }
        if (stage.isInQuotation(at)) {
            return null;
        }
        if (stage.is(at, Word.OWN_WORD)) {
            return ofWord(stage, at, complements, subjects);
        }
        boolean comes = COMES.contains(stage.token(at).norm()) && at + 2 < stage.size() && stage.token(at + 1).is("في")
                && stage.is(at + 2, Word.OCCASION);
        return comes ? ofDocument(stage, at, complements, pronouns) : null;
    }

    /** نقلت الصحيفة عن فلان قوله إن … */
    private static Utterance ofWord(Stage stage, int at, ComplementReader complements, SubjectReader subjects) {
        Complement complement = complements.read(stage, at, WORD);
        int start = Math.max(stage.scene().sentenceStart(at), at - FARTHEST);
        for (int i = at - 1; complement != null && i >= start; i--) {
            Actor actor = stage.actorAt(i);
            if (stage.speechAt(i) != null) {
                return null;
            }
            if (actor != null && actor.preposition().equals("عن")) {
                return new Utterance(at, StatementAct.CLAIM, true, Speaker.of(actor, "quoted", 0.85), complement);
            }
            if (stage.token(i).is("عن") && actor == null) {
                Speaker speaker = subjects.read(stage, i + 1, at, true, false);
                return speaker == null ? null : new Utterance(at, StatementAct.CLAIM, true, speaker, complement);
            }
        }
        return null;
    }

    private static Utterance ofDocument(Stage stage, int at, ComplementReader complements, Pronouns pronouns) {
        Complement complement = complements.read(stage, at, WORD);
        if (complement == null || complement.lead() - at > FARTHEST) {
            return null;
        }
        Speaker owner = stage.scene().actorsBetween(at, complement.lead()).stream()
                .filter(actor -> SubjectReader.maySpeak(actor) && (actor.isBare() || actor.preposition().equals("ل")))
                .findFirst().map(actor -> Speaker.of(actor, "document", 0.8)).orElse(null);
        Speaker speaker = owner != null ? owner : pronouns.speaker(at, stage.token(at + 2).norm().endsWith("ها"));
        return speaker == null ? null : new Utterance(at, StatementAct.CLAIM, true, speaker, complement);
    }

    /** A sentence that begins with a person's name, a colon and a quotation. */
    private static Utterance label(Stage stage, int at) {
        Actor actor = stage.actorAt(at);
        int colon = actor.last() + 1;
        boolean label = actor.isPerson() && actor.first() == at && stage.scene().sentenceStart(at) == at
                && colon < stage.scene().sentenceEnd(at) - SHORTEST_ANSWER && stage.token(colon).is(":");
        if (!label) {
            return null;
        }
        Complement complement = stage.quotations().closing(colon + 1) > 0 ? ComplementReader.quotation(stage, colon, colon + 1) : null;
        return complement == null ? null : new Utterance(at, StatementAct.CLAIM, true, Speaker.of(actor, "label", 0.7), complement);
    }
}
