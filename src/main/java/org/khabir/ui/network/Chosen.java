package org.khabir.ui.network;

/** What is chosen in the network, by keys, so that it stays chosen when the network changes. */
sealed interface Chosen {

    record OfNode(String key) implements Chosen {
    }

    record OfLink(String one, String other) implements Chosen {
    }
}
