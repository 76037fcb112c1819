package org.khabir.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabir.model.Annotation;
import org.khabir.model.CaseEntity;
import org.khabir.model.CaseRole;
import org.khabir.model.CaseSide;
import org.khabir.model.Entity;
import org.khabir.model.EntityName;
import org.khabir.model.GatheredMeeting;
import org.khabir.model.Meeting;
import org.khabir.model.MeetingKind;
import org.khabir.model.Participant;
import org.khabir.model.ParticipantRole;
import org.khabir.model.Review;
import org.khabir.model.Role;
import org.khabir.model.Tag;
import org.khabir.model.TimeExpression;
import org.khabir.model.TimeInterval;
import org.khabir.model.Topic;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.DateText;
import org.khabir.ui.controls.SideText;

/** Puts into words what the marks of an article stand for, with what the case knows of it. */
final class CardWriter {

    private static final int MOST_ROLES = 3;
    private static final int MOST_MEETINGS = 3;

    private final Texts texts;
    private final Sheet sheet;

    CardWriter(Texts texts, Sheet sheet) {
        this.texts = texts;
        this.sheet = sheet;
    }

    /** Empty for what stands for nothing, such as a search hit. */
    Optional<Card> card(Mark mark, CaseFacts facts) {
        return switch (mark.kind()) {
            case ENTITY -> sheet.analysis().entity(mark.id()).map(entity -> entity(entity, mark, facts));
            case MEETING -> sheet.analysis().meetings().stream().filter(meeting -> meeting.id().equals(mark.id())).findFirst().map(this::meeting);
            case TIME -> Optional.of(time(sheet.analysis().times().get(Integer.parseInt(mark.id()))));
            case ANNOTATION -> sheet.annotations().stream().filter(each -> each.id().equals(mark.id())).findFirst().map(this::annotation);
            case SEARCH, CURRENT, SELECTED -> Optional.empty();
        };
    }

    /** What a mark says in short: for an entity its name in the case, otherwise its words. */
    String caption(Mark mark) {
        String words = mark.kind() == Mark.Kind.MEETING ? texts.text("reader.layer.meeting") : mark.span().of(sheet.article().body());
        return mark.kind() == Mark.Kind.ENTITY ? name(mark.id()) : words;
    }

    /** The mark's kind and how sure the extraction was of it, or what the analyst said of it. */
    String kind(Mark mark) {
        String kind = texts.text("reader.layer." + Layer.of(mark).styleName());
        return texts.text("reader.card.kind", kind, sureness(mark.confidence(), mark.review()));
    }

    private Card entity(Entity entity, Mark mark, CaseFacts facts) {
        EntityName known = sheet.names().get(entity.id());
        Optional<CaseEntity> inCase = known == null ? Optional.empty() : facts.entity(known.key());
        List<String> lines = new ArrayList<>();
        String name = name(entity.id());
        if (!entity.name().equals(name)) {
            lines.add(texts.text("reader.card.hereAs", entity.name()));
        }
        inCase.map(each -> each.roles().stream().map(CardWriter::position)).filter(roles -> !inCase.get().roles().isEmpty())
                .orElseGet(() -> entity.roles().stream().map(Role::title).distinct()).limit(MOST_ROLES).forEach(lines::add);
        List<CaseSide> sides = inCase.map(CaseEntity::sides).filter(stated -> !stated.isEmpty())
                .orElseGet(() -> entity.side() == null ? List.of() : List.of(new CaseSide(entity.side(), 1)));
        lines.add(sides.isEmpty() ? "" : new SideText(texts).of(sides));
        String here = texts.text("reader.card.here", entity.mentions().size());
        String counts = inCase.map(each -> texts.text("reader.card.inCase", here, each.mentions(), each.articleIds().size())).orElse(here);
        List<String> meetings = known == null ? List.of()
                : facts.meetings(known.key()).stream().limit(MOST_MEETINGS).map(meeting -> line(meeting, known.key())).toList();
        String english = known == null || known.nameEn() == null ? Objects.requireNonNullElse(entity.nameEn(), "") : known.nameEn();
        return new Card(name, english, kind(mark), lines, counts, meetings, known == null ? List.of() : facts.notes(known.key()));
    }

    private static String position(CaseRole role) {
        return role.organization() == null || role.text().contains(role.organization()) ? role.text() : role.text() + " – " + role.organization();
    }

    /** A meeting in a line, without the one whose card it is on. */
    private String line(GatheredMeeting meeting, String key) {
        List<String> others = new ArrayList<>();
        for (int i = 0; i < meeting.participants().size(); i++) {
            if (!meeting.participantKeys().get(i).equals(key)) {
                others.add(meeting.participants().get(i));
            }
        }
        return joined(" · ", date(meeting.date()), String.join(texts.text("reader.citation.separator"), others),
                Objects.requireNonNullElse(meeting.place(), ""));
    }

    private Card meeting(Meeting meeting) {
        String kind = meeting.kind() == MeetingKind.CALL ? "reader.meeting.call." : "reader.meeting.meeting.";
        String date = meeting.date() == null ? "" : meeting.date().interval() == null ? meeting.date().value() : date(meeting.date().interval());
        List<String> lines = new ArrayList<>(meeting.participants().stream().map(this::participant).filter(line -> !line.isBlank()).toList());
        lines.add(joined(" · ", date, meeting.placeId() == null ? "" : name(meeting.placeId())));
        lines.add(meeting.topics().stream().map(Topic::text).collect(Collectors.joining(texts.text("reader.citation.separator"))));
        return new Card(texts.text(kind + lower(meeting.status())),
                sureness(meeting.provenance().confidence(), meeting.provenance().review()), lines);
    }

    private String participant(Participant participant) {
        String name = name(participant.entityId());
        return name.isEmpty() || participant.role() == ParticipantRole.PARTICIPANT ? name
                : texts.text("reader.card.participant", name, texts.text("terms.role." + participant.role()));
    }

    private Card time(TimeExpression time) {
        String kind = texts.text("reader.card.kind", texts.text("reader.time." + lower(time.type())),
                sureness(time.provenance().confidence(), time.provenance().review()));
        String value = time.interval() == null ? open(time) : date(time.interval());
        return new Card(value, kind, List.of(time.text()));
    }

    /** What names no day: why nobody can tell which, the past or future at large, or the value of an amount. */
    private String open(TimeExpression time) {
        if (time.value() == null) {
            return texts.text(sheet.article().published() == null ? "reader.time.unpublished" : "reader.time.open");
        }
        return time.value().endsWith("_REF") ? texts.text("reader.time." + time.value()) : time.value();
    }

    private Card annotation(Annotation annotation) {
        String tag = sheet.tags().stream().filter(each -> each.id().equals(annotation.tagId())).map(Tag::name).findFirst()
                .orElseGet(() -> texts.text("reader.note.alone"));
        return new Card(tag, "", List.of(annotation.note()));
    }

    /** The entity's name in the case; the article's where the case has none. */
    private String name(String entityId) {
        EntityName name = sheet.names().get(entityId);
        return name != null ? name.name() : sheet.analysis().entity(entityId).map(Entity::name).orElse("");
    }

    private String sureness(double confidence, Review review) {
        return review == Review.UNREVIEWED ? texts.text("reader.card.sureness", Math.round(confidence * 100)) : texts.text("terms.review." + review);
    }

    /** @param interval null for none */
    private String date(TimeInterval interval) {
        return interval == null ? "" : new DateText(texts).of(interval);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String joined(String separator, String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(separator));
    }
}
