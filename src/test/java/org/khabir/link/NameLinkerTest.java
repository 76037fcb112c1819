package org.khabir.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabir.model.Decision;
import org.khabir.model.Entity;
import org.khabir.model.EntityType;
import org.khabir.model.Mention;
import org.khabir.model.MentionKind;
import org.khabir.model.Provenance;
import org.khabir.model.Span;

class NameLinkerTest {

    private static final Provenance FOUND = Provenance.of("test", "", 1);

    @ParameterizedTest
    @CsvSource({
            "ORGANIZATION, أفريكوم, آفريكوم", "ORGANIZATION, أفريكوم, افريكوم", "PERSON, أنطونيو غوتيريش, انطونيو جوتيريش",
            "PERSON, غوتيريش, جوتيريش", "PERSON, عبد السلام المجالي, عبدالسلام المجالي", "PERSON, محمد ابن سلمان, محمّد بن سلمان",
            "PERSON, محمد بن سلمان بن عبد العزيز آل سعود, محمد بن سلمان", "PERSON, خليفة بلقاسم حفتر, خليفة حفتر",
            "LOCATION, القاهرة, قاهرة", "LOCATION, سوريا, سورية", "LOCATION, أبو ظبي, أبوظبي", "PERSON, صلاح الدين النمروش, صلاحالدين النمروش",
            "PERSON, فائز السراج, فايز السراج", "FACILITY, قاعدة الوطية, قــاعــدة الوَطِيّة"})
    void sureMatchesJoin(EntityType type, String one, String other) {
        assertThat(areOne(type, one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
            "PERSON, حفتر, خليفة حفتر", "PERSON, خالد سلمان, خالد بن سلمان", "PERSON, عمر حسن, عمار حسن", "PERSON, صدام خليفة حفتر, خليفة حفتر",
            "PERSON, علي حسن, علي الحسن", "PERSON, أحمد جاد, أحمد غاد", "ORGANIZATION, وزارة الدفاع, وزارة الدفاع الليبية",
            "LOCATION, ولاية سوسة, سوسة"})
    void doubtfulOnesDoNot(EntityType type, String one, String other) {
        assertThat(areOne(type, one, other)).isFalse();
    }

    @Test
    void aMiddleNameThatLeavesTwoMenOpenJoinsNeither() {
        List<CaseName> names = List.of(person("أحمد علي سالم"), person("أحمد حسين سالم"), person("أحمد سالم"));

        assertThat(entities(names).values()).doesNotHaveDuplicates();
    }

    @Test
    void theSameEnglishNameJoins() {
        CaseName short1 = name(EntityType.PERSON, "ماكرون", "Emmanuel Macron");
        CaseName full = name(EntityType.PERSON, "إيمانويل ماكرون", "Emmanuel Macron");
        CaseName single = name(EntityType.PERSON, "حسن", "Hasan");
        CaseName other = name(EntityType.PERSON, "حسان", "Hasan");

        assertThat(entities(List.of(short1, full))).containsValues("PERSON ايمانويل ماكرون").doesNotContainValue("PERSON ماكرون");
        assertThat(entities(List.of(single, other)).values()).doesNotHaveDuplicates();
    }

    @Test
    void theEnglishNameOfAnotherFormOfTheArticleDoesNotJoin() {
        CaseName body = nameOf(entity(EntityType.ORGANIZATION, "مديرية السجون", "Jawhara FM", "مديرية السجون", "الجوهرة"));
        CaseName radio = name(EntityType.ORGANIZATION, "الجوهرة", "Jawhara FM");

        assertThat(entities(List.of(body, radio)).values()).doesNotHaveDuplicates();
    }

    @Test
    void aBodyAndItsAcronymAreOneUnlessSeveralBodiesHaveIt() {
        CaseName command = nameOf(entity(EntityType.ORGANIZATION, "القيادة الأمريكية في أفريقيا", null, "القيادة الأمريكية في أفريقيا", "AFRICOM"));
        CaseName acronym = name(EntityType.ORGANIZATION, "AFRICOM", null);
        CaseName other = nameOf(entity(EntityType.ORGANIZATION, "منظمة أخرى تماما", null, "منظمة أخرى تماما", "AFRICOM"));

        assertThat(entities(List.of(command, acronym)).values()).containsOnly("ORGANIZATION africom");
        assertThat(entities(List.of(command, acronym, other)).values()).doesNotHaveDuplicates();
    }

    @Test
    void aDescriptionJoinsNothing() {
        Entity source = new Entity("E1", EntityType.PERSON, "مصدر أمني", null,
                List.of(new Mention(new Span(0, 8), "مصدر أمني", MentionKind.NOMINAL, FOUND)), List.of(), FOUND);

        assertThat(JoinKeys.of(source)).isEmpty();
    }

    @Test
    void theAnalystsMergeJoinsWhatIsNotAlikeAndALaterOneHoldsAgainstAnEarlier() {
        CaseName one = person("سالم الأول");
        CaseName other = person("فلان الثاني");
        Decision merged = new Decision.Same("d1", Instant.ofEpochSecond(1), List.of(one.key(), other.key()));
        Decision parted = new Decision.Apart("d2", Instant.ofEpochSecond(2), List.of(one.key()), List.of(other.key()));
        Decision again = new Decision.Same("d3", Instant.ofEpochSecond(3), List.of(one.key(), other.key()));

        assertThat(entities(List.of(one, other), merged).values()).hasSize(2).containsOnly("PERSON سالم الاول");
        assertThat(entities(List.of(one, other), parted, merged).values()).doesNotHaveDuplicates();
        assertThat(entities(List.of(one, other), again, parted, merged).values()).containsOnly("PERSON سالم الاول");
    }

    @Test
    void whatTheAnalystSetApartIsNotJoinedThoughItLooksSure() {
        CaseName one = person("فائز السراج");
        CaseName other = person("فايز السراج");

        assertThat(entities(List.of(one, other), new Decision.Apart("d", Instant.EPOCH, List.of(one.key()), List.of(other.key())))
                .values()).doesNotHaveDuplicates();
    }

    @Test
    void decisionsFollowAChangedType() {
        CaseName body = name(EntityType.ORGANIZATION, "سبوتنك", null);
        CaseName other = name(EntityType.ORGANIZATION, "وكالة سبوتنيك", null);
        Decision merged = new Decision.Same("d1", Instant.ofEpochSecond(1), List.of("PERSON سبوتنك", other.key()));
        Decision typed = new Decision.Typed("d2", Instant.ofEpochSecond(2), List.of("PERSON سبوتنك"), EntityType.ORGANIZATION);

        assertThat(entities(List.of(body, other), merged).values()).doesNotHaveDuplicates();
        assertThat(entities(List.of(body, other), merged, typed).values()).hasSize(2).containsOnly("ORGANIZATION سبوتنك");
    }

    @Test
    void theOrderOfNamesDoesNotMatter() {
        List<CaseName> names = new ArrayList<>();
        for (String given : List.of("أحمد", "محمد", "علي")) {
            for (String middle : List.of("", " حسين", " بن علي", " عبد الله")) {
                for (String family : List.of(" سالم", " السالم", " جاويش", " غاويش")) {
                    names.add(person(given + middle + family));
                }
            }
        }
        Map<String, String> first = entities(names);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(names, new Random(seed));
            assertThat(entities(names)).isEqualTo(first);
        }
    }

