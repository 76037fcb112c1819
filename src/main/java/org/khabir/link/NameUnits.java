package org.khabir.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.khabir.model.EntityType;
import org.khabir.text.Normalizer;

/** The parts of a name that belong together (عبد السلام, بن سلمان, صلاح الدين), in one spelling of those that papers use. */
final class NameUnits {

    private static final Set<String> OPENERS = Set.of("عبد", "ابو", "ابا", "ابي", "بن", "ابن", "بنت", "ال", "ام");
    private static final Set<String> CLOSERS = Set.of("الدين", "الله", "الاسلام");
    private static final int LONG = 6;
    private static final int SHORTEST_PLACE = 5;

    private NameUnits() {
    }

    /** @param patronymic true for بن and what follows it */
    record Unit(String text, boolean patronymic) {
    }

    static List<Unit> of(EntityType type, String name) {
        String[] words = Normalizer.key(name).replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip().split(" ");
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            String word = opener(words[i]);
            boolean patronymic = word.equals("بن");
            StringBuilder unit = new StringBuilder(spelled(word, type));
            while (OPENERS.contains(words[i]) && i + 1 < words.length) {
                i++;
                unit.append(words[i - 1].equals("ال") ? " " : "").append(spelled(opener(words[i]), type));
            }
            if (CLOSERS.contains(word) && !units.isEmpty()) {
                Unit before = units.removeLast();
                units.add(new Unit(before.text + unit, before.patronymic));
            } else if (!unit.isEmpty()) {
                units.add(new Unit(unit.toString(), patronymic));
            }
        }
        return type == EntityType.PERSON ? units : withoutFirstArticle(units);
    }

    private static String opener(String word) {
        return switch (word) {
            case "ابن" -> "بن";
            case "ابا", "ابي" -> "ابو";
            default -> word;
        };
    }

    private static List<Unit> withoutFirstArticle(List<Unit> units) {
        if (!units.isEmpty() && units.getFirst().text.startsWith("ال") && units.getFirst().text.length() > 4) {
            units.set(0, new Unit(units.getFirst().text.substring(2), false));
        }
        return units;
    }

    /** Hamza without its seat, the letters for foreign sounds; in long words ج for غ, in places ا for an ending ة. */
    private static String spelled(String word, EntityType type) {
        StringBuilder out = new StringBuilder(word.length());
        int length = word.startsWith("ال") ? word.length() - 2 : word.length();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            switch (c) {
                case 'ئ' -> out.append('ي');
                case 'ؤ' -> out.append('و');
                case 'ء' -> { }
                case 'ڤ', 'ڥ' -> out.append('ف');
                case 'پ' -> out.append('ب');
                case 'گ', 'ڨ', 'ݣ', 'چ', 'ژ' -> out.append(length >= LONG ? 'غ' : 'ج');
                case 'ج' -> out.append(length >= LONG ? 'غ' : 'ج');
                default -> out.append(c);
            }
        }
        if (type == EntityType.LOCATION && length >= SHORTEST_PLACE && out.charAt(out.length() - 1) == 'ه') {
            out.setCharAt(out.length() - 1, 'ا');
        }
        return out.toString();
    }
}
