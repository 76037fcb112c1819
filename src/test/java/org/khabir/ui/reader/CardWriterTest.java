package org.khabir.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khabir.i18n.Language;
import org.khabir.model.Analysis;
import org.khabir.model.Article;
import org.khabir.model.CaseEntity;
import org.khabir.model.CaseMeeting;
import org.khabir.model.CaseRole;
import org.khabir.model.CaseSide;
import org.khabir.model.Decision;
import org.khabir.model.EntityName;
import org.khabir.model.EntityType;
import org.khabir.model.GatheredMeeting;
import org.khabir.model.MeetingStatus;
import org.khabir.model.Provenance;
import org.khabir.model.Span;
import org.khabir.model.TimeExpression;
import org.khabir.model.TimeInterval;
import org.khabir.model.TimeType;
import org.khabir.ui.common.Texts;

class CardWriterTest {

    private final Sheet sheet = new Sheet(Sample.article(), Sample.analysis(), Sample.annotations(), Sample.TAGS,
            Map.of("p1", new EntityName("PERSON غسان سلامه", "غسان محمد سلامة", "Ghassan Salamé")), 0);
    private final CardWriter writer = new CardWriter(new Texts(Language.ENGLISH), sheet);

    @Test
    void callsAnEntityAsTheCaseDoesAndTellsWhatTheCaseKnows() {
        CaseEntity envoy = new CaseEntity("PERSON غسان سلامه", EntityType.PERSON, "غسان محمد سلامة", "Ghassan Salamé", List.of("غسان سلامة"), 12, 0.8,
                List.of("a1", "a2", "a3"), List.of("PERSON غسان سلامه"), List.of(new CaseRole("المبعوث الأممي", "الأمم المتحدة", "UN", null, null, 3)), List.of(new CaseSide("UN", 3)), 2);
        CaseMeeting report = new CaseMeeting("a1", "", null, Sample.analysis().meetings().getFirst(), List.of(), null);
        GatheredMeeting met = new GatheredMeeting("k", MeetingStatus.HELD, List.of("غسان محمد سلامة", "خليفة حفتر"),
                List.of("PERSON غسان سلامه", "PERSON خليفه حفتر"), "الرجمة",
                new TimeInterval(LocalDate.of(2019, 10, 20), LocalDate.of(2019, 10, 20)), List.of(report), Set.of());

        Card card = card("غسان سلامة", new CaseFacts(List.of(envoy), List.of(met),
                List.of(new Decision.EntityNote("n1", Instant.EPOCH, List.of("PERSON غسان سلامه"), "غسان سلامة", "استقال في 2020"))));

        assertThat(card).isEqualTo(new Card("غسان محمد سلامة", "Ghassan Salamé", "Person · certainty 90 %",
                List.of("here as “غسان سلامة”", "المبعوث الأممي – الأمم المتحدة", "Nationality or side: United Nations (3 articles)"), "Mentions: 2 here, 12 in the case (articles: 3)",
                List.of("20 Oct 2019 · خليفة حفتر · الرجمة"), List.of("استقال في 2020")));
    }

    @Test
    void tellsWhatTheArticleHasWhereTheCaseIsNotKnownYet() {
        Card card = card("غسان سلامة", CaseFacts.NONE);

        assertThat(card.lines()).containsExactly("here as “غسان سلامة”", "المبعوث الأممي");
        assertThat(card.counts()).isEqualTo("Mentions: 2 here");
        assertThat(card("لجنة 5+5", CaseFacts.NONE).heading()).isEqualTo("لجنة 5+5");
    }

    @Test
    void tellsOfMeetingsDatesAndNotes() {
        assertThat(card("بمقر", CaseFacts.NONE)).isEqualTo(new Card("Meeting", "certainty 90 %", List.of("غسان محمد سلامة", "لجنة 5+5")));
        assertThat(card("25 أكتوبر", CaseFacts.NONE)).isEqualTo(new Card("2019-10-25", "Date · certainty 90 %", List.of("25 أكتوبر 2019")));
        assertThat(card("لا حلّ", CaseFacts.NONE)).isEqualTo(new Card("وساطة", "", List.of("موقف معلن")));
    }

    @Test
    void saysWhyATimeNamesNoDay() {
        assertThat(openTime(null, null)).isEqualTo("not known: the article tells no day of publication");
        assertThat(openTime(null, LocalDate.of(2019, 10, 26))).isEqualTo("not settled");
        assertThat(openTime("PAST_REF", null)).isEqualTo("in the past, no day told");
        assertThat(openTime("P3M", null)).isEqualTo("P3M");
    }

    private static String openTime(String value, LocalDate published) {
        Article article = new Article("a1", "", "", "", "", published, "", "وصل أمس");
        TimeExpression time = new TimeExpression(new Span(4, 7), "أمس", TimeType.DATE, value, null, Provenance.of("test", "test", 0.9));
        Sheet open = Sample.bare(article, new Analysis("a1", List.of(), List.of(), List.of(time), List.of()));
        Mark mark = new ShownMarks(new BodyText(article), Marks.of(open)).at(5).orElseThrow();
        return new CardWriter(new Texts(Language.ENGLISH), open).card(mark, CaseFacts.NONE).orElseThrow().heading();
    }

    private Card card(String words, CaseFacts facts) {
        int at = Sample.span(words).start();
        BodyText body = new BodyText(sheet.article());
        Mark mark = new ShownMarks(body, Marks.of(sheet)).at(at).orElseThrow();
        return writer.card(mark, facts).orElseThrow();
    }
}
