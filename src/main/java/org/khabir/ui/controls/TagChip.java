package org.khabir.ui.controls;

import javafx.scene.control.Label;
import org.khabir.model.Tag;
import org.khabir.ui.common.TagColors;

/** A tag's name on its colour. */
public final class TagChip {

    private TagChip() {
    }

    public static Label of(Tag tag) {
        Label chip = new Label(tag.name());
        chip.getStyleClass().addAll("chip", "tag-chip", TagColors.STYLE_CLASS);
        chip.setStyle(TagColors.style(tag.color()));
        return chip;
    }
}
