package org.khabir.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class SettingsFolderTest {

    @Test
    void followsEachPlatformsHabit() {
        assertThat(SettingsFolder.of(system("Linux"), Map.of())).isEqualTo(Path.of("/home/a/.config/khabir"));
        assertThat(SettingsFolder.of(system("Linux"), Map.of("XDG_CONFIG_HOME", "/cfg"))).isEqualTo(Path.of("/cfg/khabir"));
        assertThat(SettingsFolder.of(system("Mac OS X"), Map.of()))
                .isEqualTo(Path.of("/home/a/Library/Application Support/Khabir"));
        assertThat(SettingsFolder.of(system("Windows 11"), Map.of("APPDATA", "/roaming"))).isEqualTo(Path.of("/roaming/Khabir"));
    }

    @Test
    void aNamedFolderWins() {
        Properties system = system("Linux");
        system.setProperty(SettingsFolder.PROPERTY, "/elsewhere");

        assertThat(SettingsFolder.of(system, Map.of())).isEqualTo(Path.of("/elsewhere"));
    }

    private static Properties system(String name) {
        Properties system = new Properties();
        system.setProperty("os.name", name);
        system.setProperty("user.home", "/home/a");
        return system;
    }
}
