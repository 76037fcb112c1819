package org.khabir.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever colour a tag has: 4.5 to 1 for its name on a chip, for its line, and for the article's text on its fill. */
class TagColorsTest {

    @ParameterizedTest
    @EnumSource
    void aTagsNameAndLineReadOnItsFill(Theme theme) throws IOException {
        for (String name : List.of("-color-bg-default", "-color-bg-subtle")) {
            Color ground = color(theme, name);
            for (Color tag : anyColor()) {
                Color shown = shown(theme).readable(tag);
                assertThat(TagColors.contrast(shown, shown(theme).fill(tag, ground))).as("%s on %s", tag, name).isGreaterThan(4.5);
                assertThat(TagColors.contrast(shown, ground)).as("line of %s on %s", tag, name).isGreaterThan(4.5);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void textReadsWhereTwoTagsOverlap(Theme theme) throws IOException {
        Color text = color(theme, "-color-fg-default");
        Color ground = color(theme, "-color-bg-default");
        for (Color one : anyColor()) {
            for (Color other : anyColor()) {
                Color fill = shown(theme).fill(other, shown(theme).fill(one, ground));
                assertThat(TagColors.contrast(text, fill)).as("%s and %s", one, other).isGreaterThan(4.5);
            }
        }
    }

    private static TagColors.Ground shown(Theme theme) {
        return theme == Theme.DARK ? TagColors.DARK : TagColors.LIGHT;
    }

    private static List<Color> anyColor() {
        List<Color> colors = new ArrayList<>();
        for (int red = 0; red <= 255; red += 51) {
            for (int green = 0; green <= 255; green += 51) {
                for (int blue = 0; blue <= 255; blue += 51) {
                    colors.add(Color.rgb(red, green, blue));
                }
            }
        }
        return colors;
    }

    private static Color color(Theme theme, String name) throws IOException {
        try (InputStream in = TagColorsTest.class.getResourceAsStream(theme.userAgentStylesheet())) {
            Matcher matcher = Pattern.compile(name + ":\\s*(#[0-9a-fA-F]{6,8})").matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(matcher.find()).isTrue();
            return Color.web(matcher.group(1));
        }
    }
}
