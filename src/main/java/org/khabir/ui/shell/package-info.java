/** The main window: menus, toolbar, status bar, and the panels of the open case. */
package org.khabir.ui.shell;
