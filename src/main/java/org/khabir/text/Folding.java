package org.khabir.text;

/** How far spelling is folded. */
public enum Folding {
    /**
     * Takes away what is mere writing: tashkeel, tatweel, bidi and joiner marks, presentation forms, Persian letters,
     * Arabic-Indic digits, letter case. Hamza, ta marbuta and alef maqsura stay, so على and علي differ.
     */
    LIGHT,
    /** As {@link #LIGHT}, and أ إ آ ٱ become ا, ى becomes ي, ة becomes ه. */
    FULL
}
