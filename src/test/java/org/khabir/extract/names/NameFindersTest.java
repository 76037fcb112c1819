package org.khabir.extract.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabir.extract.NameFinder;
import org.khabir.extract.NameMention;
import org.khabir.extract.gazetteer.Gazetteer;
import org.khabir.model.Article;
import org.khabir.model.EntityType;
import org.khabir.model.NamedEntry;
import org.khabir.text.Document;

class NameFindersTest {

    private static final Gazetteer GAZETTEER = Gazetteer.standard();
    private static final NameFinder FINDER = NameFinders.standard(GAZETTEER);

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
        // known names: proclitics, hamza, tashkeel, tatweel
        "سافر الوفد إلى ليبيا وتونس والجزائر > LOCATION ليبيا, LOCATION تونس, LOCATION الجزائر",
        "رسالة للأمم المتحدة > ORGANIZATION لأمم المتحدة",
        "وصل الي الامارات أمس > LOCATION الامارات",
        "زار لِيبْيَا وبنغـازي > LOCATION لِيبْيَا, LOCATION بنغـازي",
        "فتح الباب للزوار > ''",
        "يتيح المتحف الجديد لزواره مشاهدة المعارك > ''",
        "وصل الوفد الي زواره امس > LOCATION زواره",
        "سيطرت القوات على مدينة الباب > LOCATION الباب",
        // official designations
        "قالت وزارة الدفاع الأمريكية إن الأمر انتهى > ORGANIZATION وزارة الدفاع الأمريكية",
        "بيان الهيئة العليا المستقلة للانتخابات اليوم > ORGANIZATION الهيئة العليا المستقلة للانتخابات",
        "قرار وزارة التخطيط والتعاون الدولي > ORGANIZATION وزارة التخطيط والتعاون الدولي",
        "أعلنت الحكومة الأردنية أن الحكومة ستجتمع > ORGANIZATION الحكومة الأردنية",
        "عقد مجلس الإدارة اجتماعه > ''",
        "أكد رئيس الحكومة اللبناني ذلك > ''",
        "رئيس الجامعة التونسية لكرة اليد أمس > ORGANIZATION الجامعة التونسية لكرة اليد",
        "بلاغ هيئة الحوكمة الرشيدة ومكافحة الفساد > ORGANIZATION هيئة الحوكمة الرشيدة ومكافحة الفساد",
        "أعلنت منظمة الدفاع عن المستهلك ذلك > ORGANIZATION منظمة الدفاع عن المستهلك",
        "أوقفت فرقة الأبحاث والتفتيش للحرس الوطني بقفصة رجلا > ORGANIZATION فرقة الأبحاث والتفتيش للحرس الوطني بقفصة",
        "دعا صندوق النقد الدولي للإصلاح > ORGANIZATION صندوق النقد الدولي",
        "أضربت الشركة الوطنية لتوزيع واستغلال المياه والغاز > ORGANIZATION الشركة الوطنية لتوزيع واستغلال المياه والغاز",
        "جمع اللقاء حزبي النهضة والنداء > ORGANIZATION النهضة, ORGANIZATION النداء",
        // media: behind their class noun, and alone behind a verb of reporting
        "وقالت صحيفة حرييت إن الأمر انتهى > ORGANIZATION حرييت",
        "ونقلت وفا عن مصدر أمني > ORGANIZATION وفا",
        "ذكرت سانا أن الوفد وصل > ORGANIZATION سانا",
        "رأوا في ذلك وفا بالوعد > ''",
        // persons
        "استقبل الفريق أول سالم الكبتاوي الوفد > PERSON سالم الكبتاوي",
        "قال وزير الخارجية والتعاون الدولي محمود بن ناصر البدراني إن > PERSON محمود بن ناصر البدراني",
        "تحدث عبد الرحيم ولد أحمد في الندوة > PERSON عبد الرحيم ولد أحمد",
        "علق على القرار > ''",
        "استقبل الوزير ظهر اليوم، مسعد فودة رئيس اتحاد الفنانين > PERSON مسعد فودة, ORGANIZATION اتحاد الفنانين",
        "حضر اللاعب وسام أبو علي أمس > PERSON وسام أبو علي",
        "قال مستشار الأمن القومي قاسم الأعرجي إن > PERSON قاسم الأعرجي",
        "أعلنت المؤسسة حالة القوة القاهرة في الميناء > ''",
        "بحث وزير الدفاع شين وون-سيك الأمر > PERSON شين وون-سيك",
        "قالت الفنانة منى واصف إن > PERSON منى واصف",
        "نشر الغواصة النووية يو إس إس ميزوري في الميناء > EQUIPMENT يو إس إس ميزوري",
        "غادر الأمين العام دانيال غوردن الأردن أمس > PERSON دانيال غوردن, LOCATION الأردن",
        // places and facilities
        "هبطت الطائرة في مطار القاهرة الدولي > FACILITY مطار القاهرة الدولي",
        "نقل إلى المستشفى الجامعي بقابس > FACILITY المستشفى الجامعي بقابس",
        "سكان ولاية تطاوين > LOCATION ولاية تطاوين",
        "مظاهرة في شارع 9 أفريل ونهج الحرية > FACILITY شارع 9 أفريل, FACILITY نهج الحرية",
        "حادث على الطريق الوطنية رقم 1 > FACILITY الطريق الوطنية رقم 1",
        "أقام في نزل \"السعادة\" أسبوعا > FACILITY نزل \"السعادة\"",
        "زار مصنع الإسمنت بقابس > FACILITY مصنع الإسمنت بقابس",
        "متساكنو حي الزهور وقرية السعادة > LOCATION حي الزهور, LOCATION السعادة",
        "أمطار في الشمال الغربي اليوم > LOCATION الشمال الغربي",
        "انقطاع الماء في رادس، مقرنان، باردو وقرطاج > LOCATION رادس, LOCATION مقرنان, LOCATION باردو, LOCATION قرطاج",
        "على طريق الحوار وفي حي سكني > ''",
        // weapons, events, media
        "نشرت منظومة إس-٤٠٠ وطائرات F-16 وميغ 29 > EQUIPMENT إس-٤٠٠, EQUIPMENT F-16, EQUIPMENT ميغ 29",
        "خلال المنتدى الدولي للتعليم > EVENT المنتدى الدولي للتعليم",
        "دعم اتفاق القاهرة > EVENT اتفاق القاهرة",
        "ذكرت صحيفة «الشرق الأوسط» أمس > ORGANIZATION الشرق الأوسط",
        "الوضع في الشرق الأوسط > LOCATION الشرق الأوسط",
        "أعلن حزب “المستقبل الجديد” ذلك > ORGANIZATION حزب “المستقبل الجديد”",
    })
    void findsNamesAndTheirTypes(String text, String expected) {
        assertThat(String.join(", ", names(text))).isEqualTo(expected);
    }

    @Test
    void aSurnameAloneIsTheManNamedInFull() {
        assertThat(names("التقى السفير رياض الزنداني الوزير.\nوأضاف الزنداني أن اللقاء مثمر، وشكر للزنداني."))
                .containsExactly("PERSON رياض الزنداني", "PERSON الزنداني", "PERSON لزنداني");
    }

    @Test
    void aShortNameInBracketsIsANameOfItsOwn() {
        assertThat(names("قالت الهيئة الوطنية للمفقودين (مفقودات) إن العمل جار. وتعمل مفقودات منذ سنة."))
                .containsExactly("ORGANIZATION الهيئة الوطنية للمفقودين", "ORGANIZATION مفقودات", "ORGANIZATION مفقودات");
    }

    @Test
    void theAnalystsOwnNamesWin() {
        NamedEntry own = new NamedEntry("n1", "كتيبة الوادي", EntityType.ORGANIZATION, List.of("الوادي"), null);
        NameFinder finder = NameFinders.standard(GAZETTEER.with(List.of(own)));
        assertThat(finder.find(document("تحركت كتيبة الوادي نحو سرت وقال الوادي"))).extracting(NameMention::text)
                .containsExactly("كتيبة الوادي", "سرت", "الوادي");
    }

    @Test
    void mentionsAreOrderedSlicesThatDoNotOverlap() {
        Document document = document("قال الرئيس قيس سعيد (قيس سعيّد) إن تونس، و\"حركة النهضة\"، والاتحاد العام التونسي للشغل ...");
        int end = 0;
        for (NameMention name : FINDER.find(document)) {
            assertThat(name.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(name.span().of(document.body())).isEqualTo(name.text());
            end = name.span().end();
        }
        assertThat(end).isPositive();
    }

    @Test
    void anEmptyBodyHasNoNames() {
        assertThat(FINDER.find(document(""))).isEmpty();
    }

    private static List<String> names(String body) {
        return FINDER.find(document(body)).stream().map(name -> name.type() + " " + name.text()).toList();
    }

    private static Document document(String body) {
        return Document.of(new Article("a", "", "", "", "", null, "", body));
    }
}
