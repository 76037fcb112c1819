/** The people, bodies, places and other names of an article or of the case, and where they occur. */
package org.khabir.ui.entities;
