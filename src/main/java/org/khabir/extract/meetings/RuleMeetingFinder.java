package org.khabir.extract.meetings;

import java.util.ArrayList;
import java.util.List;
import org.khabir.extract.MeetingFinder;
import org.khabir.model.Entity;
import org.khabir.model.Meeting;
import org.khabir.model.Provenance;
import org.khabir.model.TimeExpression;
import org.khabir.text.Document;

/** Finds meetings by triggers and the reading of their clauses. Safe for use by several threads. */
public final class RuleMeetingFinder implements MeetingFinder {

    private final Cues cues;
    private final SceneReader scenes;
    private final TriggerFinder triggers;
    private final Attendance attendance;
    private final Seats seats;
    private final MeetingTrust trust;

    /** Reads the triggers and cues from this package's resources. */
    public RuleMeetingFinder() {
        this.cues = Cues.load();
        this.scenes = new SceneReader(cues);
        this.triggers = new TriggerFinder(Triggers.load(), cues);
        this.attendance = new Attendance(cues);
        this.seats = new Seats(cues);
        this.trust = MeetingTrust.shipped();
    }

    @Override
    public List<Meeting> find(Document document, List<Entity> entities, List<TimeExpression> times) {
        Scene scene = scenes.read(document, entities, times);
        TriggerFinder.Found found = triggers.find(scene);
        List<Draft> drafts = new DraftMaker(scene, found, cues, seats, new DateReader(times, cues)).make();
        List<MeetingBuilder> joined = new MeetingJoiner().join(drafts, attendance.find(scene, found.forms()));
        List<Meeting> meetings = new ArrayList<>(joined.size());
        for (MeetingBuilder meeting : joined) {
            Meeting read = meeting.build(meetings.size() + 1);
            meetings.add(trusted(read, trust.of(MeetingSigns.of(read, entities, document.article(), meetings))));
        }
        return meetings;
    }

    private static Meeting trusted(Meeting read, double confidence) {
        Provenance provenance = Provenance.of(read.provenance().extractor(), read.provenance().rule(), confidence);
        return new Meeting(read.id(), read.kind(), read.status(), read.participants(), read.placeId(), read.date(), read.topics(), read.sourceId(),
                read.evidence(), provenance);
    }
}
