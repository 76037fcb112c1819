package org.khabir.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every message exists in both languages, takes the same arguments, and is used. */
class MessagesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/org/khabir/i18n");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)[,}]");

    @Test
    void everyKeyExistsInBothLanguages() throws IOException {
        for (String bundle : bundles()) {
            assertThat(load(bundle, "ar").stringPropertyNames()).as(bundle)
                    .containsExactlyInAnyOrderElementsOf(load(bundle, "en").stringPropertyNames());
        }
    }

    @Test
    void everyKeyNamesItsBundle() throws IOException {
        for (String bundle : bundles()) {
            assertThat(load(bundle, "en").stringPropertyNames()).allMatch(key -> key.startsWith(bundle + "."));
        }
    }

    @Test
    void bothLanguagesTakeTheSameArguments() throws IOException {
        for (String bundle : bundles()) {
            Properties arabic = load(bundle, "ar");
            Properties english = load(bundle, "en");
            for (String key : english.stringPropertyNames()) {
                assertThat(arguments(arabic.getProperty(key, ""))).as(key).isEqualTo(arguments(english.getProperty(key)));
            }
        }
    }

    /** A key is used where it stands in a source file whole, or where its beginning up to a dot does and a part is appended. */
    @Test
    void noKeyIsStale() throws IOException {
        String sources = sources();
        Set<String> stale = new TreeSet<>();
        for (String bundle : bundles()) {
            for (String key : load(bundle, "en").stringPropertyNames()) {
                String beginning = key.substring(0, key.lastIndexOf('.') + 1);
                boolean appended = !beginning.equals(bundle + ".") && sources.contains('"' + beginning + '"');
                if (!sources.contains('"' + key + '"') && !appended) {
                    stale.add(key);
                }
            }
        }
        assertThat(stale).isEmpty();
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("_(ar|en)\\.properties$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Properties load(String bundle, String language) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(bundle + "_" + language + ".properties"))) {
            properties.load(reader);
        }
        return properties;
    }

    private static String sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }
}
