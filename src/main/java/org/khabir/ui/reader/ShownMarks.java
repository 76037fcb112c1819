package org.khabir.ui.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The marks to be drawn, by block of the body. */
final class ShownMarks {

    private final BodyText body;
    private final List<List<Mark>> byBlock;

    ShownMarks(BodyText body, List<Mark> marks) {
        this.body = body;
        this.byBlock = new ArrayList<>(body.blocks().size());
        for (int i = 0; i < body.blocks().size(); i++) {
            byBlock.add(new ArrayList<>(4));
        }
        marks.forEach(this::add);
    }

    /** The marks that touch the block, in the order of the text. */
    List<Mark> in(int block) {
        return byBlock.get(block);
    }

    /** The innermost mark at {@code offset} that stands for something: a meeting's sentence only where there is no other. */
    Optional<Mark> at(int offset) {
        return in(body.blockAt(offset)).stream()
                .filter(mark -> mark.span().contains(offset) && Layer.of(mark) != null)
                .min(Comparator.comparing((Mark mark) -> mark.kind() == Mark.Kind.MEETING)
                        .thenComparing(mark -> mark.span().length()));
    }

    /** The meeting told at {@code offset}. */
    Optional<Mark> meetingAt(int offset) {
        return in(body.blockAt(offset)).stream()
                .filter(mark -> mark.kind() == Mark.Kind.MEETING && mark.span().contains(offset)).findFirst();
    }

    private void add(Mark mark) {
        int last = body.blockAt(mark.span().end() - 1);
        for (int block = body.blockAt(mark.span().start()); block <= last; block++) {
            byBlock.get(block).add(mark);
        }
    }
}
