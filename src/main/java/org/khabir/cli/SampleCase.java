package org.khabir.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.khabir.i18n.KhabirException;
import org.khabir.store.CaseStore;
import org.khabir.workspace.Workspace;
import org.khabir.workspace.Workspaces;

/** The case that comes with the program: made from the packaged articles when it is first opened, and kept as the user leaves it. */
final class SampleCase {

    private static final String ARTICLES = "/sample-data";

    private final Workspaces workspaces;
    private final Path folder;

    SampleCase(Workspaces workspaces, Path folder) {
        this.workspaces = workspaces;
        this.folder = folder;
    }

    Workspace open() throws KhabirException {
        if (CaseStore.isCase(folder)) {
            return workspaces.open(folder);
        }
        Workspace made = workspaces.create(folder);
        try {
            fill(made);
            return made;
        } catch (KhabirException | RuntimeException e) {
            made.close();
            throw e;
        }
    }

    private void fill(Workspace made) throws KhabirException {
        try {
            URL articles = SampleCase.class.getResource(ARTICLES);
            if (articles == null) {
                throw new KhabirException("errors.cli.no-sample");
            }
            if (articles.getProtocol().equals("jar")) {
                importUnpacked(made, articles.toURI());
            } else {
                Jobs.await(made.importPaths(List.of(Path.of(articles.toURI()))));
            }
        } catch (IOException | URISyntaxException e) {
            throw new KhabirException(e, "errors.file.unreadable", ARTICLES, e.getMessage());
        }
    }

    private static void importUnpacked(Workspace made, URI articles) throws IOException, KhabirException {
        Path unpacked = Files.createTempDirectory("khabir-sample");
        try (FileSystem jar = FileSystems.newFileSystem(articles, Map.of()); Stream<Path> files = Files.list(jar.getPath(ARTICLES))) {
            for (Path file : files.toList()) {
                Files.copy(file, unpacked.resolve(file.getFileName().toString()));
            }
            Jobs.await(made.importPaths(List.of(unpacked)));
        } finally {
            delete(unpacked);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
