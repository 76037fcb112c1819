package org.khabir.ui.shell;

import java.nio.file.Path;
import java.util.List;
import org.khabir.extract.Extractor;
import org.khabir.extract.NameFinder;
import org.khabir.extract.entities.CoreferenceResolver;
import org.khabir.extract.gazetteer.Gazetteer;
import org.khabir.extract.meetings.RuleMeetingFinder;
import org.khabir.extract.names.NameFinders;
import org.khabir.extract.places.LocatingResolver;
import org.khabir.extract.sequence.SequenceModel;
import org.khabir.extract.sequence.SequenceModels;
import org.khabir.extract.statements.RuleStatementFinder;
import org.khabir.extract.timeline.DatedHappenings;
import org.khabir.extract.times.TimexTagger;
import org.khabir.i18n.KhabirException;
import org.khabir.ingest.Ingest;
import org.khabir.report.pdf.PdfReportWriter;
import org.khabir.workspace.CaseKnowledge;
import org.khabir.workspace.Workspace;
import org.khabir.workspace.Workspaces;

/** Real cases, with the real pipeline; the sample case holds the articles of the repository's sample-data. */
public final class RealCases implements Cases {

    private static final Gazetteer LISTS = Gazetteer.standard();
    private static final SequenceModel FIELD = SequenceModels.shipped();
    private static final SequenceModel STACKED = SequenceModels.stacked();

    private final Workspaces workspaces = new Workspaces(new Ingest(), RealCases::extractor, new PdfReportWriter());
    private final Path sample;

    /** @param sample the folder of the sample case, yet to be made */
    public RealCases(Path sample) {
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

    private static Extractor extractor(CaseKnowledge known) {
        Gazetteer gazetteer = LISTS.withJudged(known.judged()).with(known.names());
        NameFinder names = NameFinders.standard(gazetteer, FIELD, known.model() == null ? STACKED : known.model());
        return new Extractor(names, new LocatingResolver(new CoreferenceResolver(gazetteer), gazetteer),
                new TimexTagger(), new RuleMeetingFinder(), new RuleStatementFinder(), new DatedHappenings());
    }
}
