package org.khabir.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.khabir.i18n.Messages;
import org.khabir.model.CaseMeeting;
import org.khabir.model.MeetingStatus;
import org.khabir.model.TimeInterval;
import org.khabir.model.Topic;

/** Writes dated meetings as an iCalendar (RFC 5545), each an event of whole days. */
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
        for (ExportedMeeting meeting : meetings) {
            if (Columns.interval(meeting) != null) {
                event(meeting, Columns.interval(meeting));
            }
        }
        line("END:VCALENDAR");
    }

    private void event(ExportedMeeting exported, TimeInterval days) throws IOException {
        CaseMeeting meeting = exported.meeting();
        line("BEGIN:VEVENT");
        line("UID:" + escaped(meeting.articleId() + "-" + meeting.meeting().id()) + "@khabir");
        line("DTSTAMP:" + STAMP.format(now));
        line("DTSTART;VALUE=DATE:" + DAY.format(days.earliest()));
        line("DTEND;VALUE=DATE:" + DAY.format(days.latest().plusDays(1)));
        line("SUMMARY:" + escaped(messages.text("terms.meeting." + meeting.meeting().kind()) + ": " + String.join("، ", meeting.participants())));
        if (meeting.place() != null) {
            line("LOCATION:" + escaped(meeting.place()));
        }
        line("STATUS:" + status(meeting.meeting().status()));
        line("DESCRIPTION:" + escaped(description(exported)));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    private String description(ExportedMeeting exported) {
        CaseMeeting meeting = exported.meeting();
        String topics = meeting.meeting().topics().stream().map(Topic::text).collect(Collectors.joining("؛ "));
        return List.of(messages.text("terms.status." + meeting.meeting().status()), topics, exported.evidence(), exported.title(), meeting.source())
                .stream().filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
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
