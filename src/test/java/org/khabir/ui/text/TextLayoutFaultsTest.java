package org.khabir.ui.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import org.khabir.ui.FxTest;

/**
 * JavaFX's faults with Arabic on Linux, and that the ways round them help. Where a test that shows a fault begins to
 * fail, JavaFX has been mended and the way round can go.
 */
class TextLayoutFaultsTest extends FxTest {

    private static final String WRAPPED = "قالت السفارة إن نائب قائد القيادة العسكرية في أفريقيا (أفريكوم) التقى في بنغازي"
            + " رئيس الأركان، وبحث معه “سبل توسيع التعاون الأمني” ولجنة 5+5 مع UNSMIL.";
    /** A block fills its whole box, so that its ink tells whether it stands where the layout says. */
    private static final String SIGN_BEFORE_WORD = "قائد █أفريكوم. هنا";
    private static final int SIGN = SIGN_BEFORE_WORD.indexOf('█');

    @Test
    void wrappedArabicFailsWithTheToolkitsOwnCache() {
        int failures = fx(() -> {
            assumeTrue(usesPango());
            Object layout = PangoLayoutFix.sharedLayout();
            PangoLayoutFix.cache(layout).set(layout, new LinkedHashMap<>());
            try {
                return failedLayouts();
            } finally {
                release();
                PangoLayoutFix.install();
            }
        });
        assertThat(failures).isPositive();
    }

    @Test
    void wrappedArabicIsLaidOutWithTheCacheSwapped() {
        assertThat(fx(TextLayoutFaultsTest::failedLayouts)).isZero();
    }

    @Test
    void theSwappedCacheHandsOutEverythingToBeFreed() {
        NeverHittingMap<String, Long> cache = new NeverHittingMap<>();
        cache.put("run", 1L);
        cache.put("run", 2L);

        assertThat(cache.get("run")).isNull();
        assertThat(cache.values()).containsExactly(1L, 2L);
        cache.clear();
        assertThat(cache.values()).isEmpty();
    }

    @Test
    void aRunOfSeveralFontsIsMixedUpUnlessEachPieceIsANodeOfItsOwn() {
        List<String> mixedUp = new ArrayList<>();
        for (String family : fx(Font::getFamilies)) {
            if (signInk(new TextFlow(new Text(SIGN_BEFORE_WORD)), family) < 0.5) {
                mixedUp.add(family);
            }
        }
        assumeTrue(!mixedUp.isEmpty(), "Every font installed holds both Arabic and blocks, or the layout is not Pango's");
        assertThat(mixedUp).allSatisfy(family ->
                assertThat(signInk(fx(() -> new TokenFlow(SIGN_BEFORE_WORD)), family)).as(family).isGreaterThan(0.85));
    }

    @Test
    void theOneFontHoldsAllThatARunNeeds() {
        assertThat(fx(AppFont::isKnown)).isTrue();
        assertThat(fx(() -> AppFont.regular(14).getFamily())).isEqualTo(AppFont.FAMILY);
        assertThat(fx(() -> AppFont.bold(14).getStyle())).containsIgnoringCase("bold");
        assertThat(signInk(fx(() -> new TextFlow(new Text(SIGN_BEFORE_WORD))), AppFont.FAMILY)).isGreaterThan(0.85);
    }

    @Test
    void marksOfDirectionAndJoinersAreInvisible() {
        int plain = darkPixels("سلام 22");
        assertThat(plain).isPositive();
        for (String mark : List.of("\u200E", "\u200F", "\u061C", "\u200B", "\u2066", "\u2067", "\u2069", "\u202B", "\u202C", "\uFEFF")) {
            assertThat(darkPixels("سلام" + mark + " " + mark + "22" + mark)).as("U+%04X", (int) mark.charAt(0)).isEqualTo(plain);
        }
        assertThat(darkPixels("سلام\u200C")).as("a joiner at a word's end").isEqualTo(darkPixels("سلام"));
    }

    private static int darkPixels(String text) {
        return fx(() -> {
            Text node = new Text(40, 60, text);
            node.setFont(AppFont.regular(40));
            Pane pane = new Pane(node);
            new Scene(pane, 400, 100);
            BufferedImage image = SwingFXUtils.fromFXImage(pane.snapshot(new SnapshotParameters(), null), null);
            int dark = 0;
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0; x < image.getWidth(); x++) {
                    dark += (image.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
                }
            }
            return dark;
        });
    }

    private static int failedLayouts() {
        int failures = 0;
        for (int width = 80; width < 700; width += 31) {
            try {
                Text text = new Text(WRAPPED);
                text.setFont(AppFont.regular(16));
                text.setWrappingWidth(width);
                text.getLayoutBounds();
            } catch (ArrayIndexOutOfBoundsException e) {
                failures++;
            }
        }
        return failures;
    }

    private static boolean usesPango() throws ReflectiveOperationException {
        return PangoLayoutFix.sharedLayout().getClass().getSimpleName().equals("PangoGlyphLayout");
    }

    /** A layout that failed is never given back: from then on the toolkit would make new ones, without the way round. */
    private static void release() throws ReflectiveOperationException {
        Field inUse = Class.forName("com.sun.javafx.text.GlyphLayoutManager").getDeclaredField("IN_USE");
        inUse.setAccessible(true);
        ((AtomicBoolean) inUse.get(null)).set(false);
    }

    /** How much of the sign's box is ink, from 0 to 1. */
    private static double signInk(TextFlow flow, String family) {
        return fx(() -> {
            flow.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
            flow.getChildren().forEach(text -> ((Text) text).setFont(Font.font(family, 40)));
            Pane pane = new Pane(flow);
            flow.setPrefSize(600, 100);
            new Scene(pane, 600, 100);
            pane.layout();
            Rectangle2D box = flow.getLayoutInfo().getSelectionGeometry(SIGN, SIGN + 1, false).getFirst();
            BufferedImage image = SwingFXUtils.fromFXImage(pane.snapshot(new SnapshotParameters(), null), null);
            return ink(image, 600 - box.getMaxX(), 600 - box.getMinX());
        });
    }

    private static double ink(BufferedImage image, double fromX, double toX) {
        int darkColumns = 0;
        int columns = 0;
        for (int x = (int) Math.ceil(fromX) + 1; x < Math.floor(toX) - 1; x++) {
            int dark = 0;
            for (int y = 0; y < image.getHeight(); y++) {
                dark += (image.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
            }
            columns++;
            darkColumns += dark > 20 ? 1 : 0;
        }
        return columns == 0 ? 0 : (double) darkColumns / columns;
    }
}
