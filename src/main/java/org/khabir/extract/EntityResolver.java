package org.khabir.extract;

import java.util.List;
import org.khabir.model.Entity;
import org.khabir.text.Document;

/** Gathers names into entities, adds nominal mentions and people that are never named, and finds people's roles. */
@FunctionalInterface
public interface EntityResolver {

    /** The entities in the order of their first mentions, with ids unique in the document. */
    List<Entity> resolve(Document document, List<NameMention> names);
}
