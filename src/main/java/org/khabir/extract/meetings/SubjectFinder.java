package org.khabir.extract.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.khabir.model.Participant;
import org.khabir.model.ParticipantRole;
import org.khabir.text.Normalizer;
import org.khabir.text.Sentence;

/** Finds who acts where the subject stands before the trigger, or only in the clause or sentence before. */
final class SubjectFinder {

    private static final int FARTHEST_SENTENCE = 2;
    private static final int FARTHEST_BOTH = 3;
    private static final int FARTHEST_SPEAKER = 5;
    private static final int FARTHEST_CLAIMANT = 14;
    private static final int FARTHEST_JOINED = 4;

    private static final int FARTHEST_OWNER = 6;
    private static final int FARTHEST_VISIT = 3;
    private static final Set<String> HIS_WORDS = Set.of("قوله", "قولها", "تاكيده", "تاكيدها", "تصريحه");
    private static final Set<String> HIMSELF = Set.of("انه", "انها", "بانه", "بانها");
    private static final Set<String> RELATIVES = Set.of("الذي", "التي");

    private final Cues cues;
    private final Groups groups;
    private final Agreement agreement;
    private final ClassNouns nouns = new ClassNouns();

    SubjectFinder(Cues cues) {
        this.cues = cues;
        this.groups = new Groups(cues);
        this.agreement = new Agreement(cues);
    }

    /** The group of people before the verb whose subject it is (أن وفدا من الحزب سيلتقي); null for none. */
    Argument group(Scene scene, Hit hit) {
        return groups.before(scene, hit);
    }

    /** كان للوزير لقاء مع: whoever stands behind لـ shortly before the noun. Empty for none. */
    List<Actor> owner(Scene scene, Hit hit) {
        for (int i = hit.token() - 1; i >= Math.max(scene.sentenceStart(hit.token()), hit.token() - FARTHEST_OWNER); i--) {
            Actor actor = scene.actorAt(i);
            if (actor != null) {
                boolean had = actor.isPerson() && actor.preposition().equals("ل") && cues.is(scene.tokens(), actor.first() - 1, Cue.HAD);
                return had ? List.of(actor) : List.of();
            }
        }
        return List.of();
    }

    /** Whoever a pronoun stands for: the subject in the sentence before the trigger, or of the sentences before; none of {@code others}. */
    List<Actor> told(Scene scene, Hit hit, List<Draft> drafts, List<Actor> others) {
        List<Actor> told = inSentence(scene, hit, drafts, others);
        return told.isEmpty() ? before(scene, hit, drafts, others) : told;
    }

    /** The actor right before the trigger's clause, with those joined to it (كيري ولافروف يبحثان); empty for none. */
    List<Actor> fronted(Scene scene, Hit hit) {
        int i = hit.start() - 1;
        while (i >= scene.sentenceStart(hit.start()) && scene.actorAt(i) == null && isTransparent(scene, i)) {
            i--;
        }
        if (i < scene.sentenceStart(hit.start()) || scene.actorAt(i) == null || !isSubject(scene, scene.actorAt(i))
                || cues.is(scene.tokens(), scene.actorAt(i).first() - 1, Cue.LED_BY)) {
            return List.of();
        }
        return withJoined(scene, scene.actorAt(i));
    }

    private boolean isTransparent(Scene scene, int i) {
        String norm = scene.token(i).norm();
        return scene.timeAt(i) != null || !scene.token(i).isWord() && !norm.equals("\"")
                || norm.equals("قد") || norm.equals("كان") || norm.equals("سوف") || norm.equals("لم") || norm.equals("لن");
    }

    private static List<Actor> withJoined(Scene scene, Actor last) {
        List<Actor> group = new ArrayList<>(List.of(last));
        List<Actor> all = scene.actors();
        int at = all.indexOf(last);
        while (at > 0 && all.get(at).joined() && all.get(at - 1).last() >= all.get(at).first() - 3) {
            at--;
            group.addFirst(all.get(at));
        }
        return group.stream().allMatch(actor -> actor.isBare() || actor == group.getFirst()) ? group : List.of(last);
    }

