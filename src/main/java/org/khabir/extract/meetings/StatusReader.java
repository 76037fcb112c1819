package org.khabir.extract.meetings;

import java.util.Set;
import java.util.regex.Pattern;
import org.khabir.model.MeetingStatus;
import org.khabir.text.Normalizer;
import org.khabir.text.Token;

/** Reads whether a meeting took place from what governs its trigger. */
final class StatusReader {

    private static final int FARTHEST = 9;
    private static final int LONGEST_SUBJECT = 14;
    private static final int LONGEST_LIST = 40;
    private static final Pattern FUTURE_VERB = Pattern.compile("[وف]?س[يت]\\S{3,}");

    /** Whoever leaves for a place has not met anybody there yet. */
    private static final Set<String> LEAVES = Set.of("توجه", "توجهت", "سافر", "سافرت", "وصل", "وصلت");

    /** Behind which a meeting has taken place: نتائج مباحثاته. */
    private static final Set<String> OUTCOMES = Set.of(Normalizer.key("نتائج"), "فحوي", "مضمون", "حصيله");

    private static final Set<String> RELATIVES = Set.of("الذي", "التي");
    private static final int FARTHEST_RELATIVE = 9;

    private final Cues cues;

    StatusReader(Cues cues) {
        this.cues = cues;
    }

    MeetingStatus read(Scene scene, Hit hit) {
        if (isDenied(scene, hit) || cues.is(scene.tokens(), hit.token() + 1, Cue.ALLEGED) || hit.form().definite() && cues.is(scene.tokens(), hit.token() + 1, Cue.CALLED_OFF)) {
            return MeetingStatus.DENIED;
        }
        if (cues.is(scene.tokens(), hit.start() - 2, Cue.AFTER_BEFORE)) {
            return MeetingStatus.HELD;
        }
        if (hit.form().trigger().construction().isNoun() && !hit.form().hasClitic() && cues.is(scene.tokens(), hit.token() + 1, Cue.NEXT)
                && isAgreed(scene, hit)) {
            return MeetingStatus.PLANNED;
        }
        if (isAgreedUpon(scene, hit)) {
            return MeetingStatus.PLANNED;
        }
        if (hit.start() > scene.sentenceStart(hit.start()) && OUTCOMES.contains(scene.token(hit.start() - 1).norm())) {
            return MeetingStatus.HELD;
        }
        boolean governed = !isPast(scene, hit);
        if (hit.form().isFuture() || hit.verb().isFuture() || isToCome(scene, hit) || isProgramme(scene, hit) || governed && stands(scene, hit, Cue.FUTURE)) {
            return MeetingStatus.PLANNED;
        }
        if (governed && isProposed(scene, hit)) {
            return MeetingStatus.PROPOSED;
        }
        if (isBehindFuture(scene, hit)) {
            return MeetingStatus.PLANNED;
        }
        boolean ahead = hit.verb().imperfect() && !isPresentOfHeadline(scene, hit) || isVerbalNoun(scene, hit) && !isDone(scene, hit);
        return ahead || isAimedAt(scene, hit) ? MeetingStatus.PLANNED : MeetingStatus.HELD;
    }

    /** يتضمن برنامج الزيارة لقاء مع فلان: the sentence tells what is to come. */
    private boolean isProgramme(Scene scene, Hit hit) {
        int start = scene.sentenceStart(hit.start());
        return start < hit.start() && hit.trigger().construction().isNoun() && cues.is(scene.tokens(), start, Cue.PROGRAMME);
    }

    /** اتفق على لقاء فلان. */
    private boolean isAgreedUpon(Scene scene, Hit hit) {
        boolean on = hit.start() > scene.sentenceStart(hit.start()) && scene.token(hit.start() - 1).norm().equals("علي");
        int verb = hit.start() - 2;
        while (verb > scene.sentenceStart(hit.start()) && scene.actorAt(verb) != null) {
            verb--;
        }
        return on && hit.trigger().construction().isNoun() && cues.is(scene.tokens(), verb, Cue.AGREED);
    }

