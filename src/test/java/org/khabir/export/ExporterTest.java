package org.khabir.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabir.i18n.KhabirException;
import org.khabir.i18n.Language;
import org.khabir.i18n.Messages;
import org.khabir.model.CaseEvent;
import org.khabir.model.CaseMeeting;
import org.khabir.model.GatheredMeeting;
import org.khabir.model.Meeting;
import org.khabir.model.MeetingDate;
import org.khabir.model.MeetingKind;
import org.khabir.model.MeetingStatus;
import org.khabir.model.Participant;
import org.khabir.model.ParticipantRole;
import org.khabir.model.Provenance;
import org.khabir.model.Span;
import org.khabir.model.TimeInterval;
import org.khabir.model.TimelineEntry;
import org.khabir.model.TimelineKind;
import org.khabir.model.Topic;

class ExporterTest {

    private static final Provenance FOUND = Provenance.of("test", "test", 0.8);
    private static final TimeInterval DAYS = new TimeInterval(LocalDate.of(2019, 4, 4), LocalDate.of(2019, 4, 5));
    private static final String EVIDENCE = "التقى غوتيريش، في بنغازي، \"المشير\" خليفة حفتر; وقال: الحلّ سياسي\nثم غادر (AFRICOM) يوم ٥ أبريل 2019.";

    @TempDir
    Path folder;

