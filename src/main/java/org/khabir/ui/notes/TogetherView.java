package org.khabir.ui.notes;

import java.util.Comparator;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.khabir.codebook.TagPair;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Columns;
import org.khabir.ui.controls.EmptyNote;
import org.khabir.ui.controls.ListHabits;
import org.khabir.ui.controls.TagChip;

/** The tags that occur together, with how often; a click on a number leads to the passages. */
final class TogetherView extends BorderPane {

    private final Texts texts;
    private final NotesViewModel model;

    TogetherView(Texts texts, NotesViewModel model) {
        this.texts = texts;
        this.model = model;
        TableView<TagPair> table = new TableView<>(model.pairs());
        table.setId("notes-together");
        table.accessibleTextProperty().bind(texts.bind("notes.together"));
        table.setPlaceholder(new EmptyNote("mdi2t-tag-multiple-outline", texts.bind("notes.together.empty")));
        Columns<TagPair> columns = new Columns<>(texts, table);
        columns.add("notes.together.one", 110, pair -> new HBox(TagChip.of(pair.one())), Comparator.comparing(pair -> pair.one().name()));
        columns.add("notes.together.other", 110, pair -> new HBox(TagChip.of(pair.other())), Comparator.comparing(pair -> pair.other().name()));
        columns.add("notes.together.overlaps", 70, pair -> number(pair, pair.overlaps(), true), Comparator.comparingInt(TagPair::overlaps));
        columns.add("notes.together.articles", 70, pair -> number(pair, pair.articles(), false), Comparator.comparingInt(TagPair::articles));
        ListHabits.of(texts, table).open(pair -> model.togetherProperty().set(new NotesViewModel.Together(pair, pair.overlaps() > 0)))
                .copyLines(pair -> String.join("\t", pair.one().name(), pair.other().name(), texts.number(pair.overlaps()), texts.number(pair.articles())));
        setCenter(table);
    }

    private Node number(TagPair pair, int count, boolean overlapping) {
        if (count == 0) {
            return new Label(texts.number(0));
        }
        Hyperlink number = new Hyperlink(texts.number(count));
        number.setOnAction(event -> model.togetherProperty().set(new NotesViewModel.Together(pair, overlapping)));
        return number;
    }
}