    /** True where a relative pronoun right before the trigger makes what stands before that its subject. */
    boolean isRelative(Scene scene, Hit hit) {
        return hit.start() > scene.sentenceStart(hit.start()) && RELATIVES.contains(scene.token(hit.start() - 1).norm())
                && (hit.isCarried() || hit.isVerb());
    }

    /** الرئيس الذي يعقد لقاءات: whoever stands right before the relative pronoun; empty where that is no entity. */
    List<Actor> ofRelative(Scene scene, Hit hit) {
        for (int i = hit.start() - 2; i >= Math.max(scene.sentenceStart(hit.start()), hit.start() - 3); i--) {
            Actor actor = scene.actorAt(i) == null ? nouns.antecedent(scene, i) : scene.actorAt(i);
            if (actor != null) {
                return actor.isPlace() ? List.of() : List.of(actor);
            }
        }
        return List.of();
    }

    /** The subject in the trigger's sentence before it: behind the last أن if there is one. Empty for none. */
    List<Actor> inSentence(Scene scene, Hit hit, List<Draft> before, List<Actor> objects) {
        List<Actor> teller = teller(scene, hit, objects);
        if (!teller.isEmpty()) {
            return teller;
        }
        int start = scene.sentenceStart(hit.start());
        Draft last = before.isEmpty() ? null : before.getLast();
        boolean sameSentence = last != null && last.hit().token() >= start && !last.subjects().isEmpty();
        int from = sameSentence ? last.end() : start;
        List<Actor> between = new ArrayList<>(subjects(scene, from, hit.start()));
        between.removeIf(actor -> objects.stream().anyMatch(actor::sameAs) || !agreement.holds(scene, hit, actor) || isSource(actor));
        if (sameSentence && (between.isEmpty() || hit.isVerb() && !saysAnew(scene, from, hit.start()))) {
            return last.subjects();
        }
        int statement = lastStatement(scene, from, hit.start());
        boolean open = between.stream().noneMatch(actor -> actor.first() > statement);
        boolean pronoun = (!hit.clitic().isEmpty() || open) && statement + 1 < hit.start() && cues.is(scene.tokens(), statement, Cue.THAT);
        Actor named = pronoun ? scene.actorAt(statement + 1) : null;
        Actor body = named != null && named.isBody() && named.isBare() ? named : pronoun ? nouns.antecedent(scene, statement + 1) : null;
        if (body != null && objects.stream().noneMatch(body::sameAs)) {
            return List.of(body);
        }
        List<Actor> guest = between.isEmpty() ? guest(scene, from, hit, objects) : List.of();
        if (!guest.isEmpty()) {
            return guest;
        }
        List<Actor> quoted = between.isEmpty() ? quoted(scene, from, hit, objects) : List.of();
        if (!quoted.isEmpty()) {
            return quoted;
        }
        List<Actor> said = between.stream().filter(actor -> actor.first() > statement).toList();
        List<Actor> candidates = said.isEmpty() ? between : said;
        if (candidates.isEmpty()) {
            return List.of();
        }
        return List.of(hit.isVerb() ? candidates.getFirst() : candidates.getLast());
    }

    /** نقلت الوكالة عن الوزير قوله خلال لقائه: whose words they are. Empty for none. */
    private static List<Actor> quoted(Scene scene, int from, Hit hit, List<Actor> objects) {
        return scene.actorsBetween(from, hit.start()).stream().filter(actor -> actor.isPerson() && actor.preposition().equals("عن")
                && HIS_WORDS.contains(scene.token(actor.last() + 1).norm()) && objects.stream().noneMatch(actor::sameAs)).limit(1).toList();
    }

