package org.khabir.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CodebookTest {

    private static final Tag WAR = tag("war", "حرب", null, 1);
    private static final Tag ARMS = tag("arms", "سلاح", "war", 1);
    private static final Tag DRONES = tag("drones", "مسيّرات", "arms", 0);
    private static final Tag FRONTS = tag("fronts", "جبهات", "war", 0);
    private static final Tag PEACE = tag("peace", "سلام", null, 0);
    private static final Codebook CODEBOOK = new Codebook(List.of(DRONES, ARMS, WAR, FRONTS, PEACE));

    @Test
    void standsInTheOrderOfTheTree() {
        assertThat(CODEBOOK.tags()).containsExactly(PEACE, WAR, FRONTS, ARMS, DRONES);
        assertThat(CODEBOOK.under(null)).containsExactly(PEACE, WAR);
        assertThat(CODEBOOK.under("war")).containsExactly(FRONTS, ARMS);
    }

    @Test
    void equalPlacesGoByName() {
        assertThat(new Codebook(List.of(tag("2", "ب", null, 0), tag("1", "أ", null, 0))).tags()).extracting(Tag::id).containsExactly("1", "2");
    }

    @Test
    void knowsWhatStandsUnderATagAndAboveIt() {
        assertThat(CODEBOOK.within("war")).containsExactlyInAnyOrder("war", "fronts", "arms", "drones");
        assertThat(CODEBOOK.within("peace")).containsExactly("peace");
        assertThat(CODEBOOK.path(DRONES)).isEqualTo("حرب › سلاح › مسيّرات");
        assertThat(CODEBOOK.depth(DRONES)).isEqualTo(2);
    }

    @Test
    void aTagWhoseParentIsMissingStandsAtTheTop() {
        assertThat(new Codebook(List.of(DRONES)).under(null)).containsExactly(DRONES);
    }

    private static Tag tag(String id, String name, String parent, int position) {
        return new Tag(id, name, "#0072b2", "", parent, position, 0, false);
    }
}
