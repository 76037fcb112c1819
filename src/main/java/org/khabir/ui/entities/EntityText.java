package org.khabir.ui.entities;

import java.util.ArrayList;
import java.util.List;
import org.khabir.model.CaseEntity;
import org.khabir.model.CaseRole;
import org.khabir.model.TimeInterval;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.DateText;
import org.khabir.ui.controls.SideText;

/** Tells in some lines what an entity of the case is: its type, its nationality or side, its other names, its positions and since when they are stated. */
final class EntityText {

    private static final int MOST_ALIASES = 12;
    private static final int MOST_ROLES = 5;

    private EntityText() {
    }

    static String of(Texts texts, CaseEntity entity) {
        return entity.name() + " · " + details(texts, entity);
    }

    /** As a line of text, its parts apart by tabs for spreadsheets. */
    static String line(Texts texts, CaseEntity entity) {
        return String.join("\t", entity.name(), entity.nameEn() == null ? "" : entity.nameEn(), texts.text("terms.type." + entity.type()),
                texts.number(entity.mentions()));
    }

    /** The same without the name, which stands beside it. */
    static String details(Texts texts, CaseEntity entity) {
        String type = texts.text("terms.type." + entity.type());
        List<String> lines = new ArrayList<>(List.of(entity.sides().isEmpty() ? type : type + " · " + new SideText(texts).of(entity.sides())));
        if (!entity.aliases().isEmpty()) {
            lines.add(texts.text("entities.aliases", String.join("، ", entity.aliases().stream().limit(MOST_ALIASES).toList())));
        }
        entity.roles().stream().limit(MOST_ROLES).map(role -> role(texts, role)).forEach(lines::add);
        return String.join("\n", lines);
    }

    private static String role(Texts texts, CaseRole role) {
        String position = role.organization() == null ? role.text() : texts.text("entities.role.in", role.text(), role.organization());
        return role.first() == null ? position : texts.text("entities.role.stated", position,
                new DateText(texts).of(new TimeInterval(role.first(), role.last())));
    }
}
