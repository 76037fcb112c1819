package org.khabir.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** File dialogs that answer what a test told them. */
final class ScriptedFileDialogs implements FileDialogs {

    List<Path> articles = List.of();
    Path folder;
    Path report;
    Path codebook;
    final List<Path> opened = new ArrayList<>();

    @Override
    public List<Path> chooseArticles() {
        return articles;
    }

    @Override
    public Optional<Path> chooseFolder(String titleKey) {
        return Optional.ofNullable(folder);
    }

    @Override
    public Optional<Path> chooseReport(String suggestion) {
        return Optional.ofNullable(report);
    }

    @Override
    public Optional<Path> chooseExport(String suggestion) {
        return Optional.ofNullable(folder).map(chosen -> chosen.resolve(suggestion));
    }

    @Override
    public Optional<Path> chooseCodebook() {
        return Optional.ofNullable(codebook);
    }

    @Override
    public void open(Path where) {
        opened.add(where);
    }
}
