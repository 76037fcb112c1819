package org.khabir.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.khabir.ui.text.AppFont;

/** Text and marks are told apart from their ground: 4.5 to 1 for text (WCAG 2.2, 1.4.3), by colour-blind people too. */
class ThemeTest {

    private static final Pattern DEFINITION = Pattern.compile("(-[\\w-]+):\\s*(#[0-9a-fA-F]{6,8})\\s*;");
    private static final List<String> TYPES = List.of("person", "organization", "location", "facility", "equipment", "event");

    @ParameterizedTest
    @EnumSource
    void textOnEveryFillReadsWell(Theme theme) throws IOException {
        Map<String, Color> colors = colors(theme);
        Color ground = colors.get("-color-bg-default");
        Color text = colors.get("-color-fg-default");
        Color inMeeting = over(colors.get("-khabir-meeting-fill"), ground);
        colors.forEach((name, color) -> {
            if (name.startsWith("-khabir") && name.endsWith("-fill")) {
                assertThat(contrast(text, over(color, ground))).as(name).isGreaterThan(4.5);
                assertThat(contrast(text, over(color, inMeeting))).as("%s in a meeting", name).isGreaterThan(4.5);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void markColorsReadAsTextOnTheirGrounds(Theme theme) throws IOException {
        Map<String, Color> colors = colors(theme);
        Color ground = colors.get("-color-bg-default");
        Color subtle = colors.get("-color-bg-subtle");
        colors.forEach((name, color) -> {
            if (name.startsWith("-khabir") && !name.endsWith("-fill")) {
                assertThat(contrast(color, ground)).as(name).isGreaterThan(4.5);
                assertThat(contrast(color, subtle)).as("%s on a panel", name).isGreaterThan(4.5);
                Color fill = colors.get(name + "-fill");
                if (fill != null) {
                    assertThat(contrast(color, over(fill, ground))).as("%s on its fill", name).isGreaterThan(4.5);
                }
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void theRingOfTheFocusStandsOutFromEveryGround(Theme theme) throws IOException {
        Map<String, Color> colors = colors(theme);
        for (String ground : List.of("-color-bg-default", "-color-bg-subtle", "-color-bg-overlay", "-map-sea")) {
            assertThat(contrast(colors.get("-color-accent-emphasis"), colors.get(ground))).as(ground).isGreaterThan(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void menusAndCardsHaveTheirOwnGroundWhereWindowsAreNotTransparent(Theme theme) throws IOException {
        assertThat(theme.popups()).isEqualTo(colors(theme).get("-color-bg-overlay"));
    }

    @Test
    void everyTypeHasItsOwnLinePattern() throws IOException {
        String sheet = read("/org/khabir/ui/khabir.css");
        List<String> patterns = TYPES.stream().map(type -> {
            Matcher matcher = Pattern.compile("\\.mark-" + type + "\\.mark-line \\{ -fx-stroke-dash-array: ([\\d ]+);").matcher(sheet);
            return matcher.find() ? matcher.group(1) : "solid";
        }).toList();
        assertThat(patterns).doesNotHaveDuplicates();
    }

    @Test
    void bothThemesDefineTheSameColorsAndTheOneFont() throws IOException {
        assertThat(definitions(read("/org/khabir/ui/khabir-light.css")).keySet())
                .isEqualTo(definitions(read("/org/khabir/ui/khabir-dark.css")).keySet());
        assertThat(read("/org/khabir/ui/khabir.css")).contains("-fx-font-family: \"" + AppFont.FAMILY + "\"");
    }

    private static Map<String, Color> colors(Theme theme) throws IOException {
        Map<String, Color> colors = definitions(read(theme.userAgentStylesheet()));
        colors.putAll(definitions(read("/org/khabir/ui/khabir-" + theme.name().toLowerCase(java.util.Locale.ROOT) + ".css")));
        return colors;
    }

    private static Map<String, Color> definitions(String sheet) {
        Map<String, Color> colors = new HashMap<>();
        DEFINITION.matcher(sheet).results().forEach(match -> colors.putIfAbsent(match.group(1), Color.web(match.group(2))));
        return colors;
    }

    private static String read(String resource) throws IOException {
        try (InputStream in = ThemeTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Color over(Color fill, Color ground) {
        return ground.interpolate(Color.color(fill.getRed(), fill.getGreen(), fill.getBlue()), fill.getOpacity());
    }

    private static double contrast(Color a, Color b) {
        double lighter = Math.max(luminance(a), luminance(b));
        double darker = Math.min(luminance(a), luminance(b));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
