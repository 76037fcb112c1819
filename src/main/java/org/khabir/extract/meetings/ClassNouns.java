package org.khabir.extract.meetings;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabir.model.Entity;
import org.khabir.model.EntityType;
import org.khabir.model.Mention;
import org.khabir.text.Normalizer;
import org.khabir.text.Proclitics;

/** Leads from a definite class noun to the body named before that it stands for: الحزب behind حركة نداء تونس. */
final class ClassNouns {

    /** How verbs begin that look like nouns with an article: التقى. */
    private static final List<String> PERFECTS = List.of("التق", "التزم", "التحق", "التمس", "التأم");

    /** For each class noun, folded, those that may stand for it. */
    private final Map<String, Set<String>> families = new HashMap<>();

    ClassNouns() {
        for (String[] row : Tables.rows("class-nouns.tsv")) {
            List<String> family = Arrays.stream(row).map(Normalizer::key).toList();
            family.forEach(noun -> families.computeIfAbsent(noun, n -> new HashSet<>()).addAll(family));
        }
    }

    /** The body that the token stands for; null where it is no such noun or nothing before it fits. */
    Actor antecedent(Scene scene, int at) {
        if (scene.actorAt(at) != null) {
            return null;
        }
        for (Proclitics.Reading reading : scene.readings(at)) {
            String rest = reading.rest();
            Set<String> family = rest.startsWith("ال") ? families.get(rest.substring(2)) : null;
            if (family != null && !isQualified(scene, at)) {
                Entity body = named(scene, at, Set.of(rest.substring(2)));
                body = body == null ? named(scene, at, family) : body;
                body = body == null ? within(scene, at, family) : body;
                boolean joined = reading.prefix().startsWith("و");
                return body == null ? null : new Actor(body, at, at, joined ? reading.prefix().substring(1) : reading.prefix(), joined);
            }
        }
        return null;
    }

    /** اللجنة الوطنية is another one. */
    static boolean isQualified(Scene scene, int at) {
        int next = at + 1;
        boolean definite = next < scene.sentenceEnd(at) && scene.timeAt(next) == null && scene.actorAt(next) == null && scene.token(next).startsWith("ال");
        return definite && PERFECTS.stream().noneMatch(scene.token(next)::startsWith);
    }

    /** The body last mentioned before the token whose name begins with one of the nouns, or stands behind it. */
    private static Entity named(Scene scene, int at, Set<String> nouns) {
        int offset = scene.token(at).start();
        record Named(Entity body, Mention mention) {
        }
        return scene.entities().stream().filter(entity -> entity.type() == EntityType.ORGANIZATION)
                .flatMap(body -> body.mentions().stream().map(mention -> new Named(body, mention)))
                .filter(named -> named.mention.span().end() <= offset && isOf(scene, named.mention, nouns))
                .max(Comparator.comparingInt(named -> named.mention.span().start())).map(Named::body).orElse(null);
    }

    /** كتلة حركة النهضة names the movement too; null for none. */
    private static Entity within(Scene scene, int at, Set<String> nouns) {
        int offset = scene.token(at).start();
        return scene.entities().stream().filter(entity -> entity.type() == EntityType.ORGANIZATION)
                .filter(body -> body.mentions().stream().anyMatch(mention -> mention.span().end() <= offset
                        && Arrays.stream(Normalizer.key(mention.text()).split(" ")).anyMatch(nouns::contains)))
                .findFirst().orElse(null);
    }

    private static boolean isOf(Scene scene, Mention mention, Set<String> nouns) {
        int first = scene.document().tokenAt(mention.span().start());
        return holds(scene, first, nouns) || first > 0 && holds(scene, first - 1, nouns);
    }

    private static boolean holds(Scene scene, int at, Set<String> nouns) {
        return scene.readings(at).stream().map(Proclitics.Reading::rest)
                .anyMatch(rest -> nouns.contains(rest) || rest.startsWith("ال") && nouns.contains(rest.substring(2)));
    }
}
