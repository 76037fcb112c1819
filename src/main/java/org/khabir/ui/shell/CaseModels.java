package org.khabir.ui.shell;

import org.khabir.model.Article;
import org.khabir.ui.common.Texts;
import org.khabir.ui.dashboard.DashboardViewModel;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.desk.Place;
import org.khabir.ui.entities.EntitiesViewModel;
import org.khabir.ui.history.HistoryViewModel;
import org.khabir.ui.library.LibraryViewModel;
import org.khabir.ui.map.MapViewModel;
import org.khabir.ui.matrix.MatrixViewModel;
import org.khabir.ui.meetings.MeetingsViewModel;
import org.khabir.ui.network.NetworkViewModel;
import org.khabir.ui.notes.NotesViewModel;
import org.khabir.ui.profile.ProfileViewModel;
import org.khabir.ui.reader.CaseFactsSource;
import org.khabir.ui.reader.ReaderPair;
import org.khabir.ui.reader.ReaderViewModel;
import org.khabir.ui.reader.ReadingStyle;
import org.khabir.ui.results.ResultsViewModel;
import org.khabir.ui.timeline.TimelineViewModel;

/**
 * The view models of an open case's panels. What other parts of the window need as well is always kept loaded: articles, tags
 * and history; the rest while its panel is in sight.
 */
record CaseModels(Desk desk, ReaderPair readers, LibraryViewModel library, ResultsViewModel results,
                  EntitiesViewModel entities, MeetingsViewModel meetings, MatrixViewModel matrix, TimelineViewModel timeline,
                  NotesViewModel notes, HistoryViewModel history, ProfileViewModel profile, DashboardViewModel dashboard,
                  NetworkViewModel network, MapViewModel map, Sights sights) {

    /** @param reading the texts of the readers, which take on another language in their turn */
    static CaseModels of(Desk desk, Texts texts, Texts reading, ReadingStyle style) {
        Sights sights = new Sights();
        desk.names().languageProperty().set(texts.language());
        CaseFactsSource facts = new CaseFactsSource(desk);
        ReaderPair readers = new ReaderPair(() -> new ReaderViewModel(reading, style, facts));
        ResultsViewModel results = new ResultsViewModel(desk, sights.of(CaseView.RESULTS));
        return new CaseModels(desk, readers, new LibraryViewModel(desk), results, new EntitiesViewModel(desk, sights.of(CaseView.ENTITIES)),
                new MeetingsViewModel(desk, sights.of(CaseView.MEETINGS), () -> selected(readers.active())),
                new MatrixViewModel(desk, sights.of(CaseView.MATRIX)), new TimelineViewModel(desk, sights.of(CaseView.TIMELINE)),
                new NotesViewModel(desk), new HistoryViewModel(desk), new ProfileViewModel(desk, sights.of(WideViews.PROFILE)),
                new DashboardViewModel(desk, sights.of(WideViews.DASHBOARD)), new NetworkViewModel(desk, sights.of(WideViews.NETWORK), results.foundProperty()),
                new MapViewModel(desk, sights.of(WideViews.MAP), results.foundProperty()), sights);
    }

    /** The reader that commands act upon. */
    ReaderViewModel reader() {
        return readers.active();
    }

    private static Place selected(ReaderViewModel reader) {
        Article article = reader.articleProperty().get();
        return article == null ? null : new Place(article.id(), reader.selection().span());
    }
}
