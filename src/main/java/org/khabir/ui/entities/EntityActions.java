package org.khabir.ui.entities;

import org.khabir.model.CaseEntity;

/** What the panel of entities asks the rest of the window to do. */
public interface EntityActions {

    /** Offers to tag every mention of the entity. */
    void tagEverywhere(CaseEntity entity);

    /** Lists the meetings of the whole case in which the entity took part. */
    void showMeetings(CaseEntity entity);
}
