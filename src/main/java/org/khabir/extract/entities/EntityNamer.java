package org.khabir.extract.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khabir.extract.NameMention;
import org.khabir.extract.english.EnglishNames;
import org.khabir.model.EntityType;
import org.khabir.text.Normalizer;
import org.khabir.text.Spellings;

/** Gives an entity its name, the fullest form, and its English one: the usual, else what its words say. */
final class EntityNamer {

    private final Background background;
    private final EnglishNames names;

    EntityNamer(Background background, EnglishNames names) {
        this.background = background;
        this.names = names;
    }

    /** The fullest name; of a person who is never named, the fullest description. */
    String name(EntityDraft draft, NamedText text) {
        if (draft.names().isEmpty()) {
            return draft.nominals().stream().map(phrase -> phrase.span().of(text.document().body())).max(Comparator.comparing(String::length)).orElseThrow();
        }
        String full = wellSpelt(formsByLength(draft, text).getFirst(), draft, text);
        return draft.familyName() == null || full.contains(" ") ? full : full + " " + draft.familyName();
    }

    private String wellSpelt(String name, EntityDraft draft, NamedText text) {
        Map<String, Integer> spellings = new HashMap<>(Map.of(name, 0));
        draft.names().stream().map(mention -> background.properName(text, mention)).filter(form -> Normalizer.key(form).equals(Normalizer.key(name)))
                .forEach(form -> spellings.merge(form, 1, Integer::sum));
        return Spellings.best(spellings);
    }

    /** The English name; null for a person who is never named and for what cannot be said in English. */
    String english(EntityDraft draft, String name, NamedText text) {
        if (draft.names().isEmpty()) {
            return null;
        }
        List<String> forms = new ArrayList<>(List.of(name));
        forms.addAll(formsByLength(draft, text));
        boolean person = draft.type() == EntityType.PERSON;
        for (String form : forms) {
            String english = person && !form.contains(" ") && forms.getFirst().contains(" ") ? null : background.english(form, draft.type());
            if (english != null) {
                return english;
            }
        }
        return names.name(name, draft.type());
    }

    /** Arabic forms before Latin ones, the one with most words first; where alike, the one that comes first in the text. */
    private List<String> formsByLength(EntityDraft draft, NamedText text) {
        return draft.names().stream().sorted(Comparator.comparing(NameMention::span)).map(name -> background.properName(text, name)).distinct()
                .sorted(Comparator.comparing((String form) -> form.charAt(0) < 0x250).thenComparing(form -> -form.split("\\s+").length)).toList();
    }
}
