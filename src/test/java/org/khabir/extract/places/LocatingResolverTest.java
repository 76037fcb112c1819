package org.khabir.extract.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabir.extract.NameMention;
import org.khabir.extract.entities.CoreferenceResolver;
import org.khabir.extract.gazetteer.Gazetteer;
import org.khabir.model.Article;
import org.khabir.model.Entity;
import org.khabir.model.EntityType;
import org.khabir.model.Place;
import org.khabir.model.Provenance;
import org.khabir.model.Span;
import org.khabir.text.Document;

class LocatingResolverTest {

    private static final Gazetteer GAZETTEER = Gazetteer.standard();
    private static final LocatingResolver RESOLVER = new LocatingResolver(new CoreferenceResolver(GAZETTEER), GAZETTEER);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # body                                                         | place       | id
            وصل الوفد الليبي إلى طرابلس قادما من بنغازي                      | طرابلس      | LY:Tripoli
            أعلن الجيش اللبناني توقيف مسلحين في طرابلس شمال بيروت            | طرابلس      | LB:Tripoli
            قال مسؤول لبناني في بيروت إن طرابلس ستشهد انتشارا أمنيا في لبنان | طرابلس      | LB:Tripoli
            انسحبت قوات تركية من القنيطرة قرب الجولان جنوب سوريا             | القنيطرة    | SY:Quneitra
            زار الوفد المغربي القنيطرة ثم الرباط                             | القنيطرة    | MA:Kenitra
            سقط قتلى في مواجهات البيضاء بين قوات يمنية والحوثيين في اليمن     | البيضاء     | YE:Al Bayda
            اجتمع النواب الليبيون في البيضاء شرق ليبيا                       | البيضاء     | LY:Al Bayda
            سيطرت القوات اليمنية على زنجبار شرق عدن في اليمن                 | زنجبار      | YE:Zinjibar
            وقع حادث في سوسة التونسية وأعلنت تونس الحداد                     | سوسة        | TN:Sousse
            رست سفينة ليبية في سوسة قرب درنة شرق ليبيا                       | سوسة        | LY:Susa
            قصف الطيران الإسرائيلي صور في جنوب لبنان                         | صور         | LB:Tyre
            افتتح الوزير العماني مصنعا في صور بسلطنة عمان قرب مسقط            | صور         | OM:Sur
            تظاهر مصريون في السويس                                          | السويس      | EG:Suez
            اندلعت الاشتباكات في الخرطوم                                    | الخرطوم     | SD:Khartoum
            اجتمع قادة الساحل في نيامي                                      | نيامي       | NE:Niamey
            هبطت الطائرة في مطار توزر الدولي                                 | مطار توزر الدولي | TN:Tozeur
            نقل الجرحى إلى مستشفى فرحات حشاد بسوسة في تونس                    | مستشفى فرحات حشاد بسوسة | TN:Sousse
            وصل الجنود إلى قاعدة الوطية الجوية                               | قاعدة الوطية الجوية | LY:Al-Watiya Air Base
            يمر الأسطول بالبحر الأحمر                                        | البحر الأحمر | -:Red Sea
            رحبت ليبيا بالقرار                                              | ليبيا       | LY""")
    void findsWhereAPlaceLiesByWhatElseIsNamed(String body, String name, String id) {
        assertThat(place(body, name, "").id()).isEqualTo(id);
    }

    @Test
    void thePaperSaysWhichCountryIsMeantWhereTheTextDoesNot() {
        assertThat(place("وقع انفجار في طرابلس أمس", "طرابلس", "النهار اللبنانية").country()).isEqualTo("LB");
        assertThat(place("وقع انفجار في طرابلس أمس", "طرابلس", "بوابة الوسط").country()).isEqualTo("LY");
    }

    @Test
    void isLessSureWhereNothingDecides() {
        double undecided = place("وقع انفجار في طرابلس أمس", "طرابلس", "").confidence();
        double decided = place("وقع انفجار في طرابلس أمس وقالت السلطات الليبية في ليبيا إن بنغازي آمنة", "طرابلس", "").confidence();
        assertThat(undecided).isLessThan(0.6);
        assertThat(decided).isGreaterThan(0.85);
        assertThat(place("وصل إلى بنغازي", "بنغازي", "").confidence()).isGreaterThan(0.9);
    }

    @Test
    void givesDegreesAndTheEnglishNameOfThePlaceMeant() {
        Entity town = entity("أصيب جنود سوريون قرب القنيطرة في سوريا", "القنيطرة", "");
        assertThat(town.nameEn()).isEqualTo("Quneitra");
        assertThat(town.place().latitude()).isCloseTo(33.1, within(0.1));
        assertThat(town.place().longitude()).isCloseTo(35.8, within(0.1));
    }

    @Test
    void aStreetLiesNotInTheTownItIsNamedAfter() {
        assertThat(entity("تجمعوا في شارع الإسكندرية", "شارع الإسكندرية", "").place()).isNull();
        assertThat(entity("تجمعوا في بلدة قشقشونة", "قشقشونة", "").place()).isNull();
    }

    private static Place place(String body, String name, String source) {
        return entity(body, name, source).place();
    }

    /** The entity called {@code name}, the body's other well-known names being found as well. */
    private static Entity entity(String body, String name, String source) {
        Document document = Document.of(new Article("a", "", source, "", "", LocalDate.of(2020, 1, 1), "", body));
        return RESOLVER.resolve(document, names(body, name)).stream().filter(entity -> entity.name().equals(name)).findFirst().orElseThrow();
    }

    private static List<NameMention> names(String body, String name) {
        List<String> others = List.of("ليبيا", "لبنان", "سوريا", "اليمن", "تونس", "سلطنة عمان", "بنغازي", "بيروت", "الرباط", "درنة", "عدن", "مسقط", "الجولان");
        return Stream.concat(Stream.of(name), others.stream().filter(other -> !name.contains(other)))
                .filter(body::contains).map(text -> {
                    int start = body.indexOf(text);
                    EntityType type = text.startsWith("مطار") || text.startsWith("قاعدة") || text.startsWith("مستشفى") || text.startsWith("شارع")
                            ? EntityType.FACILITY : EntityType.LOCATION;
                    return new NameMention(new Span(start, start + text.length()), text, type, Provenance.of("test", "test", 1));
                }).sorted(Comparator.comparing(NameMention::span)).toList();
    }
}