    /** اتفقا على عقد اجتماع آخر. */
    private boolean isAgreed(Scene scene, Hit hit) {
        return stands(scene, hit, Cue.AGREED) || stands(scene, hit, Cue.FUTURE);
    }

    private boolean isPast(Scene scene, Hit hit) {
        TriggerForm verb = hit.verb();
        return !verb.imperfect() && !verb.trigger().construction().isNoun() && !isVerbalNoun(scene, hit);
    }

    /** عقد behind a preposition or another verb is no verb: إلى عقد اجتماع. */
    private boolean isVerbalNoun(Scene scene, Hit hit) {
        String word = scene.token(hit.start()).norm();
        boolean noun = hit.start() < hit.token() && word.endsWith("عقد") && !hit.verb().imperfect();
        return noun && (word.startsWith("ل") || word.startsWith("ب") || hit.start() > 0 && (
                cues.is(scene.tokens(), hit.start() - 1, Cue.FUTURE) || cues.is(scene.tokens(), hit.start() - 1, Cue.PREPOSITION) || cues.is(scene.tokens(), hit.start() - 1, Cue.PROPOSAL)));
    }

    /** سيتوجه إلى باريس للقاء فلان: the aim of a journey to come. */
    private boolean isAimedAt(Scene scene, Hit hit) {
        boolean aimed = hit.form().prefix().endsWith("ل") || hit.start() > 0 && cues.is(scene.tokens(), hit.start() - 1, Cue.AIM)
                || hit.start() > 1 && cues.match(scene.tokens(), hit.start() - 2, Cue.AIM) == 2;
        for (int i = hit.start() - 1; aimed && i >= scene.sentenceStart(hit.start()); i--) {
            String word = scene.token(i).norm();
            boolean leaves = LEAVES.stream().anyMatch(verb -> word.equals(verb) || word.equals("و" + verb));
            boolean imperfect = leaves || word.matches("و?س?ي.*|و?ست.*");
            if (imperfect && scene.actorAt(i) == null && cues.is(scene.tokens(), i, Cue.ARRIVAL)) {
                return true;
            }
        }
        return false;
    }

    /** سيحسم موقفه بعد لقائه: a circumstance of what is to come. */
    private boolean isBehindFuture(Scene scene, Hit hit) {
        boolean noun = hit.trigger().construction().isNoun() && hit.start() == hit.token() && !hit.form().definite();
        int before = hit.start() - 1;
        boolean governed = noun && before > scene.sentenceStart(hit.start())
                && (cues.is(scene.tokens(), before, Cue.ADJUNCT) || hit.form().prefix().endsWith("ب") || cues.is(scene.tokens(), before - 1, Cue.ADJUNCT));
        boolean added = noun && before - 1 > scene.sentenceStart(hit.start())
                && (cues.match(scene.tokens(), before - 1, Cue.ADDED) == 2 || cues.match(scene.tokens(), before - 1, Cue.ADDED) == 1);
        int words = added ? -LONGEST_LIST : 0;
        for (int i = before; (governed || added) && i >= scene.sentenceStart(hit.start()) && words < FARTHEST; i--) {
            words += scene.actorAt(i) == null ? 1 : 0;
            if (scene.actorAt(i) == null && FUTURE_VERB.matcher(scene.token(i).norm()).matches()) {
                return true;
            }
            if (scene.actorAt(i) == null && (cues.is(scene.tokens(), i, Cue.THAT) || cues.is(scene.tokens(), i, Cue.CLAIM))) {
                return false;
            }
        }
        return false;
    }

    private boolean isDone(Scene scene, Hit hit) {
        return cues.is(scene.tokens(), hit.start() - 1, Cue.ADJUNCT);
    }

    private boolean isProposed(Scene scene, Hit hit) {
        return !isOccasion(scene, hit) && stands(scene, hit, Cue.PROPOSAL);
    }

    /** طالبوا لدى لقائهم الوزير: what is asked for is something else. */
    private boolean isOccasion(Scene scene, Hit hit) {
        int before = hit.start() - 1;
        return hit.form().hasClitic() && before >= scene.sentenceStart(hit.start())
                && (scene.token(before).norm().equals("لدي") || cues.is(scene.tokens(), before, Cue.ADJUNCT));
    }

