package org.khabir.extract.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.khabir.model.ParticipantRole;
import org.khabir.text.Normalizer;

/** Finds the words that may tell a meeting, and leaves out the homographs that do not. */
final class TriggerFinder {

    /** Words besides the names between a verb and the noun it carries. */
    private static final int WIDEST_SPLIT = 14;
    private static final int FARTHEST_FOLLOWER = 10;
    private static final int FARTHEST_INVITER = 5;
    private static final int SPORTING = 2;
    private static final int FARTHEST_OTHER = 25;
    private static final String DIALOGUE = "حوار";
    /** Meetings comprise people, but nobody else does. */
    private static final String COMPRISES = "شمل";
    private static final Set<String> OTHERS = Set.of("واخر", "واخري", "واخرين");
    private static final Set<String> OTHER_HEADS = Set.of("حفل", "مؤتمر", "ندوه", "قاعه", "مكتب", "الموتمر", "حسن", "سوء", "مراسم");

    /** Before what looks like a verb, a noun is told, and not to have been: دون تشاور مع. */
    private static final Set<String> WITHOUT = Set.of("دون", "بدون", "بلا", "غير");

    private static final Set<String> WAS = Set.of("كان", "وكان", "كانت", "وكانت");

    private final Triggers triggers;
    private final Cues cues;
    private final TriggerForm host;

    TriggerFinder(Triggers triggers, Cues cues) {
        this.triggers = triggers;
        this.host = triggers.match("استضافها");
        this.cues = cues;
    }

    /**
     * What was found.
     *
     * @param hits   in the order of the text
     * @param clause for each token, true where a verb stands that has arguments of its own
     * @param forms  for each token, its reading as a trigger, null for none
     */
    record Found(List<Hit> hits, boolean[] clause, TriggerForm[] forms) {
    }

