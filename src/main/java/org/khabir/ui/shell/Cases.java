package org.khabir.ui.shell;

import java.nio.file.Path;
import org.khabir.i18n.KhabirException;
import org.khabir.workspace.Workspace;

/** How the window comes by cases; called in the background. */
public interface Cases {

    /** Opens the case in {@code folder}. */
    Workspace open(Path folder) throws KhabirException;

    /** Makes a case in {@code folder}, which is empty or not there yet, and opens it. */
    Workspace create(Path folder) throws KhabirException;

    /** Opens the sample case of this user, made first where it is not there yet. */
    Workspace openSample() throws KhabirException;
}
