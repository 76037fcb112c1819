/** What the program remembers of its user between two starts: language, theme, window, recent cases. */
package org.khabir.settings;
