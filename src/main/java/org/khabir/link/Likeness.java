package org.khabir.link;

import java.util.List;
import java.util.Optional;
import org.khabir.model.EntityOffer.Reason;
import org.khabir.model.EntityType;

/** How two names that are not surely the same resemble each other. */
record Likeness(Reason reason, double score) {

    private static final int SHORTEST = 4;
    private static final int SHORTEST_ALONE = 6;

    /** @param one the parts of a name of that type, as {@link NameUnits} gives them; {@code other} likewise */
    static Optional<Likeness> of(EntityType type, List<String> one, List<String> other) {
        if (one.size() == other.size()) {
            return ofSameLength(type, one, other);
        }
        List<String> shorter = one.size() < other.size() ? one : other;
        List<String> longer = shorter == one ? other : one;
        if (type == EntityType.PERSON && shorter.size() == 1) {
            return longer.getLast().equals(shorter.getFirst()) ? found(Reason.SHORT_NAME, 0.8) : Optional.empty();
        }
        if (shorter.size() > 1 && longer.size() == shorter.size() + 1 && longer.subList(0, shorter.size()).equals(shorter)
                && !longer.getLast().startsWith("و")) {
            return found(Reason.LONGER, type == EntityType.PERSON ? 0.45 : 0.3);
        }
        boolean sameEnds = type == EntityType.PERSON && shorter.size() == 2 && longer.getFirst().equals(shorter.getFirst())
                && longer.getLast().equals(shorter.getLast());
        return sameEnds ? found(Reason.MIDDLE_NAME, 0.5) : Optional.empty();
    }

    private static Optional<Likeness> ofSameLength(EntityType type, List<String> one, List<String> other) {
        int at = -1;
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).equals(other.get(i))) {
                if (at >= 0) {
                    return Optional.empty();
                }
                at = i;
            }
        }
        if (at < 0) {
            return Optional.empty();
        }
        return ofParts(type, one.get(at), other.get(at), one.size(), at > 0 && at < one.size() - 1);
    }

    /** @param within true where the parts before and after are the same */
    private static Optional<Likeness> ofParts(EntityType type, String a, String b, int parts, boolean within) {
        if (parts > 1 && (a.equals("ال" + b) || b.equals("ال" + a))) {
            return found(Reason.ARTICLE, 0.75);
        }
        if (parts > 1 && Math.min(a.length(), b.length()) == 1) {
            return a.charAt(0) == b.charAt(0) ? found(Reason.INITIAL, 0.6) : Optional.empty();
        }
        if (Math.min(a.length(), b.length()) >= (parts > 1 ? SHORTEST : SHORTEST_ALONE) && isOneLetterApart(a, b)) {
            return found(Reason.LETTER, parts > 1 ? 0.7 : 0.55);
        }
        return type == EntityType.PERSON && parts > 2 && within ? found(Reason.PART, 0.35) : Optional.empty();
    }

    private static Optional<Likeness> found(Reason reason, double score) {
        return Optional.of(new Likeness(reason, score));
    }

    /** True where one letter is left out, added or changed. */
    static boolean isOneLetterApart(String a, String b) {
        int start = 0;
        int least = Math.min(a.length(), b.length());
        while (start < least && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < least - start && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        return Math.max(a.length(), b.length()) - start - end <= 1;
    }
}
