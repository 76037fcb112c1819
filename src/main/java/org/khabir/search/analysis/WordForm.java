package org.khabir.search.analysis;

/**
 * The forms under which the index holds a word, all at the word's position in one field; a mark before the form keeps
 * them apart.
 */
public enum WordForm {
    /** Without proclitics, article and endings: what a plain word of a query looks for. */
    STEM(""),
    /** As it is written, spelling folded; also without its proclitics: what quotes look for. */
    WRITTEN("~"),
    /** With its hamzas, ة and ى: what = looks for. */
    EXACT("=");

    private final String mark;

    WordForm(String mark) {
        this.mark = mark;
    }

    /** The index term of {@code form}. */
    public String term(String form) {
        return mark + form;
    }

    public String mark() {
        return mark;
    }
}
