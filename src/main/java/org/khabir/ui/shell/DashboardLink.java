package org.khabir.ui.shell;

import java.util.function.Predicate;
import org.khabir.model.ArticleSummary;
import org.khabir.model.Tag;
import org.khabir.ui.dashboard.DashboardActions;
import org.khabir.ui.desk.Scope;
import org.khabir.ui.entities.ReviewFilter;
import org.khabir.ui.library.LibraryViewModel;

/** Leads from the dashboard to the panels. */
record DashboardLink(CaseView view, Operations operations) implements DashboardActions {

    @Override
    public void importFiles() {
        operations.importFiles();
    }

    @Override
    public void showArticles(String label, Predicate<ArticleSummary> which) {
        LibraryViewModel library = view.models().library();
        library.filters().clear();
        library.choiceProperty().set(new LibraryViewModel.Choice(label, which));
        view.open(CaseView.LIBRARY);
    }

    @Override
    public void checkNames() {
        view.models().entities().linking().offersShownProperty().set(false);
        view.models().entities().filters().clear();
        view.models().entities().reviewProperty().set(ReviewFilter.TO_CHECK);
        openInCase(CaseView.ENTITIES);
    }

    @Override
    public void checkMeetings() {
        view.models().meetings().narrowToUnchecked();
        openInCase(CaseView.MEETINGS);
    }

    @Override
    public void showOffers() {
        view.models().entities().linking().offersShownProperty().set(true);
        openInCase(CaseView.ENTITIES);
    }

    @Override
    public void showTag(Tag tag) {
        openInCase(CaseView.NOTES);
        view.models().notes().rows().stream().filter(row -> row.tag() != null && row.tag().id().equals(tag.id())).findFirst()
                .ifPresent(view.models().notes().chosenProperty()::set);
    }

    private void openInCase(String panel) {
        view.models().desk().scopeProperty().set(Scope.CASE);
        view.open(panel);
    }
}
