package org.khabir.ui.shell;

import java.nio.file.Path;
import java.util.List;
import org.khabir.i18n.KhabirException;
import org.khabir.workspace.Workspace;
import org.khabir.workspace.Workspaces;

/** Cases below a temporary folder; the sample case holds the articles of the repository's sample-data. */
public final class FolderCases implements Cases {

    private final Workspaces workspaces;
    private final Path sample;

    /** @param sample the folder of the sample case, yet to be made */
    public FolderCases(Workspaces workspaces, Path sample) {
        this.workspaces = workspaces;
        this.sample = sample;
    }

    @Override
    public Workspace open(Path folder) throws KhabirException {
        return workspaces.open(folder);
    }

    @Override
    public Workspace create(Path folder) throws KhabirException {
        return workspaces.create(folder);
    }

    @Override
    public Workspace openSample() throws KhabirException {
        Workspace workspace = workspaces.openOrCreate(sample);
        workspace.importPaths(List.of(Path.of("sample-data"))).result().join();
        return workspace;
    }
}
