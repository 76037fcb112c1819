package org.khabir.ui.shell;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.khabir.codebook.CodebookFormat;
import org.khabir.codebook.CodebookImport;
import org.khabir.ui.common.Texts;
import org.khabir.ui.notes.CodebookExchange;

/** What the menus ask about the codebook's files. */
final class CodebookOperations {

    private static final String TABLE = ".csv";

    private final Texts texts;
    private final Supplier<CaseView> view;
    private final FileDialogs files;
    private final Notices notices;
    private final Consumer<Path> onExported;

    CodebookOperations(Texts texts, Supplier<CaseView> view, FileDialogs files, Notices notices, Consumer<Path> onExported) {
        this.texts = texts;
        this.view = view;
        this.files = files;
        this.notices = notices;
        this.onExported = onExported;
    }

    void importFile() {
        files.chooseCodebook().ifPresent(file -> exchange().importFrom(file, this::imported));
    }

    void exportStandard() {
        export(CodebookFormat.QDC);
    }

    void exportJson() {
        export(CodebookFormat.JSON);
    }

    void exportCounts() {
        files.chooseExport(texts.text("shell.codebook.countsFile") + TABLE).ifPresent(file -> exchange().exportCounts(file, onExported));
    }

    void exportPairs() {
        files.chooseExport(texts.text("shell.codebook.pairsFile") + TABLE).ifPresent(file -> exchange().exportPairs(file, onExported));
    }

    private void export(CodebookFormat format) {
        files.chooseExport(texts.text("shell.codebook.file") + format.suffix()).ifPresent(file -> exchange().export(format, file, onExported));
    }

    private CodebookExchange exchange() {
        return new CodebookExchange(view.get().models().desk(), texts);
    }

    private void imported(CodebookImport imported) {
        view.get().open(CaseView.NOTES);
        String done = imported.isNothing() ? texts.text("shell.codebook.same") : texts.text("shell.codebook.imported", imported.added(), imported.changed());
        notices.tell(imported.sets() == 0 ? done : done + " " + texts.text("shell.codebook.sets", imported.sets()));
    }
}
