package org.khabir.extract.meetings;

import java.util.List;
import java.util.Set;
import org.khabir.model.EntityType;
import org.khabir.model.MeetingKind;
import org.khabir.text.Proclitics;
import org.khabir.text.Token;

/** What stands around the arguments of one trigger, and what it tells of them. */
final class Surroundings {

    private static final int FARTHEST_PREPOSITION = 4;
    private static final int FARTHEST_PLACE = 1;
    private static final int FARTHEST_PERSON = 6;
    private static final int SHORTEST_PLURAL = 7;
    private static final Set<String> COUNTERPARTS = Set.of("نظيره", "نظيرته", "نظيرها", "نظيرتها");
    /** Those who come on behalf of others, journalists too. */
    private static final List<String> DELEGATIONS = List.of("وفد", "وفدا", "نقابه");
    private static final Set<String> ALL = Set.of("كل", "كلا");
    private static final Set<String> MARKS = Set.of("(", ")", "\"", "«", "»");
    private static final List<String> ARTICLES = List.of("ال", "وال", "بال", "فال", "كال", "لل");
    private static final List<String> ADJECTIVES = List.of("ي", "يه", "يا");
    private static final List<String> PRONOUNS = List.of("ه", "ها", "هم", "هما", "هن");

    private final Scene scene;
    private final Hit hit;
    private final Cues cues;

    Surroundings(Scene scene, Hit hit, Cues cues) {
        this.scene = scene;
        this.hit = hit;
        this.cues = cues;
    }

    boolean isComma(int i) {
        String norm = scene.token(i).norm();
        return norm.equals("،") || norm.equals(",") || norm.equals("،،");
    }

