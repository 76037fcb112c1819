package org.khabir.ui.text;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one font of all windows: Kurinto Sans holds Arabic, Latin, brackets and quotation marks, so that no run of text is
 * pieced together from several fonts.
 */
public final class AppFont {

    /** The family's name, for {@link Font#font} and stylesheets. */
    public static final String FAMILY = "Kurinto Sans";

    private static final Logger LOG = LoggerFactory.getLogger(AppFont.class);
    private static final List<String> FILES = List.of(
            "/fonts/ttf/Kurinto/KurintoSans-Rg.ttf", "/fonts/ttf/Kurinto/KurintoSans-Bd.ttf");

    private AppFont() {
    }

    /**
     * Makes the family known to the toolkit. Where it is installed already that one serves: loading a second build of it would mix up their
     * glyphs.
     *
     * @param fonts what {@link #read} gave
     */
    static void load(List<byte[]> fonts) {
        if (!isKnown()) {
            for (byte[] font : fonts) {
                if (Font.loadFont(new ByteArrayInputStream(font), 0) == null) {
                    LOG.warn("The toolkit refuses a font of {}; a font of the system stands in", FAMILY);
                }
            }
        }
    }

    /** The family's files, which takes a while; needs no toolkit. */
    public static List<byte[]> read() {
        List<byte[]> fonts = new ArrayList<>();
        for (String file : FILES) {
            try {
                fonts.add(read(file));
            } catch (IOException | IllegalArgumentException e) {
                LOG.warn("Font {} cannot be read; a font of the system stands in", file, e);
            }
        }
        return fonts;
    }

    private static byte[] read(String file) throws IOException {
        try (InputStream in = AppFont.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new FileNotFoundException(file);
            }
            byte[] font = in.readAllBytes();
            MissingGlyph.empty(font);
            return font;
        }
    }

    /** True where the toolkit knows the family, as installed or as loaded. */
    public static boolean isKnown() {
        return Font.font(FAMILY, 12).getFamily().equals(FAMILY);
    }

    /** The font at {@code size} pixels. */
    public static Font regular(double size) {
        return Font.font(FAMILY, size);
    }

    public static Font bold(double size) {
        return Font.font(FAMILY, FontWeight.BOLD, size);
    }
}
