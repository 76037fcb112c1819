package org.khabir.extract.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabir.extract.statements.RuleStatementFinder;
import org.khabir.extract.times.TimexTagger;
import org.khabir.model.Article;
import org.khabir.model.Entity;
import org.khabir.model.EntityType;
import org.khabir.model.Meeting;
import org.khabir.model.MeetingDate;
import org.khabir.model.MeetingKind;
import org.khabir.model.MeetingStatus;
import org.khabir.model.Mention;
import org.khabir.model.MentionKind;
import org.khabir.model.Participant;
import org.khabir.model.ParticipantRole;
import org.khabir.model.Provenance;
import org.khabir.model.Span;
import org.khabir.model.TimeExpression;
import org.khabir.model.TimeInterval;
import org.khabir.model.TimelineEntry;
import org.khabir.model.TimelineKind;
import org.khabir.text.Document;

class DatedHappeningsTest {

    private static final LocalDate THURSDAY = LocalDate.of(2024, 5, 16);
    private static final Provenance MADE = Provenance.of("test", "test", 0.9);

    private final DatedHappenings timeline = new DatedHappenings();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            وصل رئيس الوزراء أمس إلى روما                         | VISIT       | 2024-05-15
            وقع الجانبان في 17 ديسمبر 2015 اتفاقا سياسيا          | AGREEMENT   | 2015-12-17
            قصفت طائرات مسيرة الميناء فجر أمس                     | ATTACK      | 2024-05-15TMO
            عين المجلس محافظا جديدا للمصرف الأسبوع الماضي         | APPOINTMENT | 2024-W19
            قدم وزير النفط استقالته يوم الأربعاء                  | RESIGNATION | 2024-05-15
            توفي الكاتب عام 2019 في منفاه                         | DEATH       | 2019
            تجرى الانتخابات في نوفمبر المقبل                      | ELECTION    | 2024-11
            قال المتحدث أمس إن الطريق مفتوح                       | STATEMENT   | 2024-05-15
            أعلن الجيش أن هجوما وقع أمس قرب الحدود                | ATTACK      | 2024-05-15
            أدى وزير البيئة صباح أمس رفقة والي الجهة زيارة إلى المحطة | VISIT    | 2024-05-15TMO
            أمضت الشركة يوم الأربعاء اتفاقية مع النقابة            | AGREEMENT   | 2024-05-15
            تولى إدارة المهرجان سنة 1977                          | APPOINTMENT | 1977
            أسفر انفجار لغم جد مساء أمس عن جرح راع                | ATTACK      | 2024-05-15TEV
            فاز المرشح المستقل أمس في الانتخابات الرئاسية          | ELECTION    | 2024-05-15
            صادق البرلمان أمس على مشروع القانون                    | OTHER       | 2024-05-15
            يؤدي الوزير زيارة إلى الجزائر يومي 4 و5 جوان 2024      | VISIT       | 2024-06-04/2024-06-05
            استمرت المعارك من 10 إلى 12 مارس 2024 واقتحم الجيش المدينة | ATTACK  | 2024-03-10/2024-03-12
            """)
    void tellsWhatKindOfHappeningADatedSentenceHolds(String body, TimelineKind kind, String value) {
        assertThat(build(document(body), List.of(), List.of())).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(kind);
            assertThat(entry.value()).isEqualTo(value);
            assertThat(entry.interval()).isNotNull();
        });
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            وصل رئيس الوزراء إلى روما
            لم يصل الوفد أمس
            كان الطقس جميلا أمس
            وصل الوزير مؤخرا
            شهدت الولاية أمس مسيرة جابت الشوارع وصولا إلى الساحة
            بلغت الحرارة أمس أرقاما قياسية ووصلت إلى 45 درجة
            قبض الحرس على المهربين أمس بعد نصب كمين محكم
            أنقذت الوحدات الغرقى أمس قبالة سواحل عين قرمز
            بلغت كلفته أمس مليون دينار
            فاز الفريق أمس في مباراة الدوري على ملعب المدينة
            تحيي البلاد اليوم ذكرى وفاة الشاعر
            حوكم المتهم أمس في تهم تتعلق بالهجوم على النزل
            يفتح باب الترشح للانتخابات البلدية حتى إقفاله في أجل أقصاه يوم الأحد
            توصلت دراسة نشرت هذا الشهر في المجلة إلى أن التدخين يقل
            يصل اليوم عدد المشاركين في البلاد إلى 7400 شاب
            أدت فرق المراقبة 1584 زيارة تفقد أمس
            تستعد الأحزاب اليوم لانتخابات مبكرة
            أعاد المعتصمون اليوم تنظيف الخيام ونصبها
            قضت محكمة أمس بالسجن على جندي أطلق النار على جريح
            أقيمت سوق لعيد الميلاد قتل فيها عشرون شخصا
            الوضع بلغ أمس ما وصل إليه بسبب التراكمات
            تراجعت المخالفات الشهر الماضي لتصل إلى أدنى مستوى
            قلل المتحدث أمس من احتمال شن حرب
            ارتفعت الأسعار سنة 2019 لأن المصانع تعرضت لانفجار كبير
            """)
    void listsNothingWithoutADateOrAHappening(String body) {
        assertThat(build(document(body), List.of(), List.of())).isEmpty();
    }

    @Test
    void aHappeningIsAboutThoseOfItsClause() {
        Document document = document("أعلن سالم أن كريم وصل أمس إلى سرت، حسب ما نقله نبيل.");
        List<Entity> entities = List.of(entity(document, "E1", "سالم"), entity(document, "E2", "كريم"), entity(document, "E3", "سرت"),
                entity(document, "E4", "نبيل"));

        assertThat(build(document, entities, List.of())).filteredOn(entry -> entry.kind() == TimelineKind.VISIT).singleElement()
                .satisfies(entry -> assertThat(entry.entityIds()).containsExactly("E2", "E3"));
    }

    @Test
    void aNameTellsNoHappening() {
        Document document = document("دعا النائب فيصل التبيني أمس إلى التحقيق.");

        assertThat(build(document, List.of(entity(document, "E1", "فيصل التبيني")), List.of()))
                .noneMatch(entry -> entry.kind() == TimelineKind.VISIT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            نفت الوزارة ما راج عن استقالة الوزير يوم الأربعاء      | DENIED
            لوح بالاستقالة يوم الأربعاء                           | PROPOSED
            قدم استقالته يوم الأربعاء                             | HELD
            شهد يوم الأربعاء إلغاء القرار واستقالة الوزير          | HELD
            نفى المتحدث إيقاف الوزير الذي قدم استقالته يوم الأربعاء | HELD
            """)
    void tellsWhetherItTookPlace(String body, MeetingStatus status) {
        assertThat(build(document(body), List.of(), List.of())).filteredOn(entry -> entry.kind() == TimelineKind.RESIGNATION)
                .singleElement().satisfies(entry -> assertThat(entry.status()).isEqualTo(status));
    }

    @Test
    void whatHasADayIsNotDatedByACenturyToo() {
        assertThat(build(document("توفيت يوم السبت 15 أبريل 2017 آخر من ولد في القرن التاسع عشر"), List.of(), List.of()))
                .extracting(TimelineEntry::value).containsExactly("2017-04-15");
    }

    @Test
    void aCarIsNoVerbOfTheFuture() {
        assertThat(build(document("انفجرت سيارة مفخخة أمس في محيط المدرسة"), List.of(), List.of())).singleElement()
                .satisfies(entry -> assertThat(entry.status()).isEqualTo(MeetingStatus.HELD));
    }

    @Test
    void oneSentenceAndDateAreListedOnce() {
        Document document = document("وصل الوزير أمس ووقع أمس اتفاقا، بعدما زار المدينة في 3 مارس 2020.");

        assertThat(build(document, List.of(), List.of())).extracting(TimelineEntry::value).containsExactly("2024-05-15", "2020-03-03");
    }

    @Test
    void namesTheEntitiesOfTheSentenceInItsOrder() {
        Document document = document("وصل سالم أمس إلى سرت. بقي كريم.");
        List<Entity> entities = List.of(entity(document, "E1", "سرت"), entity(document, "E2", "سالم"), entity(document, "E3", "كريم"));

        assertThat(build(document, entities, List.of())).singleElement()
                .satisfies(entry -> assertThat(entry.entityIds()).containsExactly("E2", "E1"));
    }

    @Test
    void aMeetingIsListedWithItsDateAndItsSentenceNotAgain() {
        Document document = document("وصل سالم أمس إلى سرت والتقى كريم. وقصفت المدينة أمس.");
        Span first = document.sentences().getFirst().span();
        LocalDate day = LocalDate.of(2024, 5, 15);
        Meeting dated = meeting("M1", new MeetingDate("2024-05-15", new TimeInterval(day, day), new Span(9, 12)), first);

        List<TimelineEntry> entries = build(document, List.of(), List.of(dated));

        assertThat(entries).extracting(TimelineEntry::kind).containsExactly(TimelineKind.MEETING, TimelineKind.ATTACK);
        assertThat(entries.getFirst().meetingId()).isEqualTo("M1");
        assertThat(entries.getFirst().entityIds()).containsExactly("E1", "E2", "E9");
        assertThat(entries.getFirst().interval()).isEqualTo(new TimeInterval(day, day));
    }

    @Test
    void anUndatedMeetingHasNoValue() {
        Document document = document("التقى سالم كريم.");

        assertThat(build(document, List.of(), List.of(meeting("M1", null, document.sentences().getFirst().span()))))
                .singleElement().satisfies(entry -> assertThat(entry.value()).isNull());
    }

    @Test
    void aLongSentenceIsCutAtAClauseOrWord() {
        String clause = "وصل الوفد أمس إلى العاصمة في زيارة تدوم ثلاثة أيام يبحث خلالها مع كبار المسؤولين ملفات التجارة والحدود";
        String body = clause + "، ثم يتوجه بعدها إلى الجنوب للوقوف على سير الأشغال في الحقول والمنشآت";

        assertThat(build(document(body), List.of(), List.of()).getFirst().summary()).isEqualTo(clause + "…");
        assertThat(build(document(body.replace("،", "")), List.of(), List.of()).getFirst().summary())
                .endsWith("…").satisfies(summary -> assertThat(body.replace("،", "")).startsWith(
                        summary.substring(0, summary.length() - 1) + " "));
    }

    @Test
    void aLongSentenceIsShownWhereItTellsTheHappening() {
        String before = "يذكر أن الخلاف بين أهالي القريتين اندلع جراء اختلاف حول مسار طريق سيربط بينهما كان من المزمع الشروع في تعبيده ضمن المخطط، ثم هدأ قليلا، ";

        assertThat(build(document(before + "قبل أن توفي أحد المصابين أمس في المستشفى متأثرا بجراحه."), List.of(), List.of()).getFirst().summary())
                .isEqualTo("…قبل أن توفي أحد المصابين أمس في المستشفى متأثرا بجراحه.");
    }

    private List<TimelineEntry> build(Document document, List<Entity> entities, List<Meeting> meetings) {
        List<TimeExpression> times = new TimexTagger().tag(document);
        return timeline.build(document, entities, times, meetings, new RuleStatementFinder().find(document, entities, times));
    }

    private static Document document(String body) {
        return Document.of(new Article("a", "", "", "", "", THURSDAY, "", body));
    }

    private static Entity entity(Document document, String id, String name) {
        int at = document.body().indexOf(name);
        Mention mention = new Mention(new Span(at, at + name.length()), name, MentionKind.NAME, MADE);
        return new Entity(id, EntityType.PERSON, name, null, List.of(mention), List.of(), MADE);
    }

    private static Meeting meeting(String id, MeetingDate date, Span evidence) {
        return new Meeting(id, MeetingKind.MEETING, MeetingStatus.HELD, List.of(
                new Participant("E1", ParticipantRole.HOST), new Participant("E2", ParticipantRole.VISITOR)), "E9", date, List.of(),
                null, List.of(evidence), MADE);
    }
}
