package org.khabir.extract.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabir.extract.gazetteer.Gazetteer;
import org.khabir.model.Article;
import org.khabir.model.EntityType;
import org.khabir.text.Document;

/** The sequence model's names beside the rules', on sentences of our own with names that no list holds. */
class SequenceJoiningTest {

    private static final Candidate RULE = new Candidate(3, 4, 0, EntityType.PERSON, 0.78, "person.given");
    private static final Candidate LISTED = new Candidate(3, 3, 0, EntityType.ORGANIZATION, 0.85, "gazetteer.organizations.tsv");

    private final org.khabir.extract.NameFinder finder = NameFinders.standard(Gazetteer.standard());

    @Test
    void aNameWhereRulesFindNoneIsAdded() {
        Candidate other = sequence(6, 7, EntityType.LOCATION, 0.6);

        assertThat(Joining.join(List.of(RULE), List.of(RULE), List.of(other))).containsExactly(RULE, other);
    }

    @Test
    void aFullerPersonsNameReplacesTheRulesOnlyWhereTheModelIsSure() {
        Candidate sure = sequence(2, 4, EntityType.PERSON, 0.8);
        Candidate doubtful = sequence(2, 4, EntityType.PERSON, 0.5);

        assertThat(Joining.join(List.of(RULE), List.of(RULE), List.of(sure))).containsExactly(sure);
        assertThat(Joining.join(List.of(RULE), List.of(RULE), List.of(doubtful))).containsExactly(RULE);
    }

    @Test
    void bodiesAndListedNamesStayAsTheRulesHaveThem() {
        Candidate body = sequence(2, 3, EntityType.ORGANIZATION, 0.99);

        assertThat(Joining.join(List.of(LISTED), List.of(LISTED), List.of(body))).containsExactly(LISTED);
        assertThat(Joining.join(List.of(LISTED), List.of(LISTED), List.of(sequence(3, 4, EntityType.PERSON, 0.99)))).containsExactly(LISTED);
    }

    @Test
    void foreignPersonsAreFoundWithoutATitleAndTheirSurnamesAgain() {
        assertThat(names("وقال روبرتو كاستيلانو إن النتائج جيدة. وأضاف كاستيلانو أن العمل مستمر."))
                .containsExactly("PERSON روبرتو كاستيلانو", "PERSON كاستيلانو");
    }

    @Test
    void procliticsStayOutsideTheModelsNames() {
        assertThat(names("التقى المدير وروبرتو كاستيلانو في مدينة بلينغتون.")).contains("PERSON روبرتو كاستيلانو");
    }

    @Test
    void whatFollowsAVerbOfSayingHasNoPreposition() {
        assertThat(names("قال كمال بالريانة أمس إن المشروع جاهز. وأضاف بالريانة أن العمل مستمر."))
                .containsExactly("PERSON كمال بالريانة", "PERSON بالريانة");
    }

    @Test
    void spelledOutNamesOfMediaAreWhole() {
        assertThat(names("وقالت شبكة سي.إن.إن إن الاجتماع انتهى.")).contains("ORGANIZATION سي.إن.إن");
    }

    @Test
    void confidenceRisesWithProbabilityAndIsNeverCertain() {
        assertThat(SequenceSource.calibrated(0.5)).isLessThan(SequenceSource.calibrated(0.8));
        assertThat(SequenceSource.calibrated(1)).isLessThan(1);
        assertThat(SequenceSource.calibrated(0.98)).isBetween(0.85, 0.95);
    }

    private static Candidate sequence(int first, int last, EntityType type, double probability) {
        return new Candidate(first, last, 0, type, probability, "sequence.test");
    }

    private List<String> names(String body) {
        return finder.find(Document.of(new Article("a", "", "", "", "", null, "", body))).stream()
                .map(name -> name.type() + " " + name.text()).toList();
    }
}
