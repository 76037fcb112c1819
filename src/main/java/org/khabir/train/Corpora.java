package org.khabir.train;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.khabir.i18n.KhabirException;

/**
 * The corpora's files.
 *
 * @param folders where the corpora's own folders are (anercorp, ant, wikipedia-ar)
 */
public record Corpora(List<Path> folders) {

    public Corpora {
        folders = List.copyOf(folders);
    }

    /** @throws KhabirException where the file is in none of the folders */
    Path file(String name) throws KhabirException {
        return folders.stream().map(folder -> folder.resolve(name)).filter(Files::isRegularFile).findFirst()
                .orElseThrow(() -> new KhabirException("errors.train.no-corpus", name));
    }

    Path tagged() throws KhabirException {
        return file("anercorp/train.txt");
    }

    Path news() throws KhabirException {
        return file("ant/ant.jsonl.gz");
    }

    Path encyclopedia() throws KhabirException {
        return file("wikipedia-ar/wikipedia-ar.txt.gz");
    }
}
