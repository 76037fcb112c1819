package org.khabir.extract.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.khabir.model.Article;
import org.khabir.model.Entity;
import org.khabir.model.EntityType;
import org.khabir.model.Meeting;
import org.khabir.model.Mention;
import org.khabir.model.MentionKind;
import org.khabir.model.Provenance;
import org.khabir.model.Role;
import org.khabir.model.Span;
import org.khabir.model.TimeExpression;
import org.khabir.model.TimeInterval;
import org.khabir.model.TimeType;
import org.khabir.text.Document;

/**
 * A text with its entities and dates marked in it: {@code [P role|name]} a person (role optional), {@code [N description]} a
 * person that is described only, {@code [N description=name]} one named elsewhere, {@code [O …] [L …] [F …]} a body, place,
 * building, {@code [T 2017-02-03|date]} a date.
 */
public final class Story {

    private static final Pattern MARK = Pattern.compile("\\[([PNOLFT]) ([^\\]]+)\\]");
    private static final Provenance HAND = Provenance.of("test", "hand", 1);
    private static final RuleMeetingFinder FINDER = new RuleMeetingFinder();

    private final StringBuilder body = new StringBuilder();
    private final Map<String, EntityType> types = new LinkedHashMap<>();
    private final Map<String, List<Mention>> mentions = new LinkedHashMap<>();
    private final Map<String, List<Role>> roles = new LinkedHashMap<>();
    private final List<TimeExpression> times = new ArrayList<>();

    private Story(String marked) {
        Matcher matcher = MARK.matcher(marked);
        int at = 0;
        while (matcher.find()) {
            body.append(marked, at, matcher.start());
            mark(matcher.group(1), matcher.group(2));
            at = matcher.end();
        }
        body.append(marked.substring(at));
    }

    /** The meetings that are found in {@code marked}. */
    static List<Meeting> meetings(String marked) {
        Story story = new Story(marked);
        return story.find();
    }

    /**
     * The meetings that are found, each as a line: kind where it is a call, status where not held, participants with role
     * where it is not plain, place, date.
     */
    static List<String> told(String marked) {
        return meetings(marked).stream().map(Story::line).toList();
    }

    private List<Meeting> find() {
        return read(FINDER::find);
    }

    /** What {@code step} finds in {@code marked}; the ids of the entities are their names. */
    public static <T> T found(String marked, Step<T> step) {
        return new Story(marked).read(step);
    }

    /** A step that reads a document with its entities and dates. */
    @FunctionalInterface
    public interface Step<T> {
        T read(Document document, List<Entity> entities, List<TimeExpression> times);
    }

    private <T> T read(Step<T> step) {
        List<Entity> entities = types.keySet().stream().map(name -> new Entity(name, types.get(name), name, null,
                mentions.get(name), roles.getOrDefault(name, List.of()), HAND)).toList();
        Article article = new Article("a", "", "", "", "", LocalDate.of(2017, 2, 3), "", body.toString());
        return step.read(Document.of(article), entities, times);
    }

    private void mark(String kind, String content) {
        String[] parts = content.split("\\|");
        if (kind.equals("T")) {
            LocalDate day = parts[0].matches("\\d{4}-\\d{2}-\\d{2}.*") ? LocalDate.parse(parts[0].substring(0, 10)) : null;
            Span span = append(parts[1]);
            times.add(new TimeExpression(span, parts[1], TimeType.DATE, parts[0],
                    day == null ? null : new TimeInterval(day, day), HAND));
            return;
        }
        Role role = parts.length > 1 ? new Role(append(parts[0]), parts[0], null, HAND) : null;
        if (role != null) {
            body.append(' ');
        }
        String[] named = parts[parts.length - 1].split("=");
        String id = named[named.length - 1];
        Mention mention = new Mention(append(named[0]), named[0], kind.equals("N") ? MentionKind.NOMINAL : MentionKind.NAME, HAND);
        types.putIfAbsent(id, type(kind));
        mentions.computeIfAbsent(id, k -> new ArrayList<>()).add(mention);
        if (role != null) {
            roles.computeIfAbsent(id, k -> new ArrayList<>()).add(role);
        }
    }

    private Span append(String text) {
        int start = body.length();
        body.append(text);
        return new Span(start, body.length());
    }

    private static EntityType type(String kind) {
        return switch (kind) {
            case "O" -> EntityType.ORGANIZATION;
            case "L" -> EntityType.LOCATION;
            case "F" -> EntityType.FACILITY;
            default -> EntityType.PERSON;
        };
    }

    private static String line(Meeting meeting) {
        String people = meeting.participants().stream()
                .map(p -> p.entityId() + (p.role().name().equals("PARTICIPANT") ? "" : ":" + p.role()))
                .collect(Collectors.joining(" + "));
        return (meeting.kind().name().equals("CALL") ? "CALL " : "")
                + (meeting.status().name().equals("HELD") ? "" : meeting.status() + " ") + people
                + (meeting.placeId() == null ? "" : " @ " + meeting.placeId())
                + (meeting.date() == null ? "" : " " + meeting.date().value());
    }
}
