package org.khabir.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.khabir.i18n.Language;
import org.khabir.model.ArticleSummary;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Prompts;
import org.khabir.workspace.ReportOptions;

/** Asks what a report is to hold. */
final class ReportForm {

    private final Texts texts;
    private final CaseModels models;
    private final TextField title = new TextField();
    private final ToggleGroup articles = new ToggleGroup();
    private final ToggleGroup language = new ToggleGroup();

    ReportForm(Texts texts, CaseModels models) {
        this.texts = texts;
        this.models = models;
    }

    /** @param articleIds empty for all of the case */
    record Wish(List<String> articleIds, ReportOptions options) {
    }

    /** @param chosen the ids of articles chosen for it; empty where none were */
    Optional<Wish> ask(Prompts prompts, List<String> chosen) {
        title.setText(models.desk().workspace().name());
        Label titleLabel = new Label(texts.text("shell.report.heading"));
        titleLabel.setLabelFor(title);
        String open = models.desk().articleIdProperty().get();
        List<String> listed = ids(models.library().shown());
        VBox form = new VBox(titleLabel, title, new Label(texts.text("shell.report.scope")),
                choice(articles, texts.text("shell.report.scopeChosen", chosen.size()), chosen, !chosen.isEmpty()),
                choice(articles, texts.text("shell.report.scopeArticle"), open == null ? List.of() : List.of(open), open != null),
                choice(articles, texts.text("shell.report.scopeListed", listed.size()), listed, !listed.isEmpty()),
                choice(articles, texts.text("shell.report.scopeAll", models.library().all().size()), List.of(), !models.library().all().isEmpty()),
                new Label(texts.text("shell.report.language")));
        for (Language each : Language.values()) {
            form.getChildren().add(choice(language, texts.text("shell.language." + each), each, true));
        }
        form.getStyleClass().add("form");
        articles.getToggles().stream().filter(toggle -> !((RadioButton) toggle).isDisable()).findFirst().ifPresent(articles::selectToggle);
        language.getToggles().stream().filter(toggle -> toggle.getUserData() == texts.language()).findFirst().ifPresent(language::selectToggle);
        return prompts.ask(texts.text("shell.report.title"), form, texts.text("shell.report.save"), texts.text("shell.dialog.cancel"),
                Bindings.isNull(articles.selectedToggleProperty()), this::wish);
    }

    private Wish wish() {
        List<String> ids = ((List<?>) articles.getSelectedToggle().getUserData()).stream().map(String.class::cast).toList();
        return new Wish(ids, new ReportOptions(title.getText().strip(),
                texts.wordingProperty().get().in((Language) language.getSelectedToggle().getUserData())));
    }

    private static RadioButton choice(ToggleGroup group, String text, Object value, boolean possible) {
        RadioButton button = new RadioButton(text);
        button.setMnemonicParsing(false);
        button.setUserData(value);
        button.setToggleGroup(group);
        button.setDisable(!possible);
        return button;
    }

    private static List<String> ids(List<ArticleSummary> articles) {
        return articles.stream().map(ArticleSummary::id).toList();
    }
}
