package org.khabir.extract.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabir.extract.NameMention;
import org.khabir.model.EntityType;
import org.khabir.text.Token;
import org.khabir.text.Tokenizer;

/**
 * Gathers the names of people: full names first, then the short ones, each to the person whose family name, else given name
 * it is, the one last told of where several bear it.
 */
final class PersonGrouper {

    private static final Set<String> LINKS = Set.of("بن", "ابن", "بنت", "ال", "ولد");
    private static final Pattern DESCENT = Pattern.compile("\\s(?:بن|ابن|بنت|ولد)\\s+(.+)");
    private static final Set<String> FIRST_PARTS = Set.of("عبد", "ابو", "ابي", "ابا", "ام", "بو", "ذو", "فان", "دي", "لو", "دو");
    private static final Set<String> LAST_PARTS = Set.of("الدين", "الله", "الاسلام");

    private final Kinship kinship;
    private final Background background;

    PersonGrouper(Kinship kinship, Background background) {
        this.kinship = kinship;
        this.background = background;
    }

    /** The persons that {@code text} names, in no certain order. */
    List<EntityDraft> group(NamedText text) {
        List<EntityDraft> drafts = new ArrayList<>();
        List<Named> all = text.names().stream().filter(name -> name.type() == EntityType.PERSON)
                .map(name -> new Named(name, words(name.text()))).filter(named -> !named.words().isEmpty()).toList();
        List<Named> inTextOrder = new ArrayList<>(all);
        all.stream().filter(named -> named.words().size() > 1)
                .sorted(Comparator.comparing((Named named) -> -named.words().size())).forEach(named -> {
                    placeFull(named, drafts);
                    inTextOrder.remove(named);
                });
        inTextOrder.forEach(named -> placeShort(text, named, drafts));
        BodyGrouper.joinEnclosed(text, EntityType.PERSON, drafts);
        return drafts;
    }

    private record Named(NameMention mention, List<String> words) {
    }

    private static void placeFull(Named named, List<EntityDraft> drafts) {
        EntityDraft draft = nearest(drafts.stream().filter(d -> d.forms().stream().anyMatch(form -> isShorter(named.words(), form))
                        && d.names().stream().noneMatch(name -> isParentOf(named, name))).toList(),
                named.mention().span().start());
        if (draft == null) {
            draft = new EntityDraft(EntityType.PERSON);
            drafts.add(draft);
        }
        draft.add(named.mention(), named.words());
    }

    /** عبد الله الثاني is no short name of الحسين بن عبد الله الثاني. */
    private static boolean isParentOf(Named named, NameMention child) {
        Matcher descent = DESCENT.matcher(child.text());
        return descent.find() && isAtStart(named.words(), words(descent.group(1)));
    }

    private static boolean isAtStart(List<String> name, List<String> full) {
        if (name.size() > full.size()) {
            return false;
        }
        for (int i = 0; i < name.size(); i++) {
            if (!Spelling.same(name.get(i), full.get(i))) {
                return false;
            }
        }
        return true;
    }

    private void placeShort(NamedText text, Named named, List<EntityDraft> drafts) {
        String word = named.words().getFirst();
        EntityDraft relative = relativeOf(text, named.mention(), drafts);
        EntityDraft draft = relative == null ? bearer(named, drafts) : child(word, relative, drafts);
        if (draft == null) {
            draft = new EntityDraft(EntityType.PERSON);
            drafts.add(draft);
        }
        if (relative != null && draft.forms().stream().noneMatch(form -> form.size() > 1)) {
            draft.setFamilyName(familyNameOf(relative));
            draft.forms().add(List.of(word, lastWord(relative)));
        }
        draft.add(named.mention(), named.words());
    }

    private EntityDraft bearer(Named named, List<EntityDraft> drafts) {
        int at = named.mention().span().start();
        String word = named.words().getFirst();
        EntityDraft known = nearest(drafts.stream().filter(draft -> isKnownAs(named.mention(), draft)).toList(), at);
        if (known != null) {
            return known;
        }
        EntityDraft byFamily = nearest(having(word, drafts, Place.LAST), at);
        List<EntityDraft> toldOf = drafts.stream().filter(draft -> draft.lastBefore(at) >= 0).toList();
        EntityDraft byGiven = byFamily != null ? byFamily : nearest(having(word, toldOf, Place.FIRST), at);
        return byGiven != null ? byGiven : nearest(having(word, drafts, Place.INSIDE), at);
    }

