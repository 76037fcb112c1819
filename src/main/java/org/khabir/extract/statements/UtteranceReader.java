package org.khabir.extract.statements;

import java.util.ArrayList;
import java.util.List;
import org.khabir.extract.meetings.Actor;
import org.khabir.extract.statements.SpeechWord.Form;
import org.khabir.model.StatementAct;

/** Reads the clauses of an article's words of speech: who speaks, and where what is said begins. */
final class UtteranceReader {

    private static final int FARTHEST_OBJECT = 10;
    private static final int LONGEST_SUBJECT = 16;

    private final Stage stage;
    private final SubjectReader subjects = new SubjectReader();
    private final ComplementReader complements = new ComplementReader();
    private final SpeakerReader speakers;
    private final ShortNames shortNames;
    private final AttributionReader attributions;
    private final List<Utterance> found = new ArrayList<>();

    UtteranceReader(Stage stage) {
        this.stage = stage;
        this.speakers = new SpeakerReader(stage);
        this.shortNames = new ShortNames(stage);
        this.attributions = new AttributionReader(stage, subjects, this::speakerOfPronoun);
    }

    /** The utterances in the order of their words of speech, those behind which nothing said was found among them. */
    List<Utterance> read() {
        for (int i = 0; i < stage.size(); i++) {
            SpeechWord word = stage.speechAt(i);
            Utterance utterance = word != null ? ofWord(i, word) : ofPhrase(i);
            if (utterance != null && utterance.speaker() != null) {
                speakers.hear(utterance, word == null ? SpeechPhrase.WORD : word);
                found.add(utterance);
            }
        }
        return found;
    }

    /** The speaker whom a pronoun at {@code at} means. */
    private Speaker speakerOfPronoun(int at, boolean feminine) {
        return speakers.last(at, new SpeechWord(StatementAct.CLAIM, Form.PAST, feminine, SpeechPhrase.WORD.takes()));
    }

    private Utterance ofWord(int at, SpeechWord word) {
        if (word.form() == Form.WITH_PRONOUN || isUnsaid(at, word)) {
            return null;
        }
        Complement complement = complements.read(stage, at, word);
        boolean breaks = breaks(at, word);
        Complement earlier = complement == null && word.takes(Complement.QUOTE) && !stage.isJoined(at) ? quotationBefore(at) : null;
        int end = complement == null ? subjectEnd(at) : complement.lead();
        boolean open = complement != null || earlier != null;
        Speaker subject = word.isVerb() ? subjects.read(stage, at + 1, end, open, word.act() == StatementAct.DEMAND) : null;
        if (word.takes(Complement.OBJECT)) {
            complement = orObject(at, subject, complement);
        }
        complement = complement == null ? earlier : complement;
        boolean mayBeObject = subject != null && word.act() != StatementAct.CLAIM && (!breaks || !speakers.fits(subject, word));
        Speaker other = subject == null || mayBeObject ? speakers.read(at, word, breaks) : null;
        Speaker speaker = subject == null || other != null ? other : resolved(at, subject);
        return new Utterance(at, word.act(), breaks && (complement != null || word.form() == Form.PARTICIPLE), speaker, complement);
    }

    /** The entity behind المصدر ذاته, which is whoever spoke last, and behind short forms. */
    private Speaker resolved(int at, Speaker subject) {
        boolean source = subject.entity() == null && (stage.is(subject.first(), Word.DOCUMENT) && stage.token(subject.first()).startsWith("ال")
                || stage.is(subject.first(), Word.SAME));
        Speaker last = source ? speakers.lastEntity(at) : null;
        return last == null ? shortNames.resolved(subject) : new Speaker(last.entity(), subject.first(), subject.last(), "source again", 0.7);
    }

    /** Whoever says it may stand in a phrase: عن فلان قوله، جاء في بيان. */
    private Utterance ofPhrase(int at) {
        int start = stage.scene().sentenceStart(at);
        boolean told = found.reversed().stream().takeWhile(utterance -> utterance.at() >= start).anyMatch(Utterance::isTold);
        boolean open = stage.actorAt(at) == null && !stage.isInQuotation(at);
        Utterance attribution = open ? attributions.read(at, told) : null;
        return attribution != null ? attribution : SpeechPhrase.read(stage, at, complements, subjects, this::speakerOfPronoun);
    }

