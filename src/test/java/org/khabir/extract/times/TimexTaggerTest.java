package org.khabir.extract.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabir.model.TimeExpression;
import org.khabir.model.TimeInterval;
import org.khabir.model.TimeType;

/** Published on Thursday, 16 May 2024 (8 Dhu al-Qa'da 1445), unless said otherwise. */
class TimexTaggerTest {

    private static final LocalDate THURSDAY = LocalDate.of(2024, 5, 16);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            افتتح المعرض في 24 جانفي 2017 بالعاصمة                | 24 جانفي 2017=2017-01-24
            وقعت الهدنة يوم الثلاثاء 24 كانون الثاني 2017         | يوم الثلاثاء 24 كانون الثاني 2017=2017-01-24
            عقدت القمة في 15 يوليو (تموز) 2023 بجدة               | 15 يوليو (تموز) 2023=2023-07-15
            بدأ العمل به في تموز/يوليو 2006 رسميا                 | تموز/يوليو 2006=2006-07
            انتهت الحملة في الثالث والعشرين من أكتوبر 2011        | الثالث والعشرين من أكتوبر 2011=2011-10-23
            تأسس الحزب في الأول من سبتمبر 1969                    | الأول من سبتمبر 1969=1969-09-01
            صدر المرسوم في ٢٦ شوال ١٤٣٦هـ بالرياض                 | ٢٦ شوال ١٤٣٦هـ=2015-08-11
            وقع الاتفاق بتاريخ 17/12/2015 في الصخيرات             | 17/12/2015=2015-12-17
            باريس - 14 - 5 (كونا) -- التقى الوزير الوفد            | 14 - 5=2024-05-14
            صدر التقرير في 2020-08-21 بجنيف                       | 2020-08-21=2020-08-21
            تمتد الدورة من 6 إلى 11 فيفري 2025                    | 6=2025-02-06; 11 فيفري 2025=2025-02-11
            يزور الوفد البلاد يومي 1 و2 مارس 2025                 | يومي 1=2025-03-01; 2 مارس 2025=2025-03-02
            ارتفعت الأسعار في ديسمبر الماضي مقارنة بعام 2022      | ديسمبر الماضي=2023-12; عام 2022=2022
            أحدثت في شهر ديسمبر من السنة الماضية                  | شهر ديسمبر من السنة الماضية=2023-12
            اجتمع المجلس في 7 أيار لبحث الأزمة                    | 7 أيار=2024-05-07
            يبدأ المؤتمر في العاشر من الشهر المقبل                | العاشر من الشهر المقبل=2024-06-10
            توقفت الحرب في 1975 وحسم دستور 2012 الأمر             | 1975=1975; 2012=2012
            حكم البلاد (1954-1989) وحده                           | 1954=1954; 1989=1989
            وصل في 24 يناير 2014، وعاد ثانية (15 أبريل)           | 24 يناير 2014=2014-01-24; 15 أبريل=2014-04-15
            بدأ الحوار في سبتمبر 2012 وانتهى في فبراير             | سبتمبر 2012=2012-09; فبراير=2013-02
            وقع الاتفاق في 17 ديسمبر 2015، وسيراجع في 20 مايو      | 17 ديسمبر 2015=2015-12-17; 20 مايو=2024-05-20
            """)
    void readsCalendarDates(String text, String expected) {
        assertThat(TaggedText.shown(text, THURSDAY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            وصل الوزير أمس، والتقى نظيره                          | أمس=2024-05-15
            وصل الوفد أول من أمس إلى المدينة                      | أول من أمس=2024-05-14
            تنطلق المحادثات غداً الجمعة في مسقط                    | غداً الجمعة=2024-05-17
            أعلن اليوم الخميس عن الصفقة                           | اليوم الخميس=2024-05-16
            قالت الوزارة الأربعاء إن القافلة وصلت                 | الأربعاء=2024-05-15
            أعلن الاتحاد عن تنفيذ إضراب يوم الاثنين                 | يوم الاثنين=2024-05-20
            تبدأ الامتحانات اعتبارا من الأحد                       | الأحد=2024-05-19
            ستعقد الجلسة الاثنين في البرلمان                      | الاثنين=2024-05-20
            زار المدينة يوم الجمعة الماضي برفقة نجله              | يوم الجمعة الماضي=2024-05-10
            زار المدينة الأربعاء الماضي وحده                      | الأربعاء الماضي=2024-05-08
            يصل الوفد السبت المقبل إلى طرابلس                     | السبت المقبل=2024-05-18
            خطب في صلاة الجمعة وأدان الهجوم                       |
            تعقد الندوة السبت والأحد في الحمامات                  | السبت=2024-05-18; الأحد=2024-05-19
            احتفل العالم باليوم العالمي للصحافة                   |
            """)
    void readsDaysRelativeToPublication(String text, String expected) {
        assertThat(TaggedText.shown(text, THURSDAY)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void aWeekdayThatContradictsYesterdayWins() {
        assertThat(TaggedText.shown("قال امس الاربعاء إنه باق", LocalDate.of(2024, 5, 17))).isEqualTo("امس الاربعاء=2024-05-15");
    }

    @Test
    void lastFridayInASaturdaysPaperIsNotYesterday() {
        assertThat(TaggedText.shown("زار المدينة يوم الجمعة الماضي", LocalDate.of(2024, 5, 18)))
                .isEqualTo("يوم الجمعة الماضي=2024-05-10");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            عاد الأسبوع الماضي من القاهرة                         | الأسبوع الماضي=2024-W19
            يبدأ التنفيذ خلال الشهر المقبل في الجنوب              | الشهر المقبل=2024-06
            تراجع النمو هذا العام بشدة                            | هذا العام=2024
            زار تونس بداية الأسبوع الجاري ثم عاد                  | بداية الأسبوع الجاري=2024-W20
            اندلعت الأزمة في أواخر عام 2016 فجأة                  | أواخر عام 2016=2016
            زاد الإنتاج في الربع الأول من عام 2023 قليلا          | الربع الأول من عام 2023=2023-Q1
            تراجع في النصف الثاني من العام الماضي                 | النصف الثاني من العام الماضي=2023-H2
            التقيا في وقت سابق من هذا الشهر                        | وقت سابق من هذا الشهر=2024-05
            هجرها السياح صيف العام الماضي                         | صيف العام الماضي=2023-SU
            نعيش في القرن الـ21 كما يقال                          | القرن الـ21=20
            بدأت اللجنة عملها في خريف 2021 بجنيف                  | خريف 2021=2021-FA
            هاجر في ثمانينات القرن الماضي مع أهله                 | ثمانينات القرن الماضي=198
            بني المسجد في القرن الثاني عشر على الأرجح             | القرن الثاني عشر=11
            تبدأ المباريات نهاية الأسبوع المقبل                   | نهاية الأسبوع المقبل=2024-W21-WE
            تغير المشهد خلال السنوات الأخيرة كثيرا                | السنوات الأخيرة=PAST_REF
            يصدر القرار في الأيام القليلة المقبلة                 | الأيام القليلة المقبلة=FUTURE_REF
            استعدادات خلال الأشهر الثلاثة المقبلة                 | الأشهر الثلاثة المقبلة=P3M
            قتل عشرة خلال الـ24 ساعة الماضية                      | الـ24 ساعة الماضية=PT24H
            """)
    void readsUnitsAndTheirParts(String text, String expected) {
        assertThat(TaggedText.shown(text, THURSDAY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            وصل صباح اليوم الخميس إلى بنغازي                      | صباح اليوم الخميس=2024-05-16TMO
            استقبله بعد ظهر أمس في القصر                          | بعد ظهر أمس=2024-05-15TAF
            انعقد مساء أمس الأربعاء اجتماع طارئ                   | مساء أمس الأربعاء=2024-05-15TEV
            سقط الصاروخ أمس مساء قرب الميناء                      | أمس مساء=2024-05-15TEV
            وقع الهجوم ليل الأحد - الاثنين شرق البلدة             | ليل الأحد - الاثنين=2024-05-12TNI
            انتهت المهلة منتصف ليل السبت الأحد                    | منتصف ليل السبت الأحد=2024-05-12T00:00
            تبدأ الجلسة غدا الساعة العاشرة والنصف صباحا           | غدا الساعة العاشرة والنصف صباحا=2024-05-17T10:30
            ينعقد في الساعة العاشرة من صباح الغد                  | الساعة العاشرة من صباح الغد=2024-05-17T10:00
            يلتقيان يوم السبت 18 مايو على الساعة الثانية          | يوم السبت 18 مايو=2024-05-18; الساعة الثانية=2024-05-18T14:00
            بدأ القصف فجر الثلاثاء عند 04,00 ت غ                  | فجر الثلاثاء=2024-05-14TMO; 04,00 ت غ=2024-05-14T04:00
            عاد في ساعة متأخرة من مساء أمس                        | ساعة متأخرة من مساء أمس=2024-05-15TEV
            أعلن الليلة الماضية عن وفاته                          | الليلة الماضية=2024-05-15TNI
            التقاه ظهر اليوم في مكتبه                             | ظهر اليوم=2024-05-16T12:00
            """)
    void readsTimesOfDay(String text, String expected) {
        assertThat(TaggedText.shown(text, THURSDAY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            استمر الحصار ثلاثة أشهر كاملة قبل الهدنة              | ثلاثة أشهر كاملة=P3M
            انقطع التيار حوالي سنة ونصف عن الحي                   | سنة ونصف=P1Y6M
            أمهل الحكومة لأسبوع من أجل الرد                       | أسبوع=P1W
            المشروع موجود منذ سنوات دون تنفيذ                     | سنوات=PXY
            توفي منذ 62 سنة في منفاه                              | 62 سنة=1962
            التقى المبعوث قبل شهر في جنيف                         | قبل شهر=2024-04
            خصص لتقييم الأداء بعد 110 أيام على توليه السلطة       | 110 أيام=P110D
            عاد قبل عدة أيام إلى بلاده                            | قبل عدة أيام=PAST_REF
            تأخرت الرحلة أكثر من ساعتين عن موعدها                 | ساعتين=PT2H
            حكم خمس سنوات وثلاثة أشهر ثم رحل                      | خمس سنوات وثلاثة أشهر=P5Y3M
            انتظر أقل من نصف ساعة ثم غادر                         | نصف ساعة=PT30M
            تجتمع اللجنة كل أسبوع في مقرها                        | كل أسبوع=P1W
            ينتج الحقل مليون برميل يوميا                          | يوميا=P1D
            يحتفل به في 20 جوان من كل سنة                         | 20 جوان من كل سنة=P1Y
            يحجون إليها في ماي من كل عام                          | ماي من كل عام=P1Y
            يجتمعون كل ثلاثة أشهر في روما                         | كل ثلاثة أشهر=P3M
            """)
    void readsDurationsAndRepetitions(String text, String expected) {
        assertThat(TaggedText.shown(text, THURSDAY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            وصل في 3 مارس 2020 وغادر في اليوم التالي              | 3 مارس 2020=2020-03-03; اليوم التالي=2020-03-04
            التقاه في 3 مارس 2020 وبعد ذلك بيومين وقعا الاتفاق    | 3 مارس 2020=2020-03-03; بعد ذلك بيومين=2020-03-05
            قصفت في 3 مارس 2020 وفي اليوم نفسه أعلنت الهدنة       | 3 مارس 2020=2020-03-03; اليوم نفسه=2020-03-03
            """)
    void readsDaysRelativeToTheText(String text, String expected) {
        assertThat(TaggedText.shown(text, THURSDAY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            اقتحموا المقر في 3 مارس 2020 وغادروه في الليلة نفسها   | 3 مارس 2020=2020-03-03; الليلة نفسها=2020-03-03TNI
            غادر في 3 مارس 2020 على الساعة الثانية من نفس اليوم    | 3 مارس 2020=2020-03-03; الساعة الثانية من نفس اليوم=2020-03-03T14:00
            أدخل المشفى في 3 مارس 2020 وتوفي مساء اليوم ذاته       | 3 مارس 2020=2020-03-03; مساء اليوم ذاته=2020-03-03TEV
            بلغ 5 بالمائة في جانفي 2017 مقابل 3 في الشهر نفسه من سنة 2016 | جانفي 2017=2017-01; الشهر نفسه من سنة 2016=2016-01
            وقعت المعركة في 18 سبتمبر 1954 وأخرى في أكتوبر من نفس السنة | 18 سبتمبر 1954=1954-09-18; أكتوبر من نفس السنة=1954-10
            فقدناه في مثل هذا اليوم من السنة الماضية               | هذا اليوم من السنة الماضية=2023-05-16
            توقف عن العمل ذلك اليوم                                | ذلك اليوم=null
            """)
    void readsTheSameTimeAsTheOneNamedLast(String text, String expected) {
        assertThat(TaggedText.shown(text, THURSDAY)).isEqualTo(expected);
    }

    @Test
    void anHourBelongsToTheDayAnnouncedInTheSentenceBefore() {
        assertThat(TaggedText.shown("يلعب الفريق يوم الأحد في سوسة. وتنطلق المباراة على الساعة الثانية و النصف بعد الزوال.", THURSDAY))
                .isEqualTo("يوم الأحد=2024-05-19; الساعة الثانية و النصف بعد الزوال=2024-05-19T14:30");
        assertThat(TaggedText.shown("عاد الوفد يوم الأحد. وبدأت الجلسة على الساعة العاشرة صباحا.", THURSDAY))
                .isEqualTo("يوم الأحد=2024-05-12; الساعة العاشرة صباحا=2024-05-16T10:00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            المباراة التي تجمع الفريقين يوم الأحد في سوسة          | يوم الأحد=2024-05-19
            يسافر الوفد يوم الثلاثاء إلى جنيف                      | يوم الثلاثاء=2024-05-21
            كان يسافر يوم الثلاثاء إلى جنيف                        | يوم الثلاثاء=2024-05-14
            وصلت الحكومة إلى العاصمة في أوت بعد مفاوضات            | أوت=2023-08
            يفتح المعرض أبوابه بداية من شهر جوان المقبل            | شهر جوان المقبل=2024-06
            اليوم الخميس 16 ماي 2023                              | اليوم الخميس 16 ماي 2023=2024-05-16
            أعلن اليوم الخميس عن الهجوم الذي وقع قبل يوم 20 ماي 2023 | اليوم الخميس=2024-05-16; يوم 20 ماي 2023=2023-05-20
            عثر على جثته بعد شهرين في الوادي                       | شهرين=P2M
            يطلق سراحه بعد 10 أيام من اليوم                        | بعد 10 أيام من اليوم=2024-05-26
            """)
    void readsWhetherItIsToComeFromTheWordsAround(String text, String expected) {
        assertThat(TaggedText.shown(text, THURSDAY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            يفتح المستوصف أبوابه مرتين في الأسبوع                  | الأسبوع=P1W
            تنتج الحقول ألف برميل فقط في اليوم                     | اليوم=P1D
            قتل عشرة جنود في الأسبوع الماضي                        | الأسبوع الماضي=2024-W19
            الاتفاق الموقع بين المنظمتين منذ سنتين                 | سنتين=2022
            تم إيقافه منذ حوالي أسبوعين                            | أسبوعين=2024-W18
            قال إنه يعمل بالشرطة منذ 15 عاما                       | 15 عاما=P15Y
            """)
    void tellsRatesAndPointsFromDurations(String text, String expected) {
        assertThat(TaggedText.shown(text, THURSDAY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            استقبله عشية أمس في القصر                              | عشية أمس=2024-05-15TAF
            شددت المراقبة عشية عيد الأضحى                          | عشية عيد الأضحى=2024-06-15
            وقع الهجوم ليلة رأس السنة                              | ليلة رأس السنة=2023-12-31TNI
            اجتمعوا عشية الانتخابات                                |
            """)
    void anEveIsAnAfternoonOrTheDayBeforeAFeast(String text, String expected) {
        assertThat(TaggedText.shown(text, THURSDAY)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            تدير روسيا حاليا أربع قواعد                           | حاليا=PRESENT_REF
            وفي وقت لاحق وصل نائبه لاحقاً إلى المطار              | وقت لاحق=FUTURE_REF; لاحقاً=FUTURE_REF
            يتفقان خلال المرحلة المقبلة على الدستور               | المرحلة المقبلة=FUTURE_REF
            ظهرت في الفترة الأخيرة خلافات                         | الفترة الأخيرة=PAST_REF
            أعلن عنه مؤخرا في باريس                               | مؤخرا=PAST_REF
            يتابع الجميع في هذه اللحظات ما يجري                    | هذه اللحظات=PRESENT_REF
            تراجع الإنتاج خلال الموسم الماضي                       | الموسم الماضي=PAST_REF
            """)
    void readsVagueReferences(String text, String expected) {
        assertThat(TaggedText.shown(text, THURSDAY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            يسافرون قبيل عيد الفطر إلى قراهم                      | عيد الفطر=2024-04-10
            تتوقف المعارك في شهر رمضان عادة                       | شهر رمضان=2024-03
            يغلق المعبر خلال عيد الأضحى المقبل                    | عيد الأضحى المقبل=2024-06-16
            """)
    void readsFeastsAndHijriMonths(String text, String expected) {
        assertThat(TaggedText.shown(text, THURSDAY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            نص القرار 2216 على الانسحاب
            وذلك وفق القانون عدد 53 لسنة 2013
            كانت الخطة دقيقة ومدروسة
            لم يحترمها يوما
            قال مصدر مطلع لوكالة الأنباء
            أنصار ثورة 30 يونيو يحتفلون
            وفي الوقت نفسه أكد الوزير
            عمره 30 عاما وهو طبيب
            (45 عاما) من سكان الحي
            قال الأمين العام للأمم المتحدة
            نائب رئيس تيار المستقبل
            شارك في كأس العالم 2018
            أكثر من 2000 شخص
            عقد اجتماعا مع الوزراء
            حكم عليه بالسجن 7 سنوات
            تتراوح أعمارهم بين 14 و18 عاما
            وصلت رئيسة الوزراء تيريزا ماي
            يحتفلون بذكرى ثورة 17 فبراير
            صلاة الجمعة في المسجد
            مارس ضغوطا على الحكومة
            نظمت جمعية "غدا أجمل" معرضا
            دهس المتسوقين في سوق عيد الميلاد
            واكب اليوم الختامي للمهرجان
            تتراوح أعمارهم بين 18 و22 سنة
            ما بين 2000 و2500 مسافر
            تكبر الكأس عاما بعد عام
            """)
    void passesOverWhatOnlyLooksLikeATime(String text) {
        assertThat(TaggedText.shown(text, THURSDAY)).isEmpty();
    }

    @Test
    void cliticsAndPunctuationStayOutsideTheSpan() {
        assertThat(TaggedText.shown("ولأربعة أشهر، وبحلول عام 2030، وغدا.", THURSDAY))
                .isEqualTo("أربعة أشهر=P4M; عام 2030=2030; غدا=2024-05-17");
        String body = "للسنة الماضية";
        assertThat(TaggedText.tag(body, THURSDAY)).singleElement()
                .satisfies(time -> assertThat(time.span().of(body)).isEqualTo("لسنة الماضية"));
    }

    @Test
    void readsVowelledStretchedAndBracketedWriting() {
        assertThat(TaggedText.shown("وصل أَمْسِ إلى (سرت)، وعاد في [٢٤ ينـــاير ٢٠١٧] على متن F16.", THURSDAY))
                .isEqualTo("أَمْسِ=2024-05-15; ٢٤ ينـــاير ٢٠١٧=2017-01-24");
    }

    @Test
    void withoutADayOfPublicationRelativeOnesStayUnresolved() {
        assertThat(TaggedText.shown("وصل أمس، وعاد الأسبوع الماضي، وذلك بعد 5 مايو 2020، ويعمل حاليا.", null))
                .isEqualTo("أمس=null; الأسبوع الماضي=null; 5 مايو 2020=2020-05-05; حاليا=PRESENT_REF");
        assertThat(TaggedText.tag("يوم الخميس صباحا", null)).singleElement().satisfies(time -> {
            assertThat(time.type()).isEqualTo(TimeType.TIME);
            assertThat(time.interval()).isNull();
        });
    }

    @Test
    void everyValueThatDatesHasItsDays() {
        assertThat(intervals("خريف 2021")).containsExactly(days("2021-09-01", "2021-11-30"));
        assertThat(intervals("في فبراير 2024")).containsExactly(days("2024-02-01", "2024-02-29"));
        assertThat(intervals("الأسبوع الماضي")).containsExactly(days("2024-05-06", "2024-05-12"));
        assertThat(intervals("أواخر يونيو 2023")).containsExactly(days("2023-06-21", "2023-06-30"));
        assertThat(intervals("مساء أمس")).containsExactly(days("2024-05-15", "2024-05-15"));
        assertThat(intervals("القرن العشرين")).containsExactly(days("1900-01-01", "1999-12-31"));
        assertThat(intervals("طيلة ثلاثة أيام")).containsExactly((TimeInterval) null);
    }

    private static List<TimeInterval> intervals(String body) {
        return TaggedText.tag(body, THURSDAY).stream().map(TimeExpression::interval).toList();
    }

    private static TimeInterval days(String earliest, String latest) {
        return new TimeInterval(LocalDate.parse(earliest), LocalDate.parse(latest));
    }
}