    Found find(Scene scene) {
        TriggerForm[] forms = new TriggerForm[scene.tokens().size()];
        for (int i = 0; i < forms.length; i++) {
            boolean free = scene.actorAt(i) == null && scene.timeAt(i) == null && scene.token(i).isWord() && !cues.is(scene.tokens(), i, Cue.HOMOGRAPH)
                    && !isAtTheHead(scene, i);
            forms[i] = free ? triggers.match(scene.token(i).norm()) : null;
        }
        moveToSecondWords(scene, forms);
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < forms.length; i++) {
            if (forms[i] != null && forms[i].trigger().construction().isVerb() && !isOther(scene, i, forms[i])) {
                hits.add(new Hit(forms[i], i, i, i + 1, -1, forms[i]));
            } else if (forms[i] != null && forms[i].trigger().construction().isNoun() && !isOther(scene, i, forms[i])) {
                Hit hit = nounHit(scene, forms, i);
                if (forms[i].trigger().construction() != Construction.FORUM || hit.isHosted() || hit.isGathered() && hit.gather() < 0) {
                    hits.add(hit);
                }
            } else if (isAnother(scene, i, hits)) {
                hits.add(new Hit(hits.getLast().form(), i, i, i + 1, -1, hits.getLast().verb()));
            } else if (forms[i] != null && forms[i].trigger().construction() == Construction.GATHER && bringsTogether(scene, forms, i)) {
                TriggerForm brings = forms[i].as(Construction.BRING);
                hits.add(new Hit(brings, i, i, i + 1, -1, brings));
            }
        }
        boolean[] clause = new boolean[forms.length];
        for (int i = 0; i < forms.length; i++) {
            clause[i] = forms[i] != null && !cues.is(scene.tokens(), i, Cue.CHAIR) && forms[i].trigger().construction() == Construction.LIGHT && forms[i].prefix().length() < 2
                    && !forms[i].hasClitic() && !isNoun(forms, i - 1) && !(isNoun(forms, i - 2) && isAdjective(scene, i - 1));
        }
        return new Found(hits, clause, forms);
    }

    /** على رأس وفد: no verb, as in رأس اجتماعا. */
    private static boolean isAtTheHead(Scene scene, int at) {
        return at > 0 && scene.token(at).norm().equals("راس") && scene.token(at - 1).norm().equals("علي");
    }

    private static boolean isNoun(TriggerForm[] forms, int at) {
        return at >= 0 && forms[at] != null && forms[at].trigger().construction().isNoun();
    }

    /** اجتماع مغلق عقد: a word that may qualify the noun before it. */
    private boolean isAdjective(Scene scene, int at) {
        return scene.token(at).isWord() && scene.actorAt(at) == null && scene.timeAt(at) == null && !scene.token(at).startsWith("و")
                && !cues.is(scene.tokens(), at, Cue.PREPOSITION) && !cues.is(scene.tokens(), at, Cue.BREAK);
    }

    /** A lemma of two words (أوراق اعتماد) stands at its second one; its first alone is no trigger. */
    private static void moveToSecondWords(Scene scene, TriggerForm[] forms) {
        for (int i = forms.length - 1; i >= 0; i--) {
            int space = forms[i] == null ? -1 : forms[i].trigger().lemma().indexOf(' ');
            if (space >= 0) {
                boolean whole = i + 1 < forms.length && scene.token(i + 1).is(Normalizer.key(forms[i].trigger().lemma().substring(space + 1)));
                if (whole) {
                    forms[i + 1] = forms[i];
                }
                forms[i] = null;
            }
        }
    }

    /** عقد لقاء مع فلان، وآخر مع فلان. */
    private static boolean isAnother(Scene scene, int i, List<Hit> hits) {
        boolean with = OTHERS.contains(scene.token(i).norm()) && i + 1 < scene.sentenceEnd(i) && scene.token(i + 1).norm().equals("مع");
        return with && !hits.isEmpty() && hits.getLast().trigger().construction().isNoun()
                && hits.getLast().token() >= scene.sentenceStart(i) && i - hits.getLast().token() <= FARTHEST_OTHER;
    }

    /** جمع الوزير بين فلان وفلان: a person stands beside the verb, and no noun of a meeting before it. */
    private boolean bringsTogether(Scene scene, TriggerForm[] forms, int at) {
        for (int i = at - 1; i >= Math.max(scene.sentenceStart(at), at - FARTHEST_FOLLOWER); i--) {
            boolean near = i >= at - 3 || scene.token(at - 1).norm().equals("،") || scene.token(at - 1).norm().equals("الذي");
            boolean group = near && scene.actorAt(i) == null && scene.readings(i).stream().anyMatch(reading -> cues.holds(reading.rest(), Cue.COLLECTIVE));
            if (group || forms[i] != null && forms[i].trigger().construction().isNoun()) {
                return false;
            }
        }
        Actor before = at > scene.sentenceStart(at) ? scene.actorAt(at - 1) : null;
        Actor behind = at + 1 < scene.sentenceEnd(at) ? scene.actorAt(at + 1) : null;
        return !forms[at].hasClitic() && !forms[at].trigger().lemma().equals(COMPRISES) && (before != null && before.isPerson() || behind != null && behind.isPerson() && behind.isBare());
    }

    private boolean isOther(Scene scene, int at, TriggerForm form) {
        boolean noun = form.trigger().construction().isNoun();
        if (isGreeting(scene, at, form) || noun && at > 0 && scene.actorAt(at - 1) == null && OTHER_HEADS.contains(scene.token(at - 1).norm())) {
            return true;
        }
        if (form.trigger().lemma().equals(DIALOGUE) && !isRound(scene, at)) {
            return true;
        }
        int end = scene.sentenceEnd(at);
        boolean passive = form.hasClitic() && cues.is(scene.tokens(), at - 1, Cue.DONE);
        if (!noun && at > 0 && (passive || WITHOUT.contains(scene.token(at - 1).norm()))) {
            return true;
        }
        if (!noun) {
            boolean recalled = form.trigger().construction() == Construction.VISIT && at + 1 < end && cues.match(scene.tokens(), at + 1, Cue.CONVERGE) == 2;
            return recalled || at + 1 < end && scene.actorAt(at + 1) == null && (scene.token(at + 1).norm().equals("عن") || cues.is(scene.tokens(), at + 1, Cue.CONVERGE));
        }
        boolean crowd = form.trigger().subject() == ParticipantRole.HOST && at + 1 < end && cues.is(scene.tokens(), at + 1, Cue.CROWD);
        return crowd || followed(scene, at, end, Cue.INTERVIEW) || isMatch(scene, at);
    }

    /** جولة من الحوار: a dialogue as such is no meeting. */
    private static boolean isRound(Scene scene, int at) {
        return at > 0 && scene.token(at - 1).norm().startsWith("جول") || at > 1 && scene.token(at - 1).is("من") && scene.token(at - 2).norm().startsWith("جول");
    }

    /** في استقبال المهاجرين: what goes on, unless somebody was there to receive somebody. */
    private static boolean isGreeting(Scene scene, int at, TriggerForm form) {
        return form.trigger().construction().isNoun() && form.trigger().subject() == ParticipantRole.HOST
                && at > 0 && scene.token(at - 1).norm().equals("في") && !Receptions.isGreeting(scene, at);
    }

    private boolean followed(Scene scene, int at, int end, Cue cue) {
        return at + 1 < end && cues.is(scene.tokens(), at + 1, cue) || at + 2 < end && cues.is(scene.tokens(), at + 2, cue);
    }

    /** In sport, a meeting noun is a match; one such word alone may mean something else (المنتخب is also the elected). */
    private boolean isMatch(Scene scene, int at) {
        return scene.sentenceAt(at).tokens().stream().filter(token -> cues.is(scene.tokens(), token.index(), Cue.SPORT))
                .limit(SPORTING).count() == SPORTING;
    }

    private Hit nounHit(Scene scene, TriggerForm[] forms, int at) {
        int inviter = inviter(scene, at);
        if (inviter > 0) {
            return new Hit(forms[at], at, at, inviter, -1, host);
        }
        boolean gathers = at > scene.sentenceStart(at) && forms[at - 1] != null && forms[at - 1].trigger().construction() == Construction.GATHER
                && !forms[at - 1].hasClitic();
        if (gathers) {
            return new Hit(forms[at], at, at - 1, at + 1, -1, forms[at - 1]);
        }
        boolean pointed = at - 1 > scene.sentenceStart(at) && cues.is(scene.tokens(), at - 1, Cue.SAME) && forms[at - 2] != null
                && forms[at - 2].trigger().construction() == Construction.GATHER && !forms[at - 2].hasClitic();
        if (pointed) {
            return new Hit(forms[at], at, at - 2, at + 1, -1, forms[at - 2]);
        }
        int gatherer = gatherer(scene, forms, at);
        if (gatherer >= 0) {
            return new Hit(forms[at], at, gatherer, at + 1, -1, forms[gatherer]);
        }
        int follower = follower(scene, forms, at);
        int carrier = carrier(scene, forms, at);
        boolean light = carrier >= 0 && forms[carrier].trigger().construction() == Construction.LIGHT;
        if (follower >= 0 && !(light && forms[follower].trigger().construction() == Construction.GATHER)) {
            return new Hit(forms[at], at, at, follower + 1, -1, forms[follower]);
        }
        if (carrier >= 0) {
            return new Hit(forms[at], at, carrier, light ? carrier + 1 : at + 1, follower, forms[carrier]);
        }
        return new Hit(forms[at], at, at, at + 1, -1, forms[at]);
    }

    /** جمعته اليوم مكالمة مع فلان: the verb before the noun whose pronoun is one of the two. -1 for none. */
    private static int gatherer(Scene scene, TriggerForm[] forms, int at) {
        int i = at - 1;
        while (i > scene.sentenceStart(at) && scene.timeAt(i) != null) {
            i--;
        }
        boolean gathers = i >= scene.sentenceStart(at) && forms[i] != null && forms[i].trigger().construction() == Construction.GATHER;
        return gathers && forms[i].hasClitic() && !forms[at].definite() ? i : -1;
    }

    /** Where whoever called the gathering is told (قمة دعت إليها): the first token behind that; 0 for nowhere. */
    private int inviter(Scene scene, int at) {
        for (int i = at + 1; i < Math.min(scene.sentenceEnd(at), at + FARTHEST_INVITER) && scene.actorAt(i) == null; i++) {
            int length = cues.match(scene.tokens(), i, Cue.INVITED);
            if (length > 0) {
                return i + length;
            }
        }
        return 0;
    }

    /** The verb behind the noun that takes its participants: لقاء جمع، اجتماع عقده. -1 for none. */
    private static int follower(Scene scene, TriggerForm[] forms, int at) {
        int end = Math.min(scene.sentenceEnd(at), at + FARTHEST_FOLLOWER);
        for (int i = at + 1; i < end; i++) {
            if (scene.actorAt(i) != null && scene.actorAt(i).isPerson()) {
                return -1;
            }
            if (forms[i] != null) {
                Construction construction = forms[i].trigger().construction();
                boolean near = i <= at + 4 && forms[i].hasClitic();
                if (construction == Construction.GATHER || construction == Construction.LIGHT && near) {
                    return i;
                }
                if (construction.isVerb()) {
                    return -1;
                }
            }
        }
        return -1;
    }

    /** كان الوزير قد طلب خلال استقباله: the verb that follows has a subject of its own. */
    private static boolean isAuxiliary(Scene scene, int verb, int noun) {
        if (!WAS.contains(scene.token(verb).norm())) {
            return false;
        }
        for (int i = verb + 1; i < noun; i++) {
            if (scene.actorAt(i) == null && scene.token(i).norm().equals("قد")) {
                return true;
            }
        }
        return false;
    }

    /** The verb before the noun that carries it: أجرى … محادثات. -1 for none. */
    private int carrier(Scene scene, TriggerForm[] forms, int at) {
        int between = 0;
        for (int i = at - 1; i >= scene.sentenceStart(at) && between < WIDEST_SPLIT; i--) {
            between += scene.actorAt(i) == null ? 1 : 0;
            if (forms[i] != null) {
                Construction construction = forms[i].trigger().construction();
                if (construction == Construction.LIGHT && !forms[i].hasClitic() || construction == Construction.PASSIVE && !isAuxiliary(scene, i, at)) {
                    return i;
                }
                if (construction.isVerb()) {
                    return -1;
                }
            }
            if (cues.is(scene.tokens(), i, Cue.BREAK) || cues.is(scene.tokens(), i, Cue.CLAIM)) {
                return -1;
            }
        }
        return -1;
    }
}
