package org.khabir.extract.entities;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.khabir.extract.NameMention;
import org.khabir.model.EntityType;

/** An entity while it is being gathered. Not for use by several threads. */
final class EntityDraft {

    private final EntityType type;
    private final Set<List<String>> forms = new LinkedHashSet<>();
    private final List<NameMention> names = new ArrayList<>();
    private final List<PositionPhrase> nominals = new ArrayList<>();
    private final List<PositionPhrase> roles = new ArrayList<>();
    private String familyName;

    EntityDraft(EntityType type) {
        this.type = type;
    }

    EntityType type() {
        return type;
    }

    /** The word sequences it is called by. */
    Set<List<String>> forms() {
        return forms;
    }

    List<NameMention> names() {
        return names;
    }

    List<PositionPhrase> nominals() {
        return nominals;
    }

    List<PositionPhrase> roles() {
        return roles;
    }

    void add(NameMention name, List<String> form) {
        names.add(name);
        forms.add(form);
    }

    /** The family name that is not written beside the given name (نجله صدام), null where there is none. */
    String familyName() {
        return familyName;
    }

    void setFamilyName(String name) {
        familyName = name;
    }

    void absorb(EntityDraft other) {
        names.addAll(other.names);
        forms.addAll(other.forms);
        nominals.addAll(other.nominals);
        roles.addAll(other.roles);
    }

    /** The start of the last mention before {@code offset}; -1 where there is none. */
    int lastBefore(int offset) {
        int last = -1;
        for (NameMention name : names) {
            last = name.span().start() < offset ? Math.max(last, name.span().start()) : last;
        }
        for (PositionPhrase nominal : nominals) {
            last = nominal.span().start() < offset ? Math.max(last, nominal.span().start()) : last;
        }
        return last;
    }

    /** The start of the first mention. */
    int first() {
        int first = Integer.MAX_VALUE;
        for (NameMention name : names) {
            first = Math.min(first, name.span().start());
        }
        for (PositionPhrase nominal : nominals) {
            first = Math.min(first, nominal.span().start());
        }
        return first;
    }
}
