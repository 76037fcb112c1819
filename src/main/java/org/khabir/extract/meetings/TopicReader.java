package org.khabir.extract.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.khabir.model.Span;
import org.khabir.model.Topic;
import org.khabir.text.Token;

/** Finds the phrases that say what a meeting was about. */
final class TopicReader {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 24;
    private static final int FARTHEST_QUOTE = 3;
    private static final int LONGEST_CIRCUMSTANCE = 10;
    private static final Set<String> PLACES = Set.of("في", "داخل");
    private static final Set<String> SIDES = Set.of("مع", "معه", "معها", "معهما", "معهم", "الي", "علي", "حول", "خلاله", "خلالها", "ايضا", "كذلك");

    private final Cues cues;

    TopicReader(Cues cues) {
        this.cues = cues;
    }

    /** The topics told between two tokens, {@code to} exclusive. */
    List<Topic> read(Scene scene, int from, int to) {
        List<Topic> topics = new ArrayList<>();
        int i = from;
        while (i < to) {
            int length = scene.actorAt(i) == null ? cueLength(scene, i) : 0;
            if (length == 0) {
                i++;
                continue;
            }
            int start = topicStart(scene, i + length, to);
            int end = topicEnd(scene, start, to);
            if (end - start >= SHORTEST) {
                topics.add(topic(scene, start, end));
            }
            i = Math.max(end, i + 1);
        }
        return topics;
    }

    private int cueLength(Scene scene, int i) {
        int topic = cues.match(scene.tokens(), i, Cue.TOPIC);
        return topic > 0 ? topic : cues.match(scene.tokens(), i, Cue.TALKED_OF);
    }

    /** Steps over the two sides, the date and the place, and into a quotation near by. */
    private int topicStart(Scene scene, int from, int to) {
        int i = from;
        int next = behindCircumstance(scene, i, to);
        while (next > i) {
            i = next;
            next = behindCircumstance(scene, i, to);
        }
        for (int k = i; k < Math.min(to, i + FARTHEST_QUOTE); k++) {
            if (scene.token(k).is("\"") && scene.quotationEnd(k) > k) {
                return k + 1;
            }
        }
        return i;
    }

    /** The token behind what stands at {@code i} and is no topic; {@code i} itself where the topic begins. */
    private int behindCircumstance(Scene scene, int i, int to) {
        if (i >= to) {
            return i;
        }
        Actor actor = scene.actorAt(i);
        if (actor != null) {
            return actor.isPerson() ? actor.last() + 1 : i;
        }
        boolean place = PLACES.contains(scene.token(i).norm()) && i + 1 < to && scene.actorAt(i + 1) != null && scene.actorAt(i + 1).isPlace();
        if (place) {
            return scene.actorAt(i + 1).last() + 1;
        }
        if (cues.is(scene.tokens(), i, Cue.ADJUNCT)) {
            return behindComma(scene, i, to);
        }
        String word = scene.token(i).norm();
        return scene.timeAt(i) != null || SIDES.contains(word) || word.equals("،") || word.equals(":") || cues.is(scene.tokens(), i, Cue.BOTH)
                ? i + 1 : i;
    }

    private static int behindComma(Scene scene, int from, int to) {
        for (int i = from; i < Math.min(to, from + LONGEST_CIRCUMSTANCE); i++) {
            if (scene.token(i).is("،")) {
                return i + 1;
            }
        }
        return from;
    }

    private int topicEnd(Scene scene, int start, int to) {
        if (start > 0 && start < to && scene.token(start - 1).is("\"") && scene.quotationEnd(start - 1) > 0) {
            return Math.min(scene.quotationEnd(start - 1), to);
        }
        int end = start;
        while (end < to && end - start < LONGEST && !endsTopic(scene, end)) {
            end++;
        }
        return end;
    }

    private boolean endsTopic(Scene scene, int i) {
        Token token = scene.token(i);
        return token.is("،") || token.is(",") || token.is(".") || token.is(";") || token.is("؛") || token.is("\"")
                || scene.timeAt(i) != null
                || scene.actorAt(i) == null && (cues.is(scene.tokens(), i, Cue.BREAK) || cues.is(scene.tokens(), i, Cue.ATTENDANCE)
                || cues.is(scene.tokens(), i, Cue.ADJUNCT) || cues.is(scene.tokens(), i, Cue.TOPIC));
    }

    private static Topic topic(Scene scene, int start, int end) {
        Span span = scene.document().span(start, end - 1);
        return new Topic(span, span.of(scene.document().body()));
    }
}
