package org.khabir.cli;

import java.nio.file.Path;
import java.util.List;
import org.khabir.extract.EntityResolver;
import org.khabir.extract.Extractor;
import org.khabir.extract.MeetingFinder;
import org.khabir.extract.NameFinder;
import org.khabir.extract.StatementFinder;
import org.khabir.extract.TimeTagger;
import org.khabir.extract.TimelineBuilder;
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
import org.khabir.settings.SettingsFolder;
import org.khabir.settings.SettingsStore;
import org.khabir.workspace.CaseKnowledge;
import org.khabir.workspace.Workspace;
import org.khabir.workspace.Workspaces;

/** The one place where the program's parts are put together. What is costly to make is made when it is first needed. */
final class Parts {

    private final Workspaces workspaces = new Workspaces(new Ingest(), this::extractor, new PdfReportWriter());
    private Steps steps;

    private record Steps(Gazetteer gazetteer, SequenceModel field, SequenceModel stacked, TimeTagger times, MeetingFinder meetings, StatementFinder statements,
                         TimelineBuilder timeline) {
    }

    /** An extractor that knows what the analyst of a case said beside what comes with Khabir. */
    Extractor extractor(CaseKnowledge known) {
        Steps made = steps();
        Gazetteer gazetteer = made.gazetteer.withJudged(known.judged()).with(known.names());
        SequenceModel stacked = known.model() == null ? made.stacked : known.model();
        EntityResolver entities = new LocatingResolver(new CoreferenceResolver(gazetteer), gazetteer);
        return new Extractor(NameFinders.standard(gazetteer, made.field, stacked), entities, made.times, made.meetings, made.statements, made.timeline);
    }

    /** An extractor that knows what comes with Khabir alone. */
    Extractor extractor() {
        return extractor(new CaseKnowledge(List.of(), List.of(), null));
    }

    /** A finder of the standard names, its tables loaded anew. */
    NameFinder nameFinder() {
        return NameFinders.standard(Gazetteer.standard());
    }

    private synchronized Steps steps() {
        if (steps == null) {
            steps = new Steps(Gazetteer.standard(), SequenceModels.shipped(), SequenceModels.stacked(), new TimexTagger(), new RuleMeetingFinder(), new RuleStatementFinder(),
                    new DatedHappenings());
        }
        return steps;
    }

    Workspaces workspaces() {
        return workspaces;
    }

    /** Opens the case in {@code folder}; there must be one. */
    Workspace open(Path folder) throws KhabirException {
        return workspaces.open(folder);
    }

    SampleCase sampleCase() {
        return new SampleCase(workspaces, SettingsFolder.ofUser().resolve("Libya 2014-2025"));
    }

    SettingsStore settings() {
        return SettingsStore.in(SettingsFolder.ofUser());
    }
}
