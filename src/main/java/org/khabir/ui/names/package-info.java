/** The analyst's own list of names: what the lists that come with the program do not know. */
package org.khabir.ui.names;
