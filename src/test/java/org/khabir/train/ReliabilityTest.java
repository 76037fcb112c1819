package org.khabir.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.khabir.extract.names.Confidence;
import org.khabir.model.EntityType;

class ReliabilityTest {

    @Test
    void theErrorIsTheMeanDistanceOfConfidenceFromWhatIsRight() {
        Reliability reliability = new Reliability();
        for (int i = 0; i < 10; i++) {
            reliability.add(0.95, i < 9);
            reliability.add(0.25, i < 5);
        }

        assertThat(reliability.expectedError()).isCloseTo((0.05 + 0.25) / 2, within(1e-9));
        assertThat(reliability.table()).contains("0.2–0.3", "0.9–1.0").doesNotContain("0.5–0.6");
    }

    @Test
    void aFittedCurveGivesTheSharesThatAreRight() {
        ConfidenceFit fit = new ConfidenceFit();
        for (int i = 0; i < 1000; i++) {
            fit.add(0.9, true, EntityType.PERSON, i % 10 < 7);
            fit.add(0.6, false, EntityType.ORGANIZATION, i % 10 < 3);
        }
        Confidence fitted = fit.fitted();

        assertThat(fitted.of(0.9, true, EntityType.PERSON)).isCloseTo(0.7, within(0.02));
        assertThat(fitted.of(0.6, false, EntityType.ORGANIZATION)).isCloseTo(0.3, within(0.02));
        assertThat(new Confidence(fitted.text().lines().map(Double::valueOf).toList()).of(0.9, true, EntityType.PERSON))
                .isCloseTo(fitted.of(0.9, true, EntityType.PERSON), within(1e-5));
    }
}
