package org.khabir.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khabir.export.ExportFormat;
import org.khabir.export.ExportedEvent;
import org.khabir.export.ExportedMeeting;
import org.khabir.export.Exporter;
import org.khabir.i18n.KhabirException;
import org.khabir.link.OrderedEvent;
import org.khabir.link.TimelineOrder;
import org.khabir.model.Article;
import org.khabir.model.CaseEvent;
import org.khabir.model.CaseMeeting;
import org.khabir.model.GatheredMeeting;
import org.khabir.model.Span;
import org.khabir.store.CaseStore;

/** Exports of a case's meetings and timeline, with the sentences that tell them. */
final class Exports {

    private final CaseStore store;
    private final Exporter exporter;
    private final BackgroundJob<Path> job;
    private Article latest;

    Exports(CaseStore store, Exporter exporter, BackgroundJob<Path> job) {
        this.store = store;
        this.exporter = exporter;
        this.job = job;
    }

    /** Every report of each meeting of the case. */
    Path meetings(ExportFormat format, Path file) throws KhabirException {
        List<GatheredMeeting> meetings = store.gatheredMeetings();
        List<ExportedMeeting> exported = new ArrayList<>();
        for (int i = 0; i < meetings.size(); i++) {
            for (CaseMeeting report : meetings.get(i).reports()) {
                Optional<Article> article = article(report.articleId());
                exported.add(new ExportedMeeting(report, article.map(Article::title).orElse(""), text(article, report.meeting().evidence()), meetings.get(i)));
            }
            job.report(i + 1, meetings.size(), "");
        }
        return finish(file, () -> exporter.meetings(exported, format, file));
    }

    /** Every report of each happening of the case, in its order. */
    Path timeline(ExportFormat format, Path file) throws KhabirException {
        List<OrderedEvent> happenings = new TimelineOrder().order(store.timeline(), store.gatheredMeetings());
        List<ExportedEvent> exported = new ArrayList<>();
        for (int i = 0; i < happenings.size(); i++) {
            OrderedEvent happening = happenings.get(i);
            for (CaseEvent report : happening.reports()) {
                Optional<Article> article = article(report.articleId());
                exported.add(new ExportedEvent(report, article.map(Article::title).orElse(""), text(article, List.of(report.entry().span())),
                        happening.key(), happening.earliest(), happening.latest()));
            }
            job.report(i + 1, happenings.size(), "");
        }
        return finish(file, () -> exporter.timeline(exported, format, file));
    }

    /** Neighbours are often of one article. */
    private Optional<Article> article(String id) throws KhabirException {
        if (job.isCancelled()) {
            return Optional.empty();
        }
        if (latest == null || !latest.id().equals(id)) {
            latest = store.article(id).orElse(null);
        }
        return Optional.ofNullable(latest);
    }

    private Path finish(Path file, Writing writing) throws KhabirException {
        if (job.isCancelled()) {
            job.result().cancel(false);
        } else {
            writing.write();
        }
        return file;
    }

    private static String text(Optional<Article> article, List<Span> spans) {
        return article.map(found -> spans.stream().map(span -> span.of(found.body())).collect(Collectors.joining("\n"))).orElse("");
    }

    @FunctionalInterface
    private interface Writing {
        void write() throws KhabirException;
    }
}
