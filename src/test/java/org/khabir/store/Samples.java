package org.khabir.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.khabir.extract.Extractor;
import org.khabir.extract.NameMention;
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
import org.khabir.text.Document;
import org.khabir.text.Normalizer;

/** Articles made up by number, and an extractor that knows exactly their names, for tests of what keeps them. */
public final class Samples {

    private static final Provenance FOUND = Provenance.of("sample", "word", 0.5);
    private static final List<String> PEOPLE = List.of("خليفة حفتر", "فايز السراج", "غسان سلامة", "ستيفاني وليامز", "عقيلة صالح");
    private static final List<String> PLACES = List.of("طرابلس", "بنغازي", "باريس", "أبوظبي");
    private static final Map<String, EntityType> TYPES = new TreeMap<>();

    static {
        PEOPLE.forEach(name -> TYPES.put(name, EntityType.PERSON));
        PLACES.forEach(name -> TYPES.put(name, EntityType.LOCATION));
        TYPES.put("أفريكوم", EntityType.ORGANIZATION);
        TYPES.put("افريكوم", EntityType.ORGANIZATION);
    }

    private Samples() {
    }

    /** Two people of the list meet in a place of the list; the same number gives the same article. */
    public static Article article(int number) {
        String first = PEOPLE.get(number % PEOPLE.size());
        String second = PEOPLE.get((number + 1 + number / PEOPLE.size() % (PEOPLE.size() - 1)) % PEOPLE.size());
        String place = PLACES.get(number % PLACES.size());
        return article("art-" + number, "لقاء رقم " + number, LocalDate.of(2017, 1, 1).plusDays(number % 365),
                "التقى " + first + " مع " + second + " في " + place + " (تقرير " + number + "). وقالت "
                        + (number % 3 == 0 ? "افريكوم" : "أفريكوم") + " إنّ طائرة IL-76 حطّت في ٢٠١٧.");
    }

    public static Article article(String id, String title, LocalDate published, String body) {
        return new Article(id, title, "صحيفة المثال", "", "", published, "", body);
    }

    public static Analysis analysis(Article article) {
        return extractor().analyze(article);
    }

    /** Finds the names of the list; the people of a body meet in its place on the day of publication. */
    public static Extractor extractor() {
        return new Extractor(Samples::names, Samples::entities, document -> List.of(), (document, entities, times) ->
                meetings(document.article(), entities), (document, entities, times) -> List.of(), (document, entities, times, meetings, statements) -> timeline(meetings));
    }

    private static List<NameMention> names(Document document) {
        List<NameMention> found = new ArrayList<>();
        TYPES.forEach((name, type) -> {
            for (int at = document.body().indexOf(name); at >= 0; at = document.body().indexOf(name, at + 1)) {
                found.add(new NameMention(new Span(at, at + name.length()), name, type, FOUND));
            }
        });
        found.sort((a, b) -> a.span().compareTo(b.span()));
        return found;
    }

    private static List<Entity> entities(Document document, List<NameMention> names) {
        List<Entity> entities = new ArrayList<>();
        names.stream().map(NameMention::text).map(Normalizer::key).distinct().forEach(key -> {
            List<NameMention> of = names.stream().filter(n -> Normalizer.key(n.text()).equals(key)).toList();
            entities.add(new Entity("E" + (entities.size() + 1), of.getFirst().type(), of.getFirst().text(), null,
                    of.stream().map(n -> new Mention(n.span(), n.text(), MentionKind.NAME, n.provenance())).toList(), List.of(), FOUND));
        });
        return entities;
    }

    private static List<Meeting> meetings(Article article, List<Entity> entities) {
        List<Participant> people = entities.stream().filter(e -> e.type() == EntityType.PERSON)
                .map(e -> new Participant(e.id(), ParticipantRole.PARTICIPANT)).toList();
        if (people.size() < 2) {
            return List.of();
        }
        String place = entities.stream().filter(e -> e.type() == EntityType.LOCATION).map(Entity::id).findFirst().orElse(null);
        LocalDate day = article.published();
        MeetingDate date = day == null ? null : new MeetingDate(day.toString(), new TimeInterval(day, day), null);
        Span sentence = new Span(0, article.body().indexOf('.') + 1);
        return List.of(new Meeting("M1", MeetingKind.MEETING, MeetingStatus.HELD, people, place, date, List.of(), null,
                List.of(sentence), FOUND));
    }

    private static List<TimelineEntry> timeline(List<Meeting> meetings) {
        return meetings.stream().filter(m -> m.date() != null).map(m -> new TimelineEntry(m.evidence().getFirst(), "لقاء",
                TimelineKind.MEETING, m.date().value(), m.date().interval(),
                m.participants().stream().map(Participant::entityId).toList(), m.id(), FOUND)).toList();
    }
}
