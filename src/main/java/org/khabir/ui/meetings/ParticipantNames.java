package org.khabir.ui.meetings;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.khabir.model.ParticipantRole;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Mixed;
import org.khabir.ui.desk.CaseNames;
import org.khabir.ui.desk.MeetingRow;

/** Who took part, one below the other; shows the meetings that pass through a cell one after another with the same labels. */
final class ParticipantNames extends VBox {

    private static final int MOST = 8;

    private final Texts texts;
    private final CaseNames caseNames;
    private final Label more = new Label();

    ParticipantNames(Texts texts, CaseNames caseNames) {
        this.texts = texts;
        this.caseNames = caseNames;
        getStyleClass().add("participants");
        getChildren().add(more);
    }

    void show(MeetingRow row) {
        List<String> names = row.participants();
        int shown = Math.min(MOST, names.size());
        while (getChildren().size() <= shown) {
            getChildren().add(getChildren().size() - 1, Mixed.label());
        }
        getChildren().remove(shown, getChildren().size() - 1);
        for (int i = 0; i < shown; i++) {
            show((Label) getChildren().get(i), names.get(i), row.role(names.get(i)));
        }
        more.setText(texts.text("meetings.more", names.size() - MOST));
        more.setVisible(names.size() > MOST);
        more.setManaged(names.size() > MOST);
    }

    private void show(Label label, String name, ParticipantRole role) {
        String shown = caseNames.of(name);
        Mixed.show(label, shown);
        String withRole = role == ParticipantRole.PARTICIPANT ? shown : shown + " (" + texts.text("terms.role." + role) + ")";
        String more = Stream.of(withRole, caseNames.behind(name)).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
        label.setAccessibleText(withRole);
        if (more.equals(shown)) {
            label.setTooltip(null);
        } else if (label.getTooltip() == null) {
            label.setTooltip(new Tooltip(more));
        } else {
            label.getTooltip().setText(more);
        }
        boolean muted = role == ParticipantRole.ATTENDEE;
        if (muted != label.getStyleClass().contains(Styles.TEXT_MUTED)) {
            label.getStyleClass().setAll(muted ? List.of("label", Styles.TEXT_MUTED) : List.of("label"));
        }
    }
}
