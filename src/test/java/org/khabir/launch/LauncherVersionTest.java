package org.khabir.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher runs on Java 17, where it looks for a newer one. */
class LauncherVersionTest {

    private static final int JAVA_17 = 61;

    @ParameterizedTest
    @ValueSource(classes = {Khabir.class, JavaHomes.class, StartCache.class, CacheFolder.class})
    void isCompiledForJava17(Class<?> type) throws IOException {
        try (DataInputStream file = new DataInputStream(type.getResourceAsStream(type.getSimpleName() + ".class"))) {
            file.skipNBytes(6);
            assertThat(file.readUnsignedShort()).isEqualTo(JAVA_17);
        }
    }
}
