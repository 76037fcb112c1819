package org.khabir.extract.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.khabir.extract.NameMention;
import org.khabir.extract.gazetteer.Gazetteer;
import org.khabir.model.Article;
import org.khabir.model.Entity;
import org.khabir.model.EntityType;
import org.khabir.model.Mention;
import org.khabir.model.MentionKind;
import org.khabir.model.Provenance;
import org.khabir.model.Span;
import org.khabir.text.Document;

/**
 * A sentence with its names marked: {@code {P:محمد المنفي}}, with the letters by which entity ids begin (P, O, L, F, Q, V).
 */
final class Sample {

    private static final Provenance MARKED = Provenance.of("test", "marked", 1);
    private static final Gazetteer GAZETTEER = Gazetteer.standard();
    private static final CoreferenceResolver RESOLVER = new CoreferenceResolver(GAZETTEER);
    private static final Map<Character, EntityType> TYPES = Map.of('P', EntityType.PERSON, 'O', EntityType.ORGANIZATION,
            'L', EntityType.LOCATION, 'F', EntityType.FACILITY, 'Q', EntityType.EQUIPMENT, 'V', EntityType.EVENT);

    private final String body;
    private final List<NameMention> names;

    private Sample(String body, List<NameMention> names) {
        this.body = body;
        this.names = names;
    }

    static Sample of(String marked) {
        StringBuilder body = new StringBuilder();
        List<NameMention> names = new ArrayList<>();
        for (int i = 0; i < marked.length(); i++) {
            if (marked.charAt(i) == '{') {
                int end = marked.indexOf('}', i);
                String text = marked.substring(i + 3, end);
                names.add(new NameMention(new Span(body.length(), body.length() + text.length()), text,
                        TYPES.get(marked.charAt(i + 1)), MARKED));
                body.append(text);
                i = end;
            } else {
                body.append(marked.charAt(i));
            }
        }
        return new Sample(body.toString(), names);
    }

    Document document() {
        return Document.of(new Article("sample", "", "", "", "", null, "", body));
    }

    List<NameMention> names() {
        return names;
    }

    List<String> phrases() {
        return new PositionPhraseReader(new PositionLexicon(GAZETTEER.words()), GAZETTEER).readAll(new NamedText(document(), names)).stream()
                .map(phrase -> phrase.span().of(body)).toList();
    }

    List<Entity> entities() {
        return RESOLVER.resolve(document(), names);
    }

    /** The one entity called {@code name}. */
    Entity entity(String name) {
        List<Entity> found = entities().stream().filter(entity -> entity.name().equals(name)).toList();
        if (found.size() != 1) {
            throw new AssertionError(name + " is not one of " + entities().stream().map(Entity::name).toList());
        }
        return found.getFirst();
    }

    List<String> mentions(String name) {
        return entity(name).mentions().stream().map(Mention::text).toList();
    }

    List<String> descriptions(String name) {
        return entity(name).mentions().stream().filter(mention -> mention.kind() == MentionKind.NOMINAL).map(Mention::text).toList();
    }

    List<String> roles(String name) {
        return entity(name).roles().stream().map(role -> role.text()).toList();
    }
}
