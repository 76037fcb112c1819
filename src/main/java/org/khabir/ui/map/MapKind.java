package org.khabir.ui.map;

/** What the map shows. */
enum MapKind {
    MEETINGS, PLACES
}