    /** زيارة مرتقبة للرئيس يلتقي خلالها: whose visit it is. Empty for none. */
    private List<Actor> guest(Scene scene, int from, Hit hit, List<Actor> objects) {
        for (Actor actor : scene.actorsBetween(from, hit.start())) {
            boolean owner = actor.isPerson() && actor.preposition().equals("ل") && objects.stream().noneMatch(actor::sameAs);
            for (int i = actor.first() - 1; owner && i >= Math.max(from, actor.first() - FARTHEST_VISIT); i--) {
                if (scene.actorAt(i) == null && cues.is(scene.tokens(), i, Cue.VISIT)) {
                    return List.of(actor);
                }
            }
        }
        return List.of();
    }

    /** وبعد لقائه فلانا، توجه الوزير: the subject of the clause behind a circumstance that opens the sentence. Empty for none. */
    List<Actor> behind(Scene scene, Hit hit, List<Argument> objects) {
        int start = scene.sentenceStart(hit.start());
        boolean opens = hit.trigger().construction().isNoun() && hit.start() > start && isOpening(scene, start, hit.start());
        boolean parted = false;
        int last = objects.stream().mapToInt(Argument::last).max().orElse(hit.token());
        for (int i = last + 1; opens && i < Math.min(scene.sentenceEnd(hit.start()), last + FARTHEST_CLAIMANT); i++) {
            Actor actor = scene.actorAt(i);
            if (parted && actor != null) {
                boolean other = objects.stream().noneMatch(object -> object.actors().stream().anyMatch(actor::sameAs));
                return isSubject(scene, actor) && other ? List.of(actor) : List.of();
            }
            parted |= scene.token(i).norm().equals("،") || scene.token(i).norm().equals(",") || cues.is(scene.tokens(), i, Cue.CLAIM);
        }
        return List.of();
    }

    /** في ختام محادثاتهما، أعلن فلان وفلان: the two who are the subject behind a circumstance that opens the sentence. Empty for none. */
    List<Actor> bothBehind(Scene scene, Hit hit) {
        if (!isOpening(scene, scene.sentenceStart(hit.start()), hit.start())) {
            return List.of();
        }
        List<Actor> people = scene.actorsBetween(hit.token() + 1, Math.min(scene.sentenceEnd(hit.token()), hit.token() + FARTHEST_CLAIMANT)).stream()
                .filter(Actor::isPerson).limit(2).toList();
        boolean two = people.size() == 2 && people.getFirst().isBare() && people.getLast().joined() && people.getLast().isBare();
        return two && !people.getFirst().sameAs(people.getLast()) ? people : List.of();
    }

    /** وبعد، وبعد سلسلة من: only such words stand from {@code start} to the trigger. */
    private boolean isOpening(Scene scene, int start, int trigger) {
        int i = start + cues.match(scene.tokens(), start, Cue.ADJUNCT);
        boolean series = i > start && i + 1 < trigger && cues.is(scene.tokens(), i, Cue.SERIES) && scene.token(i + 1).norm().equals("من");
        return i > start && i + (series ? 2 : 0) == trigger;
    }

    /** Whoever says what is told: the subject of the last قال outside quotations, none of {@code others}. Empty for none. */
    List<Actor> speaker(Scene scene, Hit hit, List<Actor> others) {
        int first = Math.max(0, scene.sentenceAt(hit.start()).index() - FARTHEST_SPEAKER);
        int from = scene.document().sentences().get(first).first().index();
        for (int i = hit.start() - 1; i >= from; i--) {
            if (scene.quotationEnd(i) == 0 && cues.is(scene.tokens(), i, Cue.CLAIM)) {
                List<Actor> near = subjects(scene, i, Math.min(hit.start(), i + FARTHEST_CLAIMANT));
                if (!near.isEmpty() && others.stream().noneMatch(near.getFirst()::sameAs)) {
                    return List.of(near.getFirst());
                }
            }
        }
        return List.of();
    }

