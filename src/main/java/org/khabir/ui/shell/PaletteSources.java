package org.khabir.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.khabir.model.ArticleSummary;
import org.khabir.model.CaseEntity;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.DateText;
import org.khabir.ui.controls.Icons;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.desk.Place;
import org.khabir.ui.palette.PaletteEntry;
import org.khabir.ui.palette.PaletteGroup;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the palette finds: all that the menus can do now, and the entities and articles of the case. Asked on the FX thread. */
final class PaletteSources {

    private static final String USUAL_ICON = "mdi2c-chevron-double-right";

    private final Texts texts;
    private final Operations operations;

    PaletteSources(Texts texts, Operations operations) {
        this.texts = texts;
        this.operations = operations;
    }

    /** What can be done at the moment, the menus' first entries first. */
    Callable<List<PaletteEntry>> actions(MenuBar bar) {
        List<PaletteEntry> entries = new ArrayList<>();
        bar.getMenus().forEach(menu -> collect(menu, menu.getText(), entries));
        return () -> entries;
    }

    Callable<List<PaletteEntry>> entities(CaseView view) {
        return () -> view.models().desk().workspace().entities().stream().map(entity -> entry(entity, view)).toList();
    }

    Callable<List<PaletteEntry>> articles(CaseView view) {
        List<ArticleSummary> articles = List.copyOf(view.models().library().all());
        DateText dates = new DateText(texts);
        return () -> articles.stream().map(article -> entry(article, view.models().desk(), dates)).toList();
    }

    PaletteEntry search(String typed) {
        return new PaletteEntry(PaletteGroup.ACTION, texts.text("palette.search", typed), "", "", "mdi2m-magnify", List.of(), 0,
                () -> operations.search(typed));
    }

    private static void collect(Menu menu, String path, List<PaletteEntry> entries) {
        for (MenuItem item : menu.getItems()) {
            if (item instanceof Menu inner) {
                collect(inner, path + " › " + inner.getText(), entries);
            } else if (!(item instanceof SeparatorMenuItem) && !item.isDisable() && !menu.isDisable()) {
                entries.add(entry(item, path, -entries.size()));
            }
        }
    }

    private static PaletteEntry entry(MenuItem item, String path, long weight) {
        String keys = item.getAccelerator() == null ? "" : item.getAccelerator().getDisplayText();
        String icon = item.getGraphic() instanceof FontIcon picture ? picture.getIconLiteral() : USUAL_ICON;
        return new PaletteEntry(PaletteGroup.ACTION, item.getText(), path, keys, icon, List.of(), weight, item::fire);
    }

    private PaletteEntry entry(CaseEntity entity, CaseView view) {
        List<String> names = Stream.concat(Stream.ofNullable(entity.nameEn()), entity.aliases().stream()).toList();
        String detail = String.join(" · ", Stream.of(texts.text("terms.type." + entity.type()), entity.nameEn()).filter(Objects::nonNull).toList());
        return new PaletteEntry(PaletteGroup.ENTITY, entity.name(), detail, "", Icons.nameOf(entity.type()), names,
                entity.mentions(), () -> view.models().desk().openProfile(entity.key()));
    }

    private PaletteEntry entry(ArticleSummary article, Desk desk, DateText dates) {
        String date = article.published() == null ? "" : dates.of(article.published());
        String detail = String.join(" · ", Stream.of(article.source(), date).filter(part -> !part.isBlank()).toList());
        String title = article.title().isBlank() ? texts.text("library.untitled") : article.title();
        List<String> names = article.published() == null ? List.of() : List.of(article.published().toString());
        return new PaletteEntry(PaletteGroup.ARTICLE, title, detail, "", "mdi2f-file-document-outline", names,
                article.published() == null ? Long.MIN_VALUE : article.published().toEpochDay(), () -> desk.go(Place.article(article.id())));
    }
}
