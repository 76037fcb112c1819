package org.khabir.model;

import java.util.List;

/**
 * One thing the analyst does to a case. Every edit puts or removes records by id, so that its inverse is an edit too:
 * that is what undo runs, also after a restart.
 */
public sealed interface Edit {

    /** Makes a tag, or replaces the one of that id. */
    record PutTag(Tag tag) implements Edit {
    }

    record RemoveTag(String tagId) implements Edit {
    }

    record PutAnnotation(Annotation annotation) implements Edit {
    }

    record RemoveAnnotation(String annotationId) implements Edit {
    }

    record PutCorrection(Correction correction) implements Edit {
    }

    record RemoveCorrection(String correctionId) implements Edit {
    }

    /** Puts an entry on the case's own list of names. */
    record PutNamedEntry(NamedEntry entry) implements Edit {
    }

    record RemoveNamedEntry(String entryId) implements Edit {
    }

    /** Keeps a decision about the case, in place of the one of that id. */
    record PutDecision(Decision decision) implements Edit {
    }

    record RemoveDecision(String decisionId) implements Edit {
    }

    /** Says whether an article has been read and is important. */
    record PutReading(String articleId, Reading reading) implements Edit {
    }

    /** Takes an article out of the case, with its annotations, corrections and how far the analyst is with it. */
    record RemoveArticle(String articleId) implements Edit {
    }

    /** Brings an article back that was removed, with all that went with it. */
    record RestoreArticle(String articleId) implements Edit {
    }

    /** Several at once: all or none, undone together. */
    record Batch(List<Edit> edits) implements Edit {
        public Batch {
            edits = List.copyOf(edits);
        }
    }
}
