package org.khabir.extract.statements;

import java.util.ArrayList;
import java.util.List;
import org.khabir.extract.meetings.Actor;
import org.khabir.extract.statements.SpeechWord.Form;
import org.khabir.text.Sentence;

/**
 * Finds who says it where no subject follows the word of speech: whoever stands right before it, who speaks in the same sentence
 * already, who acts in its clause, or who spoke last. Reads one article from its beginning to its end.
 */
final class SpeakerReader {

    private static final int FARTHEST_SENTENCE = 4;
    private static final int LONGEST_ASIDE = 25;
    private static final int LONGEST_WORDS = 6;

    private final Stage stage;
    private final Gender gender = new Gender();
    private final List<Utterance> heard = new ArrayList<>();

    SpeakerReader(Stage stage) {
        this.stage = stage;
    }

    /** To be told of every word of speech whose speaker is known, in the order of the text. */
    void hear(Utterance utterance, SpeechWord word) {
        if (word.isVerb() && utterance.speaker().first() > utterance.at()) {
            gender.learn(utterance.speaker().entity(), word.feminine());
        }
        heard.add(utterance);
    }

    /** The speaker; null where nobody can be told. */
    Speaker read(int at, SpeechWord word, boolean breaks) {
        Speaker before = word.isVerb() ? before(at, word) : null;
        if (before != null) {
            return before;
        }
        Utterance same = inSentence(at);
        boolean linked = breaks || word.form() == Form.PARTICIPLE;
        if (same != null && linked && gender.fits(same.speaker().entity(), word.feminine())) {
            return same.speaker().unnamed("continued", 0.8);
        }
        boolean opens = at == stage.scene().sentenceStart(at) || stage.isComma(at - 1) || stage.is(at - 1, Word.CONNECTIVE);
        if (word.form() == Form.PRESENT && !opens) {
            return null;
        }
        Speaker clause = word.isVerb() && !breaks ? phraseBehindThat(at) : null;
        if (clause != null) {
            return clause;
        }
        Speaker acting = acting(at, word);
        if (acting != null) {
            return acting;
        }
        Speaker phrase = word.isVerb() && !breaks ? phraseBefore(at) : null;
        return phrase != null ? phrase : linked || at == stage.scene().sentenceStart(at) ? last(at, word) : null;
    }

    /** Whoever stands right before the verb, a relative pronoun or an aside between commas allowed. */
    private Speaker before(int at, SpeechWord word) {
        int start = stage.scene().sentenceStart(at);
        int i = skipBack(at - 1, start);
        boolean relative = i > start && stage.is(i, Word.RELATIVE);
        if (relative) {
            i = skipBack(i - 1, start);
            i = i > start && stage.isComma(i) ? i - 1 : i;
        } else if (i > start && stage.isComma(i) && !stage.token(at).startsWith("و")) {
            i = behindAside(i, start);
        }
        Actor actor = i < start ? null : stage.actorAt(i);
        boolean speaks = actor != null && (SubjectReader.maySpeak(actor) || actor.isPlace() && actor.first() == start);
        boolean subject = speaks && (relative || actor.isBare() && gender.fits(actor.entity(), word.feminine()));
        return subject ? Speaker.of(actor, relative ? "relative" : "fronted", 0.85) : null;
    }

    private int skipBack(int from, int start) {
        int i = from;
        while (i >= start && stage.actorAt(i) == null && (stage.scene().timeAt(i) != null || stage.is(i, Word.ADVERB)
                || stage.token(i).is("\"") || stage.token(i).is("كان") || stage.token(i).is("كانت"))) {
            i--;
        }
        return i;
    }

    private int behindAside(int comma, int start) {
        for (int i = comma - 1; i > Math.max(start, comma - LONGEST_ASIDE); i--) {
            if (stage.isComma(i)) {
                return i - 1;
            }
        }
        return -1;
    }

    private Utterance inSentence(int at) {
        int start = stage.scene().sentenceStart(at);
        Utterance found = null;
        for (Utterance utterance : heard) {
            boolean outer = found == null || utterance.breaks();
            if (utterance.at() >= start && outer) {
                found = utterance;
            }
        }
        return found;
    }

