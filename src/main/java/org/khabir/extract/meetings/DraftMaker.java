package org.khabir.extract.meetings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabir.model.MeetingDate;
import org.khabir.model.MeetingKind;
import org.khabir.model.MeetingStatus;
import org.khabir.model.Participant;
import org.khabir.model.ParticipantRole;
import org.khabir.model.Span;
import org.khabir.model.Topic;
import org.khabir.text.Sentence;

/** Turns the hits of a text, one after another, into tellings of meetings. */
final class DraftMaker {

    private static final Set<String> WITH_PRONOUN = Set.of("معه", "معها", "معهما", "معهم", "بينهما", "بينهم", "بينه", "لقايهما");
    private static final Set<String> ATTENDED_IT = Set.of("حضره", "حضرها", "حضرته", "حضرتها", "وحضره", "وحضرها");
    private static final int FARTHEST_PRONOUN = 3;
    private static final double REFERENCE = 0.6;
    private static final double AGAIN = 0.7;
    private static final double SESSION = 0.65;
    private static final double FAINT = 0.5;
    private static final int FARTHEST_TALK = 3;
    private static final int FARTHEST_OPENING = 4;
    /** Sporting words in a sentence that tells a match even where people are named. */
    private static final int SURELY_SPORT = 4;

    private final Scene scene;
    private final List<Hit> hits;
    private final boolean[] clause;
    private final Parentheses parentheses;
    private final Cues cues;
    private final ClassNouns nouns;
    private final SideReader sides;
    private final GatheringReader gatherings;
    private final Sequels sequels;
    private final NextMeeting next;
    private final Seats seats;
    private final StatusReader status;
    private final PlaceReader places;
    private final WhenReader when;
    private final TopicReader topics;
    private final SourceReader sources;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Draft> sessions = new ArrayList<>();

    DraftMaker(Scene scene, TriggerFinder.Found found, Cues cues, Seats seats, DateReader dates) {
        this.scene = scene;
        this.hits = found.hits();
        this.clause = found.clause();
        this.parentheses = new Parentheses(scene);
        this.cues = cues;
        this.nouns = new ClassNouns();
        this.sides = new SideReader(new SubjectFinder(cues), cues);
        this.gatherings = new GatheringReader(cues);
        this.sequels = new Sequels(scene, cues);
        this.next = new NextMeeting(cues);
        this.seats = seats;
        this.status = new StatusReader(cues);
        this.places = new PlaceReader(cues);
        this.when = new WhenReader(scene, dates, cues);
        this.topics = new TopicReader(cues);
        this.sources = new SourceReader(cues);
    }

    /** The tellings in the order of their triggers. */
    List<Draft> make() {
        for (int i = 0; i < hits.size(); i++) {
            make(hits.get(i), parentheses.limit(hits.get(i).token(), clauseEnd(i)));
        }
        sessions.removeIf(session -> drafts.stream().anyMatch(draft -> !draft.reference() && draft.sentence() == session.sentence()));
        drafts.addAll(sessions);
        drafts.sort(Comparator.comparingInt(draft -> draft.hit().token()));
        return drafts;
    }

    /** Where the next telling begins, or the sentence ends. */
    private int clauseEnd(int index) {
        Hit hit = hits.get(index);
        int end = scene.sentenceEnd(hit.token());
        for (int i = index + 1; i < hits.size() && hits.get(i).start() < end; i++) {
            Hit next = hits.get(i);
            boolean apart = parentheses.end(next.start(), hit.token()) > 0;
            if (!apart && next.start() > hit.token() && next.start() >= hit.scan() && (next.isVerb() || !isCircumstance(next))) {
                return nextVerb(hit, next.start());
            }
        }
        return nextVerb(hit, end);
    }

    private int nextVerb(Hit hit, int end) {
        for (int i = Math.max(hit.token() + 1, hit.scan()); i < end; i++) {
            if (clause[i] && parentheses.end(i, hit.token()) == 0) {
                return i;
            }
        }
        return end;
    }

