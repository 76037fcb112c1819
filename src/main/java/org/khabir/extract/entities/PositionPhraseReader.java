package org.khabir.extract.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khabir.extract.NameMention;
import org.khabir.extract.gazetteer.Gazetteer;
import org.khabir.extract.entities.Head.Form;
import org.khabir.text.Token;

/**
 * Reads position phrases: a head (رئيس), what it governs (مجلس النواب), adjectives (الليبي السابق), coordinated complements
 * (التجارة والصناعة) and prepositional ones (باسم الحكومة، لدى الأمم المتحدة). A phrase ends where a new head, a person's name, a
 * form of address, a verb or a sign begins.
 */
public final class PositionPhraseReader {

    private final PositionLexicon lexicon;
    private final Keywords keywords;
    private final GappedOffices gappedOffices;
    private final InnerOffices innerOffices;

    public PositionPhraseReader(PositionLexicon lexicon, Gazetteer gazetteer) {
        this.lexicon = lexicon;
        this.keywords = new Keywords(new Background(gazetteer));
        this.gappedOffices = new GappedOffices(lexicon, keywords);
        this.innerOffices = new InnerOffices(lexicon);
    }

    /** All phrases of the text in order, none overlapping another. */
    public List<PositionPhrase> readAll(NamedText text) {
        List<PositionPhrase> phrases = new ArrayList<>();
        int at = 0;
        while (at < text.size()) {
            Optional<PositionPhrase> phrase = read(text, at);
            if (phrase.isPresent()) {
                phrases.addAll(parts(text, phrase.get(), phrases));
                at = Math.max(phrase.get().lastToken(), phrases.getLast().lastToken());
            }
            at++;
        }
        return phrases;
    }

    /** The phrase with those that it holds and those that share its head. */
    private List<PositionPhrase> parts(NamedText text, PositionPhrase outer, List<PositionPhrase> earlier) {
        List<PositionPhrase> parts = new ArrayList<>(split(text, outer, earlier));
        parts.addAll(gappedOffices.behind(text, outer));
        return parts;
    }

    /** مدير ديوان الرئيس فلان: the inner position is that of the one named, who completes the outer one. */
    private List<PositionPhrase> split(NamedText text, PositionPhrase outer, List<PositionPhrase> earlier) {
        int inner = innerOffices.find(text, outer, earlier);
        if (inner < 0) {
            return List.of(outer);
        }
        PositionPhrase held = read(text, inner).orElseThrow();
        if (held.lastToken() < outer.lastToken()) {
            return List.of(outer);
        }
        NameMention name = innerOffices.nameBehind(text, outer);
        return List.of(outer.completedBy(name, text.lastToken(name)), held);
    }

    /** The phrase whose head is token {@code at}. */
    public Optional<PositionPhrase> read(NamedText text, int at) {
        Token token = text.token(at);
        if (!token.isWord() || text.nameAt(at) != null) {
            return Optional.empty();
        }
        Head head = lexicon.head(token);
        if (head == null || !followersFit(text, at, head) || isCounted(text, at, head) || isAdjective(text, at, head) || isOnRank(text, at)) {
            return Optional.empty();
        }
        PositionPhrase phrase = new PhraseCursor(text, lexicon, head, at).read(keywords);
        boolean address = lexicon.isAddress(token.norm().substring(head.prefix()));
        return address && (phrase.isBare() && !isOffice(head) || at > 0 && isHonour(text, at)) ? Optional.empty() : Optional.of(phrase);
    }

    /** True behind a number that is no year: 300 مسؤول. */
    private static boolean isCounted(NamedText text, int at, Head head) {
        return at > 0 && text.token(at - 1).isNumber() && text.token(at - 1).text().length() != 4 && !head.is(Form.DEFINITE);
    }

    /** المكتب الإعلامي: behind a common noun with the article a profession in ي says of which kind that is. */
    private boolean isAdjective(NamedText text, int at, Head head) {
        if (!head.is(HeadKind.PROFESSION) || !head.is(Form.DEFINITE) || head.prefix() > 0 || at == 0
                || !text.token(at).norm().endsWith("ي") || text.sentenceEnd(at - 1) != text.sentenceEnd(at)) {
            return false;
        }
        Token before = text.token(at - 1);
        return text.nameAt(at - 1) == null && lexicon.isOfficeNoun(before.norm());
    }

    /** المشير أركان حرب: what goes on a rank heads nothing. */
    private boolean isOnRank(NamedText text, int at) {
        return lexicon.goesOnRank(text.token(at).norm()) && at > 0 && lexicon.isAddress(text.token(at - 1));
    }

    /** صاحب السمو الملكي: what goes on a form of address heads nothing. */
    private boolean isHonour(NamedText text, int at) {
        return text.token(at).norm().startsWith("الملكي") && lexicon.isAddress(text.token(at - 1));
    }

    /** الملك and السفير are positions by themselves; الأمير and الأستاذ are forms of address. */
    private static boolean isOffice(Head head) {
        return head.is(HeadKind.PROFESSION) && !head.word().lemma().equals("استاذ") || head.is(HeadKind.MEMBER);
    }

    private boolean followersFit(NamedText text, int at, Head head) {
        if (head.word().followers().isEmpty()) {
            return true;
        }
        return at + 1 < text.sentenceEnd(at) && !head.is(Form.MANY)
                && head.word().followers().contains(Keywords.withoutArticle(text.token(at + 1).norm()));
    }
}
