package org.khabir.extract.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabir.extract.Extractor;
import org.khabir.extract.entities.CoreferenceResolver;
import org.khabir.extract.gazetteer.Gazetteer;
import org.khabir.extract.meetings.RuleMeetingFinder;
import org.khabir.extract.names.NameFinders;
import org.khabir.extract.statements.RuleStatementFinder;
import org.khabir.extract.times.TimexTagger;
import org.khabir.model.Article;
import org.khabir.model.DateCertainty;
import org.khabir.model.MeetingStatus;
import org.khabir.model.TimelineEntry;
import org.khabir.model.TimelineKind;

/** What words tell of the order, the status and the certainty of happenings. */
class OrderTest {

    private static final Gazetteer GAZETTEER = Gazetteer.standard();
    private static final Extractor EXTRACTOR = new Extractor(NameFinders.standard(GAZETTEER), new CoreferenceResolver(GAZETTEER),
            new TimexTagger(), new RuleMeetingFinder(), new RuleStatementFinder(), new DatedHappenings());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            وصل رئيس الوزراء إلى روما أمس. وفي وقت لاحق غادر إلى باريس.             | T2 AFTER T1
            وقع الطرفان الاتفاق أمس. وكان الجيش قصف الميناء قبل ذلك.                | T2 BEFORE T1
            قصفت الطائرات الميناء أمس قبل أن يغادر الوفد المدينة.                  | T1 BEFORE T2
            غادر الوفد المدينة أمس عقب توقيع الاتفاق.                              | T1 AFTER T2
            وصل الوزير إلى روما أمس ثم زار ميلانو.                                 | T2 AFTER T1
            التقى أحمد بن علي بمحمد بن صالح أمس قبل أن يجتمع بسالم بن عمر.          | T1 BEFORE T2
            """)
    void wordsTellTheOrder(String body, String link) {
        assertThat(timeline(body).stream().flatMap(entry -> entry.links().stream().map(to -> entry.id() + " " + to.relation() + " " + to.otherId())))
                .containsExactly(link);
    }

    @Test
    void theLinkNamesTheWordsThatSaySo() {
        String body = "وصل رئيس الوزراء إلى روما أمس. وفي وقت لاحق غادر إلى باريس.";
        assertThat(timeline(body).getLast().links().getFirst().words().of(body)).isEqualTo("وفي وقت لاحق");
        assertThat(timeline(body).getLast().certainty()).isEqualTo(DateCertainty.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            سيصل رئيس الوزراء غدا إلى روما                    | PLANNED
            من المقرر أن يزور الوزير المدينة يوم الجمعة المقبل | PLANNED
            دعا إلى وقف إطلاق النار أمس                        | PROPOSED
            نفى زيارة المدينة أمس                              | DENIED
            تقرر تأجيل الانتخابات أمس                          | DENIED
            وصل رئيس الوزراء أمس إلى روما                     | HELD
            """)
    void wordsTellWhetherItTookPlace(String body, MeetingStatus status) {
        assertThat(timeline(body)).singleElement().satisfies(entry -> assertThat(entry.status()).isEqualTo(status));
    }

    @Test
    void aMeetingsStatusIsTheEntrys() {
        assertThat(timeline("سيلتقي أحمد بن علي غدا محمد بن صالح.")).singleElement()
                .satisfies(entry -> assertThat(entry.status()).isEqualTo(MeetingStatus.PLANNED));
    }

    @Test
    void aMonthIsAPeriodAndADayIsExact() {
        assertThat(timeline("وصل رئيس الوزراء أمس إلى روما")).extracting(TimelineEntry::certainty).containsExactly(DateCertainty.EXACT);
        assertThat(timeline("تجرى الانتخابات في نوفمبر المقبل")).extracting(TimelineEntry::certainty).containsExactly(DateCertainty.PERIOD);
    }

    @Test
    void aStatementsEntryIsTheStatement() {
        assertThat(timeline("قال أحمد بن علي أمس إن الاتفاق قريب، وإن الوفد وصل إلى روما.")).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(TimelineKind.STATEMENT);
            assertThat(entry.statementId()).isEqualTo("S1");
            assertThat(entry.entityIds()).isNotEmpty();
        });
    }

    private static List<TimelineEntry> timeline(String body) {
        return EXTRACTOR.analyze(new Article("a", "", "", "", "", LocalDate.of(2024, 5, 16), "", body)).timeline();
    }
}
