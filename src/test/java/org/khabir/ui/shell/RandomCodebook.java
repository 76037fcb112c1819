package org.khabir.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.khabir.codebook.CodebookFiles;
import org.khabir.codebook.CodebookFormat;
import org.khabir.model.EditLabel;
import org.khabir.model.Tag;
import org.khabir.ui.notes.EverywhereViewModel;
import org.khabir.ui.notes.NotesViewModel;
import org.khabir.ui.notes.TagDraft;

/** Does something with tags, or with the passages under them. */
final class RandomCodebook {

    private static final int MOST_TAGS = 14;

    private final AnalystsDesk at;
    private final Chance chance;

    RandomCodebook(AnalystsDesk at, Chance chance) {
        this.at = at;
        this.chance = chance;
    }

    String codebook() throws Exception {
        NotesViewModel notes = at.models.notes();
        Optional<Tag> one = chance.any(notes.tags());
        Optional<Tag> other = chance.any(notes.tags());
        int deed = notes.tags().size() > MOST_TAGS ? 6 : notes.tags().size() < 3 ? 0 : chance.below(9);
        switch (deed) {
            case 0, 1 -> notes.add(draft(), chance.half() ? null : one.map(Tag::id).orElse(null));
            case 2 -> notes.change(one.orElseThrow(), draft());
            case 3 -> notes.setShortcut(one.orElseThrow(), chance.below(10));
            case 4 -> notes.move(one.orElseThrow(), chance.half() ? null : other.orElseThrow().id(), chance.below(4));
            case 5 -> notes.step(one.orElseThrow(), chance.half() ? 1 : -1);
            case 6 -> notes.remove(one.orElseThrow());
            case 7 -> {
                if (!one.equals(other) && !other.orElseThrow().heading()) {
                    notes.merge(one.orElseThrow(), other.orElseThrow());
                }
            }
            default -> {
                CodebookFormat format = chance.any(List.of(CodebookFormat.values())).orElseThrow();
                Path file = at.workspace.folder().resolveSibling("codebook" + format.suffix());
                CodebookFiles.write(notes.codebook(), format, file);
                notes.remove(one.orElseThrow());
                at.settle();
                at.desk.edit(EditLabel.of("edit.codebook.import", "1"), CodebookFiles.read(file, notes.codebook()).edit());
            }
        }
        return "codebook";
    }

    String passages() {
        NotesViewModel notes = at.models.notes();
        chance.any(notes.rows()).ifPresent(notes.chosenProperty()::set);
        notes.withSubtagsProperty().set(chance.half());
        switch (chance.below(5)) {
            case 0 -> notes.remove(chance.some(notes.shown()));
            case 1, 2 -> chance.any(notes.shown()).ifPresent(passage -> notes.write(passage, chance.below(3) == 0 ? "" : "كُتب " + chance.below(100)));
            case 3 -> chance.any(notes.shown()).ifPresent(notes::reveal);
            default -> everywhere(EverywhereViewModel.ofWords(at.desk, notes, chance.any(RandomAnalyst.WORDS).orElseThrow(), Clock.systemUTC()));
        }
        return "passages";
    }

    void everywhere(EverywhereViewModel everywhere) {
        everywhere.wideProperty().set(chance.half());
        chance.any(everywhere.tags()).ifPresent(everywhere.tagProperty()::set);
        everywhere.search();
        chance.some(List.copyOf(everywhere.found())).forEach(passage -> everywhere.tick(passage, false));
        if (everywhere.countsProperty().get().ticked() < 60) {
            everywhere.apply();
        }
    }

    private TagDraft draft() {
        return new TagDraft("وسم " + chance.below(30), "#%06x".formatted(chance.below(0x1000000)), "", chance.below(10), chance.below(5) == 0);
    }
}
