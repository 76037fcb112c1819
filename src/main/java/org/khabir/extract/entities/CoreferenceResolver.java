package org.khabir.extract.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.khabir.extract.EntityResolver;
import org.khabir.extract.NameMention;
import org.khabir.extract.gazetteer.Gazetteer;
import org.khabir.model.Entity;
import org.khabir.model.EntityType;
import org.khabir.model.Mention;
import org.khabir.model.MentionKind;
import org.khabir.model.Provenance;
import org.khabir.model.Role;
import org.khabir.text.Document;

/**
 * Resolves entities by rules: groups names, reads position phrases, gives each to the names it stands beside, and joins those
 * that stand alone to the person they fit. Safe for use by several threads.
 */
public final class CoreferenceResolver implements EntityResolver {

    /** The name under which this extractor signs what it found. */
    public static final String EXTRACTOR = "coreference";

    private static final double NAMED = 0.9;
    private static final double DESCRIBED = 0.7;
    private static final double UNNAMED = 0.6;

    private final PositionPhraseReader reader;
    private final RoleFinder roleFinder;
    private final PersonGrouper personGrouper;
    private final BodyGrouper bodyGrouper;
    private final NominalJoiner nominalJoiner;
    private final EntityNamer namer;

    public CoreferenceResolver(Gazetteer gazetteer) {
        Background background = new Background(gazetteer);
        PositionLexicon lexicon = new PositionLexicon(gazetteer.words());
        Kinship kinship = new Kinship();
        reader = new PositionPhraseReader(lexicon, gazetteer);
        roleFinder = new RoleFinder(lexicon, kinship);
        personGrouper = new PersonGrouper(kinship, background);
        bodyGrouper = new BodyGrouper(new Keywords(background), background);
        nominalJoiner = new NominalJoiner(lexicon, background);
        namer = new EntityNamer(background);
    }

    @Override
    public List<Entity> resolve(Document document, List<NameMention> names) {
        NamedText text = new NamedText(document, names);
        List<EntityDraft> persons = personGrouper.group(text);
        List<EntityDraft> bodies = bodyGrouper.group(text);
        Map<NameMention, EntityDraft> drafts = byName(persons, bodies);
        List<PositionPhrase> phrases = reader.readAll(text);
        Map<PositionPhrase, List<EntityDraft>> holders = holders(roleFinder.owners(text, phrases, drafts), drafts);
        nominalJoiner.join(text, phrases, holders, persons, drafts::get);
        List<EntityDraft> all = new ArrayList<>(persons);
        all.addAll(bodies);
        return finish(text, all, drafts);
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

    private List<Entity> finish(NamedText text, List<EntityDraft> all, Map<NameMention, EntityDraft> drafts) {
        all.sort(Comparator.comparing(EntityDraft::first));
        Map<EntityDraft, String> ids = new IdentityHashMap<>();
        Map<EntityType, Integer> counts = new EnumMap<>(EntityType.class);
        all.forEach(draft -> ids.put(draft, prefix(draft.type()) + counts.merge(draft.type(), 1, Integer::sum)));
        return all.stream().map(draft -> entity(text, draft, ids, drafts)).toList();
    }

    private Entity entity(NamedText text, EntityDraft draft, Map<EntityDraft, String> ids, Map<NameMention, EntityDraft> drafts) {
        String body = text.document().body();
        List<Mention> mentions = new ArrayList<>();
        draft.names().forEach(name -> mentions.add(new Mention(name.span(), name.text(), MentionKind.NAME, name.provenance())));
        draft.nominals().forEach(phrase -> mentions.add(
                new Mention(phrase.span(), phrase.span().of(body), MentionKind.NOMINAL, Provenance.of(EXTRACTOR, "nominal", DESCRIBED))));
        mentions.sort(Comparator.comparing(Mention::span));
        List<Role> roles = draft.roles().stream().sorted(Comparator.comparing(PositionPhrase::span))
                .map(phrase -> role(body, phrase, ids, drafts)).toList();
        String name = namer.name(draft, text);
        Provenance provenance = Provenance.of(EXTRACTOR, draft.names().isEmpty() ? "description" : "name",
                draft.names().isEmpty() ? UNNAMED : NAMED);
        return new Entity(ids.get(draft), draft.type(), name, namer.english(draft, name, text), mentions, roles, provenance);
    }

    private static Role role(String body, PositionPhrase phrase, Map<EntityDraft, String> ids, Map<NameMention, EntityDraft> drafts) {
        String organization = phrase.names().stream().filter(name -> name.type() == EntityType.ORGANIZATION)
                .findFirst().map(name -> ids.get(drafts.get(name))).orElse(null);
        return new Role(phrase.span(), phrase.span().of(body), organization, Provenance.of(EXTRACTOR, "position", NAMED));
    }

    private static String prefix(EntityType type) {
        return switch (type) {
            case PERSON -> "P";
            case ORGANIZATION -> "O";
            case LOCATION -> "L";
            case FACILITY -> "F";
            case EQUIPMENT -> "Q";
            case EVENT -> "V";
        };
    }
}
