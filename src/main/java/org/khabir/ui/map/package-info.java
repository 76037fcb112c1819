/** Where the meetings and places of the case lie, drawn on a map. */
package org.khabir.ui.map;
