/** A plane to draw on, which is dragged, zoomed and saved as a picture; the network and the map are drawn on it. */
package org.khabir.ui.drawing;
