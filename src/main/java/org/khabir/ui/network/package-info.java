/** Who meets whom, or is named with whom, drawn as a network. */
package org.khabir.ui.network;
