package org.khabir.extract.statements;

import org.khabir.extract.meetings.Actor;
import org.khabir.model.EntityType;
import org.khabir.text.Proclitics;
import org.khabir.text.Token;

/** Finds the subject that stands between a verb of speech and what is said. */
final class SubjectReader {

    private static final int LONGEST_TITLE = 9;

    /**
     * The speaker named among the tokens from {@code from} to {@code to}, exclusive; null where none is.
     *
     * @param open     true where a noun phrase that is no entity may be the subject too
     * @param followed true where an object follows the subject (دعا فلان الحكومة إلى): a noun phrase is short then
     */
    Speaker read(Stage stage, int from, int to, boolean open, boolean followed) {
        int i = from;
        while (i < to) {
            Actor actor = stage.actorAt(i);
            if (actor != null) {
                boolean behindVerb = i == from && !actor.joined() && actor.preposition().equals(verb(stage, from - 1));
                if ((isSubject(actor) || behindVerb) && (!actor.isPlace() || i == from)) {
                    return Speaker.of(actor, "subject", actor.isPlace() ? 0.75 : 0.9);
                }
                i = Math.max(i, actor.last()) + 1;
            } else if (stage.scene().timeAt(i) != null || !stage.token(i).isWord() || stage.is(i, Word.ADVERB)) {
                i++;
            } else if (opensPhrase(stage, i)) {
                i = behindPhrase(stage, i, to);
            } else {
                return followed ? nounPhrase(stage, i, Math.min(to, stage.token(i).startsWith("ال") ? i + 1 : i + 2), open && i == from) : nounPhrase(stage, i, to, open);
            }
        }
        return null;
    }

    /** The verb of speech without و: عبّر looks like a preposition of what stands behind it. */
    private static String verb(Stage stage, int at) {
        String norm = stage.token(at).norm();
        return stage.isJoined(at) ? norm.substring(1) : norm;
    }

    private static boolean isSubject(Actor actor) {
        return actor.isBare() && !actor.joined();
    }

    /** True where a preposition stands, alone or glued to a noun. */
    static boolean opensPhrase(Stage stage, int i) {
        if (stage.is(i, Word.PREPOSITION)) {
            return true;
        }
        Token token = stage.token(i);
        if (token.startsWith("لل") || token.startsWith("بال") && token.norm().length() > 5) {
            return true;
        }
        return Proclitics.readings(token.norm()).stream().anyMatch(reading -> !reading.prefix().isEmpty()
                && (reading.prefix().endsWith("ل") || reading.prefix().endsWith("ب"))
                && (stage.words().holds(reading.rest(), Word.MEDIUM) || stage.words().holds(reading.rest(), Word.OCCASION)));
    }

    /**
     * The first token behind a prepositional phrase: behind its comma, or where a person begins that its noun cannot govern.
     */
    private static int behindPhrase(Stage stage, int at, int to) {
        int noun = stage.is(at, Word.PREPOSITION) ? at + 1 : at;
        boolean closed = noun < to && stage.token(noun).norm().matches(".{2,}(ه|ها|هم|هما)") && !stage.token(noun).light().endsWith("ة");
        for (int i = at + 1; i < to; i++) {
            Actor actor = stage.actorAt(i);
            if (stage.isComma(i)) {
                return i + 1;
            }
            if (actor != null && actor.isPerson() && isSubject(actor) && (i > noun + 1 || closed && i > noun)) {
                return i;
            }
            i = actor == null ? i : actor.last();
        }
        return to;
    }

    /** A noun phrase that is no entity, or that leads to one (صحيفة الشروق، الفنان فلان، الخبير، فلان). */
    private static Speaker nounPhrase(Stage stage, int from, int to, boolean open) {
        int last = from;
        for (int i = from + 1; i < Math.min(to, from + LONGEST_TITLE); i++) {
            Actor actor = stage.actorAt(i);
            if (actor != null) {
                boolean ofBody = i <= from + 2 && (stage.is(from, Word.MEDIUM) || stage.is(from, Word.DOCUMENT)) && !actor.isPerson();
                boolean titled = actor.isPerson() && isSubject(actor) && !stage.is(from, Word.KIN);
                if (ofBody || titled) {
                    return new Speaker(actor.entity(), from, actor.last(), "title", ofBody ? 0.85 : 0.75);
                }
            }
            boolean aside = stage.isComma(i) && stage.actorAt(i + 1) == null;
            if (aside || !stage.isComma(i) && endsPhrase(stage, i)) {
                break;
            }
            last = stage.isComma(i) ? last : i;
        }
        boolean named = open && isNoun(stage, from) && !stage.is(from, Word.NO_SPEAKER) && !stage.is(from, Word.STANCE);
        return named ? new Speaker(null, from, withoutTail(stage, from, last), "words", 0.6) : null;
    }

    private static int withoutTail(Stage stage, int from, int to) {
        int last = to;
        while (last > from && (stage.is(last, Word.PREPOSITION) || !stage.token(last).isWord())) {
            last--;
        }
        return last;
    }

    private static boolean endsPhrase(Stage stage, int i) {
        boolean circumstance = stage.is(i, Word.PREPOSITION)
                && (stage.is(i + 1, Word.OCCASION) || !stage.token(i).is("في") && !stage.token(i).is("باسم") && !stage.token(i).is("ب") && !stage.token(i).is("من"));
        return circumstance || stage.token(i).is("(") || stage.token(i).is("-") || stage.is(i, Word.RELATIVE)
                || stage.scene().timeAt(i) != null || stage.is(i, Word.THAT) || stage.is(i, Word.ADVERB);
    }

    private static boolean isNoun(Stage stage, int at) {
        Token token = stage.token(at);
        return token.isWord() && token.norm().length() > 2 && stage.speechAt(at) == null;
    }

    /** True where an entity may speak at all. */
    static boolean maySpeak(Actor actor) {
        return actor.entity().type() == EntityType.PERSON || actor.entity().type() == EntityType.ORGANIZATION;
    }
}
