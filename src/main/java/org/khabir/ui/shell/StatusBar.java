package org.khabir.ui.shell;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.PartsLine;
import org.khabir.ui.jobs.JobsViewModel;
import org.khabir.ui.jobs.TaskArea;

/** The window's lower edge: the case on one side, long work on the other. */
final class StatusBar extends HBox {

    /** @param state what is said of the case */
    StatusBar(Texts texts, JobsViewModel jobs, ObservableValue<List<String>> state) {
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        PartsLine left = new PartsLine();
        state.subscribe(parts -> left.setParts(parts.toArray(String[]::new)));
        left.getStyleClass().add(Styles.TEXT_MUTED);
        left.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(left, gap, new TaskArea(texts, jobs));
    }
}
