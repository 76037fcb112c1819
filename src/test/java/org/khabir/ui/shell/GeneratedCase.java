package org.khabir.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.khabir.i18n.KhabirException;
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
import org.khabir.model.TimelineLink;
import org.khabir.model.TimelineRelation;
import org.khabir.model.Topic;
import org.khabir.store.AnalyzedArticle;
import org.khabir.store.CaseStore;

/**
 * A case of made-up articles, the same for the same numbers: every second tells a meeting, a fifth of these again what the one before told; each
 * has two other happenings, one dated and one that only words place; 2,000 people of whom few are named often, 300 places, forty years.
 */
final class GeneratedCase {

    private static final int BATCH = 1000;
    private static final int PEOPLE = 2000;
    private static final int PLACES = 300;
    private static final int DAYS = 40 * 365;
    private static final Provenance FOUND = Provenance.of("generated", "rule", 0.8);
    private static final String[] GIVEN = {"أحمد", "محمد", "خالد", "سالم", "عمر", "يوسف", "إبراهيم", "حسن", "فاطمة", "مريم", "علي", "طارق", "نوري", "صالح"};

    private GeneratedCase() {
    }

    static void make(Path folder, int articles) throws KhabirException {
        try (CaseStore store = CaseStore.create(folder)) {
            for (int from = 0; from < articles; from += BATCH) {
                store.add(IntStream.range(from, Math.min(from + BATCH, articles)).mapToObj(GeneratedCase::analyzed).toList());
            }
        }
    }

    private static AnalyzedArticle analyzed(int number) {
        boolean again = number % 10 == 2;
        Random random = new Random(again ? number - 2 : number);
        LocalDate day = LocalDate.of(1985, 1, 1).plusDays(random.nextInt(DAYS));
        String one = person(skewed(random));
        String other = person(skewed(random));
        String place = "بلدة " + skewed(random) % PLACES;
        String body = "التقى " + one + " مع " + other + " في " + place + " لبحث التعاون رقم " + number + ".\nووقع هجوم في " + place + " يومها.\nثم زار "
                + one + " المنطقة في وقت لاحق.";
        Article article = new Article("gen-" + number, "خبر رقم " + number, "صحيفة " + number % 40, "", "", day.plusDays(1), "", body);
        return new AnalyzedArticle(article, analysis(article, number, day, one, other, place));
    }

    private static Analysis analysis(Article article, int number, LocalDate day, String one, String other, String place) {
        List<Span> sentences = sentences(article.body());
        List<Entity> entities = one.equals(other) ? List.of(entity("E1", EntityType.PERSON, article, one), entity("E3", EntityType.LOCATION, article, place))
                : List.of(entity("E1", EntityType.PERSON, article, one), entity("E2", EntityType.PERSON, article, other), entity("E3", EntityType.LOCATION, article, place));
        TimeInterval interval = number % 7 == 0 ? new TimeInterval(day.withDayOfMonth(1), day.withDayOfMonth(28)) : new TimeInterval(day, day);
        List<TimelineEntry> lines = new ArrayList<>();
        List<Meeting> meetings = new ArrayList<>();
        if (number % 2 == 0 && entities.size() == 3) {
            MeetingStatus status = MeetingStatus.values()[number % 23 % 4];
            meetings.add(new Meeting("M1", number % 9 == 0 ? MeetingKind.CALL : MeetingKind.MEETING, status, List.of(
                    new Participant("E1", ParticipantRole.HOST), new Participant("E2", ParticipantRole.VISITOR)), "E3",
                    new MeetingDate(day.toString(), interval, null), List.of(new Topic(new Span(0, 5), "التعاون")), null, List.of(sentences.getFirst()), FOUND));
            lines.add(line("T1", sentences.getFirst(), article, TimelineKind.MEETING, interval, List.of("E1", "E2", "E3"), "M1", List.of()));
        }
        lines.add(line("T2", sentences.get(1), article, TimelineKind.ATTACK, interval, List.of("E3"), null, List.of()));
        lines.add(line("T3", sentences.get(2), article, TimelineKind.VISIT, null, List.of("E1"), null,
                List.of(new TimelineLink(TimelineRelation.AFTER, "T2", new Span(0, 2)))));
        return new Analysis(article.id(), entities, meetings, List.of(), lines);
    }

    private static TimelineEntry line(String id, Span sentence, Article article, TimelineKind kind, TimeInterval interval, List<String> entities, String meeting,
                                      List<TimelineLink> links) {
        return new TimelineEntry(id, sentence, sentence.of(article.body()), kind, MeetingStatus.HELD, interval == null ? null : interval.earliest().toString(),
                interval, null, entities, meeting, null, links, FOUND);
    }

    private static List<Span> sentences(String body) {
        int first = body.indexOf('\n');
        int second = body.indexOf('\n', first + 1);
        return List.of(new Span(0, first), new Span(first + 1, second), new Span(second + 1, body.length()));
    }

    private static Entity entity(String id, EntityType type, Article article, String name) {
        List<Mention> mentions = Stream.of(article.body().indexOf(name)).map(at -> new Mention(new Span(at, at + name.length()), name, MentionKind.NAME, FOUND)).toList();
        return new Entity(id, type, name, null, mentions, List.of(), FOUND);
    }

    private static String person(int number) {
        return GIVEN[number % GIVEN.length] + " " + GIVEN[number / GIVEN.length % GIVEN.length] + " الرقم" + number;
    }

    /** Few numbers often, most seldom. */
    private static int skewed(Random random) {
        double drawn = random.nextDouble();
        return (int) (PEOPLE * drawn * drawn * drawn);
    }
}
