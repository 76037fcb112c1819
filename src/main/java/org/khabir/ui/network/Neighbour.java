package org.khabir.ui.network;

/**
 * A link of the chosen name as a list shows it.
 *
 * @param other the node at its other end
 */
record Neighbour(Network.Link link, Network.Node other) {
}
