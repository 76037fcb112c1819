package org.khabir.extract.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.khabir.model.MeetingStatus;
import org.khabir.model.TimeInterval;
import org.khabir.text.Sentence;
import org.khabir.text.Token;

/** Reads whether a happening took place from the words before it, and from its date. */
final class RealisReader {

    private static final int FARTHEST = 5;
    private static final Pattern FUTURE_VERB = Pattern.compile("[وف]?س(?!يار)[يتن]\\S{2,}");
    private static final List<MeetingStatus> STATUSES = List.of(MeetingStatus.DENIED, MeetingStatus.PROPOSED, MeetingStatus.PLANNED);

    private final Phrases phrases = new Phrases("realis.tsv");

    /** @param at the token of its word; {@code date} and {@code published} may be null */
    MeetingStatus read(List<Token> tokens, Sentence sentence, int at, TimeInterval date, LocalDate published) {
        for (int i = at; i >= Math.max(sentence.first().index(), at - FARTHEST); i--) {
            Token token = tokens.get(i);
            if (i < at && !token.isWord()) {
                break;
            }
            if (i == at && FUTURE_VERB.matcher(token.norm()).matches()) {
                return MeetingStatus.PLANNED;
            }
            for (MeetingStatus status : STATUSES) {
                if (i < at && phrases.match(tokens, i, status.name()) > 0 && !(status == MeetingStatus.DENIED && isAnother(tokens, i, at))) {
                    return status;
                }
            }
        }
        if (isDenied(tokens, sentence, at)) {
            return MeetingStatus.DENIED;
        }
        boolean ahead = date != null && published != null && date.earliest().isAfter(published);
        return ahead ? MeetingStatus.PLANNED : MeetingStatus.HELD;
    }

    /** إلغاء الملكية وتعيين رئيس: what و adds behind another noun is not denied with it. */
    private static boolean isAnother(List<Token> tokens, int denial, int at) {
        return at - denial > 1 && tokens.get(at).norm().startsWith("و");
    }

    private boolean isDenied(List<Token> tokens, Sentence sentence, int at) {
        for (int i = at - 1; i >= sentence.first().index() && phrases.match(tokens, i, "RELATIVE") == 0; i--) {
            if (phrases.match(tokens, i, "DENIES") > 0) {
                return true;
            }
        }
        return false;
    }
}