    /** True where the two told before are the subject: عقد الوزيران جلسة، أن الوزيرين عقدا. */
    boolean areBoth(Scene scene, Hit hit) {
        boolean verb = hit.isVerb() || hit.start() < hit.token();
        int last = cues.is(scene.tokens(), hit.start() - 1, Cue.NEGATION) ? hit.start() - 2 : hit.start() - 1;
        boolean before = last >= scene.sentenceStart(hit.start()) && cues.is(scene.tokens(), last, Cue.TWO_PEOPLE);
        return verb && (before || hit.start() + 1 < scene.sentenceEnd(hit.start()) && cues.is(scene.tokens(), hit.start() + 1, Cue.TWO_PEOPLE));
    }

    private boolean isJournalist(Scene scene, Actor actor) {
        return IntStream.rangeClosed(actor.first(), actor.last()).anyMatch(i -> scene.readings(i).stream().anyMatch(reading -> cues.holds(reading.rest(), Cue.MEDIA)));
    }

    /** The two that هما or a dual stand for: those told last, or in what another says (أن الطرفين) those who met before. Empty for none. */
    List<Actor> both(Scene scene, Hit hit, List<Draft> drafts) {
        List<Actor> near = several(scene, hit);
        List<Actor> met = met(scene, hit, drafts);
        boolean said = areBoth(scene, hit) && saysAnew(scene, scene.sentenceStart(hit.start()), hit.start());
        return met.size() == 2 && (said || near.isEmpty()) ? met : near;
    }

    /** The people of the meeting told last, where it is near. */
    private static List<Actor> met(Scene scene, Hit hit, List<Draft> drafts) {
        Draft last = drafts.stream().filter(draft -> !draft.reference()).reduce((earlier, later) -> later).orElse(null);
        if (last == null || last.sentence() < scene.sentenceAt(hit.start()).index() - FARTHEST_BOTH) {
            return List.of();
        }
        List<Actor> known = scene.actorsBetween(0, hit.start());
        return last.participants().stream().filter(participant -> participant.role() != ParticipantRole.ATTENDEE).map(Participant::entityId)
                .flatMap(id -> known.stream().filter(actor -> actor.isPerson() && actor.entity().id().equals(id)).limit(1)).toList();
    }

    /** The two people, or the group, that هما or هم stand for. */
    List<Actor> several(Scene scene, Hit hit) {
        int sentence = scene.sentenceAt(hit.start()).index();
        List<Actor> near = lastTwo(scene, sentence - 1, hit);
        boolean nobody = sentence > 1 && areBoth(scene, hit) && scene.actorsBetween(start(scene, sentence - 1), hit.start()).stream().noneMatch(Actor::isPerson);
        return nobody ? lastTwo(scene, sentence - 2, hit) : near;
    }

    private static int start(Scene scene, int sentence) {
        return sentence < 0 ? 0 : scene.document().sentences().get(sentence).first().index();
    }

    /** The last two people between the beginning of the sentence and the trigger; empty where there is only one. */
    private List<Actor> lastTwo(Scene scene, int sentence, Hit hit) {
        List<Actor> people = new ArrayList<>();
        List<Actor> before = scene.actorsBetween(start(scene, sentence), hit.start());
        for (int i = before.size() - 1; i >= 0 && people.size() < 2; i--) {
            Actor actor = before.get(i);
            if (actor.isPerson() && people.stream().noneMatch(actor::sameAs) && !isJournalist(scene, actor)) {
                people.addFirst(actor);
            }
        }
        return people.size() == 2 ? people : List.of();
    }

