package org.khabir.extract.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
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
import org.khabir.model.Span;

class MeetingTrustTest {

    private final List<Entity> people = List.of(person("E1", "علي بدر", 0.95), person("E2", "عمر حسن", 0.5));

    @Test
    void signsTellHowAMeetingWasReadAndWhoIsInIt() {
        assertThat(signs("التقى: verb subject object", "لقاء علي بدر", "علي بدر التقى عمر حسن."))
                .contains(MeetingSigns.ALWAYS, "trigger التقى", "read as verb subject object", "two named", "persons 2", "names doubtful", "status HELD", "sentences 1",
                        "a person without office", "title tells a meeting", "in title 0", "first sentence", "nobody else there")
                .doesNotContain("place", "date", "somebody without a name", "of sport", "of the press", "names alike", "told before");
        assertThat(signs("التقى: verb subject object", "", "مراسل فريق التقى لاعبا.")).contains("of sport", "of the press");
    }

    @Test
    void aMeetingToldAgainHasASign() {
        Meeting meeting = meeting("التقى: verb subject object");

        assertThat(MeetingSigns.of(meeting, people, article("", "علي بدر التقى عمر حسن."), List.of(meeting))).contains("told before");
    }

    @Test
    void theMoreSpeaksForAMeetingTheMoreItIsTrusted() {
        MeetingTrust trust = new MeetingTrust(Map.of("read as verb subject object", 1.0, "read as subject told before", -1.0));
        assertThat(trust.of(Set.of("read as verb subject object"))).isGreaterThan(0.7);
        assertThat(trust.of(Set.of("read as subject told before"))).isLessThan(0.3);
        assertThat(trust.of(Set.of("read as hosted"))).isEqualTo(0.5);
    }

    private Set<String> signs(String rule, String title, String body) {
        return MeetingSigns.of(meeting(rule), people, article(title, body), List.of());
    }

    private static Article article(String title, String body) {
        return new Article("a", title, "", "", "", null, "", body);
    }

    @Test
    void whatComesWithKhabirIsReadAndKeptAlike() {
        MeetingTrust shipped = MeetingTrust.shipped();
        assertThat(shipped.weights()).containsKey(MeetingSigns.ALWAYS);
        assertThat(shipped.text().lines().filter(line -> !line.startsWith("#"))).hasSize(shipped.weights().size())
                .allMatch(line -> line.split("\t").length == 2);
    }

    private static Entity person(String id, String name, double confidence) {
        Mention mention = new Mention(new Span(0, name.length()), name, MentionKind.NAME, Provenance.of("names", "test", confidence));
        return new Entity(id, EntityType.PERSON, name, null, List.of(mention), List.of(), mention.provenance());
    }

    private static Meeting meeting(String rule) {
        return new Meeting("M1", MeetingKind.MEETING, MeetingStatus.HELD, List.of(new Participant("E1", ParticipantRole.PARTICIPANT),
                new Participant("E2", ParticipantRole.PARTICIPANT)), null, null, List.of(), null, List.of(new Span(0, 10)), Provenance.of("meetings", rule, 0.8));
    }
}
