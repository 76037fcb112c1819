package org.khabir.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.BiConsumer;
import org.khabir.model.Analysis;
import org.khabir.model.Article;
import org.khabir.model.Entity;
import org.khabir.model.Meeting;
import org.khabir.model.MeetingDate;
import org.khabir.model.Mention;
import org.khabir.model.Participant;
import org.khabir.model.Place;
import org.khabir.model.Provenance;
import org.khabir.model.Review;
import org.khabir.model.Role;
import org.khabir.model.Span;
import org.khabir.model.Statement;
import org.khabir.model.TimeExpression;
import org.khabir.model.TimeInterval;
import org.khabir.model.TimelineEntry;
import org.khabir.model.Topic;

/** Writes analyses as {@code khabir-analysis/1}. */
public final class AnalysisJson {

    static final String SCHEMA = "khabir-analysis/1";

    private final ObjectMapper mapper = new ObjectMapper();
    private final ObjectWriter writer = mapper.writer(new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter(" ", "\n")).withArrayIndenter(new DefaultIndenter(" ", "\n")));

    /** The analysis of {@code article} as indented JSON. */
    public String write(Article article, Analysis analysis) {
        ObjectNode root = mapper.createObjectNode().put("schema", SCHEMA);
        root.putObject("article").put("id", article.id()).put("title", article.title()).put("source", article.source())
                .put("published", article.published() == null ? null : article.published().toString())
                .put("length", article.body().length());
        each(root, "entities", analysis.entities(), AnalysisJson::entity);
        each(root, "meetings", analysis.meetings(), (node, meeting) -> meeting(node, meeting, article.body()));
        each(root, "times", analysis.times(), AnalysisJson::time);
        each(root, "timeline", analysis.timeline(), AnalysisJson::entry);
        each(root, "statements", analysis.statements(), (node, statement) -> statement(node, statement, article.body()));
        try {
            return writer.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of plain values can always be written", e);
        }
    }

    private static <T> void each(ObjectNode parent, String field, List<T> items, BiConsumer<ObjectNode, T> fill) {
        ArrayNode array = parent.putArray(field);
        items.forEach(item -> fill.accept(array.addObject(), item));
    }

    private static void entity(ObjectNode node, Entity entity) {
        node.put("id", entity.id()).put("type", entity.type().name()).put("name", entity.name()).put("nameEn", entity.nameEn());
        each(node, "mentions", entity.mentions(), AnalysisJson::mention);
        each(node, "roles", entity.roles(), AnalysisJson::role);
        if (entity.place() != null) {
            place(node.putObject("place"), entity.place());
        }
        node.put("side", entity.side());
        provenance(node, entity.provenance());
    }

    private static void place(ObjectNode node, Place place) {
        node.put("country", place.country()).put("lat", place.latitude()).put("lon", place.longitude()).put("id", place.id())
                .put("confidence", rounded(place.confidence()));
    }

    private static void mention(ObjectNode node, Mention mention) {
        span(node, mention.span()).put("text", mention.text()).put("kind", mention.kind().name());
        provenance(node, mention.provenance());
    }

    private static void role(ObjectNode node, Role role) {
        span(node, role.span()).put("text", role.text()).put("organization", role.organizationId()).put("side", role.side());
        provenance(node, role.provenance());
    }

    private static void meeting(ObjectNode node, Meeting meeting, String body) {
        node.put("id", meeting.id()).put("kind", meeting.kind().name()).put("status", meeting.status().name());
        each(node, "participants", meeting.participants(), AnalysisJson::participant);
        node.put("place", meeting.placeId());
        if (meeting.date() == null) {
            node.putNull("date");
        } else {
            date(node.putObject("date"), meeting.date());
        }
        each(node, "topics", meeting.topics(), AnalysisJson::topic);
        node.put("saidBy", meeting.sourceId());
        each(node, "evidence", meeting.evidence(), (evidence, span) -> span(evidence, span).put("text", span.of(body)));
        provenance(node, meeting.provenance());
    }

    private static void participant(ObjectNode node, Participant participant) {
        node.put("entity", participant.entityId()).put("role", participant.role().name());
    }

    private static void topic(ObjectNode node, Topic topic) {
        span(node, topic.span()).put("text", topic.text());
    }

    private static void date(ObjectNode node, MeetingDate date) {
        node.put("value", date.value());
        interval(node, date.interval());
        if (date.span() != null) {
            span(node, date.span());
        }
    }

    private static void time(ObjectNode node, TimeExpression time) {
        span(node, time.span()).put("text", time.text()).put("type", time.type().name()).put("value", time.value());
        interval(node, time.interval());
        provenance(node, time.provenance());
    }

    private static void entry(ObjectNode node, TimelineEntry entry) {
        span(node.put("id", entry.id()), entry.span()).put("summary", entry.summary()).put("kind", entry.kind().name())
                .put("status", entry.status().name());
        interval(node.putObject("date").put("value", entry.value()), entry.interval());
        node.put("certainty", entry.certainty().name());
        ArrayNode entities = node.putArray("entities");
        entry.entityIds().forEach(entities::add);
        node.put("meeting", entry.meetingId()).put("statement", entry.statementId());
        each(node, "links", entry.links(), (link, to) -> span(link.put("relation", to.relation().name()).put("other", to.otherId()), to.words()));
        provenance(node, entry.provenance());
    }

    private static void statement(ObjectNode node, Statement statement, String body) {
        span(node.put("id", statement.id()), statement.span()).put("kind", statement.kind().name()).put("act", statement.act().name())
                .put("speaker", statement.speakerId()).put("audience", statement.audienceId());
        part(node, "said", statement.said(), body);
        part(node, "speakerWords", statement.speaker(), body);
        part(node, "occasion", statement.occasion(), body);
        provenance(node, statement.provenance());
    }

    private static void part(ObjectNode node, String field, Span span, String body) {
        if (span != null) {
            span(node.putObject(field), span).put("text", span.of(body));
        }
    }

    private static ObjectNode span(ObjectNode node, Span span) {
        return node.put("start", span.start()).put("end", span.end());
    }

    private static void interval(ObjectNode node, TimeInterval interval) {
        if (interval != null) {
            node.put("earliest", interval.earliest().toString()).put("latest", interval.latest().toString());
        }
    }

    private static void provenance(ObjectNode node, Provenance provenance) {
        ObjectNode written = node.putObject("provenance").put("extractor", provenance.extractor())
                .put("rule", provenance.rule()).put("confidence", rounded(provenance.confidence()));
        if (provenance.review() != Review.UNREVIEWED) {
            written.put("review", provenance.review().name());
        }
    }

    private static double rounded(double confidence) {
        return Math.round(confidence * 1000) / 1000.0;
    }
}