    /** The subject of the sentences before: of their last meeting, or whoever they begin with. Empty for none. */
    List<Actor> before(Scene scene, Hit hit, List<Draft> drafts, List<Actor> others) {
        int index = scene.sentenceAt(hit.start()).index();
        for (int back = 1; back <= FARTHEST_SENTENCE && back <= index; back++) {
            Sentence sentence = scene.document().sentences().get(index - back);
            for (int i = drafts.size() - 1; i >= 0; i--) {
                Draft draft = drafts.get(i);
                if (!draft.subjects().isEmpty() && scene.sentenceAt(draft.hit().token()).equals(sentence)
                        && draft.subjects().stream().noneMatch(actor -> others.stream().anyMatch(actor::sameAs))) {
                    return draft.subjects();
                }
            }
            List<Actor> candidates = subjects(scene, sentence.first().index(), sentence.last().index() + 1).stream()
                    .filter(actor -> others.stream().noneMatch(actor::sameAs) && agreement.holds(scene, hit, actor) && !isSource(actor)).toList();
            if (!candidates.isEmpty()) {
                return List.of(candidates.getFirst());
            }
        }
        return hit.form().hasClitic() || hit.verb().hasClitic() ? speaker(scene, hit, others) : List.of();
    }

    /** مشيرا إلى أنه استقبل فلانا: the one who says so is the subject. Empty where no such words stand right before the verb. */
    private List<Actor> teller(Scene scene, Hit hit, List<Actor> objects) {
        int start = scene.sentenceStart(hit.start());
        int that = hit.start() - 1;
        while (that > start && scene.actorAt(that) == null && cues.is(scene.tokens(), that, Cue.ADVERB)) {
            that--;
        }
        boolean himself = hit.isVerb() && that > start && HIMSELF.contains(scene.token(that).norm());
        int says = himself && scene.token(that - 1).norm().equals("الي") ? that - 2 : that - 1;
        boolean participle = himself && says >= start && cues.is(scene.tokens(), says, Cue.ADDING);
        List<Actor> speaker = participle ? speaker(scene, hit, objects) : List.of();
        boolean here = !speaker.isEmpty() && speaker.getFirst().first() >= start;
        return here && agreement.holds(scene, hit, speaker.getFirst()) ? speaker : List.of();
    }

    private boolean saysAnew(Scene scene, int from, int to) {
        return lastStatement(scene, from, to) > from;
    }

    private int lastStatement(Scene scene, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (cues.is(scene.tokens(), i, Cue.CLAUSE)) {
                return i;
            }
            if (cues.is(scene.tokens(), i, Cue.THAT) && !cues.is(scene.tokens(), i - 1, Cue.AFTER_BEFORE)) {
                return i;
            }
        }
        return from;
    }

    private List<Actor> subjects(Scene scene, int from, int to) {
        return scene.actorsBetween(from, to).stream().filter(actor -> isSubject(scene, actor)).toList();
    }

    /** A person himself, not one by whose name something else is told (ملف فلان). */
    private boolean isSubject(Scene scene, Actor actor) {
        return actor.isPerson() && actor.isBare() && !cues.is(scene.tokens(), actor.first() - 1, Cue.ABOUT_HIM) && !isJoinedToGoverned(scene, actor);
    }

    /** عرض الوثيقة على فلان وفلان: the second is governed as the first. */
    private static boolean isJoinedToGoverned(Scene scene, Actor actor) {
        Actor at = actor;
        while (at.joined()) {
            int before = at.first() - 1;
            while (before > scene.sentenceStart(actor.first()) && scene.actorAt(before) == null && before > at.first() - FARTHEST_JOINED) {
                before--;
            }
            Actor other = before < 0 ? null : scene.actorAt(before);
            if (other == null || !other.isPerson()) {
                return false;
            }
            if (!other.isBare()) {
                return true;
            }
            at = other;
        }
        return false;
    }

    /** True where an unnamed source tells the sentence, or one of {@code objects} himself: whoever met them is not told. */
    boolean isToldBySource(Scene scene, Hit hit, List<Actor> objects) {
        return subjects(scene, scene.sentenceStart(hit.start()), hit.start()).stream()
                .anyMatch(actor -> isSource(actor) || objects.stream().anyMatch(actor::sameAs));
    }

    private boolean isSource(Actor actor) {
        return !actor.isNamed() && cues.holds(Normalizer.key(actor.entity().name()).split(" ")[0], Cue.SPOKESMAN);
    }
}
