package org.khabir.settings;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The settings and their file. A file that cannot be read is set aside and the defaults hold; one that cannot be written
 * is logged, for no work depends on it. Safe for use by several threads.
 */
public final class SettingsStore {

    private static final Logger LOG = LoggerFactory.getLogger(SettingsStore.class);
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private final Path file;
    private Settings current;

    private SettingsStore(Path file, Settings current) {
        this.file = file;
        this.current = current;
    }

    /** Reads {@code settings.json} of {@code folder}, or starts with the defaults where there is none. */
    public static SettingsStore in(Path folder) {
        Path file = folder.resolve("settings.json");
        return new SettingsStore(file, read(file));
    }

    public synchronized Settings current() {
        return current;
    }

    /** Changes the settings and writes them: to a temporary file, which then takes the old one's place. */
    public synchronized void update(UnaryOperator<Settings> change) {
        current = change.apply(current);
        try {
            Files.createDirectories(file.getParent());
            Path fresh = file.resolveSibling("settings.json.new");
            JSON.writeValue(fresh.toFile(), current);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("Settings were not written to {}", file, e);
        }
    }

    private static Settings read(Path file) {
        if (Files.notExists(file)) {
            return Settings.defaults();
        }
        try {
            return JSON.readValue(file.toFile(), Settings.class);
        } catch (JacksonException e) {
            setAside(file, e);
        } catch (IOException e) {
            LOG.warn("Settings could not be read from {}; the defaults hold", file, e);
        }
        return Settings.defaults();
    }

    private static void setAside(Path file, Exception reason) {
        Path aside = file.resolveSibling("settings.json.broken");
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            LOG.warn("Settings were broken; they are kept as {} and the defaults hold: {}", aside, reason.getMessage());
        } catch (IOException e) {
            LOG.warn("Settings were broken and could not be set aside: {}", file, e);
        }
    }
}