    /** The first person or body of the sentence that nothing governs. */
    private Speaker acting(int at, SpeechWord word) {
        for (Actor actor : stage.scene().actorsBetween(stage.scene().sentenceStart(at), at)) {
            if (actor.isBare() && SubjectReader.maySpeak(actor) && !stage.isInQuotation(actor.first())
                    && gender.fits(actor.entity(), word.feminine())) {
                return Speaker.of(actor, "clause", 0.65).unnamed("clause", 0.65);
            }
        }
        return null;
    }

    /** A subject between أن and the verb that is no entity: أن الشركة أعلنت. */
    private Speaker phraseBehindThat(int at) {
        for (int i = at - 2; i >= Math.max(stage.scene().sentenceStart(at), at - LONGEST_WORDS); i--) {
            if (stage.actorAt(i) == null && stage.words().is(stage.token(i), Word.THAT)) {
                return phrase(i + 1, at);
            }
        }
        return null;
    }

    /** A subject before the verb that is no entity: مصادر أمنية أكدت. */
    private Speaker phraseBefore(int at) {
        return phrase(stage.clauseStart(at), at);
    }

    private Speaker phrase(int start, int at) {
        boolean noun = at > start && at - start <= LONGEST_WORDS && stage.token(start).isWord() && !stage.is(start, Word.PREPOSITION)
                && !stage.is(start, Word.CONNECTIVE) && !stage.is(start, Word.ADVERB) && !SubjectReader.opensPhrase(stage, start)
                && !stage.token(start).startsWith("وب") && !stage.is(at - 1, Word.OCCASION);
        for (int i = start; noun && i < at; i++) {
            noun = stage.actorAt(i) == null && stage.speechAt(i) == null && !stage.isThat(i);
        }
        return noun ? new Speaker(null, start, at - 1, "words", 0.5) : null;
    }

    /** Who spoke last, a few sentences back at most; else the first person of the sentence before. */
    Speaker last(int at, SpeechWord word) {
        int sentence = stage.scene().sentenceAt(at).index();
        for (int i = heard.size() - 1; i >= 0; i--) {
            Utterance utterance = heard.get(i);
            if (sentence - stage.scene().sentenceAt(utterance.at()).index() > FARTHEST_SENTENCE) {
                break;
            }
            if ((utterance.breaks() || i == 0 || !isInside(i)) && gender.fits(utterance.speaker().entity(), word.feminine())) {
                return utterance.speaker().unnamed("last speaker", 0.7);
            }
        }
        return sentence == 0 ? null : firstOf(stage.scene().document().sentences().get(sentence - 1), word);
    }

    /** False where the subject is known to be of the other gender than the verb, so that it may be its object. */
    boolean fits(Speaker subject, SpeechWord word) {
        boolean tied = subject.entity() == null && stage.token(subject.first()).light().endsWith("ة");
        return tied ? word.feminine() : gender.fits(subject.entity(), word.feminine());
    }

    /** The entity that spoke last, a few sentences back at most; null for none. */
    Speaker lastEntity(int at) {
        int sentence = stage.scene().sentenceAt(at).index();
        return heard.reversed().stream().filter(utterance -> utterance.speaker().entity() != null).findFirst()
                .filter(utterance -> sentence - stage.scene().sentenceAt(utterance.at()).index() <= FARTHEST_SENTENCE)
                .map(Utterance::speaker).orElse(null);
    }

    /** True where the utterance is told within another of its sentence. */
    private boolean isInside(int index) {
        return stage.scene().sentenceAt(heard.get(index - 1).at()).equals(stage.scene().sentenceAt(heard.get(index).at()));
    }

    private Speaker firstOf(Sentence sentence, SpeechWord word) {
        return stage.scene().actorsBetween(sentence.first().index(), sentence.last().index() + 1).stream()
                .filter(actor -> actor.isBare() && actor.isPerson() && gender.fits(actor.entity(), word.feminine()))
                .findFirst().map(actor -> Speaker.of(actor, "sentence before", 0.5).unnamed("sentence before", 0.5)).orElse(null);
    }
}
