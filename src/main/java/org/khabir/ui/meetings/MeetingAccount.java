package org.khabir.ui.meetings;

import java.util.List;
import org.khabir.model.CaseMeeting;
import org.khabir.ui.desk.Passage;

/**
 * What one article tells of a meeting.
 *
 * @param title    the article's
 * @param sayer    who says so there; null where the article itself tells it
 * @param passages the sentences that tell it
 */
record MeetingAccount(CaseMeeting report, String title, String sayer, List<Passage> passages) {

    MeetingAccount {
        passages = List.copyOf(passages);
    }
}
