package org.khabir.ui.shell;

import java.util.List;
import org.khabir.model.ArticleSummary;
import org.khabir.model.Tag;
import org.khabir.ui.controls.Clip;
import org.khabir.ui.library.LibraryActions;
import org.khabir.ui.notes.ArticleNoteForm;

/** Leads from the library to the rest of the window. */
record LibraryLink(CaseModels models, Operations operations, ArticleNoteForm noteForm) implements LibraryActions {

    @Override
    public void importFiles() {
        operations.importFiles();
    }

    @Override
    public List<Tag> tags() {
        return List.copyOf(models.notes().tags());
    }

    @Override
    public void note(ArticleSummary article) {
        noteForm.ask(article.id(), article.title());
    }

    @Override
    public void report(List<ArticleSummary> articles) {
        operations.report(articles.stream().map(ArticleSummary::id).toList());
    }

    @Override
    public void copy(Clip citations) {
        operations.copy(citations);
    }
}