    private boolean isCircumstance(Hit hit) {
        return hit.form().definite() || cues.is(scene.tokens(), hit.token() - 1, Cue.ADJUNCT)
                || cues.is(scene.tokens(), hit.token() - 2, Cue.ADJUNCT)
                || scene.token(hit.token() - 1).norm().equals("من");
    }

    private void make(Hit hit, int end) {
        Arguments read = new ArgumentReader(scene, hit, end, cues, nouns, parentheses).read();
        if (read.interview() || isMatch(read) || isCrowd(hit, end) || isOwnReport(hit)) {
            return;
        }
        if (takesUpPronoun(hit) || isOccasion(hit)) {
            drafts.add(reference(hit, read, end));
            return;
        }
        Draft previous = next.previous(scene, hit, drafts);
        if (previous != null) {
            drafts.add(again(hit, read, previous, end));
            return;
        }
        if (read.list().isEmpty() && sides.areBoth(scene, hit) && isToldNear(hit) && status.read(scene, hit) != MeetingStatus.DENIED) {
            drafts.add(reference(hit, read, end));
            return;
        }
        Sides who = gatherings.hosted(scene, hit, read);
        boolean hosted = !who.subjects().isEmpty();
        who = hosted ? who : sides.read(scene, hit, read, drafts);
        who = hosted || who.isMeeting() ? who : gatherings.read(scene, hit, read);
        if ((hosted || who.isMeeting()) && who.confidence() > FAINT && isTold(hit) && !isInterview(hit, who) && !isVague(hit, who)) {
            Actor place = places.read(scene, hit, Math.max(hit.token() + 1, read.end()), end);
            add(hit, read, seats.assign(scene, hit, read, end, who, place), end);
        } else if (!(drafts.isEmpty() && isAttended(hit, read)) && (hit.trigger().construction().isNoun() && takesUp(hit) || bothTalked(hit))) {
            drafts.add(reference(hit, read, end));
        } else if (isSession(hit, read) || isAttended(hit, read)) {
            Map<String, ParticipantRole> present = new LinkedHashMap<>();
            read.attendees().forEach(actor -> present.put(actor.entity().id(), ParticipantRole.PARTICIPANT));
            sessions.add(draft(hit, read, present, List.of(), false, false, end, hit.trigger().lemma() + ": session", SESSION));
        }
    }

    /** عقد في القاهرة اجتماع مغلق: one whose people are perhaps told in the next sentence. */
    private static boolean isSession(Hit hit, Arguments read) {
        boolean held = hit.start() < hit.token() && (hit.isCarried() || hit.verb().trigger().construction() == Construction.PASSIVE);
        return held && hit.trigger().construction() == Construction.NOUN && !hit.form().definite() && !hit.form().hasClitic() && !hit.form().several()
                && read.list().isEmpty();
    }

    /** اجتماع المنستير الذي حضره فلان وفلان. */
    private boolean isAttended(Hit hit, Arguments read) {
        return hit.trigger().construction() == Construction.NOUN && read.list().isEmpty() && read.attendees().size() > 1 && read.chair().isEmpty()
                && scene.tokens().subList(hit.token(), read.attendees().getFirst().first()).stream().anyMatch(token -> ATTENDED_IT.contains(token.norm()));
    }

    /** True where this sentence or the one before tells a meeting of two already. */
    private boolean isToldNear(Hit hit) {
        Draft last = drafts.isEmpty() ? null : drafts.getLast();
        return last != null && last.sentence() >= scene.sentenceAt(hit.token()).index() - 1 && (last.reference() || last.participants().size() > 1);
    }

    /** A call noun needs a word that says so, or a verb that carries it. */
    private boolean isTold(Hit hit) {
        return hit.trigger().construction() != Construction.CALL_NOUN || hit.isCarried() || isCall(hit);
    }

