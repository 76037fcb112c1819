package org.khabir.ui.desk;

import java.time.LocalDate;
import java.util.List;
import org.khabir.model.Analysis;
import org.khabir.model.Article;
import org.khabir.model.Entity;
import org.khabir.model.EntityType;
import org.khabir.model.Meeting;
import org.khabir.model.MeetingDate;
import org.khabir.model.MeetingKind;
import org.khabir.model.MeetingStatus;
import org.khabir.model.Mention;
import org.khabir.model.MentionKind;
import org.khabir.model.Participant;
import org.khabir.model.ParticipantRole;
import org.khabir.model.Provenance;
import org.khabir.model.Span;
import org.khabir.model.TimeInterval;
import org.khabir.model.TimelineEntry;
import org.khabir.model.TimelineKind;
import org.khabir.model.Topic;

/** Two small articles, as an extractor would have read them: a meeting in Benghazi, and one in Tripoli. */
public final class Reports {

    public static final Provenance FOUND = Provenance.of("test", "test", 0.8);
    public static final Article BENGHAZI = new Article("a1", "لقاء في بنغازي", "وكالة", "", "", LocalDate.of(2019, 4, 5), "",
            "التقى غوتيريش خليفة حفتر في بنغازي.\nوقال حفتر إن أفريكوم (AFRICOM) حاضرة.");
    public static final Article TRIPOLI = new Article("a2", "اجتماع طرابلس", "صحيفة", "", "", LocalDate.of(2020, 1, 2), "",
            "اجتمع السراج مع غوتيريش في طرابلس.");

    private Reports() {
    }

    /** A case with both articles. */
    public static FakeWorkspace workspace() {
        FakeWorkspace workspace = new FakeWorkspace();
        workspace.add(BENGHAZI, analysis(BENGHAZI, LocalDate.of(2019, 4, 5), "بنغازي", "غوتيريش", "خليفة حفتر"));
        workspace.add(TRIPOLI, analysis(TRIPOLI, LocalDate.of(2020, 1, 2), "طرابلس", "السراج", "غوتيريش"));
        return workspace;
    }

    private static Analysis analysis(Article article, LocalDate day, String place, String... people) {
        Entity first = entity(article, "e1", EntityType.PERSON, people[0]);
        Entity second = entity(article, "e2", EntityType.PERSON, people[1]);
        Entity where = entity(article, "e3", EntityType.LOCATION, place);
        Span sentence = new Span(0, article.body().indexOf('.') + 1);
        TimeInterval interval = new TimeInterval(day, day);
        Meeting meeting = new Meeting("m1", MeetingKind.MEETING, MeetingStatus.HELD,
                List.of(new Participant("e1", ParticipantRole.HOST), new Participant("e2", ParticipantRole.VISITOR)), "e3",
                new MeetingDate(day.toString(), interval, null), List.of(new Topic(sentence, "الأمن")), null, List.of(sentence), FOUND);
        TimelineEntry entry = new TimelineEntry(sentence, "لقاء " + people[0], TimelineKind.MEETING, day.toString(), interval,
                List.of("e1", "e2"), "m1", FOUND);
        return new Analysis(article.id(), List.of(first, second, where), List.of(meeting), List.of(), List.of(entry));
    }

    private static Entity entity(Article article, String id, EntityType type, String name) {
        int at = article.body().indexOf(name);
        Mention mention = new Mention(new Span(at, at + name.length()), name, MentionKind.NAME, FOUND);
        return new Entity(id, type, name, null, List.of(mention), List.of(), FOUND);
    }
}
