package org.khabir.workspace;

import java.util.List;
import org.khabir.ingest.Refusal;

/** What an import did: new articles, articles that the case had already, and what was refused. */
public record ImportSummary(int added, int known, List<Refusal> refused, boolean cancelled) {

    public ImportSummary {
        refused = List.copyOf(refused);
    }
}
