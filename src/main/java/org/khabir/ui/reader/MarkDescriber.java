package org.khabir.ui.reader;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabir.model.Analysis;
import org.khabir.model.Annotation;
import org.khabir.model.Entity;
import org.khabir.model.Meeting;
import org.khabir.model.MeetingKind;
import org.khabir.model.Participant;
import org.khabir.model.Tag;
import org.khabir.model.TimeExpression;
import org.khabir.ui.common.Texts;

/** Says in a few lines what a mark stands for. */
final class MarkDescriber {

    private static final int MOST_ROLES = 3;

    private final Texts texts;
    private final Analysis analysis;
    private final List<Annotation> annotations;
    private final List<Tag> tags;

    MarkDescriber(Texts texts, Sheet sheet) {
        this.texts = texts;
        this.analysis = sheet.analysis();
        this.annotations = sheet.annotations();
        this.tags = sheet.tags();
    }

    /** Lines in the interface's language; empty for a search hit. */
    String describe(Mark mark) {
        return switch (mark.kind()) {
            case ENTITY -> analysis.entity(mark.id()).map(this::entity).orElse("");
            case MEETING -> analysis.meetings().stream().filter(meeting -> meeting.id().equals(mark.id()))
                    .findFirst().map(this::meeting).orElse("");
            case TIME -> time(analysis.times().get(Integer.parseInt(mark.id())));
            case ANNOTATION -> annotations.stream().filter(annotation -> annotation.id().equals(mark.id()))
                    .findFirst().map(this::annotation).orElse("");
            case SEARCH, CURRENT, SELECTED -> "";
        };
    }

    private String entity(Entity entity) {
        String roles = entity.roles().stream().map(role -> role.text()).distinct().limit(MOST_ROLES)
                .collect(Collectors.joining("\n"));
        String kind = texts.text("reader.entity.counted", layerName(entity.type().name()),
                texts.number(entity.mentions().size()));
        return lines(entity.name(), entity.nameEn(), roles, kind);
    }

    private String meeting(Meeting meeting) {
        String who = meeting.participants().stream().map(Participant::entityId).map(this::name)
                .filter(name -> !name.isEmpty()).collect(Collectors.joining(texts.text("reader.citation.separator")));
        String kind = meeting.kind() == MeetingKind.CALL ? "reader.meeting.call." : "reader.meeting.meeting.";
        String what = texts.text(kind + lower(meeting.status()));
        return lines(what, who, meeting.placeId() == null ? "" : name(meeting.placeId()),
                meeting.date() == null ? "" : meeting.date().value());
    }

    private String time(TimeExpression time) {
        return lines(texts.text("reader.time." + lower(time.type())), time.value());
    }

    private String annotation(Annotation annotation) {
        String tag = tags.stream().filter(each -> each.id().equals(annotation.tagId())).map(Tag::name).findFirst().orElse("");
        return lines(tag, annotation.note());
    }

    private String name(String entityId) {
        return analysis.entity(entityId).map(Entity::name).orElse("");
    }

    private String layerName(String type) {
        return texts.text("reader.layer." + type.toLowerCase(Locale.ROOT));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String lines(String... lines) {
        return Stream.of(lines).filter(Objects::nonNull).filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }
}
