package org.khabir.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.khabir.i18n.KhabirException;
import org.khabir.model.CaseEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How long it takes until the profiles of those named most, and the dashboard, are on show in a case of 10,000 articles:
 * {@code mvn test -Dtest=ProfileWatch}. The case is made in {@code -Dkhabir.watch.case=FOLDER} where that is given, and kept for the next time.
 */
class ProfileWatch extends ShellFixture {

    private static final Logger LOG = LoggerFactory.getLogger(ProfileWatch.class);
    private static final int ARTICLES = Integer.getInteger("khabir.watch.articles.count", 10_000);

    @Test
    void watchProfilesAndDashboard() throws KhabirException {
        Path place = Path.of(System.getProperty("khabir.watch.case", folder.resolve("large").toString()));
        if (!Files.exists(place)) {
            GeneratedCase.make(place, ARTICLES);
        }
        run(() -> model.open(place));
        waitLong(() -> view() != null && !view().models().library().all().isEmpty());
        List<CaseEntity> named = view().models().desk().workspace().entities();
        var profile = view().models().profile();
        var dashboard = view().models().dashboard();
        for (CaseEntity entity : List.of(named.get(0), named.get(1), named.get(50), named.get(500), named.get(0))) {
            measure("profile of one named " + entity.mentions() + " times", () -> view().models().desk().openProfile(entity.key()),
                    () -> profile.entity().filter(shown -> shown.key().equals(entity.key())).isPresent());
        }
        for (CaseEntity entity : List.of(named.get(0), named.get(1), named.get(50), named.get(500))) {
            measure("the query alone, " + entity.mentions(), () -> ask(entity.key()), () -> true);
        }
        measure("meetings of the profile", () -> { }, () -> !profile.meetings().isEmpty());
        measure("dashboard", () -> view().models().desk().openDashboard(), () -> dashboard.overviewProperty().get() != null);
        measure("offers", () -> { }, () -> dashboard.offersProperty().get() >= 0);
    }

    private void ask(String key) {
        try {
            view().models().desk().workspace().profile(key);
        } catch (KhabirException e) {
            throw new IllegalStateException(e);
        }
    }

    private void measure(String what, Runnable action, BooleanSupplier shown) {
        long began = System.nanoTime();
        run(action);
        waitLong(shown);
        LOG.info("{}: {} ms", what, (System.nanoTime() - began) / 1_000_000);
    }

    private static void waitLong(BooleanSupplier condition) {
        while (!fx(condition::getAsBoolean)) {
            pulse();
        }
    }
}
