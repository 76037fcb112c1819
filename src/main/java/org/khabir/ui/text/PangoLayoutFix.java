package org.khabir.ui.text;

import java.lang.reflect.Field;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps JavaFX on Linux from laying out wrapped Arabic with a stale copy of the text. Its Pango layout caches a run's
 * UTF-8 form under the run; when a line break splits the run, the rest is still laid out from the whole, which garbles it
 * or throws ArrayIndexOutOfBoundsException. This puts a cache in place that never hits.
 */
public final class PangoLayoutFix {

    private static final Logger LOG = LoggerFactory.getLogger(PangoLayoutFix.class);
    private static final String MANAGER = "com.sun.javafx.text.GlyphLayoutManager";
    private static final String PANGO = "com.sun.javafx.font.freetype.PangoGlyphLayout";

    private PangoLayoutFix() {
    }

    /**
     * To be called before the first text is laid out. Does nothing where the toolkit does not use Pango
     * (Windows, macOS); where the toolkit's inside has changed, that is logged and the window works on without.
     *
     * @return true where the cache was swapped
     */
    public static boolean install() {
        try {
            Object layout = sharedLayout();
            if (!layout.getClass().getName().equals(PANGO)) {
                return false;
            }
            cache(layout).set(layout, new NeverHittingMap<>());
            return true;
        } catch (ReflectiveOperationException | RuntimeException e) {
            LOG.warn("JavaFX's Pango layout could not be mended; wrapped Arabic may be garbled", e);
            return false;
        }
    }

    static Object sharedLayout() throws ReflectiveOperationException {
        Field shared = Class.forName(MANAGER).getDeclaredField("REUSABLE_INSTANCE");
        shared.setAccessible(true);
        return shared.get(null);
    }

    static Field cache(Object layout) throws ReflectiveOperationException {
        Field cache = layout.getClass().getDeclaredField("runUtf8");
        cache.setAccessible(true);
        return cache;
    }
}
