package org.khabir.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.khabir.model.DrawnPlace;

class ForceLayoutTest {

    @Test
    void theSameNetworkIsArrangedTheSameAndEndsWithNodesApart() {
        Network network = Networks.random(40, 70);
        Arrangement one = settled(Arrangement.of(network, Map.of()));
        Arrangement other = settled(Arrangement.of(network, Map.of()));

        assertThat(one.xs()).isEqualTo(other.xs());
        assertThat(one.ys()).isEqualTo(other.ys());
        for (int i = 0; i < 40; i++) {
            for (int j = 0; j < i; j++) {
                assertThat(Math.hypot(one.xs()[i] - one.xs()[j], one.ys()[i] - one.ys()[j])).isGreaterThan(5);
            }
        }
    }

    @Test
    void whatWasPlacedStaysAndThePinnedDoNotMove() {
        Network network = Networks.random(20, 30);
        Arrangement known = settled(Arrangement.of(network, Map.of())).moved(3, 500, -200);

        Arrangement again = Arrangement.of(network, byKey(known.places()));
        assertThat(new ForceLayout(again).isSettled()).isTrue();
        assertThat(again.xs()).isEqualTo(known.xs());

        Arrangement grown = settled(Arrangement.of(Networks.random(25, 40), byKey(known.places())));
        assertThat(grown.xs()[3]).isEqualTo(500);
        assertThat(grown.ys()[3]).isEqualTo(-200);
        assertThat(grown.pinned()[3]).isTrue();
    }

    private static Map<String, DrawnPlace> byKey(List<DrawnPlace> places) {
        return places.stream().collect(Collectors.toMap(DrawnPlace::entity, place -> place));
    }

    private static Arrangement settled(Arrangement start) {
        ForceLayout layout = new ForceLayout(start);
        layout.run(1000);
        assertThat(layout.isSettled()).isTrue();
        return layout.arrangement();
    }
}
