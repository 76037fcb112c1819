package org.khabir.ui.notes;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import org.khabir.codebook.CodebookFiles;
import org.khabir.codebook.CodebookFormat;
import org.khabir.codebook.CodebookImport;
import org.khabir.codebook.TagFigures;
import org.khabir.export.Exporter;
import org.khabir.i18n.KhabirException;
import org.khabir.model.Codebook;
import org.khabir.model.EditLabel;
import org.khabir.ui.common.Texts;
import org.khabir.ui.desk.Desk;

/** The codebook and its figures to files, and codebooks from files; all in the background. */
public final class CodebookExchange {

    private final Desk desk;
    private final Texts texts;

    public CodebookExchange(Desk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    /** Imports a codebook as one edit. @param onDone gets what it did */
    public void importFrom(Path file, Consumer<CodebookImport> onDone) {
        desk.tasks().call(() -> CodebookFiles.read(file, codebook())).onSuccess(imported -> carryOut(imported, file, onDone))
                .onError(KhabirException.class, desk.failures()).start();
    }

    public void export(CodebookFormat format, Path file, Consumer<Path> onDone) {
        write(() -> CodebookFiles.write(codebook(), format, file), file, onDone);
    }

    /** Writes how often each tag is used in the whole case, as CSV. */
    public void exportCounts(Path file, Consumer<Path> onDone) {
        write(() -> exporter().tagCounts(figures().counts(), codebook(), file), file, onDone);
    }

    /** Writes which tags occur together in the whole case, as CSV. */
    public void exportPairs(Path file, Consumer<Path> onDone) {
        write(() -> exporter().tagPairs(figures().pairs(), codebook(), file), file, onDone);
    }

    private void carryOut(CodebookImport imported, Path file, Consumer<CodebookImport> onDone) {
        if (imported.isNothing()) {
            onDone.accept(imported);
        } else {
            desk.edit(EditLabel.of("edit.codebook.import", file.getFileName().toString()), progress -> imported.edit(), done -> onDone.accept(imported));
        }
    }

    private void write(Writing writing, Path file, Consumer<Path> onDone) {
        desk.tasks().run(writing::run).onSuccess(nothing -> onDone.accept(file)).onError(KhabirException.class, desk.failures()).start();
    }

    private Exporter exporter() {
        return new Exporter(texts.messages(), Clock.systemUTC());
    }

    private Codebook codebook() throws KhabirException {
        return new Codebook(desk.workspace().tags());
    }

    private TagFigures figures() throws KhabirException {
        return TagFigures.of(codebook(), desk.workspace().annotations());
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws KhabirException;
    }
}
