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
import org.khabir.model.Article;
import org.khabir.model.CaseEvent;
import org.khabir.model.CaseMeeting;
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

    Path meetings(ExportFormat format, Path file) throws KhabirException {
        List<CaseMeeting> meetings = store.meetings();
        List<ExportedMeeting> exported = new ArrayList<>(meetings.size());
        for (CaseMeeting meeting : meetings) {
            Optional<Article> article = article(meeting.articleId());
            exported.add(new ExportedMeeting(meeting, article.map(Article::title).orElse(""), text(article, meeting.meeting().evidence())));
            job.report(exported.size(), meetings.size(), "");
        }
        return finish(file, () -> exporter.meetings(exported, format, file));
    }

    Path timeline(ExportFormat format, Path file) throws KhabirException {
        List<CaseEvent> events = store.timeline();
        List<ExportedEvent> exported = new ArrayList<>(events.size());
        for (CaseEvent event : events) {
            Optional<Article> article = article(event.articleId());
            exported.add(new ExportedEvent(event, article.map(Article::title).orElse(""), text(article, List.of(event.entry().span()))));
            job.report(exported.size(), events.size(), "");
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
