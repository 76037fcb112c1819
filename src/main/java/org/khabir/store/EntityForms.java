package org.khabir.store;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.khabir.model.Entity;
import org.khabir.model.Mention;
import org.khabir.model.MentionKind;
import org.khabir.text.Normalizer;

/**
 * What an article adds to an entity of the case.
 *
 * @param key        the entity of the case: the one place that says which entities of articles are the same
 * @param confidence the sum of the mentions', in millionths, so that adding and taking away leaves no remainder
 * @param forms      what the article calls it, and how often
 */
record EntityForms(String key, String type, int mentions, long confidence, List<Form> forms) {

    static final int NAME = 0;
    static final int ENGLISH = 1;
    static final int MENTION = 2;
    private static final double MILLION = 1_000_000;

    /** One form of one of the three kinds. */
    record Form(int kind, String form, int uses) {
    }

    static EntityForms of(Entity entity) {
        TreeMap<String, Integer> mentioned = new TreeMap<>();
        for (Mention mention : entity.mentions()) {
            if (mention.kind() == MentionKind.NAME) {
                mentioned.merge(mention.text(), 1, Integer::sum);
            }
        }
        List<Form> forms = new ArrayList<>();
        forms.add(new Form(NAME, entity.name(), entity.mentions().size()));
        if (entity.nameEn() != null) {
            forms.add(new Form(ENGLISH, entity.nameEn(), entity.mentions().size()));
        }
        mentioned.forEach((form, uses) -> forms.add(new Form(MENTION, form, uses)));
        return new EntityForms(key(entity), entity.type().name(), entity.mentions().size(),
                Math.round(entity.mentions().stream().mapToDouble(m -> m.provenance().confidence()).sum() * MILLION), forms);
    }

    /** Two entities of one article that are the same entity of the case. */
    EntityForms plus(EntityForms other) {
        TreeMap<String, Form> sum = new TreeMap<>();
        for (List<Form> list : List.of(forms, other.forms)) {
            for (Form form : list) {
                sum.merge(form.kind + form.form, form, (a, b) -> new Form(a.kind, a.form, a.uses + b.uses));
            }
        }
        return new EntityForms(key, type, mentions + other.mentions, confidence + other.confidence, List.copyOf(sum.values()));
    }

    static double meanConfidence(long sum, int mentions) {
        return sum / MILLION / mentions;
    }

    private static String key(Entity entity) {
        return entity.type() + " " + Normalizer.key(entity.name()).strip().replaceAll("\\s+", " ");
    }
}
