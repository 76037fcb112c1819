package org.khabir.extract.meetings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.khabir.model.Entity;
import org.khabir.model.EntityType;
import org.khabir.model.Mention;
import org.khabir.model.MentionKind;
import org.khabir.model.Role;
import org.khabir.model.Span;
import org.khabir.text.Document;
import org.khabir.text.Proclitics;
import org.khabir.text.Token;

/** Makes actors of mentions: joins names with the titles beside them and sees what governs them. */
final class ActorReader {

    private static final Set<EntityType> ACTING =
            Set.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION, EntityType.FACILITY);
    private static final Set<String> BESIDE = Set.of("،", ",", "\"", "(", ")", "-", "'");
    private static final int LONGEST_UNMARKED_TITLE = 10;
    /** No title goes on over these: عقد الوزير لقاء مع فلان. */
    private static final Set<String> PARTING = Set.of("مع", "من", "بين", "الي", "عن", "خلال", "بعد", "قبل", "عقب");
    private static final int LONGEST_ABBREVIATION = 4;
    private static final Set<String> ALL = Set.of("كل", "كلا");
    private static final List<String> GLUED_TO_ALL = List.of("ب", "ل", "و", "وب", "ول");

    private final Cues cues;

    ActorReader(Cues cues) {
        this.cues = cues;
    }

    /** The outermost actors in the order of the text; what lies within another's title is none of its own. */
    List<Actor> read(Document document, List<Entity> entities) {
        Entity[] person = persons(document, entities);
        List<Reach> reaches = new ArrayList<>();
        for (Entity entity : entities) {
            if (ACTING.contains(entity.type())) {
                entity.mentions().forEach(mention -> reaches.add(reach(document, entity, mention, person)));
            }
        }
        reaches.sort(Comparator.comparing(Reach::span));
        List<Actor> actors = new ArrayList<>();
        int end = 0;
        for (Reach reach : reaches) {
            if (reach.span().start() >= end) {
                actors.add(actor(document, reach, person));
                end = reach.span().end();
            }
        }
        return List.copyOf(actors);
    }

    /** For each token, the person whose mention or role covers it. */
    private static Entity[] persons(Document document, List<Entity> entities) {
        Entity[] person = new Entity[document.tokens().size()];
        for (Entity entity : entities) {
            if (entity.type() == EntityType.PERSON) {
                entity.mentions().forEach(mention -> mark(document, mention.span(), person, entity));
                entity.roles().forEach(role -> mark(document, role.span(), person, entity));
            }
        }
        return person;
    }

    private static void mark(Document document, Span span, Entity[] marks, Entity entity) {
        for (int i = document.tokenAt(span.start()); i < marks.length && document.tokens().get(i).start() < span.end(); i++) {
            marks[i] = entity;
        }
    }

    /** An entity's mention with its titles. */
    private record Reach(Entity entity, Span span) {
    }

    private Reach reach(Document document, Entity entity, Mention mention, Entity[] person) {
        Span span = mention.span();
        if (entity.type() != EntityType.PERSON) {
            return new Reach(entity, span);
        }
        boolean grown = true;
        while (grown) {
            Span before = span;
            for (Role role : entity.roles()) {
                if (!span.covers(role.span()) && isBeside(document, role.span(), span)) {
                    span = span.union(role.span());
                }
            }
            grown = !before.equals(span);
        }
        boolean untitled = mention.kind() == MentionKind.NAME && span.start() == mention.span().start();
        return new Reach(entity, untitled ? withUnmarkedTitle(document, entity, span, person) : span);
    }

    /** True where only commas, quotes and ranks stand between the two. */
    private boolean isBeside(Document document, Span a, Span b) {
        Span left = a.start() <= b.start() ? a : b;
        Span right = left == a ? b : a;
        for (int i = document.tokenAt(left.end()); i < document.tokens().size()
                && document.tokens().get(i).end() <= right.start(); i++) {
            i = behindAbbreviation(document.tokens(), i);
            if (!BESIDE.contains(document.tokens().get(i).norm()) && !cues.is(document.tokens(), i, Cue.RANK)) {
                return false;
            }
        }
        return true;
    }

    /** رئيس حركة المقاومة الإسلامية (حماس) فلان: the bracket behind a short name in brackets; {@code at} itself where none begins there. */
    private static int behindAbbreviation(List<Token> tokens, int at) {
        for (int i = at + 1; tokens.get(at).is("(") && i < Math.min(tokens.size(), at + LONGEST_ABBREVIATION); i++) {
            if (tokens.get(i).is(")")) {
                return i;
            }
        }
        return at;
    }

    /** {@code span} with the title before it that no role marks: from the nearest title word, where nothing parts them. */
    private Span withUnmarkedTitle(Document document, Entity entity, Span span, Entity[] person) {
        int first = document.tokenAt(span.start());
        for (int i = first - 1; i >= Math.max(0, first - LONGEST_UNMARKED_TITLE); i--) {
            Token token = document.tokens().get(i);
            boolean parted = person[i] != null && person[i] != entity || !token.isWord() && !BESIDE.contains(token.norm())
                    || PARTING.contains(token.norm()) || cues.is(document.tokens(), i, Cue.BREAK) || cues.is(document.tokens(), i, Cue.CLAIM);
            if (parted) {
                return span;
            }
            for (Proclitics.Reading reading : Proclitics.readings(token.norm())) {
                if (cues.holds(reading.rest(), Cue.TITLE)) {
                    return new Span(token.offset(reading.length()), span.end());
                }
            }
        }
        return span;
    }

    private Actor actor(Document document, Reach reach, Entity[] person) {
        int first = document.tokenAt(reach.span().start());
        int last = document.tokenAt(reach.span().end() - 1);
        String glued = glued(document.tokens().get(first), reach.span().start());
        int at = first;
        while (glued.isEmpty() && at > 0 && isFormOfAddress(document.tokens(), at - 1)) {
            at--;
            glued = gluedToRank(document.tokens().get(at));
        }
        boolean joined = glued.startsWith("و") || glued.startsWith("ف");
        String preposition = joined ? glued.substring(1) : glued;
        if (preposition.isEmpty() && at > 0) {
            int before = beforeAllOf(document.tokens(), beforeComma(document.tokens(), at - 1));
            if (before < at - 1 || !joined) {
                String written = before < 0 || person[before] != null ? "" : document.tokens().get(before).norm();
                String word = withoutAll(written);
                boolean expresses = reach.entity().type() == EntityType.PERSON && word.endsWith("عبر");
                if (expresses) {
                    joined = false;
                } else if (word.equals("و")) {
                    joined = true;
                } else if (!written.isEmpty() && (cues.is(document.tokens(), before, Cue.PREPOSITION) || !word.equals(written))) {
                    joined |= word.startsWith("و") && !cues.holds(word, Cue.PREPOSITION);
                    preposition = joined && !cues.holds(word, Cue.PREPOSITION) ? word.substring(1) : word;
                }
            }
        }
        boolean shared = reach.entity().type() == EntityType.PERSON && preposition.isEmpty() && !joined && sharesTitle(document.tokens(), at - 1, person);
        return new Actor(reach.entity(), Math.min(shared ? at - 1 : at, first), last, preposition, joined || shared);
    }

    /** الرئيسان الروسي فلان والتركي فلان: a nationality joined to one before stands for the title that both share. */
    private static boolean sharesTitle(List<Token> tokens, int at, Entity[] person) {
        boolean follows = at > 1 && (person[at - 1] != null || tokens.get(at - 1).is("،") && person[at - 2] != null);
        String word = follows ? tokens.get(at).norm() : "";
        return word.startsWith("وال") && word.length() > 5 && (word.endsWith("ي") || word.endsWith("يه"));
    }

    private boolean isFormOfAddress(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return BESIDE.contains(token.norm()) && !token.is("،") && !token.is(",") && !token.is(")")
                || cues.is(tokens, at, Cue.RANK) || !gluedToRank(token).isEmpty();
    }

    private String gluedToRank(Token token) {
        return Proclitics.readings(token.norm()).stream()
                .filter(reading -> !reading.prefix().isEmpty() && cues.holds(reading.rest(), Cue.RANK))
                .map(Proclitics.Reading::prefix)
                .findFirst().orElse("");
    }

    private static String glued(Token token, int start) {
        StringBuilder prefix = new StringBuilder();
        for (int i = 0; i < token.norm().length() && token.offset(i) < start; i++) {
            prefix.append(token.norm().charAt(i));
        }
        return prefix.toString();
    }

    /** Steps back over a comma that parts a preposition from its noun (مع، محمد الناصر). */
    private int beforeComma(List<Token> tokens, int at) {
        boolean comma = at > 0 && (tokens.get(at).is("،") || tokens.get(at).is(","));
        return comma && Marker.of(tokens.get(at - 1).norm()) == Marker.WITH ? at - 1 : at;
    }

    /** Steps back over كل من and كلا من; a preposition or و glued to كل stands there itself (بكل من). */
    private static int beforeAllOf(List<Token> tokens, int at) {
        if (at < 1 || !tokens.get(at).is("من")) {
            return at;
        }
        String word = tokens.get(at - 1).norm();
        return ALL.contains(word) ? at - 2 : withoutAll(word).equals(word) ? at : at - 1;
    }

    /** What is glued to كل or كلا: ب of بكل; the word itself where it is another one. */
    private static String withoutAll(String word) {
        return GLUED_TO_ALL.stream().filter(glued -> ALL.stream().anyMatch(all -> word.equals(glued + all))).findFirst().orElse(word);
    }
}
