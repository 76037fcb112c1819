package org.khabir.ui.names;

import java.util.function.Consumer;
import org.khabir.i18n.KhabirException;
import org.khabir.model.Edit;
import org.khabir.model.EditLabel;
import org.khabir.ui.desk.Desk;
import org.khabir.workspace.Learning;
import org.khabir.workspace.LearningMaterial;

/** What the analyst's verdicts on names give to learn from, and whether the case uses a model trained with them. */
public final class LearningViewModel {

    private final Desk desk;

    public LearningViewModel(Desk desk) {
        this.desk = desk;
    }

    /** Counts in the background what there is to learn from, and goes on with that. */
    public void count(Consumer<LearningMaterial> afterwards) {
        desk.tasks().call(desk.workspace()::learningMaterial).onSuccess(afterwards).onError(KhabirException.class, desk.failures()).start();
    }

    /**
     * Has the case use what was learned.
     *
     * @param afterwards runs once that is so
     */
    public void use(Learning learned, Runnable afterwards) {
        edit("edit.model.use", learned.use(), afterwards);
    }

    /** Has the case use the model that comes with Khabir again. */
    public void takeBack(Runnable afterwards) {
        edit("edit.model.back", Learning.takeBack(), afterwards);
    }

    private void edit(String key, Edit edit, Runnable afterwards) {
        desk.edit(EditLabel.of(key), progress -> edit, done -> afterwards.run());
    }
}
