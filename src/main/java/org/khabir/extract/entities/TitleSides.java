package org.khabir.extract.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.khabir.extract.NameMention;
import org.khabir.extract.entities.Head.Form;

/**
 * Tells for which country or union a position is held: by the adjective that belongs to its head (المبعوث الأممي إلى ليبيا), else by the one nationality, country
 * or body that the head governs (وزير الخارجية الأمريكي، سفير ليبيا لدى تونس، رئيس البرلمان العربي), else by the body behind a preposition (القائد العام للجيش الليبي).
 * Where somebody is sent, and what somebody deals with (مسؤول الملف الليبي), says nothing.
 */
final class TitleSides {

    /** Behind these stands where somebody is sent, or about what. */
    private static final Set<String> ELSEWHERE = Set.of("لدي", "الي", "علي");
    private static final Set<String> PREPOSITIONS = Set.of("في", "لدي", "الي", "علي", "عن", "من", "باسم", "ب", "ل");
    private static final String REPORTER = "مراسل";

    private final SideWords words;
    private final PositionLexicon lexicon;
    private final Background background;

    TitleSides(SideWords words, PositionLexicon lexicon, Background background) {
        this.words = words;
        this.lexicon = lexicon;
        this.background = background;
    }

    /**
     * The sides that the phrase says: one, or with a head in the dual or plural one for each holder (وزيرا الخارجية المصري والسعودي); none where it says
     * none or leaves it open.
     *
     * @param bodies gives the side of a body by a name of it, null where unknown
     */
    List<String> of(NamedText text, PositionPhrase phrase, Function<NameMention, String> bodies) {
        Reading reading = new Reading(text, phrase, bodies);
        reading.run();
        return reading.sides();
    }

    /** True for who works in a body without standing for it: players, reporters, analysts. */
    static boolean isTrade(Head head) {
        return head.is(HeadKind.PROFESSION) || head.is(HeadKind.RELATION) || head.word().lemma().equals(REPORTER);
    }

    /** One walk over a phrase. */
    private final class Reading {

        private final NamedText text;
        private final PositionPhrase phrase;
        private final Function<NameMention, String> bodies;
        private final List<String> ofHead = new ArrayList<>();
        private final List<String> governed = new ArrayList<>();
        private final List<String> behind = new ArrayList<>();
        private boolean nearHead = true;
        private String preposition = "";

        Reading(NamedText text, PositionPhrase phrase, Function<NameMention, String> bodies) {
            this.text = text;
            this.phrase = phrase;
            this.bodies = bodies;
        }

        void run() {
            for (int at = phrase.head().is(Form.GAPPED) ? phrase.firstToken() : phrase.firstToken() + 1; at <= phrase.lastToken(); at++) {
                NameMention name = text.nameFrom(at);
                if (name != null) {
                    turn(prefix(name, at));
                    add(name, at);
                    nearHead = false;
                    at = text.lastToken(name);
                } else if (text.token(at).isWord()) {
                    read(at);
                }
            }
        }

        List<String> sides() {
            boolean many = phrase.isOfSeveral();
            if (!ofHead.isEmpty()) {
                return many ? ofHead : one(ofHead);
            }
            if (isTrade(phrase.head())) {
                return List.of();
            }
            boolean told = phrase.head().is(HeadKind.SOURCE) && preposition.equals("ل");
            return governed.isEmpty() ? told ? List.of() : one(behind) : many ? governed : one(governed);
        }

        private static List<String> one(List<String> sides) {
            String only = SideWords.only(sides);
            return only == null ? List.of() : List.of(only);
        }

        private void read(int at) {
            String norm = text.token(at).norm();
            if (PREPOSITIONS.contains(norm)) {
                turn(norm);
                nearHead = false;
                return;
            }
            String bare = SideWords.bare(norm);
            if (norm.startsWith("لل") || norm.startsWith("بال")) {
                turn(norm.substring(0, 1));
                nearHead = false;
            }
            String next = at + 1 < text.size() ? SideWords.bare(text.token(at + 1).norm()) : null;
            String side = words.adjective(bare, next, nearHead ? phrase.head().word() : null);
            if (side != null && !words.isTopic(text.token(at - 1).norm()) && !ELSEWHERE.contains(preposition)) {
                (nearHead ? ofHead : preposition.isEmpty() ? governed : behind).add(side);
            }
            nearHead &= side != null || lexicon.isAdjective(bare);
        }

        private void turn(String to) {
            preposition = to.isEmpty() ? preposition : to;
        }

        /** The preposition glued before a name; empty where there is none. */
        private String prefix(NameMention name, int at) {
            String before = text.document().body().substring(text.token(at).start(), Math.max(text.token(at).start(), name.span().start()));
            return before.startsWith("ل") ? "ل" : before.startsWith("ب") ? "ب" : "";
        }

        private void add(NameMention name, int at) {
            boolean topic = words.isTopic(text.token(at - 1).norm());
            String side = topic || ELSEWHERE.contains(preposition) ? null : switch (name.type()) {
                case ORGANIZATION -> bodies.apply(name);
                case LOCATION -> isOwnCountry() ? background.country(background.properName(text, name)) : null;
                case FACILITY -> preposition.isEmpty() || preposition.equals("باسم") ? background.countryOf(name.text(), name.type()) : null;
                case PERSON, EQUIPMENT, EVENT -> null;
            };
            if (side != null) {
                (preposition.isEmpty() ? governed : behind).add(side);
            }
        }

        /** سفير ليبيا, and القنصل العام لليبيا but not المبعوث الأممي لليبيا. */
        private boolean isOwnCountry() {
            return preposition.isEmpty() || preposition.equals("ل") && !phrase.head().word().prepositions().contains("ل");
        }
    }
}
