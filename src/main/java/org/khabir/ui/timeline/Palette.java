package org.khabir.ui.timeline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.khabir.model.TimelineKind;

/** The colours that the stylesheets give to what is drawn: each is read from an unseen rectangle of its style class. */
final class Palette {

    private final Map<TimelineKind, Rectangle> kinds = new EnumMap<>(TimelineKind.class);
    private final Rectangle line = sample("timeline-line");
    private final Rectangle band = sample("timeline-lane");
    private final Rectangle chosen = sample("timeline-chosen");

    /** @param onChange runs when a colour has changed, as with the theme */
    Palette(Runnable onChange) {
        for (TimelineKind kind : TimelineKind.values()) {
            kinds.put(kind, sample("event-" + kind.name().toLowerCase(Locale.ROOT)));
        }
        kinds.values().forEach(sample -> sample.fillProperty().subscribe((before, now) -> onChange.run()));
        chosen.fillProperty().subscribe((before, now) -> onChange.run());
    }

    /** To be put into the scene, so that the stylesheets reach them. */
    List<Node> samples() {
        List<Node> samples = new ArrayList<>(kinds.values());
        samples.addAll(List.of(line, band, chosen));
        return samples;
    }

    Color of(TimelineKind kind) {
        return (Color) kinds.get(kind).getFill();
    }

    Color line() {
        return (Color) line.getFill();
    }

    Color band() {
        return (Color) band.getFill();
    }

    Color chosen() {
        return (Color) chosen.getFill();
    }

    private static Rectangle sample(String styleClass) {
        Rectangle sample = new Rectangle();
        sample.getStyleClass().addAll("timeline-sample", styleClass);
        sample.setManaged(false);
        sample.setVisible(false);
        return sample;
    }
}
