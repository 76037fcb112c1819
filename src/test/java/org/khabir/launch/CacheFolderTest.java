package org.khabir.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class CacheFolderTest {

    @Test
    void liesWhereThePlatformKeepsCaches() {
        assertThat(CacheFolder.of(system("Linux"), Map.of())).isEqualTo(Path.of("/home/x/.cache/khabir"));
        assertThat(CacheFolder.of(system("Linux"), Map.of("XDG_CACHE_HOME", "/var/x"))).isEqualTo(Path.of("/var/x/khabir"));
        assertThat(CacheFolder.of(system("Mac OS X"), Map.of())).isEqualTo(Path.of("/home/x/Library/Caches/Khabir"));
        assertThat(CacheFolder.of(system("Windows 11"), Map.of("LOCALAPPDATA", "/local"))).isEqualTo(Path.of("/local/Khabir"));
    }

    @Test
    void liesWithinASettingsFolderThatIsNamed() {
        Properties system = system("Linux");
        system.setProperty(CacheFolder.PROPERTY, "/portable");

        assertThat(CacheFolder.of(system, Map.of())).isEqualTo(Path.of("/portable/cache"));
    }

    private static Properties system(String platform) {
        Properties system = new Properties();
        system.setProperty("os.name", platform);
        system.setProperty("user.home", "/home/x");
        return system;
    }
}
