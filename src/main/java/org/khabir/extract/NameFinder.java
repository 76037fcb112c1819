package org.khabir.extract;

import java.util.List;
import org.khabir.text.Document;

/** Finds the proper names of a document. */
@FunctionalInterface
public interface NameFinder {

    /** The names in the order of the text, none overlapping another. */
    List<NameMention> find(Document document);
}
