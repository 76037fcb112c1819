package org.khabir.ui.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabir.model.Decision;
import org.khabir.model.Edit;
import org.khabir.train.NamesScore;
import org.khabir.ui.desk.FakeWorkspace;
import org.khabir.ui.desk.TestDesk;
import org.khabir.workspace.Learning;
import org.khabir.workspace.LearningMaterial;

class LearningViewModelTest {

    private final FakeWorkspace workspace = new FakeWorkspace();
    private final LearningViewModel learning = new LearningViewModel(TestDesk.over(workspace));

    @Test
    void countsWhatIsChecked() {
        workspace.material = new LearningMaterial(LearningMaterial.LEAST_ARTICLES, LearningMaterial.LEAST_NAMES, null);
        List<LearningMaterial> counted = new ArrayList<>();

        learning.count(counted::add);

        assertThat(counted).containsExactly(workspace.material);
        assertThat(counted.getFirst().isEnough()).isTrue();
    }

    @Test
    void usesWhatWasLearnedAndTakesItBackAsEditsBeforeGoingOn() {
        Learning learned = new Learning(new LearningMaterial(9, 90, null), NamesScore.NONE, NamesScore.NONE, NamesScore.NONE, "abc.model");

        learning.use(learned, () -> assertThat(workspace.edits).hasSize(1));
        learning.takeBack(() -> assertThat(workspace.edits).hasSize(2));

        assertThat(workspace.edits.getFirst()).isInstanceOfSatisfying(Edit.PutDecision.class, put ->
                assertThat(put.decision()).isInstanceOfSatisfying(Decision.OwnModel.class, model -> {
                    assertThat(model.file()).isEqualTo("abc.model");
                    assertThat(model.made()).isAfter(Instant.EPOCH);
                }));
        assertThat(workspace.edits.getLast()).isEqualTo(new Edit.RemoveDecision(Decision.OwnModel.ID));
        assertThat(workspace.history).extracting(entry -> entry.label().key()).containsExactly("edit.model.back", "edit.model.use");
    }
}
