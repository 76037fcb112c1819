package org.khabir.ui.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabir.model.CaseEntity;
import org.khabir.model.CaseRole;
import org.khabir.model.Decision;
import org.khabir.model.EntityProfile;
import org.khabir.model.EntityProfile.Companion;
import org.khabir.model.EntityProfile.Form;
import org.khabir.model.TimeInterval;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.DateText;
import org.khabir.ui.controls.SideText;
import org.khabir.ui.desk.MeetingRow;

/** A profile in words, as for copying it. */
final class ProfileText {

    private static final int MOST_COMPANIONS = 20;

    private ProfileText() {
    }

    static String of(Texts texts, ProfileViewModel model) {
        EntityProfile profile = model.profileProperty().get();
        CaseEntity entity = profile.entity();
        List<String> lines = new ArrayList<>(List.of(joined(" – ", entity.name(), entity.nameEn()), joined(" · ", texts.text("terms.type." + entity.type()), counts(texts, profile)),
                entity.sides().isEmpty() ? "" : new SideText(texts).of(entity.sides())));
        lines.removeIf(String::isEmpty);
        part(texts, "profile.names", List.of(Stream.concat(profile.forms().stream(), profile.english().stream())
                .map(form -> name(texts, form)).collect(Collectors.joining("، "))), lines);
        part(texts, "profile.roles", profile.roles().stream().map(stated -> joined(" · ", position(texts, stated.role()), new SideText(texts).name(stated.role().side()),
                stated.role().first() == null ? null : range(texts, stated.role().first(), stated.role().last()))).toList(), lines);
        part(texts, "profile.notes", model.ownNotes().stream().map(Decision.EntityNote::note).toList(), lines);
        part(texts, "profile.meetings", model.meetings().stream().map(row -> meeting(texts, model, row)).toList(), lines);
        part(texts, "profile.statements", model.statements().stream().map(said -> joined(" · ", said.words().snippet().text(),
                said.told().published() == null ? null : new DateText(texts).of(said.told().published()), said.told().source())).toList(), lines);
        part(texts, "profile.companions", profile.companions().stream().limit(MOST_COMPANIONS).map(each -> companion(texts, each)).toList(), lines);
        return String.join("\n", lines) + "\n";
    }

    /** How often it is mentioned, in how many articles, and from when to when. */
    static String counts(Texts texts, EntityProfile profile) {
        List<LocalDate> days = profile.articles().stream().map(EntityProfile.InArticle::published).filter(Objects::nonNull).toList();
        return joined(" · ", texts.text("profile.mentions", profile.entity().mentions()), texts.text("profile.articles", profile.articles().size()),
                days.isEmpty() ? null : range(texts, days.getFirst(), days.getLast()));
    }

    static String position(Texts texts, CaseRole role) {
        return role.organization() == null || role.text().contains(role.organization()) ? role.text()
                : texts.text("entities.role.in", role.text(), role.organization());
    }

    static String range(Texts texts, LocalDate first, LocalDate last) {
        return new DateText(texts).of(new TimeInterval(first, last));
    }

    private static String name(Texts texts, Form form) {
        return texts.text("profile.form", form.text(), form.uses());
    }

    private static String meeting(Texts texts, ProfileViewModel model, MeetingRow row) {
        return joined(" · ", row.date() == null ? texts.text("profile.undated") : new DateText(texts).of(row.date()), model.names().joined(model.others(row)), model.names().of(row.place()),
                texts.text("terms.status." + row.status()), String.join("؛ ", row.topics()));
    }

    private static String companion(Texts texts, Companion companion) {
        return joined(" · ", texts.name(companion.name(), companion.nameEn()), texts.text("profile.articles", companion.articles()));
    }

    private static void part(Texts texts, String titleKey, List<String> content, List<String> lines) {
        if (!content.isEmpty()) {
            lines.add("");
            lines.add(texts.text(titleKey));
            content.forEach(line -> lines.add("- " + line.replace('\n', ' ')));
        }
    }

    private static String joined(String separator, String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(separator));
    }
}
