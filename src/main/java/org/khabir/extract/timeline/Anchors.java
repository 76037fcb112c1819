package org.khabir.extract.timeline;

import java.util.Set;
import org.khabir.extract.meetings.MeetingWords;
import org.khabir.model.Meeting;
import org.khabir.model.Statement;
import org.khabir.text.Document;
import org.khabir.text.Sentence;
import org.khabir.text.Token;

/** Finds the words in a text at which meetings and statements are told. */
final class Anchors {

    private final MeetingWords words = new MeetingWords();

    /** The token that tells {@code meeting} in its first sentence, none of {@code taken}, to which it is added; that sentence's first token where none does. */
    int of(Document document, Meeting meeting, Set<Integer> taken) {
        Sentence sentence = document.sentenceAt(meeting.evidence().getFirst().start());
        String rule = meeting.provenance().rule();
        String lemma = rule == null || !rule.contains(":") ? "" : rule.substring(0, rule.indexOf(':'));
        for (Token token : sentence.tokens()) {
            if (lemma.equals(words.lemma(token)) && taken.add(token.index())) {
                return token.index();
            }
        }
        return sentence.first().index();
    }

    /** The first token of {@code statement} that is not said. */
    static int of(Document document, Statement statement) {
        int at = document.tokenAt(statement.span().start());
        return statement.said().covers(document.tokens().get(at).span()) ? document.tokenAt(statement.span().end() - 1) : at;
    }
}
