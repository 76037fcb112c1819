package org.khabir.extract.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.khabir.extract.StatementFinder;
import org.khabir.extract.meetings.SceneReader;
import org.khabir.model.Entity;
import org.khabir.model.Provenance;
import org.khabir.model.Span;
import org.khabir.model.Statement;
import org.khabir.model.StatementKind;
import org.khabir.model.TimeExpression;
import org.khabir.text.Document;

/** Finds statements by words of speech and the reading of their clauses. Safe for use by several threads. */
public final class RuleStatementFinder implements StatementFinder {

    private static final String EXTRACTOR = "statements";
    private static final int SHORTEST_SAID = 2;

    private final SceneReader scenes = new SceneReader();
    private final Words words = new Words();
    private final SpeechWords speechWords = new SpeechWords();

    @Override
    public List<Statement> find(Document document, List<Entity> entities, List<TimeExpression> times) {
        Stage stage = new Stage(scenes.read(document, entities, times), words, speechWords);
        List<Utterance> utterances = new UtteranceReader(stage).read();
        SaidReader said = new SaidReader(stage, utterances);
        OccasionReader occasions = new OccasionReader(stage);
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < utterances.size(); i++) {
            Utterance utterance = utterances.get(i);
            int last = utterance.isTold() ? said.last(i) : -1;
            if (utterance.isTold() && last - utterance.complement().first() + 1 >= SHORTEST_SAID) {
                boolean alone = i == 0 || utterances.get(i - 1).at() < stage.scene().sentenceStart(utterance.at());
                statements.add(statement(stage, utterance, said.span(utterance.complement(), last),
                        said.kind(utterance.complement(), last), occasions.read(utterance, alone)));
            }
        }
        return numbered(statements);
    }

    private static Statement statement(Stage stage, Utterance utterance, Span said, StatementKind kind, OccasionReader.Occasion occasion) {
        Speaker speaker = utterance.speaker();
        Span named = speaker.first() < 0 ? null : stage.scene().document().span(speaker.first(), speaker.last());
        Span whole = said.union(stage.token(utterance.at()).span());
        String rule = stage.token(utterance.at()).norm() + ": " + speaker.rule() + ", " + utterance.complement().how();
        return new Statement("", kind, utterance.act(), named != null && speaker.here() ? whole.union(named) : whole, said,
                speaker.entity() == null ? null : speaker.entity().id(), named, occasion.audience(), occasion.words(),
                Provenance.of(EXTRACTOR, rule, speaker.confidence()));
    }

    private static List<Statement> numbered(List<Statement> statements) {
        List<Statement> ordered = statements.stream().sorted(Comparator.comparing(Statement::span)).toList();
        List<Statement> numbered = new ArrayList<>(ordered.size());
        for (Statement s : ordered) {
            numbered.add(new Statement("S" + (numbered.size() + 1), s.kind(), s.act(), s.span(), s.said(), s.speakerId(), s.speaker(),
                    s.audienceId(), s.occasion(), s.provenance()));
        }
        return numbered;
    }
}
