package org.khabir.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The platform's own dialogs for files; apart, because they do not work without a display. */
public interface FileDialogs {

    /** Articles to import; empty where the person changed their mind. */
    List<Path> chooseArticles();

    /** @param titleKey what the folder is for */
    Optional<Path> chooseFolder(String titleKey);

    /** @param suggestion a file name */
    Optional<Path> chooseReport(String suggestion);

    /** @param suggestion a file name, whose end says what kind of file it is */
    Optional<Path> chooseExport(String suggestion);

    /** A codebook to import. */
    Optional<Path> chooseCodebook();

    /** Shows a folder in the platform's file manager. */
    void open(Path folder);
}