    /** الاجتماع الذي سينعقد: a relative clause puts it into the future. */
    private static boolean isToCome(Scene scene, Hit hit) {
        boolean noun = hit.form().trigger().construction().isNoun();
        for (int i = hit.token() + 1; noun && i + 1 < Math.min(scene.sentenceEnd(hit.token()), hit.token() + FARTHEST_RELATIVE); i++) {
            if (!scene.token(i).isWord()) {
                return false;
            }
            if (RELATIVES.contains(scene.token(i).norm())) {
                return scene.token(i + 1).startsWith("سي") || scene.token(i + 1).startsWith("ست");
            }
        }
        return false;
    }

    /** True where {@code cue} stands close before the trigger or the verb that carries it, in the same clause. */
    private boolean stands(Scene scene, Hit hit, Cue cue) {
        for (int i = hit.token() + 1; i <= hit.token() + 2 && i < scene.sentenceEnd(hit.token()); i++) {
            if (cue == Cue.FUTURE && hit.form().trigger().construction().isNoun() && cues.is(scene.tokens(), i, cue)) {
                return true;
            }
        }
        int words = 0;
        for (int i = hit.start() - 1; i >= scene.sentenceStart(hit.token()) && words < FARTHEST; i--) {
            words += scene.actorAt(i) == null ? 1 : 0;
            if (scene.actorAt(i) == null && cues.is(scene.tokens(), i, cue)) {
                return true;
            }
            if (cues.is(scene.tokens(), i, Cue.CLAIM) || isBorder(scene, i)) {
                return false;
            }
        }
        return false;
    }

    private boolean isBorder(Scene scene, int i) {
        Token token = scene.token(i);
        return token.is("،") || token.is(",") || token.is(":") || token.is(")") || cues.is(scene.tokens(), i, Cue.ADJUNCT);
    }

    private static boolean isStop(Token token) {
        return token.is(".") || token.is(":") || token.is(")");
    }

    /** Only actors and empty words may stand between the denial and what it denies. */
    private boolean isDenied(Scene scene, Hit hit) {
        boolean carried = hit.start() < hit.token();
        if (carried && cues.is(scene.tokens(), hit.token() - 1, Cue.DENIAL)) {
            return true;
        }
        int words = 0;
        for (int i = hit.start() - 1; i >= scene.sentenceStart(hit.token()) && words < FARTHEST; i--) {
            if (scene.actorAt(i) != null || scene.timeAt(i) != null || !scene.token(i).isWord() && !isStop(scene.token(i))) {
                continue;
            }
            words++;
            if (cues.is(scene.tokens(), i, Cue.DENIAL)) {
                return true;
            }
            if (cues.is(scene.tokens(), i, Cue.NEGATION)) {
                boolean ofReason = scene.token(i).norm().endsWith("ليس") && hit.form().prefix().endsWith("ل");
                return i >= hit.start() - 3 && !ofReason;
            }
            if (!cues.is(scene.tokens(), i, Cue.DENIAL_LINK)) {
                return false;
            }
        }
        return false;
    }

    /** A first sentence in the imperfect that begins with its subject is a headline (الوزير يلتقي نظيره), and so is what stands behind a colon. */
    private static boolean isPresentOfHeadline(Scene scene, Hit hit) {
        int start = scene.sentenceStart(hit.start());
        Actor first = scene.actorAt(start);
        boolean opens = scene.sentenceAt(hit.start()).index() == 0 && first != null && !first.isPlace() && hit.start() - start <= LONGEST_SUBJECT;
        return opens || isBehindColon(scene, hit);
    }

    /** بعد عودته : الرئيس يستقبل فلانا: one of a row of headlines. */
    static boolean isBehindColon(Scene scene, Hit hit) {
        Actor subject = hit.start() > 0 ? scene.actorAt(hit.start() - 1) : null;
        return subject != null && hit.verb().imperfect() && subject.first() > scene.sentenceStart(hit.start()) && scene.token(subject.first() - 1).is(":");
    }
}
