package org.khabir.ui.notes;

import org.khabir.model.Annotation;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Prompts;

/** Asks for the note on an article as a whole, and writes it. */
public final class ArticleNoteForm {

    private final Texts texts;
    private final Prompts prompts;
    private final NotesViewModel notes;

    public ArticleNoteForm(Texts texts, Prompts prompts, NotesViewModel notes) {
        this.texts = texts;
        this.prompts = prompts;
        this.notes = notes;
    }

    public void ask(String articleId, String title) {
        prompts.text(texts.text("notes.article.title", title), texts.text("notes.article.prompt"),
                notes.onArticle(articleId).map(Annotation::note).orElse(""), texts.text("notes.note.save"))
                .ifPresent(note -> notes.writeOnArticle(articleId, note));
    }
}
