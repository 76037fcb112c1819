package org.khabir.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlatformKeysTest {

    /** Prints how each of the keys given is shown. */
    static final class Printing {

        public static void main(String[] keys) {
            for (String each : keys) {
                System.out.writeBytes((PlatformKeys.of(each).getDisplayText() + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void elsewhereKeysStayAsTheyAre() {
        assertThat(PlatformKeys.named("Shortcut+H", false)).isEqualTo("Shortcut+H");
        assertThat(PlatformKeys.isMac("Linux")).isFalse();
        assertThat(PlatformKeys.isMac("Windows 11")).isFalse();
    }

    @Test
    void onAMacTheShortcutKeyIsShownAsItIsThereAndKeysOfTheSystemAreLeftToIt() throws IOException, InterruptedException {
        assertThat(shown("Mac OS X", "Shortcut+K", "Shortcut+Shift+F", "Shortcut+H", "Shortcut+Y", "Shortcut+M", "Alt+Left"))
                .containsExactly("⌘K", "⇧⌘F", "⌘Y", "⇧⌘Z", "⌘J", "⌘[");
        assertThat(shown("Linux", "Shortcut+K", "Shortcut+H")).containsExactly("Ctrl+K", "Ctrl+H");
    }

    /** In a Java machine of its own, for the toolkit asks but once on which system it runs. */
    private static List<String> shown(String system, String... keys) throws IOException, InterruptedException {
        ProcessBuilder java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dos.name=" + system, "-Xmx128m",
                "-cp", System.getProperty("java.class.path"), Printing.class.getName());
        java.command().addAll(List.of(keys));
        Process process = java.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        assertThat(process.waitFor()).isZero();
        return lines;
    }
}
