package org.khabir.ui.shell;

/** What commands ask of the window itself. */
interface WindowActions {

    void quit();

    void focusSearch();

    /** @param steps by which the interface's text grows, or shrinks where negative */
    void zoom(int steps);

    void resetZoom();

    void showShortcuts();

    void showAbout();
}
