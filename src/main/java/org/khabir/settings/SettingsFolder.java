package org.khabir.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** Where each platform keeps a program's settings. */
public final class SettingsFolder {

    /** Names the folder outright, for tests and portable copies. */
    public static final String PROPERTY = "khabir.config";

    private SettingsFolder() {
    }

    /** The folder of this user on this machine; it need not exist yet. */
    public static Path ofUser() {
        return of(System.getProperties(), System.getenv());
    }

    static Path of(Properties system, Map<String, String> environment) {
        String named = system.getProperty(PROPERTY);
        if (named != null) {
            return Path.of(named);
        }
        Path home = Path.of(system.getProperty("user.home"));
        String platform = system.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (platform.startsWith("windows")) {
            return folder(environment.get("APPDATA"), home.resolve("AppData").resolve("Roaming")).resolve("Khabir");
        }
        if (platform.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Khabir");
        }
        return folder(environment.get("XDG_CONFIG_HOME"), home.resolve(".config")).resolve("khabir");
    }

    private static Path folder(String stated, Path usual) {
        return stated == null || stated.isBlank() ? usual : Path.of(stated);
    }
}
