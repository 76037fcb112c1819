package org.khabir.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the user chose, or left as it was.
 *
 * @param reading     how articles are set
 * @param window      null before the first window was closed
 * @param dividers    positions from 0 to 1 of split panes, by the pane's name
 * @param views       ids of the wide views that were open, the one shown first
 * @param filters     what panels were narrowed down to, by the panel's id and the filter's name
 * @param recentCases folders, the latest first
 * @param lastFolder  where files were last chosen, null at first
 */
public record Settings(Display display, ReadingLook reading, WindowBounds window, Map<String, List<Double>> dividers,
                       List<String> views, Map<String, Map<String, String>> filters, List<Path> recentCases, Path lastFolder) {

    private static final int RECENT_CASES = 10;

    public Settings {
        display = Objects.requireNonNullElseGet(display, Display::usual);
        reading = Objects.requireNonNullElseGet(reading, ReadingLook::usual);
        dividers = dividers == null ? Map.of() : Map.copyOf(dividers);
        views = views == null ? List.of() : List.copyOf(views);
        filters = filters == null ? Map.of() : Map.copyOf(filters);
        recentCases = recentCases == null ? List.of() : List.copyOf(recentCases);
    }

    public static Settings defaults() {
        return new Settings(null, null, null, null, null, null, null, null);
    }

    public Settings withDisplay(Display chosen) {
        return new Settings(chosen, reading, window, dividers, views, filters, recentCases, lastFolder);
    }

    public Settings withReading(ReadingLook chosen) {
        return new Settings(display, chosen, window, dividers, views, filters, recentCases, lastFolder);
    }

    public Settings withWindow(WindowBounds bounds, Map<String, List<Double>> positions) {
        return new Settings(display, reading, bounds, positions, views, filters, recentCases, lastFolder);
    }

    public Settings withViews(List<String> opened) {
        return new Settings(display, reading, window, dividers, opened, filters, recentCases, lastFolder);
    }

    public Settings withFilters(Map<String, Map<String, String>> chosen) {
        return new Settings(display, reading, window, dividers, views, chosen, recentCases, lastFolder);
    }

    /** Puts {@code folder} at the head of the recent cases. */
    public Settings withRecentCase(Path folder) {
        List<Path> cases = Stream.concat(Stream.of(folder), recentCases.stream().filter(other -> !other.equals(folder)))
                .limit(RECENT_CASES).toList();
        return new Settings(display, reading, window, dividers, views, filters, cases, lastFolder);
    }

    public Settings withoutRecentCase(Path folder) {
        List<Path> cases = recentCases.stream().filter(other -> !other.equals(folder)).toList();
        return new Settings(display, reading, window, dividers, views, filters, cases, lastFolder);
    }

    public Settings withLastFolder(Path folder) {
        return new Settings(display, reading, window, dividers, views, filters, recentCases, folder);
    }
}
