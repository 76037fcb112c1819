package org.khabir.ui.text;

import java.util.List;
import javafx.scene.text.Text;

/** What the toolkit needs before it lays out the first text. */
public final class FirstText {

    private static final String SAMPLE = "خبير Khabir 123";

    private FirstText() {
    }

    /**
     * Mends the toolkit's text layout, loads the font, and measures a line in it, at which the platform looks up its own fonts. To be called
     * once, from any thread, while no other lays out text.
     *
     * @param fonts what {@link AppFont#read} gave
     */
    public static void prepare(List<byte[]> fonts) {
        PangoLayoutFix.install();
        AppFont.load(fonts);
        Text line = new Text(SAMPLE);
        line.setFont(AppFont.regular(line.getFont().getSize()));
        line.getLayoutBounds();
    }
}