    private final Exporter exporter = new Exporter(Messages.in(Language.ARABIC), Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC));

    @Test
    void aTableIsReadBackAsItWas() throws Exception {
        Path file = folder.resolve("لقاءات.csv");
        exporter.meetings(List.of(meeting(DAYS, MeetingStatus.HELD)), ExportFormat.CSV, file);

        assertThat(Files.readAllBytes(file)).startsWith(0xEF, 0xBB, 0xBF);
        List<List<String>> rows = csv(Files.readString(file).substring(1));

        assertThat(rows).hasSize(2).allMatch(row -> row.size() == Columns.MEETINGS.size());
        assertThat(rows.getFirst()).startsWith("من يوم", "إلى يوم", "المشاركون");
        assertThat(rows.getLast()).startsWith("2019-04-04", "2019-04-05", "غوتيريش؛ خليفة حفتر", "مضيف؛ زائر", "بنغازي", "انعقد");
        assertThat(rows.getLast()).contains(EVIDENCE, "0.8", "عنوان, بفاصلة");
    }

    @Test
    void dataIsReadBackAsItWas() throws Exception {
        Path file = folder.resolve("m.json");
        exporter.meetings(List.of(meeting(null, MeetingStatus.PLANNED)), ExportFormat.JSON, file);

        JsonNode read = new ObjectMapper().readTree(file.toFile()).get(0);

        assertThat(read.get("participants")).extracting(JsonNode::asText).containsExactly("غوتيريش", "خليفة حفتر");
        assertThat(read.get("roles")).extracting(JsonNode::asText).containsExactly("HOST", "VISITOR");
        assertThat(read.get("status").asText()).isEqualTo("PLANNED");
        assertThat(read.get("evidence").asText()).isEqualTo(EVIDENCE);
        assertThat(read.get("earliest").isNull()).isTrue();
        assertThat(read.get("confidence").asDouble()).isEqualTo(0.8);
    }

    @Test
    void datedMeetingsAreEventsOfWholeDays() throws Exception {
        Path file = folder.resolve("m.ics");
        exporter.meetings(List.of(meeting(DAYS, MeetingStatus.DENIED), meeting(null, MeetingStatus.HELD)), ExportFormat.ICALENDAR, file);

        assertThat(Arrays.stream(Files.readString(file).split("\r\n")).map(line -> line.getBytes(StandardCharsets.UTF_8).length))
                .allMatch(octets -> octets <= 75);
        List<String> lines = unfolded(file);
        assertThat(lines).startsWith("BEGIN:VCALENDAR", "VERSION:2.0").endsWith("END:VEVENT", "END:VCALENDAR");
        assertThat(lines).containsOnlyOnce("BEGIN:VEVENT").contains("UID:a1-m1@khabir", "DTSTAMP:20260102T030405Z",
                "DTSTART;VALUE=DATE:20190404", "DTEND;VALUE=DATE:20190406", "SUMMARY:لقاء: غوتيريش، خليفة حفتر", "LOCATION:بنغازي", "STATUS:CANCELLED");
        String description = lines.stream().filter(line -> line.startsWith("DESCRIPTION:")).findFirst().orElseThrow().substring(12);
        assertThat(description.replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\"))
                .contains(EVIDENCE).contains("عنوان, بفاصلة");
    }

    @Test
    void whatSeveralArticlesReportIsOneEvent() throws Exception {
        Path file = folder.resolve("m.ics");
        ExportedMeeting one = meeting(DAYS, MeetingStatus.HELD);
        exporter.meetings(List.of(one, new ExportedMeeting(one.meeting(), "عنوان آخر", "رواية أخرى", one.gathered())), ExportFormat.ICALENDAR, file);

        assertThat(unfolded(file)).containsOnlyOnce("BEGIN:VEVENT");
        assertThat(unfolded(file)).filteredOn(line -> line.startsWith("DESCRIPTION:")).singleElement().asString().contains("عنوان آخر", "رواية أخرى");
    }

    @Test
    void theTimelineIsReadBackAsItWas() throws Exception {
        TimelineEntry entry = new TimelineEntry(new Span(0, 5), "لقاء", TimelineKind.MEETING, "2019-04", DAYS, List.of("e1"), "m1", FOUND);
        List<ExportedEvent> events = List.of(new ExportedEvent(new CaseEvent("a1", "وكالة", entry, List.of("حفتر")), "عنوان", EVIDENCE, "m", DAYS.earliest(), DAYS.latest()));
        exporter.timeline(events, ExportFormat.CSV, folder.resolve("t.csv"));
        exporter.timeline(events, ExportFormat.JSON, folder.resolve("t.json"));

        assertThat(csv(Files.readString(folder.resolve("t.csv")).substring(1)).getLast())
                .startsWith("2019-04-04", "2019-04-05", "2019-04", "لقاء", "انعقد", "لقاء", "حفتر").contains(EVIDENCE);
        assertThat(new ObjectMapper().readTree(folder.resolve("t.json").toFile()).get(0).get("happening").asText()).isEqualTo("MEETING");
    }

    @Test
    void saysWhereItCannotWrite() {
        assertThatThrownBy(() -> exporter.meetings(List.of(), ExportFormat.CSV, folder.resolve("missing").resolve("m.csv")))
                .isInstanceOf(KhabirException.class).extracting(failure -> ((KhabirException) failure).message(Messages.in(Language.ENGLISH)))
                .asString().contains("m.csv");
    }

    private static ExportedMeeting meeting(TimeInterval days, MeetingStatus status) {
        Meeting meeting = new Meeting("m1", MeetingKind.MEETING, status,
                List.of(new Participant("e1", ParticipantRole.HOST), new Participant("e2", ParticipantRole.VISITOR)), "e3",
                days == null ? null : new MeetingDate("2019-04-05", days, null), List.of(new Topic(new Span(0, 3), "الأمن")), null,
                List.of(new Span(0, 3)), FOUND);
        CaseMeeting report = new CaseMeeting("a1", "وكالة", LocalDate.of(2019, 4, 6), meeting, List.of("غوتيريش", "خليفة حفتر"), "بنغازي");
        return new ExportedMeeting(report, "عنوان, بفاصلة", EVIDENCE, new GatheredMeeting(days + " " + status, status, report.participants(), report.participants(),
                report.place(), days, List.of(report), Set.of()));
    }

    private static List<String> unfolded(Path file) throws IOException {
        return List.of(Files.readString(file).replace("\r\n ", "").split("\r\n"));
    }

    /** Reads after RFC 4180. */
    private static List<List<String>> csv(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                field.append(text.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\r')) {
                row.add(field.toString());
                field.setLength(0);
                if (c == '\r') {
                    rows.add(row);
                    row = new ArrayList<>();
                    i++;
                }
            } else {
                field.append(c);
            }
        }
        return rows;
    }
}
