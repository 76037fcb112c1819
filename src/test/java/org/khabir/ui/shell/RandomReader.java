package org.khabir.ui.shell;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.khabir.model.Annotation;
import org.khabir.model.Article;
import org.khabir.model.Edit;
import org.khabir.model.EditLabel;
import org.khabir.model.Span;
import org.khabir.model.Tag;
import org.khabir.ui.reader.Mark;
import org.khabir.ui.reader.ReaderViewModel;

/** Does something with the text on show. */
final class RandomReader {

    private final AnalystsDesk at;
    private final Chance chance;

    RandomReader(AnalystsDesk at, Chance chance) {
        this.at = at;
        this.chance = chance;
    }

    String text() {
        Article article = reader().articleProperty().get();
        if (article == null) {
            return "nothing";
        }
        Span span = chance.span(article.body());
        reader().selection().select(span);
        Optional<Tag> tag = chance.any(at.models.notes().tags().stream().filter(each -> !each.heading()).toList());
        switch (chance.below(6)) {
            case 0 -> tag.ifPresent(chosen -> at.textActions().tag(span, chosen));
            case 1 -> tag.ifPresent(at.textActions()::tagSelection);
            case 2 -> at.textActions().tagByKey(span, 1 + chance.below(9));
            case 3 -> at.textActions().markAs(span, chance.type());
            case 4 -> tag.ifPresent(chosen -> at.textActions().tag(new Span(span.start(), span.start()), chosen));
            default -> at.desk.edit(EditLabel.of("edit.note.add"), new Edit.PutAnnotation(new Annotation(UUID.randomUUID().toString(), article.id(),
                    chance.below(3) == 0 ? null : span, null, "ملاحظة " + chance.below(100), Instant.ofEpochSecond(chance.below(1_000_000)))));
        }
        return "text";
    }

    String mark() {
        Article article = reader().articleProperty().get();
        Optional<Mark> found = article == null ? Optional.empty() : IntStream.generate(() -> chance.below(article.body().length())).limit(30)
                .mapToObj(reader()::markAt).flatMap(Optional::stream)
                .filter(mark -> List.of(Mark.Kind.ENTITY, Mark.Kind.TIME, Mark.Kind.MEETING).contains(mark.kind())).findFirst();
        if (found.isEmpty()) {
            return "nothing";
        }
        Mark mark = found.get();
        switch (chance.below(6)) {
            case 0 -> at.textActions().confirm(mark);
            case 1 -> at.textActions().reject(mark);
            case 2 -> at.textActions().confirmAll(List.of(mark));
            case 3 -> reader().walk(chance.half());
            case 4 -> at.textActions().openProfile(mark);
            default -> {
                if (mark.kind() == Mark.Kind.ENTITY) {
                    at.textActions().moveTo(new Span(mark.span().start(), Math.min(article.body().length(), mark.span().end() + chance.below(6))), mark);
                }
            }
        }
        return "mark";
    }

    private ReaderViewModel reader() {
        return at.models.reader();
    }
}
