package org.khabir.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabir.i18n.Messages;
import org.khabir.model.CaseMeeting;
import org.khabir.model.GatheredMeeting;
import org.khabir.model.MeetingStatus;
import org.khabir.model.Topic;

/** Writes the dated meetings of a case as an iCalendar (RFC 5545), each an event of whole days with all that is reported of it. */
final class CalendarWriter {

    private static final int LINE_OCTETS = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Writer out;
    private final Messages messages;
    private final Instant now;

    CalendarWriter(Writer out, Messages messages, Instant now) {
        this.out = out;
        this.messages = messages;
        this.now = now;
    }

    void write(List<ExportedMeeting> meetings) throws IOException {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Khabir//Khabir//AR");
        Map<String, List<ExportedMeeting>> reports = new LinkedHashMap<>();
        meetings.forEach(report -> reports.computeIfAbsent(report.gathered().key(), key -> new ArrayList<>()).add(report));
        for (List<ExportedMeeting> each : reports.values()) {
            if (each.getFirst().gathered().date() != null) {
                event(each.getFirst().gathered(), each);
            }
        }
        line("END:VCALENDAR");
    }

    private void event(GatheredMeeting meeting, List<ExportedMeeting> reports) throws IOException {
        CaseMeeting first = reports.getFirst().meeting();
        line("BEGIN:VEVENT");
        line("UID:" + escaped(first.articleId() + "-" + first.meeting().id()) + "@khabir");
        line("DTSTAMP:" + STAMP.format(now));
        line("DTSTART;VALUE=DATE:" + DAY.format(meeting.date().earliest()));
        line("DTEND;VALUE=DATE:" + DAY.format(meeting.date().latest().plusDays(1)));
        line("SUMMARY:" + escaped(messages.text("terms.meeting." + first.meeting().kind()) + ": " + String.join("، ", meeting.participants())));
        if (meeting.place() != null) {
            line("LOCATION:" + escaped(meeting.place()));
        }
        line("STATUS:" + status(meeting.status()));
        line("DESCRIPTION:" + escaped(messages.text("terms.status." + meeting.status()) + "\n"
                + reports.stream().map(CalendarWriter::told).collect(Collectors.joining("\n\n"))));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    private static String told(ExportedMeeting report) {
        String topics = report.meeting().meeting().topics().stream().map(Topic::text).collect(Collectors.joining("؛ "));
        return Stream.of(topics, report.evidence(), report.title(), report.meeting().source()).filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
    }

    private static String status(MeetingStatus status) {
        return switch (status) {
            case HELD -> "CONFIRMED";
            case PLANNED, PROPOSED -> "TENTATIVE";
            case DENIED -> "CANCELLED";
        };
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\r\n", "\\n").replace("\n", "\\n").replace("\r", "");
    }

    /** Writes a line, folded where it is longer than 75 octets; never within a character. */
    private void line(String content) throws IOException {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int at = 0; at < content.length(); at += Character.charCount(content.codePointAt(at))) {
            String character = Character.toString(content.codePointAt(at));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE_OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(character);
            octets += size;
        }
        out.write(folded.append("\r\n").toString());
    }
}
