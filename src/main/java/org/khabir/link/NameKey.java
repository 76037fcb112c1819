package org.khabir.link;

import org.khabir.model.EntityType;
import org.khabir.text.Normalizer;

/** The key of a name of the case: its type and its folded spelling, and for a name that was split off, what split it off. */
public final class NameKey {

    private static final String SPLIT = " #";

    private NameKey() {
    }

    public static String of(EntityType type, String name) {
        return type + " " + Normalizer.key(name).strip().replaceAll("\\s+", " ");
    }

    /** The key of a name whose bearers the decision {@code splitId} set apart. */
    public static String split(EntityType type, String name, String splitId) {
        return of(type, name) + SPLIT + splitId;
    }

    public static boolean isSplit(String key) {
        return key.contains(SPLIT);
    }

    public static EntityType type(String key) {
        return EntityType.valueOf(key.substring(0, key.indexOf(' ')));
    }

    /** The folded name within the key. */
    public static String name(String key) {
        int split = key.indexOf(SPLIT);
        return key.substring(key.indexOf(' ') + 1, split < 0 ? key.length() : split);
    }

    /** The same name as of another type. */
    public static String retyped(String key, EntityType type) {
        return type + key.substring(key.indexOf(' '));
    }

    /** True where both are of the same name, and only the type may differ, as after the analyst changed it. */
    public static boolean areOfOneName(String one, String other) {
        return one.substring(one.indexOf(' ') + 1).equals(other.substring(other.indexOf(' ') + 1));
    }
}
