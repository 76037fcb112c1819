package org.khabir.extract.meetings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.khabir.model.Entity;
import org.khabir.model.TimeExpression;
import org.khabir.text.Document;
import org.khabir.text.Proclitics;
import org.khabir.text.Sentence;
import org.khabir.text.Token;

/** A document laid out for rules: which actor, time and quotation stands at each token. Tokens are told by their index. */
public final class Scene {

    private final Document document;
    private final List<Entity> entities;
    private final List<Actor> actors;
    private final Actor[] actorAt;
    private final TimeExpression[] timeAt;
    private final int[] quotation;
    private final Sentence[] sentenceAt;
    private final List<List<Proclitics.Reading>> readings;

    Scene(Document document, List<Entity> entities, List<Actor> actors, List<TimeExpression> times) {
        this.document = document;
        this.entities = List.copyOf(entities);
        this.actors = actors;
        int size = document.tokens().size();
        this.actorAt = new Actor[size];
        this.timeAt = new TimeExpression[size];
        this.quotation = new int[size];
        this.sentenceAt = new Sentence[size];
        this.readings = new ArrayList<>(Collections.nCopies(size, null));
        actors.forEach(actor -> Arrays.fill(actorAt, actor.first(), actor.last() + 1, actor));
        for (TimeExpression time : times) {
            for (int i = document.tokenAt(time.span().start()); i < size && token(i).start() < time.span().end(); i++) {
                timeAt[i] = time;
            }
        }
        document.sentences().forEach(this::layOut);
    }

    private void layOut(Sentence sentence) {
        int open = -1;
        for (Token token : sentence.tokens()) {
            sentenceAt[token.index()] = sentence;
            if (token.is("\"") && actorAt[token.index()] == null) {
                if (open >= 0) {
                    Arrays.fill(quotation, open, token.index() + 1, token.index());
                    open = -1;
                } else {
                    open = token.index();
                }
            }
        }
    }

    /** What is laid out. */
    public Document document() {
        return document;
    }

    /** All entities of the document. */
    List<Entity> entities() {
        return entities;
    }

    /** The document's tokens. */
    public List<Token> tokens() {
        return document.tokens();
    }

    /** The token of that index. */
    public Token token(int index) {
        return document.tokens().get(index);
    }

    /** All actors in the order of the text. */
    public List<Actor> actors() {
        return actors;
    }

    /** The actor that covers the token, null for none. */
    public Actor actorAt(int index) {
        return actorAt[index];
    }

    /** The time expression that covers the token, null for none. */
    public TimeExpression timeAt(int index) {
        return timeAt[index];
    }

    /** The last token of the quotation that holds the token; 0 where none does. */
    int quotationEnd(int index) {
        return quotation[index];
    }

    /** The readings of the token with and without proclitics. */
    public List<Proclitics.Reading> readings(int index) {
        List<Proclitics.Reading> known = readings.get(index);
        if (known == null) {
            known = Proclitics.readings(token(index).norm());
            readings.set(index, known);
        }
        return known;
    }

    /** The sentence of the token. */
    public Sentence sentenceAt(int index) {
        return sentenceAt[index];
    }

    /** The first token of the sentence of {@code index}. */
    public int sentenceStart(int index) {
        return sentenceAt[index].first().index();
    }

    /** The first token behind the sentence of {@code index}. */
    public int sentenceEnd(int index) {
        return sentenceAt[index].last().index() + 1;
    }

    /** The actors that lie wholly between two tokens, {@code to} exclusive. */
    public List<Actor> actorsBetween(int from, int to) {
        return actors.stream().filter(actor -> actor.first() >= from && actor.last() < to).toList();
    }
}
