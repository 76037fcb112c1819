package org.khabir.sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.khabir.extract.Extractor;
import org.khabir.extract.entities.CoreferenceResolver;
import org.khabir.extract.gazetteer.Gazetteer;
import org.khabir.extract.meetings.RuleMeetingFinder;
import org.khabir.extract.names.NameFinders;
import org.khabir.extract.places.LocatingResolver;
import org.khabir.extract.statements.RuleStatementFinder;
import org.khabir.extract.timeline.DatedHappenings;
import org.khabir.extract.times.TimexTagger;
import org.khabir.i18n.KhabirException;
import org.khabir.ingest.ArticleSink;
import org.khabir.ingest.Ingest;
import org.khabir.ingest.Refusal;
import org.khabir.model.Analysis;
import org.khabir.model.Article;
import org.khabir.model.Meeting;

/** The meetings of the sample articles as read by hand, beside those that the program finds; every field must be right. */
final class SampleMeetings {

    /** A meeting in one line: kind, status, participants with roles, place and day. */
    record Told(String article, String line) {
    }

    final Set<Told> byHand = new HashSet<>();
    final Set<String> open = new HashSet<>();
    final Set<Told> found = new HashSet<>();

    static SampleMeetings read() throws IOException, KhabirException {
        SampleMeetings meetings = new SampleMeetings();
        meetings.readHand();
        Gazetteer gazetteer = Gazetteer.standard();
        Extractor extractor = new Extractor(NameFinders.standard(gazetteer), new LocatingResolver(new CoreferenceResolver(gazetteer), gazetteer),
                new TimexTagger(), new RuleMeetingFinder(), new RuleStatementFinder(), new DatedHappenings());
        for (Article article : articles()) {
            meetings.find(extractor.analyze(article));
        }
        return meetings;
    }

    List<Told> right() {
        return byHand.stream().filter(found::contains).toList();
    }

    List<Told> missed() {
        return byHand.stream().filter(told -> !found.contains(told)).sorted(java.util.Comparator.comparing(Told::toString)).toList();
    }

    /** Found, not told, and in no article that may be read as telling more. */
    List<Told> wrong() {
        return found.stream().filter(told -> !byHand.contains(told) && !open.contains(told.article()))
                .sorted(java.util.Comparator.comparing(Told::toString)).toList();
    }

    private void readHand() throws IOException {
        try (InputStream in = SampleMeetings.class.getResourceAsStream("meetings.tsv")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                if (line.startsWith("?")) {
                    open.add(line.substring(1).strip());
                } else if (!line.startsWith("#")) {
                    String[] fields = line.split("\t");
                    byHand.add(new Told(fields[0], line(fields[1], fields[2], Set.of(fields[3].split("; ")), fields[4], fields[5])));
                }
            }
        }
    }

    private void find(Analysis analysis) {
        Map<String, String> names = new LinkedHashMap<>();
        analysis.entities().forEach(entity -> names.put(entity.id(), entity.name()));
        for (Meeting meeting : analysis.meetings()) {
            Set<String> participants = meeting.participants().stream()
                    .map(participant -> names.get(participant.entityId()) + ":" + participant.role()).collect(Collectors.toSet());
            found.add(new Told(analysis.articleId(), line(meeting.kind().name(), meeting.status().name(), participants,
                    meeting.placeId() == null ? "-" : names.get(meeting.placeId()),
                    meeting.date() == null || meeting.date().value() == null ? "-" : meeting.date().value().replaceAll("T.*", ""))));
        }
    }

    private static String line(String kind, String status, Set<String> participants, String place, String day) {
        return kind + " " + status + " " + String.join("; ", new TreeSet<>(participants)) + " @" + place + " " + day;
    }

    private static List<Article> articles() throws KhabirException {
        List<Article> articles = new ArrayList<>();
        Ingest ingest = new Ingest();
        for (Path file : ingest.files(Path.of("sample-data"))) {
            ingest.read(file, new ArticleSink() {
                @Override
                public void article(Path from, Article article) {
                    articles.add(article);
                }

                @Override
                public void refused(Refusal refusal) {
                    throw new IllegalStateException(refusal.reason());
                }
            });
        }
        return articles;
    }
}
