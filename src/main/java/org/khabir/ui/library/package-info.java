/** The list of the case's articles. */
package org.khabir.ui.library;
