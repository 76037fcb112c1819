package org.khabir.report.pdf;

/** How a block of text looks: size and leading in points, weight, colour, and the space above and below it in points. */
record Style(float size, float leading, boolean bold, int color, float above, float below) {

    private static final int INK = 0x1F2328;
    private static final int GREY = 0x57606A;
    private static final int ACCENT = 0x0B4F8A;

    static final Style TITLE = new Style(24, 34, true, ACCENT, 0, 6);
    static final Style HEADING = new Style(17, 26, true, ACCENT, 4, 4);
    static final Style SUBHEADING = new Style(12.5f, 20, true, INK, 12, 4);
    static final Style META = new Style(9.5f, 15, false, GREY, 0, 2);
    static final Style BODY = new Style(11.5f, 20.5f, false, INK, 0, 7);
    static final Style CELL = new Style(9, 14, false, INK, 0, 0);
    static final Style HEAD_CELL = new Style(9, 14, true, INK, 0, 0);
    static final Style FOOTER = new Style(8, 12, false, GREY, 0, 0);
}
