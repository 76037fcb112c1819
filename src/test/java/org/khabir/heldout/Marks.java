package org.khabir.heldout;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khabir.model.Span;

/** What a {@code khabir-analysis/1} says of an article, made by hand or by the program, as far as {@link Score} compares it. */
record Marks(List<Thing> entities, List<Met> meetings, List<When> times) {

    /** An entity with all its mentions, by name or not. */
    record Thing(String id, String type, List<Name> names, List<Span> mentions) {
    }

    /** A mention by name. */
    record Name(Span span, String type) {
    }

    /** A meeting: the ids of those who met and the sentences that tell it. */
    record Met(Set<String> participants, List<Span> evidence) {

        boolean toldWith(Met other) {
            return evidence.stream().anyMatch(mine -> other.evidence.stream().anyMatch(mine::overlaps));
        }
    }

    /** A time expression and its TIMEX3 value. */
    record When(Span span, String value) {
    }

    static Marks of(JsonNode analysis) {
        return new Marks(all(analysis.path("entities"), Marks::thing), all(analysis.path("meetings"), Marks::met),
                all(analysis.path("times"), time -> new When(span(time), time.path("value").asText())));
    }

    Set<Name> names() {
        return entities.stream().flatMap(thing -> thing.names.stream()).collect(Collectors.toSet());
    }

    private static Thing thing(JsonNode entity) {
        String type = entity.path("type").asText();
        List<Name> names = all(entity.path("mentions"), Function.identity()).stream()
                .filter(mention -> mention.path("kind").asText().equals("NAME")).map(mention -> new Name(span(mention), type)).toList();
        return new Thing(entity.path("id").asText(), type, names, all(entity.path("mentions"), Marks::span));
    }

    private static Met met(JsonNode meeting) {
        return new Met(Set.copyOf(all(meeting.path("participants"), who -> who.path("entity").asText())),
                all(meeting.path("evidence"), Marks::span));
    }

    private static Span span(JsonNode node) {
        return new Span(node.path("start").asInt(), node.path("end").asInt());
    }

    private static <T> List<T> all(JsonNode array, Function<JsonNode, T> reader) {
        List<T> items = new ArrayList<>();
        array.forEach(node -> items.add(reader.apply(node)));
        return items;
    }
}