    /** بحث معه … هاتفيا، خلال اتصال هاتفي: how they talked is told behind the verb. */
    private boolean isByPhone(Hit hit, int end) {
        for (int i = hit.token() + 1; i < Math.min(scene.sentenceEnd(hit.token()), end + 2); i++) {
            if (scene.actorAt(i) == null && scene.quotationEnd(i) == 0 && cues.is(scene.tokens(), i, Cue.PHONE)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCall(Hit hit) {
        for (int i = hit.token() + 1; i < Math.min(hit.token() + 4, scene.sentenceEnd(hit.token())); i++) {
            if (cues.is(scene.tokens(), i, Cue.PHONE)) {
                return true;
            }
        }
        return false;
    }

    /** A medium's people, or what somebody says to a body alone (في اتصال هاتفي مع الجوهرة، في مقابلة مع الجزيرة). */
    private boolean isInterview(Hit hit, Sides who) {
        boolean said = hit.trigger().construction().isNoun() && hit.verb() == hit.form() && !hit.form().hasClitic() && !who.unnamed()
                && (hit.form().prefix().endsWith("ب") || hit.token() > 0 && scene.token(hit.token() - 1).norm().equals("في"));
        boolean bodies = who.objects().stream().allMatch(Actor::isBody)
                || hit.trigger().lemma().equals(Partners.INTERVIEW) && who.objects().stream().anyMatch(Actor::isBody);
        return said && !who.objects().isEmpty() && bodies
                || Stream.concat(who.subjects().stream(), who.objects().stream())
                .anyMatch(actor -> cues.is(scene.tokens(), actor.first(), Cue.MEDIA) || actor.isPerson() && cues.is(scene.tokens(), actor.first() - 1, Cue.MEDIA));
    }

    private boolean takesUp(Hit hit) {
        return hit.form().definite() || hit.form().hasClitic() || cues.is(scene.tokens(), hit.token() - 1, Cue.SAME);
    }

    /** وبحث الجانبان: what the meeting told before was about. */
    private boolean bothTalked(Hit hit) {
        return hit.trigger().construction() == Construction.TALK_WITH && hit.trigger().kind() == MeetingKind.MEETING
                && cues.is(scene.tokens(), hit.token() + 1, Cue.BOTH);
    }

    private boolean takesUpPronoun(Hit hit) {
        boolean talks = hit.trigger().construction() == Construction.TALK_WITH || hit.trigger().construction() == Construction.MEET_WITH;
        int end = Math.min(scene.sentenceEnd(hit.token()), hit.token() + FARTHEST_PRONOUN);
        for (int i = hit.token() + 1; talks && i < end; i++) {
            if (WITH_PRONOUN.contains(scene.token(i).norm())) {
                return true;
            }
        }
        return false;
    }

    /** وجاء ذلك خلال لقاء جمعهما: where those of the sentence before met. */
    private boolean isOccasion(Hit hit) {
        return cues.is(scene.tokens(), scene.sentenceStart(hit.start()), Cue.CAME) && hit.isGathered() && hit.verb().hasClitic() && isToldNear(hit);
    }

    /** استقبلوه باحتجاجات، استدعته الشرطة للتحقيق: what a crowd does, or the police. */
    private boolean isCrowd(Hit hit, int end) {
        for (int i = hit.token() + 1; hit.isVerb() && hit.trigger().subject() == ParticipantRole.HOST && i < end; i++) {
            if (scene.actorAt(i) == null && (cues.is(scene.tokens(), i, Cue.GREETED_WITH) || cues.is(scene.tokens(), i, Cue.QUESTIONED))) {
                return true;
            }
        }
        return false;
    }

    /** التقينا فلانا outside anybody's words: the reporter himself. */
    private boolean isOwnReport(Hit hit) {
        long quotes = scene.tokens().subList(0, hit.token()).stream().filter(token -> token.is("\"")).count();
        if (!hit.form().first() || quotes % 2 == 1) {
            return false;
        }
        for (int i = hit.start() - 1; i >= scene.sentenceStart(hit.start()); i--) {
            if (scene.token(i).is(":") || cues.is(scene.tokens(), i, Cue.CLAIM) || cues.is(scene.tokens(), i, Cue.THAT)) {
                return false;
            }
        }
        return true;
    }

    /** Calls with nobody named, or a talk with people in passing, are no meetings. */
    private static boolean isVague(Hit hit, Sides who) {
        boolean calls = hit.trigger().construction() == Construction.CALL_NOUN && (hit.form().several() || hit.form().definite());
        return who.unnamed() && (who.subjects().isEmpty() || who.objects().isEmpty()) && (calls || hit.trigger().lemma().equals("تحدث"));
    }

    /** Teams meet in matches. */
    private boolean isMatch(Arguments read) {
        Sentence sentence = scene.sentenceAt(Math.max(0, read.end() - 1));
        long words = sentence.tokens().stream().filter(token -> isSport(token.index())).count();
        return words >= (read.list().stream().anyMatch(Argument::hasPerson) ? SURELY_SPORT : 1);
    }

    private boolean isSport(int i) {
        return cues.is(scene.tokens(), i, Cue.SPORT)
                || scene.actorAt(i) == null && scene.readings(i).stream().anyMatch(reading -> reading.rest().startsWith("ال") && cues.holds(reading.rest(), Cue.SPORT));
    }

    private void add(Hit hit, Arguments read, Sides who, int end) {
        boolean apart = who.objects().size() > 1 && isApart(hit, Math.max(end, read.end()));
        if (who.distinct() || apart) {
            who.objects().forEach(object -> drafts.add(draft(hit, read, who.with(object), end)));
        } else {
            drafts.add(draft(hit, read, who, end));
        }
        Arguments alone = new Arguments(read.list(), List.of(), List.of(), false, false, read.end());
        sequels.of(hit, read).forEach(object -> drafts.add(draft(hit, alone, who.with(object), end)));
    }

    /** التقتهما على حدة: each of the objects was met alone. */
    private boolean isApart(Hit hit, int end) {
        for (int i = hit.start(); i < end; i++) {
            if (scene.actorAt(i) == null && cues.is(scene.tokens(), i, Cue.SEPARATELY)) {
                return true;
            }
        }
        return false;
    }

    private Draft draft(Hit hit, Arguments read, Sides who, int end) {
        Map<String, ParticipantRole> roles = new LinkedHashMap<>();
        boolean alone = who.objects().isEmpty() && !(who.unnamed() && hit.trigger().subject() == ParticipantRole.HOST && hit.isVerb());
        ParticipantRole own = alone ? ParticipantRole.PARTICIPANT : hit.trigger().subject();
        ParticipantRole subject = who.subjectRole() == null ? own : who.subjectRole();
        ParticipantRole object = who.objectRole() == null ? hit.trigger().object() : who.objectRole();
        who.subjects().forEach(a -> roles.putIfAbsent(a.entity().id(), subject));
        who.objects().forEach(a -> roles.putIfAbsent(a.entity().id(), object));
        List<Actor> goingOn = hit.isVerb() && hit.form().hasClitic() || who.isReception() && hit.form().hasClitic() ? who.objects() : who.subjects();
        return draft(hit, read, roles, goingOn, who.unnamed(), false, end, hit.trigger().lemma() + ": " + who.rule(), who.confidence());
    }

    /** The next meeting of the same people. */
    private Draft again(Hit hit, Arguments read, Draft previous, int end) {
        Map<String, ParticipantRole> roles = new LinkedHashMap<>();
        previous.participants().stream().filter(p -> p.role() != ParticipantRole.ATTENDEE)
                .forEach(p -> roles.put(p.entityId(), ParticipantRole.PARTICIPANT));
        return draft(hit, read, roles, previous.subjects(), previous.unnamed(), false, end, hit.trigger().lemma() + ": again", AGAIN);
    }

    private Draft reference(Hit hit, Arguments read, int end) {
        return draft(hit, read, new LinkedHashMap<>(), List.of(), false, true, end, hit.trigger().lemma() + ": taken up", REFERENCE);
    }

    /** سيلتقي فلانا قبل أن يلتقي فلانا: both are to come. */
    private boolean isBeforeWhatIsPlanned(Hit hit) {
        Draft last = drafts.isEmpty() ? null : drafts.getLast();
        return last != null && last.status() == MeetingStatus.PLANNED && last.sentence() == scene.sentenceAt(hit.token()).index()
                && cues.is(scene.tokens(), hit.start() - 2, Cue.AFTER_BEFORE);
    }

    /** كما التقى فلانا: where the same one goes on to meet another, he is still where he was. */
    private Actor stillThere(Hit hit, List<Actor> subjects, MeetingStatus state) {
        Draft last = drafts.isEmpty() ? null : drafts.getLast();
        if (last == null || last.place() == null || last.status() != state || subjects.isEmpty() || last.kind() != hit.trigger().kind()) {
            return null;
        }
        int gap = scene.sentenceAt(hit.token()).index() - last.sentence();
        String opening = scene.token(scene.sentenceStart(hit.start())).norm();
        boolean goesOn = hit.start() - scene.sentenceStart(hit.start()) <= FARTHEST_OPENING && (opening.startsWith("و") || opening.startsWith("كما"));
        boolean same = last.subjects().stream().anyMatch(subjects.getFirst()::sameAs);
        return same && gap >= 0 && gap <= 1 && goesOn ? last.place() : null;
    }

    private Draft draft(Hit hit, Arguments read, Map<String, ParticipantRole> roles, List<Actor> subjects, boolean unnamed,
                        boolean reference, int end, String rule, double confidence) {
        read.attendees().forEach(a -> roles.putIfAbsent(a.entity().id(), ParticipantRole.ATTENDEE));
        List<Participant> participants = roles.entrySet().stream()
                .map(e -> new Participant(e.getKey(), e.getValue())).toList();
        Sentence sentence = scene.sentenceAt(hit.token());
        int from = reference ? Math.max(scene.sentenceStart(hit.start()), hit.start() - FARTHEST_TALK) : hit.start();
        List<Topic> about = topics.read(scene, from, reference ? scene.sentenceEnd(hit.token()) : end).stream()
                .filter(topic -> subjects.stream().noneMatch(actor -> topic.span().covers(scene.token(actor.first()).span()))).toList();
        MeetingKind kind = isCall(hit) || hit.isVerb() && isByPhone(hit, end) ? MeetingKind.CALL : hit.trigger().kind();
        Actor place = kind == MeetingKind.CALL ? null : reference ? places.beside(scene, hit) : places.read(scene, hit, Math.max(hit.token() + 1, read.end()), end);
        MeetingStatus told = status.read(scene, hit);
        told = told == MeetingStatus.HELD && isBeforeWhatIsPlanned(hit) ? MeetingStatus.PLANNED : told;
        told = told == MeetingStatus.HELD && rule.endsWith(GatheringReader.INVITED_RULE) ? MeetingStatus.PROPOSED : told;
        place = place == null && kind == MeetingKind.MEETING && !reference ? stillThere(hit, subjects, told) : place;
        MeetingDate date = reference ? when.besideReference(hit, read, end, told) : when.read(hit, read, end, place, told, drafts);
        boolean ahead = told == MeetingStatus.HELD && when.isAhead(date);
        boolean past = hit.isVerb() && !hit.form().imperfect();
        MeetingStatus state = ahead && !past ? MeetingStatus.PLANNED : told;
        return new Draft(hit, kind, state, participants, described(read, subjects), subjects, unnamed, reference,
                place, ahead && past ? null : date, about, sources.read(scene, hit),
                sentence.span(), sentence.index(), read.end(), rule, confidence);
    }

    /** The ids of those who are never named. */
    private static Set<String> described(Arguments read, List<Actor> subjects) {
        return Stream.concat(subjects.stream(), read.list().stream().flatMap(argument -> argument.actors().stream()))
                .filter(actor -> !actor.isNamed())
                .map(actor -> actor.entity().id()).collect(Collectors.toSet());
    }
}
