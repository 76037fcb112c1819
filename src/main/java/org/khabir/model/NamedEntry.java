package org.khabir.model;

import java.util.List;

/** A line of an analyst's own list of names: what it is called, what it is, and what else it is called. */
public record NamedEntry(String id, String name, EntityType type, List<String> aliases, String nameEn) {

    public NamedEntry {
        aliases = List.copyOf(aliases);
    }
}
