package org.khabir.link;

import java.text.Normalizer.Form;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.khabir.link.NameUnits.Unit;
import org.khabir.model.Entity;
import org.khabir.model.EntityType;
import org.khabir.model.Mention;
import org.khabir.model.MentionKind;
import org.khabir.text.Normalizer;

/**
 * What a name has in common with others that are surely the same: keys that begin with their kind, the surest first. A
 * description without a name (مصدر أمني) has none.
 */
public final class JoinKeys {

    static final char SPELLING = '1';
    static final char PERSON = '2';
    static final char ENGLISH = '3';
    static final char ACRONYM = '4';

    private static final Pattern CAPITALS = Pattern.compile("[A-Z][A-Z0-9-]{1,11}");
    private static final int SHORTEST_ENGLISH = 5;

    private JoinKeys() {
    }

    /** The keys that one article's entity gives to its name; empty where it is only described. */
    public static Set<String> of(Entity entity) {
        Set<String> keys = new LinkedHashSet<>();
        List<String> forms = entity.mentions().stream().filter(m -> m.kind() == MentionKind.NAME).map(Mention::text).distinct().toList();
        if (forms.isEmpty()) {
            return keys;
        }
        List<Unit> units = NameUnits.of(entity.type(), entity.name());
        if (!units.isEmpty()) {
            keys.add(key(SPELLING, entity.type(), units.stream().map(Unit::text).collect(Collectors.joining(" "))));
        }
        if (entity.type() == EntityType.PERSON) {
            PersonName.of(entity.name()).ifPresent(name -> keys.add(key(PERSON, entity.type(), name.given() + " " + name.family())));
        } else {
            forms.stream().filter(form -> CAPITALS.matcher(form).matches())
                    .forEach(form -> keys.add(key(ACRONYM, entity.type(), form.toLowerCase(Locale.ROOT))));
        }
        if (entity.nameEn() != null && isAllOneName(entity.name(), forms) && tellsApart(entity)) {
            keys.add(key(ENGLISH, entity.type(), latin(entity.nameEn())));
        }
        return keys;
    }

    private static String key(char kind, EntityType type, String value) {
        return kind + " " + type + " " + value;
    }

    /** Where the article has other forms, the English name may be another form's. */
    private static boolean isAllOneName(String name, List<String> forms) {
        String own = Normalizer.key(name);
        return forms.stream().map(Normalizer::key).allMatch(form -> form.equals(own) || ("ا" + form).equals(own));
    }

    /** Short words in Latin letters do not tell one Arabic word from another, nor does a single name one person. */
    private static boolean tellsApart(Entity entity) {
        String english = entity.nameEn().strip();
        return entity.type() == EntityType.PERSON ? english.contains(" ")
                : english.length() >= SHORTEST_ENGLISH || CAPITALS.matcher(english).matches();
    }

    private static String latin(String english) {
        return java.text.Normalizer.normalize(english, Form.NFD).replaceAll("\\p{M}", "").replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                .strip().toLowerCase(Locale.ROOT);
    }
}
