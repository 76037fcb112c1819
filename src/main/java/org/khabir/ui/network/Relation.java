package org.khabir.ui.network;

/** What links two names of the network. */
enum Relation {
    /** They met. */
    MEETINGS,
    /** They are named in the same article. */
    ARTICLES
}
