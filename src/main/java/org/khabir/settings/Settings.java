package org.khabir.settings;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the user chose, or left as it was.
 *
 * @param reading     how articles are set
 * @param window      null before the first window was closed
 * @param desk        how the window over a case was left the last time
 * @param cases       the same for each of the recent cases, by its folder
 * @param recentCases folders, the latest first
 * @param lastFolder  where files were last chosen, null at first
 */
public record Settings(Display display, ReadingLook reading, WindowBounds window, DeskLayout desk, Map<String, DeskLayout> cases,
                       List<Path> recentCases, Path lastFolder) {

    private static final int RECENT_CASES = 10;

    public Settings {
        display = Objects.requireNonNullElseGet(display, Display::usual);
        reading = Objects.requireNonNullElseGet(reading, ReadingLook::usual);
        desk = Objects.requireNonNullElse(desk, DeskLayout.USUAL);
        cases = cases == null ? Map.of() : Map.copyOf(cases);
        recentCases = recentCases == null ? List.of() : List.copyOf(recentCases);
    }

    public static Settings defaults() {
        return new Settings(null, null, null, null, null, null, null);
    }

    public Settings withDisplay(Display chosen) {
        return new Settings(chosen, reading, window, desk, cases, recentCases, lastFolder);
    }

    public Settings withReading(ReadingLook chosen) {
        return new Settings(display, chosen, window, desk, cases, recentCases, lastFolder);
    }

    public Settings withWindow(WindowBounds bounds) {
        return new Settings(display, reading, bounds, desk, cases, recentCases, lastFolder);
    }

    /** How the window over the case in {@code folder} was left; over a case not seen yet, as over the last one, but with nothing chosen in it. */
    public DeskLayout desk(Path folder) {
        DeskLayout left = cases.get(folder.toString());
        return left == null ? new DeskLayout(desk.dividers(), desk.views(), desk.panels(), desk.tables(), null) : left;
    }

    /** Keeps how the window over the case in {@code folder} was left; of cases that are no longer recent it is forgotten. */
    public Settings withDesk(Path folder, DeskLayout left) {
        Map<String, DeskLayout> kept = new LinkedHashMap<>(cases);
        kept.keySet().retainAll(recentCases.stream().map(Path::toString).toList());
        kept.put(folder.toString(), left);
        return new Settings(display, reading, window, left, kept, recentCases, lastFolder);
    }

    /** Puts {@code folder} at the head of the recent cases. */
    public Settings withRecentCase(Path folder) {
        List<Path> recent = Stream.concat(Stream.of(folder), recentCases.stream().filter(other -> !other.equals(folder)))
                .limit(RECENT_CASES).toList();
        return new Settings(display, reading, window, desk, cases, recent, lastFolder);
    }

    public Settings withoutRecentCase(Path folder) {
        List<Path> recent = recentCases.stream().filter(other -> !other.equals(folder)).toList();
        return new Settings(display, reading, window, desk, cases, recent, lastFolder);
    }

    public Settings withLastFolder(Path folder) {
        return new Settings(display, reading, window, desk, cases, recentCases, folder);
    }
}
