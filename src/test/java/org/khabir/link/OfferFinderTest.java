package org.khabir.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabir.model.CaseEntity;
import org.khabir.model.Decision;
import org.khabir.model.EntityOffer;
import org.khabir.model.EntityOffer.Reason;
import org.khabir.model.EntityType;

class OfferFinderTest {

    @ParameterizedTest
    @CsvSource({
            "PERSON, خليفة حفتر, حفتر, SHORT_NAME", "PERSON, جورج بوش, ج بوش, INITIAL", "PERSON, عمر حسان, عمر حسين, LETTER",
            "PERSON, معمر القذافي, معمر قذافي, ARTICLE", "PERSON, أحمد علي سالم, أحمد حسين سالم, PART",
            "PERSON, يوسف الشاهد معزول, يوسف الشاهد, LONGER", "PERSON, أحمد علي سالم, أحمد سالم, MIDDLE_NAME",
            "ORGANIZATION, وزارة الدفاع الليبية, وزارة الدفاع, LONGER", "ORGANIZATION, ميليشيا, مليشيا, LETTER"})
    void doubtfulPairsAreOfferedWithTheirReason(EntityType type, String one, String other, Reason reason) {
        assertThat(offers(List.of(entity(type, one, null), entity(type, other, null)))).singleElement().satisfies(offer -> {
            assertThat(offer.reason()).isEqualTo(reason);
            assertThat(offer.score()).isBetween(0.2, 0.9);
        });
    }

    @ParameterizedTest
    @CsvSource({"PERSON, خليفة حفتر, فايز السراج", "PERSON, عمر حسن, علي حسن", "ORGANIZATION, وزارة الدفاع, وزارة الداخلية", "PERSON, حسن, حسان"})
    void othersAreNot(EntityType type, String one, String other) {
        assertThat(offers(List.of(entity(type, one, null), entity(type, other, null)))).isEmpty();
    }

    @Test
    void theSameEnglishNameAndAnArticlesOtherNameAreReasons() {
        CaseEntity city = entity(EntityType.LOCATION, "سوسة", "Sousse");
        CaseEntity province = entity(EntityType.LOCATION, "ولاية سوسة", "Sousse");
        CaseEntity movement = entity(EntityType.ORGANIZATION, "حركة المقاومة الإسلامية", null, "حماس");
        CaseEntity hamas = entity(EntityType.ORGANIZATION, "حماس", null);

        assertThat(offers(List.of(city, province, movement, hamas))).extracting(EntityOffer::reason)
                .containsExactlyInAnyOrder(Reason.ENGLISH, Reason.CALLED_SO);
    }

    @Test
    void aFamilyNameThatSeveralBearIsOfferedWithLessScore() {
        CaseEntity one = entity(EntityType.PERSON, "خليفة حفتر", null);
        CaseEntity other = entity(EntityType.PERSON, "صدام حفتر", null);
        CaseEntity name = entity(EntityType.PERSON, "حفتر", null);

        assertThat(offers(List.of(one, name))).extracting(EntityOffer::score).containsExactly(0.8);
        assertThat(offers(List.of(one, other, name))).extracting(EntityOffer::score).containsExactly(0.4, 0.4);
    }

    @Test
    void whatWasSetApartIsNeverOfferedAgain() {
        CaseEntity one = entity(EntityType.PERSON, "خليفة حفتر", null);
        CaseEntity other = entity(EntityType.PERSON, "حفتر", null);

        assertThat(offers(List.of(one, other), new Decision.Apart("d", Instant.EPOCH, List.of(other.key()), List.of(one.key())))).isEmpty();
    }

    private static List<EntityOffer> offers(List<CaseEntity> entities, Decision... decisions) {
        Set<String> names = entities.stream().flatMap(e -> e.names().stream()).collect(Collectors.toSet());
        return OfferFinder.find(entities, names, new Decisions(Arrays.asList(decisions)));
    }

    private static CaseEntity entity(EntityType type, String name, String english, String... aliases) {
        return new CaseEntity(NameKey.of(type, name), type, name, english, List.of(aliases), 1, 1, List.of("a"));
    }
}
