package org.khabir.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.khabir.i18n.Language;

/**
 * What the user chose, or left as it was.
 *
 * @param fontSize    of the interface's text, in points
 * @param readingSize of an article's text, in pixels
 * @param window      null before the first window was closed
 * @param dividers    positions from 0 to 1 of split panes, by the pane's name
 * @param views       ids of the wide views that were open, the one shown first
 * @param recentCases folders, the latest first
 * @param lastFolder  where files were last chosen, null at first
 */
public record Settings(Language language, Appearance appearance, int fontSize, double readingSize, WindowBounds window,
                       Map<String, List<Double>> dividers, List<String> views, List<Path> recentCases, Path lastFolder) {

    public static final int SMALLEST_FONT = 11;
    public static final int LARGEST_FONT = 24;
    private static final int USUAL_FONT = 14;
    private static final double USUAL_READING_SIZE = 18;
    private static final int RECENT_CASES = 10;

    public Settings {
        language = Objects.requireNonNullElse(language, Language.ARABIC);
        appearance = Objects.requireNonNullElse(appearance, Appearance.LIGHT);
        fontSize = fontSize == 0 ? USUAL_FONT : Math.clamp(fontSize, SMALLEST_FONT, LARGEST_FONT);
        readingSize = readingSize > 0 ? readingSize : USUAL_READING_SIZE;
        dividers = dividers == null ? Map.of() : Map.copyOf(dividers);
        views = views == null ? List.of() : List.copyOf(views);
        recentCases = recentCases == null ? List.of() : List.copyOf(recentCases);
    }

    public static Settings defaults() {
        return new Settings(null, null, USUAL_FONT, USUAL_READING_SIZE, null, null, null, null, null);
    }

    public Settings withLanguage(Language chosen) {
        return new Settings(chosen, appearance, fontSize, readingSize, window, dividers, views, recentCases, lastFolder);
    }

    public Settings withAppearance(Appearance chosen) {
        return new Settings(language, chosen, fontSize, readingSize, window, dividers, views, recentCases, lastFolder);
    }

    public Settings withFontSize(int points) {
        return new Settings(language, appearance, points, readingSize, window, dividers, views, recentCases, lastFolder);
    }

    public Settings withReadingSize(double pixels) {
        return new Settings(language, appearance, fontSize, pixels, window, dividers, views, recentCases, lastFolder);
    }

    public Settings withWindow(WindowBounds bounds, Map<String, List<Double>> positions) {
        return new Settings(language, appearance, fontSize, readingSize, bounds, positions, views, recentCases, lastFolder);
    }

    public Settings withViews(List<String> opened) {
        return new Settings(language, appearance, fontSize, readingSize, window, dividers, opened, recentCases, lastFolder);
    }

    /** Puts {@code folder} at the head of the recent cases. */
    public Settings withRecentCase(Path folder) {
        List<Path> cases = Stream.concat(Stream.of(folder), recentCases.stream().filter(other -> !other.equals(folder)))
                .limit(RECENT_CASES).toList();
        return new Settings(language, appearance, fontSize, readingSize, window, dividers, views, cases, lastFolder);
    }

    public Settings withoutRecentCase(Path folder) {
        List<Path> cases = recentCases.stream().filter(other -> !other.equals(folder)).toList();
        return new Settings(language, appearance, fontSize, readingSize, window, dividers, views, cases, lastFolder);
    }

    public Settings withLastFolder(Path folder) {
        return new Settings(language, appearance, fontSize, readingSize, window, dividers, views, recentCases, folder);
    }
}
