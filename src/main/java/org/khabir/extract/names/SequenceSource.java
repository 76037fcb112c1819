package org.khabir.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.khabir.extract.gazetteer.Gazetteer;
import org.khabir.extract.gazetteer.WordClass;
import org.khabir.extract.sequence.ArticleTagger;
import org.khabir.extract.sequence.Lattice;
import org.khabir.extract.sequence.SequenceModel;
import org.khabir.extract.sequence.Tags;
import org.khabir.extract.sequence.WordTable;
import org.khabir.model.EntityType;
import org.khabir.text.Proclitics;
import org.khabir.text.Sentence;

/**
 * Names as the trained sequence model tags them, with the share of such names that are right: persons, places and bodies that
 * no list holds. What its corpora mark otherwise than Khabir does is set right: class nouns that belong to a name, positions
 * that do not.
 */
final class SequenceSource {

    private static final List<String> TYPES = List.of("PER", "LOC", "ORG");
    private static final List<EntityType> ENTITY_TYPES = List.of(EntityType.PERSON, EntityType.LOCATION, EntityType.ORGANIZATION);
    private static final Set<WordClass> BEFORE_NAMES = Set.of(WordClass.ROLE, WordClass.RANK, WordClass.TITLE);
    private static final Set<WordClass> NO_NAMES = Set.of(WordClass.FUNCTION, WordClass.VERB, WordClass.ROLE, WordClass.RANK,
            WordClass.TITLE, WordClass.COMMON, WordClass.DEMONYM, WordClass.OFFICIAL_ADJECTIVE, WordClass.PASSING_ADJECTIVE);

    /** Verbs whose subject follows without a preposition: the ب of وأضاف بالحاج is part of the surname. */
    private static final Set<String> SAYING = Set.of("قال", "قالت", "اضاف", "اضافت", "اكد", "اكدت", "اوضح", "اوضحت", "اشار",
            "اشارت", "صرح", "صرحت", "تابع", "تابعت");
    private static final double HIGHEST = 0.97;
    /** Letters' names are no longer: إيه، إكس، داب. */
    private static final int LONGEST_LETTER = 4;

    private final SequenceModel model;
    private final ArticleTagger tagger;

    SequenceSource(SequenceModel model, Gazetteer gazetteer) {
        this.model = model;
        this.tagger = model.tagger(gazetteer);
    }

    /** The model's taggings of each sentence. */
    List<Lattice> tag(Words words) {
        return tagger.tag(words.document().sentences().stream().map(Sentence::tokens).toList());
    }

    /** The names of the likeliest taggings. */
    List<Candidate> propose(Words words, List<Lattice> lattices) {
        List<Candidate> found = new ArrayList<>();
        List<Sentence> sentences = words.document().sentences();
        for (int i = 0; i < lattices.size(); i++) {
            propose(words, sentences.get(i), lattices.get(i), found);
        }
        return found;
    }

    private void propose(Words words, Sentence sentence, Lattice lattice, List<Candidate> found) {
        int[] tags = lattice.best();
        int offset = sentence.first().index();
        for (int first = 0; first < tags.length; first++) {
            int known = Tags.isBegin(tags[first]) ? TYPES.indexOf(model.tags().types().get(Tags.type(tags[first]))) : -1;
            if (known >= 0) {
                int last = first;
                while (last + 1 < tags.length && tags[last + 1] == Tags.inside(Tags.type(tags[first]))) {
                    last++;
                }
                double probability = lattice.nameProbability(first, last, Tags.type(tags[first]));
                add(words, offset + first, offset + last, ENTITY_TYPES.get(known), probability, found);
            }
        }
    }

    private void add(Words words, int first, int last, EntityType type, double probability, List<Candidate> found) {
        int from = first;
        while (from < last && words.isAny(from, BEFORE_NAMES) && !words.isGivenName(from)) {
            from++;
        }
        if (probability < least(words, from, last, type) || words.token(from).norm().length() < 2
                || type != EntityType.ORGANIZATION && holdsProclitic(words, from + 1, last)) {
            return;
        }
        switch (type) {
            case LOCATION -> addPlace(words, from, last, probability, found);
            case ORGANIZATION -> addBody(words, from, last, probability, found);
            default -> found.add(candidate(words, from, last, type, probability));
        }
    }

