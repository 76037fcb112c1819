package org.khabir.model;

/** What a name names; see {@code docs/analysis-format.md}. */
public enum EntityType {
    PERSON, ORGANIZATION, LOCATION, FACILITY, EQUIPMENT, EVENT
}
