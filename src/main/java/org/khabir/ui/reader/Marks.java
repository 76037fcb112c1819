package org.khabir.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khabir.model.Analysis;
import org.khabir.model.Annotation;
import org.khabir.model.Entity;
import org.khabir.model.Meeting;
import org.khabir.model.Mention;
import org.khabir.model.MentionKind;
import org.khabir.model.Review;
import org.khabir.model.Span;
import org.khabir.model.Tag;
import org.khabir.model.TimeExpression;

/** Turns what was found and noted in an article into marks. */
final class Marks {

    private Marks() {
    }

    /** The marks in the order of the text; spans that reach beyond the body are left out. */
    static List<Mark> of(Sheet sheet) {
        Analysis analysis = sheet.analysis();
        int length = sheet.article().body().length();
        List<Mark> marks = new ArrayList<>();
        analysis.meetings().forEach(meeting -> addMeeting(marks, meeting));
        analysis.entities().forEach(entity -> addEntity(marks, entity));
        for (int i = 0; i < analysis.times().size(); i++) {
            TimeExpression time = analysis.times().get(i);
            marks.add(new Mark(time.span(), Mark.Kind.TIME, null, String.valueOf(i), null, true,
                    time.provenance().confidence(), time.provenance().review()));
        }
        Map<String, Tag> tagsById = sheet.tags().stream().collect(Collectors.toMap(Tag::id, Function.identity()));
        sheet.annotations().stream().filter(annotation -> annotation.span() != null)
                .forEach(annotation -> marks.add(annotationMark(annotation, tagsById)));
        marks.removeIf(mark -> mark.span().end() > length || mark.span().length() == 0);
        marks.sort((a, b) -> a.span().compareTo(b.span()));
        return List.copyOf(marks);
    }

    private static void addMeeting(List<Mark> marks, Meeting meeting) {
        for (Span sentence : meeting.evidence()) {
            marks.add(new Mark(sentence, Mark.Kind.MEETING, null, meeting.id(), null, true,
                    meeting.provenance().confidence(), meeting.provenance().review()));
        }
    }

    private static void addEntity(List<Mark> marks, Entity entity) {
        for (Mention mention : entity.mentions()) {
            marks.add(new Mark(mention.span(), Mark.Kind.ENTITY, entity.type(), entity.id(), null,
                    mention.kind() == MentionKind.NAME, mention.provenance().confidence(), mention.provenance().review()));
        }
    }

    private static Mark annotationMark(Annotation annotation, Map<String, Tag> tags) {
        Tag tag = annotation.tagId() == null ? null : tags.get(annotation.tagId());
        return new Mark(annotation.span(), Mark.Kind.ANNOTATION, null, annotation.id(), tag == null ? null : tag.color(),
                true, 1, Review.CHANGED);
    }
}