    /** شكر للزنداني and سالم بمحمد are no names; المعتصم بالله and كمال بالحاج are. */
    static boolean holdsProclitic(Words words, int from, int last) {
        for (int i = from; i <= last; i++) {
            boolean surname = words.prefix(i).equals("ب") && words.isGivenName(i - 1) && !words.isGivenName(i);
            if (words.hasProclitic(i) && !surname && !words.norm(i).endsWith("الله")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Ordinary words make a name only where the model is sure, and so do words in quotes, which may be a film or a brand, and bodies,
     * whose designations rules know better.
     */
    private static double least(Words words, int first, int last, EntityType type) {
        if (GazetteerSource.isQuoted(words, first, last + 1)) {
            return 0.9;
        }
        for (int i = first; i <= last; i++) {
            if (!words.isAny(i, NO_NAMES)) {
                return type == EntityType.ORGANIZATION ? 0.8 : first == last ? 0.6 : 0.5;
            }
        }
        return 0.9;
    }

    /** حي بطحاء and ولاية جوجارات are names as a whole, جسر لندن is a building. */
    private void addPlace(Words words, int first, int last, double probability, List<Candidate> found) {
        if (words.is(first - 1, WordClass.FACILITY_HEAD)) {
            found.add(candidate(words, first - 1, last, EntityType.FACILITY, probability));
        } else {
            int from = words.is(first - 1, WordClass.PLACE_HEAD) && !words.hasProclitic(first) ? first - 1 : first;
            found.add(candidate(words, from, last, EntityType.LOCATION, probability));
        }
    }

    /** شركة جيت بلو is a name with its class noun; سي.إن.إن is one name, though its signs look like a sentence's end. */
    private void addBody(Words words, int first, int last, double probability, List<Candidate> found) {
        boolean headed = words.is(first - 1, WordClass.ORGANIZATION_HEAD) && !words.is(first - 1, WordClass.MEDIA_CUE);
        int from = headed ? first - 1 : first;
        while (isSpelled(words, from - 2) && isPoint(words, from - 1, from)) {
            from -= 2;
        }
        int to = last;
        while (isPoint(words, to + 1, to + 2) && isSpelled(words, to + 2) && isSpelled(words, to)) {
            to += 2;
        }
        found.add(candidate(words, from, to, EntityType.ORGANIZATION, probability));
    }

    private static boolean isPoint(Words words, int i, int next) {
        return words.isSign(i, ".") && words.adjacent(i - 1, i) && words.adjacent(i, next);
    }

    private static boolean isSpelled(Words words, int i) {
        return words.isWord(i) && words.norm(i).length() <= LONGEST_LETTER;
    }

    private Candidate candidate(Words words, int first, int last, EntityType type, double probability) {
        int cut = type == EntityType.PERSON && SAYING.contains(words.base(first - 1)) ? 0 : cut(words, model.table(), first, type);
        return new Candidate(first, last, cut, type, calibrated(probability), "sequence." + type.name().toLowerCase(Locale.ROOT));
    }

    /**
     * The share of names that are right where the model gives them {@code probability}: Platt's curve (1999), fitted to the last
     * tenth of the training sentences with a model that had not seen them.
     */
    static double calibrated(double probability) {
        double odds = Math.log(probability / (1 - probability));
        return Math.min(HIGHEST, 1 / (1 + Math.exp(0.2 - 0.62 * odds)));
    }

    /** In a name a proclitic is likelier than elsewhere, but no given name begins with one, and hardly any person's name follows ف or ك. */
    static int cut(Words words, WordTable table, int first, EntityType type) {
        if (words.cut(first) > 0 || words.isGivenName(first)) {
            return words.cut(first);
        }
        Proclitics.Reading reading = table.readName(words.norm(first));
        boolean rare = reading.prefix().endsWith("ف") || reading.prefix().endsWith("ك");
        return type == EntityType.PERSON && rare ? 0 : reading.length();
    }
}
