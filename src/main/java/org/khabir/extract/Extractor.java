package org.khabir.extract;

import java.util.List;
import java.util.Objects;
import org.khabir.model.Analysis;
import org.khabir.model.Article;
import org.khabir.model.Entity;
import org.khabir.model.Meeting;
import org.khabir.model.Statement;
import org.khabir.model.TimeExpression;
import org.khabir.text.Document;

/** The pipeline from an article to its analysis. Safe for use by several threads where its steps are. */
public final class Extractor {

    private final NameFinder names;
    private final EntityResolver entities;
    private final TimeTagger times;
    private final MeetingFinder meetings;
    private final StatementFinder statements;
    private final TimelineBuilder timeline;

    public Extractor(NameFinder names, EntityResolver entities, TimeTagger times, MeetingFinder meetings,
                     StatementFinder statements, TimelineBuilder timeline) {
        this.names = Objects.requireNonNull(names);
        this.entities = Objects.requireNonNull(entities);
        this.times = Objects.requireNonNull(times);
        this.meetings = Objects.requireNonNull(meetings);
        this.statements = Objects.requireNonNull(statements);
        this.timeline = Objects.requireNonNull(timeline);
    }

    public Analysis analyze(Article article) {
        Document document = Document.of(article);
        List<TimeExpression> expressions = times.tag(document);
        List<Entity> found = entities.resolve(document, names.find(document));
        List<Meeting> met = meetings.find(document, found, expressions);
        List<Statement> said = statements.find(document, found, expressions);
        return new Analysis(article.id(), found, met, expressions, timeline.build(document, found, expressions, met, said), said);
    }

    /** The meetings that are told of the people, places and dates of {@code analysis}, as its analyst left them. */
    public List<Meeting> meetings(Article article, Analysis analysis) {
        return meetings.find(Document.of(article), analysis.entities(), analysis.times());
    }
}
