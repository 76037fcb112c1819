package org.khabir.extract.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.khabir.model.EntityType;
import org.khabir.text.Normalizer;

/**
 * Reads the resource files beside this class. In all of them {@code #} begins a remark, columns are divided by tabs and
 * names by {@code |}; {@code ~} marks a name that is a common word too.
 */
final class GazetteerFiles {

    private static final List<String> NAME_FILES = List.of("places.tsv", "organizations.tsv", "media.tsv", "persons.tsv", "others.tsv");
    private static final List<String> DEMONYM_ENDINGS = List.of("", "ة", "ين", "ون", "ان", "تين", "تان", "ات", "ي", "و");

    /** Names that are written as one word as well: عبد الله and عبدالله. */
    private static final Pattern COMPOUND = Pattern.compile("(?<![^ ])(عبد|أبو) (\\S)");

    private GazetteerFiles() {
    }

    static List<GazetteerEntry> entries() {
        List<GazetteerEntry> entries = new ArrayList<>(4096);
        for (String[] row : rows("countries.tsv")) {
            entries.add(entry(EntityType.LOCATION, row[1], row[2], row[0], "countries.tsv"));
            if (!column(row, 4).isEmpty()) {
                entries.add(entry(EntityType.LOCATION, row[4], column(row, 5), row[0], "countries.tsv"));
            }
        }
        for (String file : NAME_FILES) {
            for (String[] row : rows(file)) {
                entries.add(entry(EntityType.valueOf(row[0]), row[1], column(row, 2), column(row, 3), file));
            }
        }
        return entries;
    }

    static WordLists words() {
        WordLists.Builder words = new WordLists.Builder();
        WordClass section = null;
        for (String[] row : rows("words.txt")) {
            if (row[0].startsWith("[")) {
                section = WordClass.valueOf(row[0].substring(1, row[0].length() - 1));
            } else {
                for (String word : row[0].split(" ")) {
                    words.add(section, word);
                }
            }
        }
        rows("common.txt").forEach(row -> words.addFolded(WordClass.COMMON, row[0]));
        for (String[] row : rows("countries.tsv")) {
            Arrays.stream(column(row, 3).split("\\|")).filter(adjective -> !adjective.isBlank())
                    .forEach(adjective -> addDemonym(words, adjective));
        }
        rows("persons.tsv").forEach(row -> addSurnames(words, row[1]));
        return words.build();
    }

    private static void addSurnames(WordLists.Builder words, String names) {
        for (String name : names.split("\\|")) {
            String[] parts = name.split(" ");
            for (int i = Math.min(1, parts.length - 1); i < parts.length; i++) {
                if (parts[i].length() > 2) {
                    words.add(WordClass.SURNAME, parts[i]);
                }
            }
        }
    }

    /** The countries' codes; an adjective of two words (جنوب سوداني) has none. */
    static Gazetteer.Countries countries() {
        Map<String, String> names = new HashMap<>();
        Map<String, String> adjectives = new HashMap<>(4096);
        for (String[] row : rows("countries.tsv")) {
            for (String name : row[1].replace("~", "").split("\\|")) {
                names.putIfAbsent(String.join(" ", Gazetteer.NameTrie.parts(name)), row[0]);
            }
            Arrays.stream(column(row, 3).split("\\|")).filter(adjective -> !adjective.isBlank() && !adjective.contains(" "))
                    .flatMap(adjective -> demonymForms(adjective).stream())
                    .forEach(form -> adjectives.putIfAbsent(Normalizer.key(form), row[0]));
        }
        return new Gazetteer.Countries(names, adjectives);
    }

    private static void addDemonym(WordLists.Builder words, String adjective) {
        demonymForms(adjective.substring(adjective.lastIndexOf(' ') + 1)).forEach(form -> words.add(WordClass.DEMONYM, form));
    }

    private static List<String> demonymForms(String word) {
        List<String> forms = new ArrayList<>();
        for (String ending : word.endsWith("ي") ? DEMONYM_ENDINGS : List.of("")) {
            forms.add(word + ending);
            forms.add("ال" + word + ending);
        }
        return forms;
    }

    private static GazetteerEntry entry(EntityType type, String names, String english, String country, String file) {
        List<String> forms = new ArrayList<>();
        List<String> contextual = new ArrayList<>();
        for (String form : names.split("\\|")) {
            String plain = form.startsWith("~") ? form.substring(1) : form;
            forms.add(plain);
            String joined = COMPOUND.matcher(plain).replaceAll("$1$2");
            if (!joined.equals(plain)) {
                forms.add(joined);
            }
            if (form.startsWith("~")) {
                contextual.add(plain);
            }
        }
        return new GazetteerEntry(type, forms.getFirst(), forms.subList(1, forms.size()), english.isEmpty() ? null : english,
                country.isEmpty() ? null : country, contextual, file);
    }

    private static String column(String[] row, int index) {
        return index < row.length ? row[index] : "";
    }

    private static List<String[]> rows(String file) {
        InputStream resource = GazetteerFiles.class.getResourceAsStream(file);
        if (resource == null) {
            throw new IllegalStateException("Missing resource " + file);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\t")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
