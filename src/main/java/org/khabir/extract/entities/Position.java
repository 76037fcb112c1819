package org.khabir.extract.entities;

import java.util.HashSet;
import java.util.Set;

/**
 * What a position phrase says, in a form in which two can be compared.
 *
 * @param words   keywords beside the head, without countries
 * @param nations countries, {@code @} and ISO code
 * @param bodies  the entities whose names it holds
 * @param homes   the countries that those are of
 */
record Position(HeadWord head, boolean feminine, Set<String> words, Set<String> nations, Set<EntityDraft> bodies, Set<String> homes) {

    /** Heads of state are called الرئيس alone; what else may stand beside the word. */
    private static final Set<String> STATE = Set.of("جمهوريه", "دوله", "بلاد", "فدرالي", "اتحاديه");

    /** How well {@code this}, a description, fits {@code held}, a position that somebody holds: 0 for not at all. */
    int fit(Position held) {
        int fit = fitOfOffice(held);
        return fit == 0 ? 0 : 2 * fit + (nations.isEmpty() && held.nations.isEmpty() ? 1 : 0);
    }

    private int fitOfOffice(Position held) {
        if (!nations.isEmpty() && !held.nations.isEmpty() && disjoint(nations, held.nations)) {
            return 0;
        }
        if (head.kind() == HeadKind.GENERIC && !head.equals(held.head)) {
            return fitsGenerally(held) ? fitOfCountry(held) : 0;
        }
        boolean nation = !nations.isEmpty() && !disjoint(nations, held.nations);
        return head.lemma().equals(held.head.lemma()) && feminine == held.feminine ? fitOfWords(held, nation) : 0;
    }

    private int fitOfCountry(Position held) {
        Set<String> countries = held.nations.isEmpty() ? held.homes : held.nations;
        return nations.isEmpty() || countries.isEmpty() ? 1 : disjoint(nations, countries) ? 0 : 3;
    }

    private int fitOfWords(Position held, boolean nation) {
        if (!disjoint(bodies, held.bodies)) {
            return 6;
        }
        if (words.isEmpty()) {
            boolean ofState = !head.lemma().equals("رئيس") || STATE.containsAll(held.words);
            return !ofState ? 0 : nation ? 5 : nations.isEmpty() ? 2 : 1;
        }
        if (held.words.isEmpty()) {
            return head.lemma().equals("رئيس") && STATE.containsAll(words) ? 4 : nation ? 3 : 0;
        }
        boolean state = head.lemma().equals("رئيس") && STATE.containsAll(words) && STATE.containsAll(held.words);
        boolean part = state || held.words.containsAll(words) || words.containsAll(held.words);
        return part ? nation ? 6 : 5 : feminine && disjoint(bodies, held.bodies) ? 1 : 0;
    }

    private boolean fitsGenerally(Position held) {
        if (held.head.kind() == HeadKind.PROFESSION || held.head.kind() == HeadKind.SOURCE) {
            return false;
        }
        if (head.lemma().equals("دبلوماسي") || words.contains("دبلوماسي")) {
            return Set.of("سفير", "قنصل", "مبعوث").contains(held.head.lemma()) || held.words.contains("خارجيه");
        }
        if (words.contains("عسكري")) {
            return held.head.lemma().equals("قائد")
                    || !disjoint(held.words, Set.of("عسكريه", "عسكري", "اركان", "جيش", "دفاع", "قوات", "بريه", "جويه", "قائد", "مسلحه"));
        }
        return true;
    }

    private static <T> boolean disjoint(Set<T> a, Set<T> b) {
        return a.stream().noneMatch(b::contains);
    }

    /** This position held in {@code other}'s countries, where it has none of its own. */
    Position sameOfficeOf(Position model, Set<String> ownNations) {
        return new Position(model.head, feminine, new HashSet<>(model.words), ownNations, Set.of(), Set.of());
    }
}
