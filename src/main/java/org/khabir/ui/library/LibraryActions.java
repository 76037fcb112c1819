package org.khabir.ui.library;

import java.util.List;
import org.khabir.model.ArticleSummary;
import org.khabir.model.Tag;
import org.khabir.ui.controls.Clip;

/** What the library asks the rest of the window to do. */
public interface LibraryActions {

    void importFiles();

    /** The tags that an article can be given, in the codebook's order. */
    List<Tag> tags();

    /** Asks for the note on the article as a whole. */
    void note(ArticleSummary article);

    /** Writes a report of the articles. */
    void report(List<ArticleSummary> articles);

    /** Copies citations, and tells so. */
    void copy(Clip citations);
}
