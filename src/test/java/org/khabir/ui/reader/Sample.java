package org.khabir.ui.reader;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.khabir.model.Analysis;
import org.khabir.model.Annotation;
import org.khabir.model.Article;
import org.khabir.model.Entity;
import org.khabir.model.EntityType;
import org.khabir.model.Meeting;
import org.khabir.model.MeetingKind;
import org.khabir.model.MeetingStatus;
import org.khabir.model.Mention;
import org.khabir.model.MentionKind;
import org.khabir.model.Participant;
import org.khabir.model.ParticipantRole;
import org.khabir.model.Provenance;
import org.khabir.model.Role;
import org.khabir.model.Span;
import org.khabir.model.Tag;
import org.khabir.model.TimeExpression;
import org.khabir.model.TimeType;

/** A short article with a bit of everything the reader marks. */
final class Sample {

    static final String BODY = """
            التقى المبعوث الأممي (غسان سلامة) في 25 أكتوبر 2019 وفد لجنة 5+5 بمقر UNSMIL في طرابلس.
            وقال سلامة: “لا حلّ عسكرياً”، مُشدِّداً على وقف النــار.
            وغادر غسّان سلامة العاصمة بعد يومين.""";
    static final Provenance RULE = Provenance.of("names.gazetteer", "people", 0.9);
    static final List<Tag> TAGS = List.of(new Tag("tag-1", "وساطة", "#8a3ffc", "", null));

    private Sample() {
    }

    /** An article with nothing noted in it. */
    static Sheet bare(Article article, Analysis analysis) {
        return new Sheet(article, analysis, List.of(), List.of(), Map.of(), 0);
    }

    static Sheet sheet(Article article, Analysis analysis) {
        return new Sheet(article, analysis, annotations(), TAGS, Map.of(), 0);
    }

    static Article article() {
        return article("a1", BODY);
    }

    static Article article(String id, String body) {
        return new Article(id, "لقاء في طرابلس", "صحيفة المدى", "", "", LocalDate.of(2019, 10, 26), "", body);
    }

    static Analysis analysis() {
        Entity envoy = new Entity("p1", EntityType.PERSON, "غسان سلامة", "Ghassan Salame",
                List.of(mention("غسان سلامة", MentionKind.NAME), mention("غسّان سلامة", MentionKind.NAME)),
                List.of(new Role(span("المبعوث الأممي"), "المبعوث الأممي", null, RULE)), RULE);
        Entity mission = new Entity("o1", EntityType.ORGANIZATION, "لجنة 5+5", null,
                List.of(mention("لجنة 5+5", MentionKind.NAME)), List.of(), RULE);
        Entity delegation = new Entity("o2", EntityType.ORGANIZATION, "وفد لجنة 5+5", null,
                List.of(mention("وفد لجنة 5+5", MentionKind.NOMINAL)), List.of(), RULE);
        Meeting meeting = new Meeting("m1", MeetingKind.MEETING, MeetingStatus.HELD,
                List.of(new Participant("p1", ParticipantRole.PARTICIPANT), new Participant("o1", ParticipantRole.PARTICIPANT)),
                null, null, List.of(), null, List.of(new Span(0, BODY.indexOf('\n'))), RULE);
        TimeExpression day = new TimeExpression(span("25 أكتوبر 2019"), "25 أكتوبر 2019", TimeType.DATE, "2019-10-25", null, RULE);
        return new Analysis("a1", List.of(envoy, mission, delegation), List.of(meeting), List.of(day), List.of());
    }

    static List<Annotation> annotations() {
        return List.of(new Annotation("n1", "a1", span("لا حلّ عسكرياً"), "tag-1", "موقف معلن", Instant.EPOCH),
                new Annotation("n2", "a1", null, "tag-1", "", Instant.EPOCH));
    }

    static Span span(String words) {
        int at = BODY.indexOf(words);
        return new Span(at, at + words.length());
    }

    private static Mention mention(String words, MentionKind kind) {
        return new Mention(span(words), words, kind, RULE);
    }
}