    private static boolean areOne(EntityType type, String one, String other) {
        Map<String, String> entities = entities(List.of(name(type, one, null), name(type, other, null)));
        return entities.get(NameKey.of(type, one)).equals(entities.get(NameKey.of(type, other)));
    }

    private static Map<String, String> entities(List<CaseName> names, Decision... decisions) {
        List<CaseName> distinct = names.stream().collect(java.util.stream.Collectors.toMap(CaseName::key, n -> n, (a, b) -> a)).values()
                .stream().toList();
        return new NameLinker(new Decisions(List.of(decisions))).entities(distinct);
    }

    private static CaseName person(String name) {
        return name(EntityType.PERSON, name, null);
    }

    private static CaseName name(EntityType type, String name, String english) {
        return nameOf(entity(type, name, english, name));
    }

    private static CaseName nameOf(Entity entity) {
        return new CaseName(NameKey.of(entity.type(), entity.name()), JoinKeys.of(entity));
    }

    private static Entity entity(EntityType type, String name, String english, String... forms) {
        List<Mention> mentions = new ArrayList<>();
        for (String form : forms) {
            mentions.add(new Mention(new Span(mentions.size() * 100, mentions.size() * 100 + form.length()), form, MentionKind.NAME, FOUND));
        }
        return new Entity("E1", type, name, english, mentions, List.of(), FOUND);
    }
}
