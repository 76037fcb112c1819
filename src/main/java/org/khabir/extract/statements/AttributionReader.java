package org.khabir.extract.statements;

import org.khabir.extract.meetings.Actor;
import org.khabir.model.StatementAct;

/** Reads whose word a whole sentence is: بحسب المصدر، وفق ما أعلنته الوزارة، على حد تعبيره. */
final class AttributionReader {

    private static final String HOW = "according";
    private static final int SHORTEST_SAID = 4;
    private static final int LONGEST_SOURCE = 14;
    private static final int FARTHEST_OWNER = 6;

    private final Stage stage;
    private final SubjectReader subjects;
    private final SpeechPhrase.Pronouns pronouns;

    AttributionReader(Stage stage, SubjectReader subjects, SpeechPhrase.Pronouns pronouns) {
        this.stage = stage;
        this.subjects = subjects;
        this.pronouns = pronouns;
    }

    /**
     * The utterance of the attribution that begins at {@code at}; null for none.
     *
     * @param told true where the sentence is told to be said already; then the attribution only ends what is said
     */
    Utterance read(int at, boolean told) {
        int source = sourceAt(at);
        if (source < 0 || source >= stage.scene().sentenceEnd(at)) {
            return null;
        }
        Speaker speaker = speaker(source);
        if (speaker == null && told && isWhat(source)) {
            return new Utterance(at, StatementAct.CLAIM, true, pronouns.speaker(at, false), null);
        }
        return speaker == null ? null : new Utterance(at, StatementAct.CLAIM, true, speaker, told ? null : said(at, speaker, source));
    }

    /** The first token of the source; -1 where no attribution begins. */
    private int sourceAt(int at) {
        if (stage.is(at, Word.ACCORDING)) {
            int next = at + 1;
            boolean link = next < stage.size() && (stage.token(next).is("عن") || stage.token(next).is("ل") || stage.token(next).is("الي"));
            return link ? next + 1 : next;
        }
        boolean extent = stage.token(at).is("علي") && at + 2 < stage.size() && stage.token(at + 1).is("حد");
        return extent && (stage.is(at + 2, Word.OWN_WORD) || stage.is(at + 2, Word.WORD_OF)) ? at + 2 : -1;
    }

    private Speaker speaker(int source) {
        if (stage.is(source, Word.OWN_WORD)) {
            return pronouns.speaker(source, stage.token(source).norm().endsWith("ها"));
        }
        int end = end(source);
        if (isWhat(source) && source + 1 < end && stage.speechAt(source + 1) != null) {
            Speaker subject = subjects.read(stage, source + 2, end, true, false);
            return subject != null ? subject : pronouns.speaker(source, stage.speechAt(source + 1).feminine());
        }
        int from = stage.is(source, Word.WORD_OF) ? source + 1 : source;
        Actor actor = stage.actorAt(from);
        if (actor != null) {
            return actor.first() == from && SubjectReader.maySpeak(actor) ? Speaker.of(actor, "according", 0.75) : null;
        }
        return isSource(from) ? owner(from, end) : null;
    }

    private boolean isWhat(int at) {
        return stage.token(at).is("ما") || stage.token(at).is("لما");
    }

    private boolean isSource(int at) {
        String norm = stage.token(at).norm();
        if (norm.endsWith("برنامج")) {
            return false;
        }
        String rest = norm.startsWith("ل") && norm.length() > 3 ? norm.substring(1) : norm;
        return stage.is(at, Word.MEDIUM) || stage.is(at, Word.OCCASION) || stage.is(at, Word.DOCUMENT) || rest.startsWith("مصدر")
                || rest.startsWith("مصادر") || stage.words().holds(rest, Word.MEDIUM) || stage.words().holds(rest, Word.OCCASION)
                || stage.words().holds(rest, Word.DOCUMENT);
    }

    /** The body or person whose the document or medium is; else the words themselves. */
    private Speaker owner(int from, int end) {
        for (Actor actor : stage.scene().actorsBetween(from, Math.min(end, from + FARTHEST_OWNER))) {
            if (SubjectReader.maySpeak(actor) && (actor.isBare() || actor.preposition().equals("ل"))) {
                return new Speaker(actor.entity(), from, actor.last(), "according", 0.7);
            }
        }
        return new Speaker(null, from, Math.min(end, from + FARTHEST_OWNER) - 1, "according", 0.5);
    }

    private int end(int source) {
        int end = Math.min(stage.scene().sentenceEnd(source), source + LONGEST_SOURCE);
        for (int i = source; i < end; i++) {
            if (stage.isComma(i) || stage.token(i).is(".") || stage.isThat(i)) {
                return i;
            }
        }
        return end;
    }

    /**
     * What stands before it in the sentence, or the whole sentence where more stands behind it; where it opens the sentence, what
     * stands behind its comma or فإنّ. Null where the sentence begins with a verb of speech that was not understood.
     */
    private Complement said(int at, Speaker speaker, int source) {
        int start = stage.scene().sentenceStart(at);
        if (stage.speechAt(start) != null && stage.speechAt(start).isVerb()) {
            return null;
        }
        int end = stage.scene().sentenceEnd(at);
        int behind = behind(Math.max(source, speaker.first() >= at ? speaker.last() + 1 : source + 1), end);
        if (at - start >= SHORTEST_SAID || at > start + 1) {
            boolean opening = behind < end && end - behind > at - start;
            return at - start < SHORTEST_SAID && !opening ? null : new Complement(HOW, at, start, opening ? end - 1 : at - 1);
        }
        return behind + SHORTEST_SAID <= end && behind - at <= LONGEST_SOURCE ? new Complement(HOW, behind - 1, behind, end - 1) : null;
    }

    /** The token behind the comma or فإنّ that follows the source; {@code end} where none does. */
    private int behind(int source, int end) {
        for (int i = source; i < end; i++) {
            if (stage.isComma(i) || stage.isThat(i) && stage.token(i).startsWith("ف")) {
                return i + 1;
            }
        }
        return end;
    }
}
