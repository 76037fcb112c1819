package org.khabir.extract.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.khabir.model.Meeting;
import org.khabir.text.Document;

/** The given sample report, with the entities and dates that a reader marked. */
class SampleReportTest {

    @Test
    void findsAllMeetingsWithTheirPeopleAndPlaces() throws IOException {
        assumeTrue(Files.exists(Gold.FOLDER.resolve("libya-africom.json")), "the hand-marked articles are not here");
        Gold gold = Gold.read("libya-africom.json");
        List<Meeting> meetings = new RuleMeetingFinder().find(Document.of(gold.article()), gold.entities(), gold.times());
        assertThat(meetings.stream().map(SampleReportTest::people).toList()).isEqualTo(
                StreamSupport.stream(gold.analysis().get("meetings").spliterator(), false).map(SampleReportTest::people).toList());
        assertThat(meetings).extracting(Meeting::placeId).containsExactly("L2", "L3", "L3", null, null);
    }

    private static Set<String> people(Meeting meeting) {
        return meeting.participants().stream().map(p -> p.entityId() + " " + p.role()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> people(JsonNode meeting) {
        return StreamSupport.stream(meeting.get("participants").spliterator(), false)
                .map(p -> p.get("entity").asText() + " " + p.get("role").asText()).collect(Collectors.toCollection(TreeSet::new));
    }
}
