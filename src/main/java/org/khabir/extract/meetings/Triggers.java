package org.khabir.extract.meetings;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.khabir.model.MeetingKind;
import org.khabir.model.ParticipantRole;
import org.khabir.text.Normalizer;

/** The triggers of {@code triggers.tsv}, looked up by a word with whatever is glued to it. */
final class Triggers {

    private static final List<String> PREFIXES = List.of("", "و", "ف", "س", "وس", "فس", "ب", "ل", "ك", "وب", "ول", "فل");
    private static final List<String> CLITICS = List.of("", "هما", "هم", "هن", "ها", "نا", "ه", "ي");
    private static final Set<String> VERB_PREFIXES = Set.of("", "و", "ف", "س", "وس", "فس", "ل", "ول", "فل");
    private static final int SHORTEST_STEM = 2;

    private final Map<String, TriggerForm> forms = new HashMap<>();

    private Triggers() {
    }

    static Triggers load() {
        Triggers triggers = new Triggers();
        Tables.rows("triggers.tsv").forEach(triggers::add);
        return triggers;
    }

    private void add(String[] row) {
        Trigger trigger = new Trigger(row[0], Construction.valueOf(row[1].toUpperCase(Locale.ROOT).replace(' ', '_')),
                MeetingKind.valueOf(row[2]), ParticipantRole.valueOf(row[3]), ParticipantRole.valueOf(row[4]),
                Arrays.stream(row[5].split(" ")).map(Marker::inFile).collect(Collectors.toSet()));
        addForms(trigger, row[6], false);
        addForms(trigger, row[7], true);
    }

    private void addForms(Trigger trigger, String list, boolean imperfect) {
        for (String form : list.split(" ")) {
            boolean several = form.startsWith("+");
            boolean first = form.startsWith("@");
            String stem = Normalizer.key(several || first ? form.substring(1) : form);
            if (stem.isEmpty()) {
                continue;
            }
            boolean dual = !trigger.construction().isNoun() && stem.length() > 4 && (stem.endsWith("ا") && !stem.endsWith("وا") && form.length() > 5 || stem.endsWith("ان"));
            put(stem, new TriggerForm(trigger, imperfect, first, several, dual, "", false, ""));
            if (imperfect && stem.startsWith("ي")) {
                put("ت" + stem.substring(1), new TriggerForm(trigger, true, false, several, dual, "", false, ""));
            }
        }
    }

    private void put(String stem, TriggerForm form) {
        forms.putIfAbsent(stem, form);
    }

    /** How {@code norm}, a word folded in full, is a trigger; null where it is none. */
    TriggerForm match(String norm) {
        for (String prefix : PREFIXES) {
            if (!norm.startsWith(prefix) || norm.length() - prefix.length() < SHORTEST_STEM) {
                continue;
            }
            TriggerForm form = match(prefix, norm.substring(prefix.length()));
            if (form != null) {
                return form;
            }
        }
        return null;
    }

    private TriggerForm match(String prefix, String rest) {
        for (String clitic : CLITICS) {
            if (!rest.endsWith(clitic) || rest.length() - clitic.length() < SHORTEST_STEM) {
                continue;
            }
            String stem = rest.substring(0, rest.length() - clitic.length());
            TriggerForm plain = forms.get(stem);
            if (plain != null && fits(plain, prefix)) {
                return plain.around(prefix, false, clitic);
            }
            if (clitic.isEmpty()) {
                TriggerForm definite = definite(prefix, stem);
                if (definite != null) {
                    return definite;
                }
            }
        }
        return null;
    }

    /** Only an imperfect takes سـ; a verb takes no preposition but the لـ of purpose. */
    private static boolean fits(TriggerForm form, String prefix) {
        if (form.trigger().construction().isNoun()) {
            return !prefix.endsWith("س");
        }
        return VERB_PREFIXES.contains(prefix) && (form.imperfect() || !prefix.endsWith("س") && !prefix.endsWith("ل"));
    }

    private TriggerForm definite(String prefix, String rest) {
        boolean contracted = prefix.endsWith("ل") && rest.startsWith("ل");
        String stem = rest.startsWith("ال") ? rest.substring(2) : contracted ? rest.substring(1) : null;
        TriggerForm form = stem == null ? null : forms.get(stem);
        return form != null && form.trigger().construction().isNoun() ? form.around(prefix, true, "") : null;
    }
}
