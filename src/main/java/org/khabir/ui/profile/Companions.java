package org.khabir.ui.profile;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.FlowPane;
import org.khabir.model.EntityProfile.Companion;
import org.khabir.model.EntityType;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.CountLine;
import org.khabir.ui.controls.Icons;
import org.khabir.ui.controls.Section;

/** What the same articles name, by type. */
final class Companions extends FlowPane {

    private static final int FEW = 6;
    private static final double WIDTH = 230;

    private final ProfileViewModel model;
    private final Texts texts;
    private final Map<EntityType, Section> sections = new EnumMap<>(EntityType.class);
    private String shownKey;

    Companions(Texts texts, ProfileViewModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("profile-companions");
        for (EntityType type : EntityType.values()) {
            Section section = new Section(texts, "profile-with-" + type, "profile.with." + type, FEW);
            section.setPrefWidth(WIDTH);
            sections.put(type, section);
            getChildren().add(section);
        }
    }

    void show(List<Companion> companions) {
        String key = model.entity().orElseThrow().key();
        if (!key.equals(shownKey)) {
            shownKey = key;
            sections.values().forEach(Section::fold);
        }
        int highest = companions.stream().mapToInt(Companion::articles).max().orElse(0);
        sections.forEach((type, section) -> section.show(companions.stream().filter(each -> each.type() == type).toList(),
                each -> CountLine.of(texts, texts.name(each.name(), each.nameEn()), Icons.of(type), each.articles(), highest, () -> model.open(each))));
    }
}
