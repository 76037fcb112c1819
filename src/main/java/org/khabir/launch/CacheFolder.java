package org.khabir.launch;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** Where each platform keeps what a program can make anew at any time. */
final class CacheFolder {

    /** Names the folder of settings outright, for tests and portable copies. */
    static final String PROPERTY = "khabir.config";

    private CacheFolder() {
    }

    static Path ofUser() {
        return of(System.getProperties(), System.getenv());
    }

    /** The folder, which need not exist yet; within the settings' folder where that is named outright. */
    static Path of(Properties system, Map<String, String> environment) {
        String named = system.getProperty(PROPERTY);
        if (named != null) {
            return Path.of(named, "cache").toAbsolutePath();
        }
        Path home = Path.of(system.getProperty("user.home"));
        String platform = system.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (platform.startsWith("windows")) {
            return folder(environment.get("LOCALAPPDATA"), home.resolve("AppData").resolve("Local")).resolve("Khabir");
        }
        if (platform.startsWith("mac")) {
            return home.resolve("Library").resolve("Caches").resolve("Khabir");
        }
        return folder(environment.get("XDG_CACHE_HOME"), home.resolve(".cache")).resolve("khabir");
    }

    private static Path folder(String stated, Path usual) {
        return stated == null || stated.isBlank() ? usual : Path.of(stated);
    }
}
