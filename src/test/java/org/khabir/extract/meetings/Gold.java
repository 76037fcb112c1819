package org.khabir.extract.meetings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.khabir.model.Article;
import org.khabir.model.Entity;
import org.khabir.model.EntityType;
import org.khabir.model.Mention;
import org.khabir.model.MentionKind;
import org.khabir.model.Provenance;
import org.khabir.model.Role;
import org.khabir.model.Span;
import org.khabir.model.TimeExpression;
import org.khabir.model.TimeInterval;
import org.khabir.model.TimeType;

/** A hand-marked article: its text, its entities and times, as the steps before would give them. */
record Gold(Article article, List<Entity> entities, List<TimeExpression> times, JsonNode analysis) {

    static final Path FOLDER = Path.of("../shared/gold/dev");
    private static final Provenance HAND = Provenance.of("gold", "hand", 1);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static Gold read(String name) throws IOException {
        JsonNode text = MAPPER.readTree(Files.readString(FOLDER.resolve("texts").resolve(name)));
        JsonNode analysis = MAPPER.readTree(Files.readString(FOLDER.resolve(name)));
        String published = text.path("published").asText("");
        Article article = new Article(text.path("id").asText("a"), text.path("title").asText(""), "", "", "",
                published.length() < 10 ? null : LocalDate.parse(published), "", text.get("body").asText());
        List<Entity> entities = new ArrayList<>();
        analysis.path("entities").forEach(e -> entities.add(entity(e, article.body())));
        List<TimeExpression> times = new ArrayList<>();
        analysis.path("times").forEach(t -> times.add(time(t, article.body())));
        return new Gold(article, entities, times, analysis);
    }

    private static Entity entity(JsonNode e, String body) {
        List<Mention> mentions = new ArrayList<>();
        e.path("mentions").forEach(m -> mentions.add(new Mention(span(m), span(m).of(body),
                MentionKind.valueOf(m.path("kind").asText("NAME")), HAND)));
        List<Role> roles = new ArrayList<>();
        e.path("roles").forEach(r -> {
            if (r.has("start")) {
                roles.add(new Role(span(r), span(r).of(body), null, HAND));
            }
        });
        return new Entity(e.get("id").asText(), EntityType.valueOf(e.get("type").asText()), e.path("name").asText(), null,
                mentions, roles, HAND);
    }

    private static TimeExpression time(JsonNode t, String body) {
        String value = t.path("value").isNull() ? null : t.path("value").asText();
        return new TimeExpression(span(t), span(t).of(body), TimeType.valueOf(t.path("type").asText("DATE")), value,
                interval(value), HAND);
    }

    private static Span span(JsonNode node) {
        return new Span(node.get("start").asInt(), node.get("end").asInt());
    }

    private static TimeInterval interval(String value) {
        try {
            return switch (value == null ? 0 : value.length()) {
                case 4 -> new TimeInterval(Year.parse(value).atDay(1), Year.parse(value).atMonth(12).atEndOfMonth());
                case 7 -> new TimeInterval(YearMonth.parse(value).atDay(1), YearMonth.parse(value).atEndOfMonth());
                case 10, 16 -> new TimeInterval(LocalDate.parse(value.substring(0, 10)), LocalDate.parse(value.substring(0, 10)));
                default -> null;
            };
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
