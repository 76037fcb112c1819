package org.khabir.ui.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khabir.model.EntityType;
import org.khabir.model.NamedEntry;
import org.khabir.ui.desk.FakeWorkspace;
import org.khabir.ui.desk.TestDesk;

class OwnNamesViewModelTest {

    private final FakeWorkspace workspace = new FakeWorkspace();
    private final OwnNamesViewModel names = new OwnNamesViewModel(TestDesk.over(workspace));

    @Test
    void splitsAliasesAtArabicAndLatinCommas() {
        names.add(" كتيبة طارق ", EntityType.ORGANIZATION, "طارق بن زياد، كتيبة طارق بن زياد, TBZ؛ TBZ", " ");

        NamedEntry entry = names.entries().getFirst();
        assertThat(entry.name()).isEqualTo("كتيبة طارق");
        assertThat(entry.aliases()).containsExactly("طارق بن زياد", "كتيبة طارق بن زياد", "TBZ");
        assertThat(entry.nameEn()).isNull();
    }

    @Test
    void aPastedListIsOneEdit() {
        names.addAll("كتيبة طارق، طارق بن زياد\r\n\n  لواء الصمود \n", EntityType.ORGANIZATION);

        assertThat(workspace.edits).hasSize(1);
        assertThat(names.entries()).extracting(NamedEntry::name).containsExactly("كتيبة طارق", "لواء الصمود");
        assertThat(names.entries().getFirst().aliases()).containsExactly("طارق بن زياد");
    }

    @Test
    void changesAndRemoves() {
        assertThat(names.changedProperty().get()).isFalse();
        names.add("براك", EntityType.LOCATION, "", "Brak");
        names.change(names.entries().getFirst(), "براك الشاطئ", EntityType.FACILITY, "", "Brak");

        assertThat(names.entries()).extracting(NamedEntry::name).containsExactly("براك الشاطئ");
        names.remove(names.entries().getFirst());

        assertThat(names.entries()).isEmpty();
        assertThat(names.changedProperty().get()).isTrue();
    }
}
