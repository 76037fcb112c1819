package org.khabir.extract.meetings;

import java.util.Set;
import org.khabir.model.MeetingKind;
import org.khabir.model.ParticipantRole;

/**
 * A word that tells a meeting, as a line of {@code triggers.tsv} describes it.
 *
 * @param markers what its object may stand behind
 */
record Trigger(String lemma, Construction construction, MeetingKind kind, ParticipantRole subject,
               ParticipantRole object, Set<Marker> markers) {

    Trigger {
        markers = Set.copyOf(markers);
    }
}
