package org.khabir.extract.sequence;

import java.util.List;

/**
 * The tags that a model gives to words: 0 for words outside names, and for each type one for a name's first word and one for
 * the words behind it (BIO).
 *
 * @param types the types' names as the corpora write them (PER, LOC …)
 */
public record Tags(List<String> types) {

    /** The tag of words outside names. */
    public static final int OUTSIDE = 0;

    public Tags {
        types = List.copyOf(types);
    }

    /** How many tags there are. */
    public int size() {
        return 1 + 2 * types.size();
    }

    public static int begin(int type) {
        return 1 + 2 * type;
    }

    public static int inside(int type) {
        return 2 + 2 * type;
    }

    public static boolean isBegin(int tag) {
        return (tag & 1) == 1;
    }

    /** The index of the tag's type; -1 for {@link #OUTSIDE}. */
    public static int type(int tag) {
        return tag == OUTSIDE ? -1 : (tag - 1) / 2;
    }

    /** True where {@code tag} may stand behind {@code previous}; a sentence's first tag stands behind {@link #OUTSIDE}. */
    public static boolean follows(int previous, int tag) {
        return tag == OUTSIDE || isBegin(tag) || type(previous) == type(tag);
    }

    /** The tag written {@code B-TYPE}, {@code I-TYPE} or anything else for outside; types that are not among these are outside. */
    public int parse(String written) {
        int type = written.length() > 2 ? types.indexOf(written.substring(2)) : -1;
        return type < 0 ? OUTSIDE : written.charAt(0) == 'B' ? begin(type) : inside(type);
    }
}
