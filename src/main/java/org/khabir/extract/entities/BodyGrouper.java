package org.khabir.extract.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.khabir.extract.NameMention;
import org.khabir.model.EntityType;

/**
 * Gathers the names of what is no person: the same words, the same well-known thing under another name, a short form that
 * leaves out the noun of kind (النهضة of حركة النهضة) or later words (اللجنة العسكرية of اللجنة العسكرية المشتركة), and an acronym in
 * brackets or quotes behind the long name.
 */
final class BodyGrouper {

    private static final Set<List<String>> PARLIAMENT = Set.of(List.of("برلمان"), List.of("مجلس", "برلماني"), List.of("مجلس", "تشريعي"));
    private static final Set<String> CHAMBERS = Set.of("نواب", "شعب", "شيوخ", "امه", "شوري", "مستشارين", "عموم", "لوردات");
    /** What is named after a place that it is not: خليج عدن. */
    private static final Set<String> WATERS = Set.of("خليج", "بحر", "مضيق", "نهر");
    /** Words behind which ب brings another name: الملقب بأبي فلان. */
    private static final Set<String> CALLED = Set.of("الملقب", "المعروف", "المكني", "الشهير", "المشهور");
    private static final Set<List<String>> KINGDOM = Set.of(List.of("مملكه"));
    private static final Set<String> KINGDOMS = Set.of("@SA", "@MA", "@JO", "@BH");

    private final Keywords keywords;
    private final Background background;
    private final Set<String> classNouns = WordList.words("class-nouns.txt");

    BodyGrouper(Keywords keywords, Background background) {
        this.keywords = keywords;
        this.background = background;
    }

    /** The bodies, places and things that {@code text} names, in no certain order. */
    List<EntityDraft> group(NamedText text) {
        List<EntityDraft> drafts = new ArrayList<>();
        text.names().stream().filter(name -> name.type() != EntityType.PERSON)
                .map(name -> named(text, name))
                .sorted(Comparator.comparing((Named named) -> -named.words().size()))
                .forEach(named -> place(named, drafts));
        EnumSet.complementOf(EnumSet.of(EntityType.PERSON, EntityType.LOCATION)).forEach(type -> joinEnclosed(text, type, drafts));
        joinCommonNames(drafts);
        return drafts;
    }

    private record Named(NameMention mention, List<String> words, String identity) {
    }

    private Named named(NamedText text, NameMention mention) {
        String name = background.properName(text, mention);
        return new Named(mention, words(name), background.identity(name, mention.type()));
    }

    private List<String> words(String name) {
        return keywords.ofName(name).stream().map(Spelling::canonical).toList();
    }

    private void place(Named named, List<EntityDraft> drafts) {
        int at = named.mention().span().start();
        EntityDraft draft = drafts.stream().filter(d -> d.type() == named.mention().type() && isSame(named, d))
                .max(Comparator.comparing((EntityDraft d) -> closeness(named, d)).thenComparing(d -> d.lastBefore(at))
                        .thenComparing(d -> -d.first())).orElse(null);
        if (draft == null) {
            draft = new EntityDraft(named.mention().type());
            drafts.add(draft);
        }
        draft.add(named.mention(), named.words());
        if (named.identity() != null) {
            draft.forms().add(List.of(named.identity()));
        }
    }

    private boolean isSame(Named named, EntityDraft draft) {
        return closeness(named, draft) > 0;
    }

    private int closeness(Named named, EntityDraft draft) {
        if (named.identity() != null && draft.forms().contains(List.of(named.identity()))) {
            return 3;
        }
        int best = 0;
        for (List<String> form : draft.forms()) {
            best = Math.max(best, isEqual(named.words(), form) ? 3 : isShort(named.words(), form, draft.type()) ? 1 : 0);
        }
        return best;
    }

