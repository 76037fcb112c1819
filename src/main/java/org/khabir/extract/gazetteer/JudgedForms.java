package org.khabir.extract.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabir.extract.gazetteer.Gazetteer.NameTrie;
import org.khabir.model.EntityType;
import org.khabir.model.JudgedName;

/**
 * What the names that the analyst accepted or rejected somewhere teach about other articles. A name accepted is a known one,
 * and one that was only ever rejected is none of that type any more; but
 * <ul>
 * <li>against the lists that come with Khabir two articles must speak: one rejection unlearns no country;</li>
 * <li>of a name accepted as several types the one of more articles counts, and none where they are even;</li>
 * <li>a single word that is an ordinary word or a given name too is known where its context says so only, as in the lists,
 * and not at all where it was also rejected.</li>
 * </ul>
 */
final class JudgedForms {

    private static final int AGAINST_THE_LISTS = 2;
    private static final int SHORTEST = 2;
    private static final Set<WordClass> ORDINARY = EnumSet.of(WordClass.COMMON, WordClass.FIRST_NAME, WordClass.AMBIGUOUS_FIRST_NAME,
            WordClass.FUNCTION, WordClass.VERB, WordClass.DEMONYM, WordClass.ROLE, WordClass.RANK, WordClass.TITLE);

    private final Gazetteer lists;
    private final Map<List<String>, List<JudgedName>> judged = new LinkedHashMap<>();

    /** @param lists the lists that come with Khabir */
    JudgedForms(Gazetteer lists, Collection<JudgedName> names) {
        this.lists = lists;
        for (JudgedName name : names) {
            List<String> form = NameTrie.parts(name.name());
            if (!form.isEmpty()) {
                judged.computeIfAbsent(form, f -> new ArrayList<>()).add(name);
            }
        }
        judged.replaceAll((form, all) -> summedUp(all));
    }

    /** One for each type. */
    private static List<JudgedName> summedUp(List<JudgedName> names) {
        Map<EntityType, JudgedName> sums = new LinkedHashMap<>();
        names.forEach(name -> sums.merge(name.type(), name, (a, b) ->
                new JudgedName(a.name(), a.type(), a.accepted() + b.accepted(), a.rejected() + b.rejected())));
        return List.copyOf(sums.values());
    }

    /** The names to be known from now on. */
    List<GazetteerEntry> accepted() {
        List<GazetteerEntry> entries = new ArrayList<>();
        judged.forEach((form, names) -> {
            JudgedName most = mostAccepted(names);
            boolean unlisted = lists.lookup(String.join(" ", form)).isEmpty();
            if (most != null && !isListed(form, most.type()) && most.accepted() >= needed(unlisted) && !isDoubtful(form, names)) {
                boolean ordinary = form.size() == 1 && lists.words().of(form.getFirst()).stream().anyMatch(ORDINARY::contains);
                entries.add(new GazetteerEntry(most.type(), most.name(), List.of(), lists.englishName(most.name()).orElse(null), null,
                        ordinary ? List.of(most.name()) : List.of(), GazetteerEntry.CONFIRMED));
            }
        });
        return entries;
    }

    private static JudgedName mostAccepted(List<JudgedName> names) {
        JudgedName most = null;
        boolean even = false;
        for (JudgedName name : names) {
            if (name.accepted() > name.rejected()) {
                even = most != null && most.accepted() == name.accepted();
                most = most == null || name.accepted() > most.accepted() ? name : most;
            }
        }
        return even ? null : most;
    }

    private static boolean isDoubtful(List<String> form, List<JudgedName> names) {
        boolean rejected = names.stream().anyMatch(name -> name.accepted() > 0 && name.rejected() > 0);
        return form.size() == 1 && (rejected || form.getFirst().length() < SHORTEST);
    }

    private boolean isListed(List<String> form, EntityType type) {
        return lists.lookup(String.join(" ", form)).stream().anyMatch(entry -> entry.type() == type);
    }

    /** How many articles have to say so: more where the lists say otherwise. */
    private static int needed(boolean unlisted) {
        return unlisted ? 1 : AGAINST_THE_LISTS;
    }

    /** The forms that name nothing of a type, see {@link Gazetteer#isRejected}. */
    Set<String> rejected() {
        Set<String> rejected = new HashSet<>();
        judged.forEach((form, names) -> names.stream()
                .filter(name -> name.accepted() == 0 && name.rejected() >= needed(!isListed(form, name.type())))
                .forEach(name -> rejected.add(key(name.type(), form))));
        return rejected;
    }

    static String key(EntityType type, List<String> form) {
        return type + " " + String.join(" ", form);
    }
}
