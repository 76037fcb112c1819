package org.khabir.ui.shell;

/** What commands ask of the window itself. */
interface WindowActions {

    void quit();

    void focusSearch();

    void openPalette();

    void showSettings();

    void showShortcuts();

    void showAbout();
}
