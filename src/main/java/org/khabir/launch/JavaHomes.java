package org.khabir.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Java installations of this machine, in the places where installers put them. */
final class JavaHomes {

    private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");

    private JavaHomes() {
    }

    /** The newest installation that has at least this feature version. */
    static Optional<Path> newest(int version) {
        return candidates().filter(home -> versionOf(home) >= version).max(Comparator.comparingInt(JavaHomes::versionOf));
    }

    private static Stream<Path> candidates() {
        String user = System.getProperty("user.home");
        Stream<Path> named = Stream.of("JAVA_HOME", "JDK_HOME", "JAVA25_HOME").map(System::getenv).filter(Objects::nonNull).map(Path::of);
        Stream<Path> folders = Stream.of(Path.of("/usr/lib/jvm"), Path.of("/usr/java"), Path.of("/opt"), Path.of("/Library/Java/JavaVirtualMachines"),
                Path.of(user, ".sdkman/candidates/java"), Path.of(user, ".jdks"), Path.of("C:/Program Files/Java"),
                Path.of("C:/Program Files/Eclipse Adoptium"));
        return Stream.concat(named, folders.flatMap(folder -> children(folder).stream())
                .flatMap(home -> Stream.of(home, home.resolve("Contents/Home"))));
    }

    /** What stands in a folder; a folder that cannot be listed offers no Java. */
    private static List<Path> children(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** The feature version that a JDK's {@code release} file states, 0 where there is none. */
    private static int versionOf(Path home) {
        Path release = home.resolve("release");
        if (!Files.isReadable(release)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(release)) {
            return lines.map(VERSION::matcher).filter(Matcher::find).mapToInt(found -> Integer.parseInt(found.group(1))).findFirst().orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }
}
