package org.khabir.workspace;

import java.time.Instant;
import org.khabir.model.Decision;
import org.khabir.model.Edit;
import org.khabir.train.NamesScore;

/**
 * What was learned from the analyst's verdicts on names. The scores are of the checked articles, each read with what was learned
 * from others.
 *
 * @param shipped  with what comes with Khabir and the case's own list
 * @param names    with the names that were accepted and rejected in other articles beside
 * @param model    with the model trained with other articles beside
 * @param file     the model trained with all of them, for {@link #use}
 */
public record Learning(LearningMaterial material, NamesScore shipped, NamesScore names, NamesScore model, String file) {

    /** True where the trained model finds names better than what is known at once. */
    public boolean isBetter() {
        return model.f1() > names.f1();
    }

    /** The edit from which on the case's names are found with the model. */
    public Edit use() {
        return new Edit.PutDecision(new Decision.OwnModel(Decision.OwnModel.ID, Instant.now(), file));
    }

    /** The edit from which on the case's names are found with the model that comes with Khabir. */
    public static Edit takeBack() {
        return new Edit.RemoveDecision(Decision.OwnModel.ID);
    }
}
