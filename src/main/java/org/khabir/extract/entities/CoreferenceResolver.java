package org.khabir.extract.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.khabir.extract.EntityResolver;
import org.khabir.extract.NameMention;
import org.khabir.extract.english.EnglishNames;
import org.khabir.extract.gazetteer.Gazetteer;
import org.khabir.model.Entity;
import org.khabir.model.Span;
import org.khabir.text.Document;

/**
 * Resolves entities by rules: groups names, reads position phrases, gives each to the names it stands beside, and joins those
 * that stand alone to the person they fit. Safe for use by several threads.
 */
public final class CoreferenceResolver implements EntityResolver {

    /** The name under which this extractor signs what it found. */
    public static final String EXTRACTOR = "coreference";

    private final PositionPhraseReader reader;
    private final TitledNames titledNames;
    private final RoleFinder roleFinder;
    private final PersonGrouper personGrouper;
    private final BodyGrouper bodyGrouper;
    private final NominalJoiner nominalJoiner;
    private final EntityNamer namer;
    private final SideReader sideReader;

    public CoreferenceResolver(Gazetteer gazetteer) {
        Background background = new Background(gazetteer);
        PositionLexicon lexicon = new PositionLexicon(gazetteer.words());
        Kinship kinship = new Kinship();
        reader = new PositionPhraseReader(lexicon, gazetteer);
        titledNames = new TitledNames(lexicon, gazetteer.words());
        roleFinder = new RoleFinder(lexicon, kinship);
        personGrouper = new PersonGrouper(kinship, background);
        bodyGrouper = new BodyGrouper(new Keywords(background), background);
        nominalJoiner = new NominalJoiner(lexicon, background);
        sideReader = new SideReader(lexicon, background);
        namer = new EntityNamer(background, new EnglishNames(gazetteer));
    }

    @Override
    public List<Entity> resolve(Document document, List<NameMention> names) {
        NamedText text = withTitledNames(new NamedText(document, names));
        List<EntityDraft> persons = personGrouper.group(text);
        List<EntityDraft> bodies = bodyGrouper.group(text);
        Map<NameMention, EntityDraft> drafts = byName(persons, bodies);
        List<PositionPhrase> phrases = reader.readAll(text);
        Map<PositionPhrase, List<EntityDraft>> holders = holders(roleFinder.owners(text, phrases, drafts), drafts);
        nominalJoiner.join(text, phrases, holders, persons, drafts::get);
        List<EntityDraft> all = new ArrayList<>(persons);
        all.addAll(bodies);
        return new EntityWriter(text, namer, new ArticleSides(text, sideReader, holders, drafts::get), drafts, all).write();
    }

    private NamedText withTitledNames(NamedText text) {
        List<NameMention> titled = titledNames.find(text, reader.readAll(text));
        if (titled.isEmpty()) {
            return text;
        }
        TreeMap<Span, NameMention> all = new TreeMap<>();
        text.names().forEach(name -> all.put(name.span(), name));
        titled.stream().filter(name -> all.keySet().stream().noneMatch(span -> span.overlaps(name.span())))
                .forEach(name -> all.put(name.span(), name));
        return new NamedText(text.document(), List.copyOf(all.values()));
    }

    private static Map<NameMention, EntityDraft> byName(List<EntityDraft> persons, List<EntityDraft> bodies) {
        Map<NameMention, EntityDraft> drafts = new HashMap<>();
        persons.forEach(draft -> draft.names().forEach(name -> drafts.put(name, draft)));
        bodies.forEach(draft -> draft.names().forEach(name -> drafts.put(name, draft)));
        return drafts;
    }

    private static Map<PositionPhrase, List<EntityDraft>> holders(Map<PositionPhrase, List<NameMention>> owners,
                                                                  Map<NameMention, EntityDraft> drafts) {
        Map<PositionPhrase, List<EntityDraft>> holders = new HashMap<>();
        owners.forEach((phrase, names) -> {
            List<EntityDraft> people = names.stream().map(drafts::get).filter(draft -> draft != null).distinct().toList();
            if (!people.isEmpty()) {
                holders.put(phrase, people);
                people.forEach(person -> person.roles().add(phrase));
            }
        });
        return holders;
    }
}
