package org.khabir.extract.statements;

import java.util.Set;
import org.khabir.extract.meetings.Actor;

/** Finds where what is said begins behind a word of speech. */
final class ComplementReader {

    private static final int FARTHEST = 45;
    private static final int FARTHEST_PREPOSITION = 22;
    private static final int SHORTEST_QUOTE = 3;
    private static final int LONG_QUOTE = 7;
    private static final int SHORTEST_BA_WORD = 4;
    private static final Set<String> BARE_THAT = Set.of("ان", "بان");

    /** What follows the word of speech at {@code at}; null where nothing said follows in its clause. */
    Complement read(Stage stage, int at, SpeechWord word) {
        int end = Math.min(stage.scene().sentenceEnd(at), at + FARTHEST);
        for (int i = at + 1; i < end; i++) {
            if (stage.speechAt(i) != null && isCut(stage, i)) {
                return null;
            }
            Complement found = at(stage, at, i, word);
            if (found != null) {
                return found;
            }
            i = Math.max(i, nameEnd(stage, i));
        }
        return null;
    }

    /** A word of speech behind ما or الذي belongs to somebody's description and ends nothing. */
    private static boolean isCut(Stage stage, int i) {
        return stage.speechAt(i).form() != SpeechWord.Form.WITH_PRONOUN && !stage.is(i - 1, Word.RELATIVE);
    }

    private static int nameEnd(Stage stage, int i) {
        int closing = stage.quotations().closing(i);
        return closing > 0 ? closing : -1;
    }

    private Complement at(Stage stage, int at, int i, SpeechWord word) {
        Actor actor = stage.actorAt(i);
        if (stage.token(i).is(":")) {
            return word.takes(Complement.QUOTE) ? afterColon(stage, at, i) : null;
        }
        if (stage.quotations().closing(i) > 0) {
            boolean said = word.takes(Complement.QUOTE) && actor == null && isSpeech(stage, i) && followsClause(stage, at, i, word);
            return said ? quotation(stage, i, i) : null;
        }
        if (actor == null && stage.isThat(i)) {
            if (i - 1 > at && stage.is(i - 1, Word.PREPOSITION)) {
                return null;
            }
            return word.takes(Complement.THAT) ? that(stage, i) : null;
        }
        return i - at > FARTHEST_PREPOSITION ? null : preposition(stage, at, i, word, actor);
    }

    private static boolean isSpeech(Stage stage, int mark) {
        int behind = stage.quotations().closing(mark) + 1;
        boolean name = stage.quotations().length(mark) <= SHORTEST_QUOTE + 2 && behind < stage.size()
                && (stage.isThat(behind) || behind + 1 < stage.size() && stage.isThat(behind + 1));
        return !name && stage.quotations().length(mark) >= SHORTEST_QUOTE;
    }

    /** True where the quotation stands beside the verb, its subject or an aside, and is no object of another word. */
    private static boolean followsClause(Stage stage, int at, int mark, SpeechWord word) {
        int before = mark - 1;
        return before == at || stage.isComma(before) || stage.actorAt(before) != null || stage.scene().timeAt(before) != null
                || stage.is(before, Word.ADVERB) || !stage.token(before).isWord() || mark == at + 2 && !stage.is(before, Word.STANCE)
                || stage.quotations().length(mark) >= LONG_QUOTE && !word.takes(Complement.OBJECT);
    }

    private static Complement that(Stage stage, int i) {
        boolean bare = BARE_THAT.contains(stripped(stage.token(i).norm()));
        return i + 1 < stage.size() ? new Complement(Complement.THAT, i, bare ? i + 1 : i, -1) : null;
    }

    private static String stripped(String norm) {
        return norm.startsWith("و") ? norm.substring(1) : norm;
    }

    /** Behind a colon: the quotation if one opens there, else all that follows. */
    private static Complement afterColon(Stage stage, int at, int colon) {
        int next = colon + 1;
        if (next >= stage.size()) {
            return null;
        }
        if (stage.quotations().closing(next) > 0) {
            return quotation(stage, colon, next);
        }
        boolean inSentence = next < stage.scene().sentenceEnd(at);
        return inSentence ? new Complement(Complement.QUOTE, colon, next, -1) : null;
    }

    static Complement quotation(Stage stage, int lead, int mark) {
        int last = stage.quotations().closing(mark) - 1;
        return last > mark ? new Complement(Complement.QUOTE, lead, mark + 1, last) : null;
    }

    private Complement preposition(Stage stage, int at, int i, SpeechWord word, Actor actor) {
        String light = stage.token(i).light().replace('أ', 'ا').replace('إ', 'ا');
        String key = switch (light) {
            case "الى" -> "الي";
            case "على" -> "علي";
            case "عن", "من" -> light;
            default -> "";
        };
        if (!key.isEmpty()) {
            boolean fits = word.takes(key) && actor == null && i + 1 < stage.size() && !stage.is(i + 1, Word.NO_COMPLEMENT);
            return fits ? behind(stage, key, i) : null;
        }
        return word.takes("ب") && isBa(stage, i, actor) && (i > at + 1 || actor == null) ? new Complement("ب", i, i, -1) : null;
    }

    private static Complement behind(Stage stage, String key, int i) {
        if (stage.is(i + 1, Word.THAT_PRONOUN) || stage.is(i + 1, Word.THAT)) {
            Complement that = that(stage, i + 1);
            return that == null ? null : new Complement(that.how(), i, that.first(), that.last());
        }
        return new Complement(key, i, i + 1, -1);
    }

    /** True where the preposition ب is glued to the token. */
    private static boolean isBa(Stage stage, int i, Actor actor) {
        if (actor != null) {
            return actor.first() == i && actor.preposition().equals("ب");
        }
        String norm = stage.token(i).norm();
        return norm.startsWith("ب") && norm.length() >= SHORTEST_BA_WORD && stage.token(i).isWord()
                && !stage.words().holds(norm, Word.NO_BA) && !stage.is(i, Word.THAT) && !stage.is(i, Word.THAT_PRONOUN);
    }
}