    private static boolean isEqual(List<String> a, List<String> b) {
        if (String.join("", a).equals(String.join("", b))) {
            return true;
        }
        if (a.size() != b.size()) {
            return Spelling.sameInOtherScript(a, b);
        }
        for (int i = 0; i < a.size(); i++) {
            if (!isSameWord(a.get(i), b.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isShort(List<String> name, List<String> full, EntityType type) {
        boolean classed = full.size() > 1 && classNouns.contains(full.getFirst())
                && !(type == EntityType.LOCATION && WATERS.contains(full.getFirst()));
        if (classed && isBrand(name, full.subList(1, full.size()))) {
            return true;
        }
        if (classed && name.size() > 1 && classNouns.contains(name.getFirst()) && type == EntityType.LOCATION
                && isEqual(name.subList(1, name.size()), full.subList(1, full.size()))) {
            return true;
        }
        if (type == EntityType.LOCATION || name.size() == 1 && (classNouns.contains(name.getFirst()) || name.getFirst().startsWith("@"))) {
            return false;
        }
        return name.size() < full.size() && Spelling.same(name.getFirst(), full.getFirst()) && isPart(name, full)
                && numbers(name).equals(numbers(full));
    }

    /** True where {@code name} is what a body of kind is called for short. */
    private static boolean isBrand(List<String> name, List<String> rest) {
        if (name.size() == 1) {
            return Spelling.same(name.getFirst(), rest.getFirst()) && !name.getFirst().startsWith("@") || rest.size() == 1 && name.equals(rest)
                    || rest.size() == 2 && Spelling.same(name.getFirst(), rest.getLast()) && !name.getFirst().startsWith("@");
        }
        return Spelling.same(name.getFirst(), rest.getFirst()) && isPart(name, rest);
    }

    private static boolean isPart(List<String> name, List<String> full) {
        int at = 0;
        for (String word : full) {
            if (at < name.size() && isSameWord(name.get(at), word)) {
                at++;
            }
        }
        return at == name.size();
    }

    private static boolean isSameWord(String a, String b) {
        return Spelling.same(a, b) || a.length() > 3 && b.length() > 3 && (b.length() == a.length() + 1 && b.endsWith(a) && "لبو".indexOf(b.charAt(0)) >= 0
                || a.length() == b.length() + 1 && a.endsWith(b) && "لبو".indexOf(a.charAt(0)) >= 0);
    }

    private static List<String> numbers(List<String> words) {
        return words.stream().filter(word -> Character.isDigit(word.charAt(0))).toList();
    }

    /** Joins a name of the type in brackets, in quotes or behind الملقب ب with the one right before it: an acronym, a nickname. */
    static void joinEnclosed(NamedText text, EntityType type, List<EntityDraft> drafts) {
        for (int i = 1; i < text.names().size(); i++) {
            NameMention left = text.names().get(i - 1);
            NameMention right = text.names().get(i);
            if (left.type() == right.type() && left.type() == type && isEnclosed(text, left, right)) {
                EntityDraft a = holder(drafts, left);
                EntityDraft b = holder(drafts, right);
                if (a != b) {
                    a.absorb(b);
                    drafts.remove(b);
                }
            }
        }
    }

    /** البرلمان is the chamber told of, المملكة the kingdom told of, where there is just one. */
    private void joinCommonNames(List<EntityDraft> drafts) {
        joinCommon(drafts, PARLIAMENT, draft -> draft.forms().stream().anyMatch(BodyGrouper::isChamber));
        joinCommon(drafts, KINGDOM, draft -> draft.forms().stream().anyMatch(form -> KINGDOMS.contains(form.getFirst())));
    }

    private static void joinCommon(List<EntityDraft> drafts, Set<List<String>> common, Predicate<EntityDraft> candidate) {
        List<EntityDraft> candidates = drafts.stream().filter(candidate).toList();
        List<EntityDraft> called = drafts.stream().filter(draft -> !candidates.contains(draft)
                && draft.forms().stream().anyMatch(common::contains)).toList();
        if (candidates.size() == 1) {
            called.forEach(draft -> {
                candidates.getFirst().absorb(draft);
                drafts.remove(draft);
            });
        }
    }

    private static boolean isChamber(List<String> form) {
        boolean whole = form.size() == 2 || form.size() == 3 && !form.get(1).equals("شوري");
        return whole && (form.getFirst().equals("مجلس") && CHAMBERS.contains(form.get(1))
                || form.getFirst().equals("جمعيه") && form.get(1).equals("وطنيه"));
    }

    private static boolean isEnclosed(NamedText text, NameMention left, NameMention right) {
        int open = text.lastToken(left) + 1;
        int close = text.lastToken(right) + 1;
        if (open == text.firstToken(right) - 1 && CALLED.contains(text.token(open).norm()) && right.span().start() == text.token(open + 1).offset(1)) {
            return true;
        }
        if (open + 1 != text.firstToken(right) || close >= text.size()) {
            return false;
        }
        return text.token(open).is("(") && text.token(close).is(")") || text.token(open).is("\"") && text.token(close).is("\"");
    }

    private static EntityDraft holder(List<EntityDraft> drafts, NameMention name) {
        return drafts.stream().filter(draft -> draft.names().contains(name)).findFirst().orElseThrow();
    }
}
