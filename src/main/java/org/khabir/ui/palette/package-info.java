/** The command palette: every action, entity and article by a few letters of its name. */
package org.khabir.ui.palette;
