package org.khabir.ui.shell;

import org.khabir.ui.common.Texts;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.entities.EntitiesViewModel;
import org.khabir.ui.history.HistoryViewModel;
import org.khabir.ui.library.LibraryViewModel;
import org.khabir.ui.meetings.MeetingsViewModel;
import org.khabir.ui.notes.NotesViewModel;
import org.khabir.ui.reader.ReaderViewModel;
import org.khabir.ui.results.ResultsViewModel;
import org.khabir.ui.timeline.TimelineViewModel;

/** The view models of an open case's panels. */
record CaseModels(Desk desk, ReaderViewModel reader, LibraryViewModel library, ResultsViewModel results,
                  EntitiesViewModel entities, MeetingsViewModel meetings, TimelineViewModel timeline,
                  NotesViewModel notes, HistoryViewModel history) {

    static CaseModels of(Desk desk, Texts texts) {
        return new CaseModels(desk, new ReaderViewModel(texts), new LibraryViewModel(desk), new ResultsViewModel(desk),
                new EntitiesViewModel(desk), new MeetingsViewModel(desk), new TimelineViewModel(desk),
                new NotesViewModel(desk), new HistoryViewModel(desk));
    }
}
