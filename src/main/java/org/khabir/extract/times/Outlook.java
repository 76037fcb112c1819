package org.khabir.extract.times;

import java.util.Set;
import org.khabir.text.Sentence;

/** Reads from the words around an expression whether they speak of what is to come, of what was, or of the present at large. */
final class Outlook {

    private static final int BACK = 25;
    private static final Set<String> ANNOUNCEMENTS = Set.of("اعلن", "اعلنت", "اعلنوا", "دعا", "دعت", "يدعو", "تدعو", "قرر", "قررت", "تقرر", "حدد", "حددت");
    private static final Set<String> ANNOUNCED = Set.of("عن", "الي", "عقد", "تنفيذ", "تنظيم", "الدخول", "اجراء", "موعدا");
    private static final Set<String> NOT_FUTURE = Set.of(
            "سيما", "سنتي", "ستار", "سياج", "سينا", "سيول", "سيئه", "سيئا", "سياسي", "سياسه", "سياسات", "سياسيه", "سياسيا", "سياسيين",
            "سيناريو", "سيناء", "سياده", "سياديه", "سياق", "سيارات", "سياره", "سيارته", "سياحه", "سياحي", "سياحيه", "سياح", "سنوات",
            "سنتين", "سنويا", "سنوي", "سنويه", "ستين", "ستون", "ستوكهولم", "ستيفن", "ستيفان", "سيدات", "سيدني", "سيطره", "سيطرت",
            "سيطروا", "سينما", "سينمائي", "سيرغي", "سيرجي", "سيرج", "سيباستيان", "سيباستيانو", "سيمون", "سيسيل", "سيسيليا", "سيلفا",
            "سيلفيو", "سيلين", "سيغمار", "ستيف", "ستيفاني", "ستيفانو", "ستانلي", "ستارمر", "سيوف", "سيناتور", "ستراسبورغ", "ستولتنبرغ",
            "سيشل", "سياله", "ستوري", "ستيني", "سيدي", "سيرت");

    private static final Set<String> RELATIVES = Set.of("التي", "الذي", "اللذين", "اللذان");
    private static final Set<String> PAST_BEFORE = Set.of("لم", "كان", "كانت", "كانوا", "كانا");

    private final Set<String> plan;
    private final Set<String> schedule;
    private final Set<String> relativeSchedule;
    private final Set<String> reporting;
    private final Set<String> state;

    Outlook(Lexicon lexicon) {
        this.plan = lexicon.group("plan");
        this.schedule = lexicon.group("schedule");
        this.relativeSchedule = lexicon.group("relativeSchedule");
        this.reporting = lexicon.group("reporting");
        this.state = lexicon.group("state");
    }

    /**
     * What the nearest sign before the expression in its sentence says, or a sign of a plan right behind it.
     *
     * @param from the expression's first token
     * @param next the token behind it
     */
    View view(Words words, Sentence sentence, int from, int next) {
        boolean announced = false;
        if (words.is(from - 1, "الي") || words.is(from - 1, "حتي")) {
            return View.COMING;
        }
        for (int i = from - 1; i >= Math.max(sentence.first().index(), from - BACK); i--) {
            String word = bare(words.at(i));
            if (isComing(words, i) || word.equals("بدايه") && words.is(i + 1, "من")) {
                return View.COMING;
            }
            announced |= ANNOUNCED.contains(word);
            if (announced && ANNOUNCEMENTS.contains(word)) {
                return View.COMING;
            }
            if (isReporting(word) || isFemininePerfect(word)) {
                return isPlanBehind(words, sentence, next) ? View.COMING : isReporting(word) ? View.OPEN : View.PAST;
            }
        }
        return isPlanBehind(words, sentence, next) || isHourBehind(words, next) ? View.COMING : View.OPEN;
    }

    /** سيلتقي, من المقرر, and يلتقي or التي تجمع, but not كان يلتقي. */
    private boolean isComing(Words words, int i) {
        String word = bare(words.at(i));
        boolean scheduled = schedule.contains(word) || relativeSchedule.contains(word) && RELATIVES.contains(words.at(i - 1));
        return isFuture(word) || scheduled && !PAST_BEFORE.contains(bare(words.at(i - 1)));
    }

    /** A verb of reporting, perhaps with a pronoun: أعلنته. */
    private boolean isReporting(String word) {
        return reporting.contains(word) || word.endsWith("ه") && reporting.contains(word.substring(0, word.length() - 1))
                || word.endsWith("ها") && reporting.contains(word.substring(0, word.length() - 2));
    }

    /** ارتفعت, شهدت: what ends in ت, and not in ات, is nearly always such a verb. */
    private static boolean isFemininePerfect(String word) {
        return word.length() >= 4 && word.endsWith("ت") && !word.endsWith("ات") && !word.startsWith("ال") && !word.startsWith("ت")
                && !word.endsWith("وت") && !word.endsWith("يت");
    }

    private boolean isPlanBehind(Words words, Sentence sentence, int next) {
        return next <= sentence.last().index() && isComing(words, next);
    }

    /** السبت الساعة الثالثة: programmes give the hour behind the day. */
    private static boolean isHourBehind(Words words, int next) {
        int at = words.is(next, "علي") || words.is(next, "في") ? next + 1 : next;
        return words.is(at, "الساعه");
    }

    /** True for اليوم that means these days: beside a verb or noun of state, or in a quotation. */
    boolean isNow(Words words, Sentence sentence, int i) {
        return state.contains(bare(words.at(i - 1))) || state.contains(bare(words.at(i - 2))) && !words.isSign(i - 1)
                || isQuoted(words, sentence, i);
    }

    private static boolean isQuoted(Words words, Sentence sentence, int i) {
        boolean quoted = false;
        for (int k = sentence.first().index(); k < i; k++) {
            quoted ^= words.is(k, "\"");
        }
        return quoted;
    }

    private boolean isFuture(String word) {
        return plan.contains(word) || word.length() >= 4 && word.charAt(0) == 'س'
                && "يتن".indexOf(word.charAt(1)) >= 0 && !NOT_FUTURE.contains(word);
    }

    private static String bare(String word) {
        return word.length() > 4 && (word.charAt(0) == 'و' || word.charAt(0) == 'ف') ? word.substring(1) : word;
    }
}