    private boolean isUnsaid(int at, SpeechWord word) {
        if (stage.is(at - 1, Word.NO_STATEMENT_BEFORE) && at > stage.scene().sentenceStart(at)) {
            return true;
        }
        if (at - 2 >= stage.scene().sentenceStart(at) && stage.token(at - 1).is("كان") && stage.token(at - 2).is("اذا")) {
            return true;
        }
        if (stage.is(at, Word.HOMOGRAPH) && !isVerb(at)) {
            return true;
        }
        boolean subjunctive = word.form() == Form.PRESENT && stage.is(at - 1, Word.THAT);
        return subjunctive && !stage.is(at - 2, Word.NO_THAT_AFTER)
                || word.form() == Form.PARTICIPLE && stage.is(at - 1, Word.PREPOSITION) && stage.actorAt(at - 1) == null;
    }

    private boolean isVerb(int at) {
        int next = at + 1;
        boolean opens = stage.isJoined(at) || at == stage.scene().sentenceStart(at) || stage.isComma(at - 1) || stage.is(at - 1, Word.CONNECTIVE);
        boolean subject = next < stage.size() && (stage.isThat(next) || stage.is(next, Word.SAME) || stage.is(next, Word.DOCUMENT)
                || stage.actorAt(next) != null && SubjectReader.maySpeak(stage.actorAt(next)));
        return opens && subject && complements.read(stage, at, SpeechPhrase.WORD) != null;
    }

    /** True where the word of speech ends what is said before it. */
    private boolean breaks(int at, SpeechWord word) {
        int start = stage.scene().sentenceStart(at);
        return word.form() == Form.PARTICIPLE || stage.isJoined(at)
                || at == start || stage.isComma(at - 1) || stage.is(at - 1, Word.CONNECTIVE);
    }

    /** A comma behind the subject, or the person named behind it. */
    private boolean isApposition(int i) {
        Actor actor = stage.actorAt(i);
        return stage.isComma(i) || actor != null && actor.isPerson() && stage.isComma(i - 1);
    }

    private int subjectEnd(int at) {
        int end = Math.min(stage.scene().sentenceEnd(at), at + LONGEST_SUBJECT);
        for (int i = at + 1; i < end; i++) {
            if (stage.speechAt(i) != null) {
                return i;
            }
        }
        return end;
    }

    private Complement quotationBefore(int at) {
        int start = stage.scene().sentenceStart(at);
        int i = at - 1;
        while (i >= start && (stage.isComma(i) || stage.token(i).is("-"))) {
            i--;
        }
        int opening = i < 0 ? -1 : stage.quotations().opening(i);
        boolean said = opening >= 0 && stage.quotations().closing(opening) == i && stage.quotations().length(opening) > 2;
        return said ? ComplementReader.quotation(stage, opening, opening) : null;
    }

    /** The noun phrase behind the subject, where no clause or quotation is said nearer. */
    private Complement orObject(int at, Speaker subject, Complement complement) {
        boolean named = subject != null && subject.entity() != null;
        int i = named ? subject.last() + 1 : at + 1;
        int end = stage.scene().sentenceEnd(at);
        while (i < end && (stage.scene().timeAt(i) != null || stage.is(i, Word.ADVERB) || named && isApposition(i))) {
            i = stage.actorAt(i) == null ? i + 1 : stage.actorAt(i).last() + 1;
        }
        boolean near = complement != null && complement.lead() - i < FARTHEST_OBJECT;
        if (i >= end || near && !(complement.isPreposition() && stage.is(i, Word.STANCE))) {
            return complement;
        }
        boolean noun = stage.token(i).isWord() && !stage.is(i, Word.PREPOSITION) && !stage.is(i, Word.CONNECTIVE) && !stage.is(i, Word.RELATIVE)
                && stage.speechAt(i) == null && !stage.token(i).startsWith("لل") && !stage.token(i).startsWith("و");
        boolean object = noun && (named && stage.actorAt(i) == null || stage.is(i, Word.STANCE));
        return object ? new Complement(Complement.OBJECT, i, i, -1) : complement;
    }
}
