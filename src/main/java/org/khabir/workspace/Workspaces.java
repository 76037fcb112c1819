package org.khabir.workspace;

import java.nio.file.Path;
import java.util.function.Function;
import org.khabir.extract.Extractor;
import org.khabir.i18n.KhabirException;
import org.khabir.ingest.Ingest;
import org.khabir.report.ReportWriter;
import org.khabir.search.ArticleIndex;
import org.khabir.store.CaseStore;

/** Makes and opens cases with the parts that work on them. */
public final class Workspaces {

    private final Ingest ingest;
    private final Function<CaseKnowledge, Extractor> extractors;
    private final ReportWriter reports;

    /** @param extractors makes an extractor that knows what the analyst said; called once a job or more */
    public Workspaces(Ingest ingest, Function<CaseKnowledge, Extractor> extractors, ReportWriter reports) {
        this.ingest = ingest;
        this.extractors = extractors;
        this.reports = reports;
    }

    /** @throws KhabirException where {@code folder} holds no case, or one that cannot be opened */
    public Workspace open(Path folder) throws KhabirException {
        return over(CaseStore.open(folder));
    }

    /** Makes a case in {@code folder}, which is empty or not there yet, and opens it. */
    public Workspace create(Path folder) throws KhabirException {
        return over(CaseStore.create(folder));
    }

    /** Opens the case in {@code folder}, or makes one where there is none. */
    public Workspace openOrCreate(Path folder) throws KhabirException {
        return CaseStore.isCase(folder) ? open(folder) : create(folder);
    }

    private Workspace over(CaseStore store) throws KhabirException {
        try {
            return over(store, ArticleIndex.open(store.folder().resolve("index")));
        } catch (KhabirException | RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private Workspace over(CaseStore store, ArticleIndex index) throws KhabirException {
        try {
            return new CaseWorkspace(store, index, ingest, extractors, reports);
        } catch (KhabirException | RuntimeException e) {
            index.close();
            throw e;
        }
    }
}
