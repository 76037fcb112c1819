package org.khabir.extract.statements;

import java.util.List;
import org.khabir.extract.meetings.Actor;
import org.khabir.extract.meetings.Scene;
import org.khabir.text.Token;

/** A document laid out for the reading of statements: its actors, quotations and words of speech by token. */
final class Stage {

    private static final int LONGEST_NAME = 3;
    private static final List<String> COMMAS = List.of("،", ",", "؛", ";");

    private final Scene scene;
    private final Quotations quotations;
    private final SpeechWord[] speech;
    private final SpeechWords speechWords;
    private final Words words;

    Stage(Scene scene, Words words, SpeechWords speechWords) {
        this.scene = scene;
        this.words = words;
        this.speechWords = speechWords;
        this.quotations = new Quotations(scene.document());
        this.speech = new SpeechWord[scene.tokens().size()];
        for (int i = 0; i < speech.length; i++) {
            speech[i] = scene.actorAt(i) == null && !isInQuotation(i) ? speechWords.at(scene.token(i)) : null;
        }
    }

    Scene scene() {
        return scene;
    }

    int size() {
        return speech.length;
    }

    Token token(int at) {
        return scene.token(at);
    }

    Quotations quotations() {
        return quotations;
    }

    /** The word of speech there; null for none, and inside quotations and names. */
    SpeechWord speechAt(int at) {
        return speech[at];
    }

    /** True where و or ف is glued to the word of speech there. */
    boolean isJoined(int at) {
        return speechWords.isJoined(token(at));
    }

    Actor actorAt(int at) {
        return at < 0 || at >= speech.length ? null : scene.actorAt(at);
    }

    boolean is(int at, Word group) {
        return words.is(scene.tokens(), at, group);
    }

    Words words() {
        return words;
    }

    boolean isComma(int at) {
        return at >= 0 && at < speech.length && COMMAS.contains(token(at).norm());
    }

    /** True in a quotation that is longer than a name. */
    boolean isInQuotation(int at) {
        int opening = quotations.opening(at);
        return opening >= 0 && opening != at && quotations.closing(opening) != at && quotations.length(opening) > LONGEST_NAME;
    }

    /** True where أن or the like begins what is said. */
    boolean isThat(int at) {
        return (is(at, Word.THAT) || is(at, Word.THAT_PRONOUN)) && !is(at - 1, Word.NO_THAT_AFTER);
    }

    /** The first token of the sentence, or the one behind the last comma or colon before {@code at}. */
    int clauseStart(int at) {
        int start = scene.sentenceStart(at);
        for (int i = at - 1; i >= start; i--) {
            if (isComma(i) || token(i).is(":")) {
                return i + 1;
            }
        }
        return start;
    }
}