    /** True where the world calls {@code draft} by this short name. */
    private boolean isKnownAs(NameMention shortName, EntityDraft draft) {
        String identity = background.identity(shortName.text(), EntityType.PERSON);
        return identity != null && draft.names().stream()
                .anyMatch(name -> identity.equals(background.identity(name.text(), EntityType.PERSON)));
    }

    private enum Place { FIRST, LAST, INSIDE }

    private static List<EntityDraft> having(String word, List<EntityDraft> drafts, Place place) {
        return drafts.stream().filter(draft -> draft.forms().stream().anyMatch(form -> switch (place) {
            case FIRST -> Spelling.same(word, form.getFirst());
            case LAST -> Spelling.same(word, form.getLast());
            case INSIDE -> form.size() > 2 && form.stream().anyMatch(w -> Spelling.same(word, w));
        })).toList();
    }

    /** The person whose relative {@code name} is said to be, where the relative bears the same family name; else null. */
    private EntityDraft relativeOf(NamedText text, NameMention name, List<EntityDraft> drafts) {
        int before = text.firstToken(name) - 1;
        if (before < 0 || !kinship.sharesNameWithPronoun(text.token(before))) {
            return null;
        }
        return drafts.stream().filter(draft -> draft.lastBefore(name.span().start()) >= 0)
                .max(Comparator.comparing(draft -> draft.lastBefore(name.span().start()))).orElse(null);
    }

    /** The draft that is already called by the given name and the relative's family name; null for none. */
    private static EntityDraft child(String given, EntityDraft relative, List<EntityDraft> drafts) {
        String family = lastWord(relative);
        return drafts.stream().filter(draft -> draft != relative && draft.forms().stream()
                .anyMatch(form -> form.size() > 1 && Spelling.same(given, form.getFirst()) && Spelling.same(family, form.getLast())))
                .findFirst().orElse(null);
    }

    private static String lastWord(EntityDraft draft) {
        return draft.forms().stream().max(Comparator.comparing(List::size)).orElseThrow().getLast();
    }

    /** The last word of the fullest name, as it is written. */
    private static String familyNameOf(EntityDraft draft) {
        String full = draft.names().stream().map(NameMention::text).max(Comparator.comparing(String::length)).orElseThrow();
        return full.substring(full.lastIndexOf(' ') + 1);
    }

    /** The one last told of before {@code at}, else the one told of first behind it; null where there is none. */
    private static EntityDraft nearest(List<EntityDraft> drafts, int at) {
        return drafts.stream().max(Comparator.comparing((EntityDraft draft) -> draft.lastBefore(at))
                .thenComparing(draft -> -draft.first())).orElse(null);
    }

    /** True where {@code name} is {@code full} or a shorter form of it that keeps the given or the family name. */
    static boolean isShorter(List<String> name, List<String> full) {
        int at = 0;
        for (String word : full) {
            if (at < name.size() && Spelling.same(name.get(at), word)) {
                at++;
            }
        }
        return at == name.size() && (Spelling.same(name.getFirst(), full.getFirst()) || Spelling.same(name.getLast(), full.getLast()))
                || Spelling.sameInOtherScript(name, full);
    }

    /** The words of a person's name that tell it from others, compounds as one: عبد السلام، أبو شنب، نور الدين. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        String pending = "";
        for (Token token : Tokenizer.tokenize(name)) {
            String norm = token.norm();
            if (!token.isWord() || LINKS.contains(norm)) {
                continue;
            }
            if (LAST_PARTS.contains(norm) && !words.isEmpty() && pending.isEmpty()) {
                words.set(words.size() - 1, words.getLast() + Spelling.canonical(norm));
            } else if (FIRST_PARTS.contains(norm)) {
                pending += norm;
            } else {
                words.add(pending.isEmpty() ? Spelling.canonical(Keywords.withoutArticle(norm)) : pending + Spelling.canonical(norm));
                pending = "";
            }
        }
        if (!pending.isEmpty()) {
            words.add(pending);
        }
        return words;
    }
}