    /** True where only commas, quotes and ranks stand between two tokens. */
    boolean onlyCommas(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (!isComma(i) && !scene.token(i).is("\"") && !cues.is(scene.tokens(), i, Cue.RANK)) {
                return false;
            }
        }
        return true;
    }

    /** True where only commas and ranks stand between two tokens, or one word that ends the title before: رئيس المفوضية العليا للانتخابات. */
    boolean isTitleBetween(int from, int to) {
        String word = scene.token(from + 1).norm();
        return onlyCommas(from, to) || to == from + 2 && (word.startsWith("لل") || word.startsWith("بال") || word.startsWith("ال")) && scene.timeAt(from + 1) == null
                && !cues.is(scene.tokens(), from + 1, Cue.BREAK);
    }

    /** How many words, no signs, stand behind {@code from} up to {@code to}. */
    int words(int from, int to) {
        int words = 0;
        for (int i = from + 1; i <= to; i++) {
            words += scene.token(i).isWord() ? 1 : 0;
        }
        return words;
    }

    /** True where only dates and signs stand between two tokens. */
    boolean onlyKnown(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (scene.token(i).isWord() && scene.timeAt(i) == null) {
                return false;
            }
        }
        return true;
    }

    /** خلال الساعات المقبلة في القاهرة: only dates and places stand between two tokens. */
    boolean onlyWhenAndWhere(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean place = scene.actorAt(i) != null && scene.actorAt(i).isPlace();
            if (scene.token(i).isWord() && scene.timeAt(i) == null && !place && !cues.is(scene.tokens(), i, Cue.PREPOSITION)) {
                return false;
            }
        }
        return true;
    }

    /** True where an indefinite noun of no known kind governs the actor: استقالة وزير العدل. */
    boolean isAnnexed(Actor actor) {
        int before = actor.first() - 1;
        Token word = scene.token(before);
        int noun = before;
        while (noun > hit.scan() && scene.actorAt(noun) == null && (isWord(noun, Cue.RANK) || scene.token(noun).norm().startsWith("الشهيد") || scene.token(noun).is("المرحوم"))) {
            noun--;
        }
        if (noun >= hit.scan() && scene.actorAt(noun) == null && isWord(noun, Cue.ABOUT_HIM)) {
            return true;
        }
        boolean free = before < hit.scan() || before == hit.token() || before == hit.gather() || !word.isWord() || scene.timeAt(before) != null
                || scene.actorAt(before) != null || cues.is(scene.tokens(), before, Cue.ADVERB);
        return !free && !isDefiniteNoun(word) && !isAllOf(before) && !isWord(before, Cue.RANK) && !isUnknownName(before);
    }

    /** استقبل …، مسعد فودة رئيس الاتحاد: two words that nobody knows behind a comma are a name, and what follows its title. */
    private boolean isUnknownName(int last) {
        return last - 2 >= hit.token() && isUnknown(last) && isUnknown(last - 1) && (isComma(last - 2) || last - 2 == hit.token());
    }

    private boolean isUnknown(int i) {
        return scene.token(i).isWord() && scene.actorAt(i) == null && scene.timeAt(i) == null && !cues.is(scene.tokens(), i, Cue.PREPOSITION)
                && !isWord(i, Cue.COLLECTIVE) && !cues.is(scene.tokens(), i, Cue.BREAK) && !isWord(i, Cue.QUANTIFIER) && !scene.token(i).startsWith("ال");
    }

    /** الطبيب المباشر لحالة فلان: an indefinite noun behind a glued لـ, with what it governs behind it. */
    private boolean isGoverned(int i) {
        String norm = scene.token(i).norm();
        return norm.length() > 3 && norm.startsWith("ل") && !norm.startsWith("لل") && !isWord(i, Cue.RANK) && scene.actorAt(i) == null;
    }

    /** True where an article or a pronoun keeps the word from governing what follows: بالرجمة، مكتبه. */
    private static boolean isDefiniteNoun(Token word) {
        return ARTICLES.stream().anyMatch(word::startsWith) || word.norm().length() > 3 && PRONOUNS.stream().anyMatch(word.light()::endsWith);
    }

    private boolean isAllOf(int i) {
        return i > 0 && scene.token(i).is("من") && ALL.contains(scene.token(i - 1).norm());
    }

    /** اجتماع وزاري ثلاثي، الاجتماع الوزاري الثلاثي: the first token behind the words that qualify the noun. */
    private int adjectivesEnd() {
        int i = hit.scan();
        while (hit.scan() == hit.token() + 1 && hit.trigger().construction().isNoun() && i < scene.sentenceEnd(hit.token()) && scene.actorAt(i) == null
                && scene.timeAt(i) == null && (hit.form().definite() ? scene.token(i).startsWith("ال") : ADJECTIVES.stream().anyMatch(scene.token(i).norm()::endsWith))) {
            i++;
        }
        return i;
    }

    /** الحدود بين تونس وليبيا: بين belongs to the trigger only where hardly a word parts them. */
    boolean standsNear(Actor actor) {
        int unknown = 0;
        for (int i = adjectivesEnd(); i < actor.first(); i++) {
            boolean known = i == hit.token() || !scene.token(i).isWord() || scene.timeAt(i) != null || scene.actorAt(i) != null
                    || cues.is(scene.tokens(), i, Cue.PREPOSITION) || cues.is(scene.tokens(), i, Cue.ADVERB)
                    || isWord(i, Cue.PLACE_WORD) || cues.is(scene.tokens(), i, Cue.RANK);
            unknown += known ? 0 : 1;
        }
        return unknown <= (actor.isPlace() ? FARTHEST_PLACE : FARTHEST_PERSON);
    }

    /** اتفاق مع أستراليا، اتفاق مبدئي بين: the preposition belongs to the noun before it. */
    boolean isRelation(Actor actor, Marker marker) {
        if (marker == Marker.BY && !actor.joined() && actor.first() - 1 > hit.token()) {
            return cues.is(scene.tokens(), actor.first() - 1, Cue.RELATION);
        }
        for (int i = actor.first() - 1; i > Math.max(hit.scan(), actor.first() - FARTHEST_PREPOSITION); i--) {
            Marker before = Marker.of(scene.token(i).norm());
            if (before == Marker.WITH || before == Marker.BETWEEN) {
                boolean adjective = before == Marker.BETWEEN && i - 2 > hit.token() && cues.is(scene.tokens(), i - 2, Cue.RELATION);
                return before == marker && (cues.is(scene.tokens(), i - 1, Cue.RELATION) || adjective);
            }
        }
        return false;
    }

    /** True where a medium is named, or somebody of it: صحيفة عكاظ. */
    boolean isMedium(Actor actor) {
        int from = Math.max(hit.scan(), actor.first() - 2);
        for (int i = from; i < actor.first(); i++) {
            if (isWord(i, Cue.MEDIA)) {
                return true;
            }
        }
        return isBracketed(actor) || actor.isBody() && isWord(actor.first(), Cue.MEDIA);
    }

    /** التقت (العربي) …: papers tell of themselves in brackets or quotation marks right behind the verb. */
    boolean isBracketed(Actor actor) {
        int behind = actor.last() + 1;
        return hit.isVerb() && actor.first() <= hit.token() + 2 && behind < scene.tokens().size()
                && MARKS.contains(scene.token(hit.token() + 1).norm()) && MARKS.contains(scene.token(behind).norm());
    }

    /** True where the word, or what is left when proclitics are taken off, is one of {@code cue}. */
    boolean isWord(int i, Cue cue) {
        return cues.holds(scene, i, cue);
    }

    /** True where the group that begins there is of journalists. */
    boolean isMediaNear(int from, int end) {
        if (DELEGATIONS.stream().anyMatch(scene.token(from).norm()::endsWith)) {
            return false;
        }
        for (int i = from; i < Math.min(end, from + 3) && scene.token(i).isWord(); i++) {
            if (isWord(i, Cue.MEDIA)) {
                return true;
            }
        }
        return false;
    }

    /** بالمسؤولين: a group with the article behind its preposition. */
    private boolean isDefinite(int i) {
        return scene.readings(i).stream().map(Proclitics.Reading::rest)
                .anyMatch(rest -> rest.startsWith("ال") && cues.holds(rest.substring(2), Cue.COLLECTIVE));
    }

    /** ممثلين عن الاتحاد: the body for which a group has come. */
    boolean isSentBy(Actor actor) {
        return actor.isBody() && actor.preposition().equals("عن") && actor.first() > 1 && isGroup(actor.first() - 2);
    }

    /** True where و stands before the word. */
    boolean joins(int i) {
        return scene.token(i).startsWith("و") && !cues.holds(scene.token(i).norm(), Cue.COLLECTIVE)
                || i > 0 && scene.token(i - 1).is("و");
    }

    /** نواب دائرة جندوبة، أهالي تطاوين: a place whose people do not stand for it. */
    boolean isOfLocals(int group, Actor place) {
        boolean part = isWord(place.first() - 1, Cue.PROVINCE) || isWord(place.first(), Cue.PROVINCE);
        return place.isPlace() && (part || isWord(group, Cue.LOCALS));
    }

    /** كبار المسؤولين في وزارة الخارجية: a body right behind the preposition, before {@code end}. */
    boolean isInBody(int preposition, int end) {
        Actor body = preposition + 1 < end ? scene.actorAt(preposition + 1) : null;
        return body != null && body.isBody();
    }

    /** True for several office-holders: وزراء، الرئيسان. */
    boolean isPlural(int i) {
        return isWord(i, Cue.OFFICES) || scene.readings(i).stream().map(Proclitics.Reading::rest)
                .anyMatch(rest -> rest.startsWith("ال") && cues.holds(rest.substring(2), Cue.OFFICES));
    }

    /** What stands before the group that begins there. */
    Marker groupMarker(int i) {
        for (Proclitics.Reading reading : scene.readings(i)) {
            String rest = reading.rest();
            boolean definite = rest.startsWith("ال") && cues.holds(rest.substring(2), Cue.COLLECTIVE);
            if (definite || cues.holds(rest, Cue.COLLECTIVE) || cues.holds(rest, Cue.MEDIA) || COUNTERPARTS.contains(rest) || rest.endsWith("ين") && reading.prefix().equals("ب")) {
                String prefix = reading.prefix().startsWith("و") ? reading.prefix().substring(1) : reading.prefix();
                if (!prefix.isEmpty()) {
                    return Marker.of(prefix);
                }
                break;
            }
        }
        int before = i - 1;
        if (before > 0 && isWord(before, Cue.QUANTIFIER)) {
            String glued = scene.readings(before).stream().filter(reading -> cues.holds(reading.rest(), Cue.QUANTIFIER))
                    .map(Proclitics.Reading::prefix).findFirst().orElse("");
            String preposition = glued.startsWith("و") ? glued.substring(1) : glued;
            if (!preposition.isEmpty()) {
                return Marker.of(preposition);
            }
            before--;
        }
        if (before < 0 || scene.actorAt(before) != null || !cues.is(scene.tokens(), before, Cue.PREPOSITION)) {
            return Marker.BARE;
        }
        String word = scene.token(before).norm();
        return Marker.of(cues.holds(word, Cue.PREPOSITION) ? word : word.substring(1));
    }

    /** True where a group of people begins that is no entity: وفد، ممثلي. */
    boolean isGroup(int i) {
        return isWord(i, Cue.COLLECTIVE) || isDefinite(i) || cues.is(scene.tokens(), i, Cue.COLLECTIVE) || isWord(i, Cue.MEDIA)
                || isPluralBehindPreposition(i) || isUnnamedCounterpart(i);
    }

    /** بنظيره الغيني: a counterpart whom no name follows. */
    private boolean isUnnamedCounterpart(int i) {
        if (scene.readings(i).stream().noneMatch(reading -> COUNTERPARTS.contains(reading.rest()))) {
            return false;
        }
        for (int next = i + 1; next <= i + FARTHEST_PREPOSITION && next < scene.sentenceEnd(i) && scene.token(next).isWord(); next++) {
            if (scene.actorAt(next) != null && scene.actorAt(next).isPerson()) {
                return false;
            }
        }
        return true;
    }

    /** مع المبدعين، بالمستقيلين: a plural of people that no list has. */
    private boolean isPluralBehindPreposition(int i) {
        String norm = scene.token(i).norm();
        boolean with = i > hit.token() && (norm.startsWith("بال") || norm.startsWith("ال") && i > 0 && scene.token(i - 1).norm().equals("مع"));
        String stem = norm.startsWith("ب") ? norm.substring(1) : norm;
        return with && stem.length() >= SHORTEST_PLURAL && stem.endsWith("ين") && !stem.startsWith("الت") && !stem.startsWith("القوان")
                && !stem.endsWith("انبين") && !stem.endsWith("رفين") && !stem.endsWith("ولتين") && !stem.endsWith("تين");
    }

    /** The marker of an actor; مع or بين a few words before holds for a name whose title nobody knows. */
    Marker marker(Actor actor) {
        boolean complement = actor.first() > hit.scan() && (isWord(actor.first() - 1, Cue.TITLE) || isGoverned(actor.first() - 1)) && isAnnexed(actor);
        if (!actor.isBare() || actor.joined() || !actor.isPerson() || complement) {
            return Marker.of(actor.preposition());
        }
        for (int i = actor.first() - 1; i >= Math.max(hit.scan(), actor.first() - FARTHEST_PREPOSITION); i--) {
            if (scene.actorAt(i) != null || !scene.token(i).isWord()) {
                break;
            }
            Marker before = Marker.of(scene.token(i).norm());
            if (before == Marker.WITH || before == Marker.BETWEEN) {
                return before;
            }
        }
        return Marker.BARE;
    }

    /** True where the clause of the arguments ends; {@code unread} where none was read so far. */
    boolean startsClause(int i, boolean unread) {
        return cues.is(scene.tokens(), i, Cue.BREAK) && !(unread && isBelowNoun(i)) || cues.is(scene.tokens(), i, Cue.TOPIC)
                || i > hit.scan() && cues.is(scene.tokens(), i, Cue.SPEECH);
    }

    /** The relative clause that follows the noun itself holds its arguments: اللقاء الذي جرى بين. */
    private boolean isBelowNoun(int i) {
        return hit.trigger().construction().isNoun() && i <= hit.token() + 2
                && scene.token(i).startsWith("ال");
    }

    /** مباحثات عن تعاون: what the noun is about follows. */
    boolean isAbout(int i) {
        return scene.token(i).norm().equals("عن") && hit.trigger().construction().isNoun();
    }

    /** True where the trigger takes nobody behind such a preposition; talks with إلى are calls only (تحدث هاتفيا إلى). */
    boolean isForeign(Marker marker, int at) {
        if (marker != Marker.UNTO) {
            return marker == Marker.OTHER;
        }
        boolean phoned = hit.trigger().kind() != MeetingKind.CALL;
        for (int i = hit.token() + 1; i < at; i++) {
            phoned |= cues.is(scene.tokens(), i, Cue.PHONE);
        }
        return !phoned || !hit.trigger().markers().contains(Marker.UNTO);
    }

    /** Buildings do not take part, places only beside other places or behind مع and بين. */
    boolean mayTakePart(Actor actor, Marker marker, OpenArgument last) {
        if (isForeign(marker, actor.first()) || isRelation(actor, marker)
                || actor.entity().type() == EntityType.FACILITY) {
            return false;
        }
        boolean carrier = marker == Marker.BARE && last == null && hit.isCarried() && actor.first() < hit.token();
        boolean beside = carrier || last != null && (last.endsWithPlace() || actor.joined() && (last.marker() == Marker.WITH || last.marker() == Marker.BETWEEN));
        return !actor.isPlace() || marker == Marker.WITH || marker == Marker.BETWEEN || marker == Marker.BARE && beside;
    }
}
