package org.khabir.workspace;

import org.khabir.i18n.KhabirException;
import org.khabir.model.Edit;
import org.khabir.model.EditProgress;

/** Works out an edit, in the background. */
@FunctionalInterface
public interface EditSource {

    /** @param progress to be told how far it is where that takes long, at {@link EditProgress.Stage#WORKING_OUT} */
    Edit of(EditProgress progress) throws KhabirException;
}
