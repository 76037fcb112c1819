package org.khabir.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.khabir.model.EntityType;
import org.khabir.model.Span;

/** What comes next by chance; the same seed gives the same. */
final class Chance {

    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean half() {
        return random.nextBoolean();
    }

    boolean oneIn(int number) {
        return below(number) == 0;
    }

    EntityType type() {
        return any(List.of(EntityType.values())).orElseThrow();
    }

    /** Of one to forty characters. */
    Span span(String body) {
        int start = below(body.length() - 1);
        return new Span(start, Math.min(body.length(), start + 1 + below(40)));
    }

    <T> Optional<T> any(List<T> items) {
        return items.isEmpty() ? Optional.empty() : Optional.of(items.get(below(items.size())));
    }

    /** One or a few, in their order. */
    <T> List<T> some(List<T> items) {
        List<T> chosen = new ArrayList<>(items);
        while (chosen.size() > 3 || chosen.size() > 1 && half()) {
            chosen.remove(below(chosen.size()));
        }
        return chosen;
    }
}
