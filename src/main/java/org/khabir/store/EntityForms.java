package org.khabir.store;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.khabir.link.JoinKeys;
import org.khabir.link.NameKey;
import org.khabir.model.Entity;
import org.khabir.model.Mention;
import org.khabir.model.MentionKind;
import org.khabir.model.Review;

/**
 * What an article adds to a name of the case.
 *
 * @param key        the name's {@link NameKey}
 * @param confidence the sum of the mentions', in millionths, so that adding and taking away leaves no remainder
 * @param forms      what the article calls it, and how often
 * @param ids        of the article's entities that bear the name
 */
record EntityForms(String key, int mentions, long confidence, List<Form> forms, List<String> ids) {

    static final int NAME = 0;
    static final int ENGLISH = 1;
    static final int MENTION = 2;
    /** A {@link JoinKeys} key. */
    static final int JOIN = 3;
    /** Mentions that the analyst confirmed or made; the form is empty. */
    static final int REVIEWED = 4;
    /** The nationality or side that the article states; uses are articles. */
    static final int SIDE = 5;
    private static final double MILLION = 1_000_000;

    /** One form of one of the kinds. */
    record Form(int kind, String form, int uses) {
    }

    /** @param split the decision that set the entity apart from others of its name, null where none did */
    static EntityForms of(Entity entity, String split) {
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
        int reviewed = (int) entity.mentions().stream().filter(m -> m.provenance().review() != Review.UNREVIEWED).count();
        if (reviewed > 0) {
            forms.add(new Form(REVIEWED, "", reviewed));
        }
        if (entity.side() != null) {
            forms.add(new Form(SIDE, entity.side(), 1));
        }
        if (split == null) {
            JoinKeys.of(entity).forEach(key -> forms.add(new Form(JOIN, key, 1)));
        }
        return new EntityForms(key(entity, split), entity.mentions().size(),
                Math.round(entity.mentions().stream().mapToDouble(m -> m.provenance().confidence()).sum() * MILLION), forms,
                List.of(entity.id()));
    }

    private static String key(Entity entity, String split) {
        return split == null ? NameKey.of(entity.type(), entity.name()) : NameKey.split(entity.type(), entity.name(), split);
    }

    /** Two entities of one article that bear the same name of the case. */
    EntityForms plus(EntityForms other) {
        TreeMap<String, Form> sum = new TreeMap<>();
        for (List<Form> list : List.of(forms, other.forms)) {
            for (Form form : list) {
                sum.merge(form.kind + form.form, form, (a, b) -> new Form(a.kind, a.form, a.kind == SIDE ? 1 : a.uses + b.uses));
            }
        }
        return new EntityForms(key, mentions + other.mentions, confidence + other.confidence, List.copyOf(sum.values()),
                Stream.concat(ids.stream(), other.ids.stream()).toList());
    }

    static double meanConfidence(long sum, int mentions) {
        return sum / MILLION / mentions;
    }
}
