package org.khabir.ui.shell;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.khabir.ui.common.Texts;

/** {@link FileDialogs} as the platform shows them. */
public final class PlatformFileDialogs implements FileDialogs {

    private final Texts texts;
    private final Supplier<Window> owner;
    private final Supplier<Path> lastFolder;
    private final Consumer<String> documents;

    /**
     * @param lastFolder where to begin, null for the platform's choice
     * @param documents  opens a URI with the program that the platform has for it
     */
    public PlatformFileDialogs(Texts texts, Supplier<Window> owner, Supplier<Path> lastFolder, Consumer<String> documents) {
        this.texts = texts;
        this.owner = owner;
        this.lastFolder = lastFolder;
        this.documents = documents;
    }

    @Override
    public List<Path> chooseArticles() {
        FileChooser chooser = fileChooser("shell.dialog.chooseFiles");
        chooser.getExtensionFilters().addAll(
                new ExtensionFilter(texts.text("shell.dialog.articleFiles"),
                        "*.txt", "*.html", "*.htm", "*.json", "*.jsonl", "*.xml", "*.sgm"),
                new ExtensionFilter(texts.text("shell.dialog.allFiles"), "*"));
        List<File> files = chooser.showOpenMultipleDialog(owner.get());
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> chooseFolder(String titleKey) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.text(titleKey));
        chooser.setInitialDirectory(initialFolder());
        return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseReport(String suggestion) {
        return chooseTarget("shell.dialog.chooseReport", suggestion, new ExtensionFilter(texts.text("shell.dialog.pdfFiles"), "*.pdf"));
    }

    @Override
    public Optional<Path> chooseExport(String suggestion) {
        String pattern = "*" + suggestion.substring(suggestion.lastIndexOf('.'));
        return chooseTarget("shell.dialog.chooseExport", suggestion, new ExtensionFilter(pattern, pattern));
    }

    private Optional<Path> chooseTarget(String titleKey, String suggestion, ExtensionFilter filter) {
        FileChooser chooser = fileChooser(titleKey);
        chooser.setInitialFileName(suggestion);
        chooser.getExtensionFilters().add(filter);
        return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseCodebook() {
        FileChooser chooser = fileChooser("shell.dialog.chooseCodebook");
        chooser.getExtensionFilters().addAll(new ExtensionFilter(texts.text("shell.dialog.codebookFiles"), "*.qdc", "*.json"),
                new ExtensionFilter(texts.text("shell.dialog.allFiles"), "*"));
        return Optional.ofNullable(chooser.showOpenDialog(owner.get())).map(File::toPath);
    }

    @Override
    public void open(Path folder) {
        documents.accept(folder.toUri().toString());
    }

    private FileChooser fileChooser(String titleKey) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.text(titleKey));
        chooser.setInitialDirectory(initialFolder());
        return chooser;
    }

    private File initialFolder() {
        Path folder = lastFolder.get();
        return folder != null && Files.isDirectory(folder) ? folder.toFile() : null;
    }
}
