import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.khabir.extract.gazetteer.Gazetteer;
import org.khabir.text.Normalizer;

/**
 * Takes from FOLDER/cities.tsv the places that the gazetteer knows, and those of Arab countries whose Arabic name says the same as
 * the English one, and from FOLDER/countries.tsv where each country lies:
 *
 * <pre>java -cp target/classes:target/lib/* src/tools/BuildAtlas.java FOLDER OUT</pre>
 */
public final class BuildAtlas {

    private static final Set<String> ARAB = Set.of("LY", "TN", "DZ", "MA", "MR", "EG", "SD", "SA", "AE", "QA", "KW", "BH", "OM", "YE", "IQ", "SY",
            "LB", "JO", "PS");

    private static final int SMALLEST = 5000;

    private BuildAtlas() {
    }

    private record City(String country, String english, String arabic, String latitude, String longitude, long population) {

        static City of(String[] row) {
            return new City(row[0], row[1], row[2], row[4], row[5], row.length > 6 && !row[6].isEmpty() ? Long.parseLong(row[6]) : 0);
        }

        String line(String name, String names) {
            return String.join("\t", country, name, latitude, longitude, names, String.valueOf(population));
        }
    }

    public static void main(String[] args) throws IOException {
        List<City> cities = rows(Files.readString(Path.of(args[0], "cities.tsv"))).skip(1).map(City::of)
                .sorted(Comparator.comparing(City::population).reversed()).toList();
        List<String[]> known = known().toList();
        Map<String, String> lines = new TreeMap<>();
        known.forEach(place -> cities.stream().filter(city -> same(city, place)).findFirst()
                .ifPresent(city -> lines.putIfAbsent(place[0] + ":" + place[1], city.line(place[1], ""))));
        for (City city : cities) {
            String plain = plain(city.english);
            if (ARAB.contains(city.country) && city.population >= SMALLEST && isChecked(city) && known.stream().noneMatch(place -> same(city, place))) {
                lines.putIfAbsent(city.country + ":" + plain, city.line(plain, city.arabic));
            }
        }
        rows(Files.readString(Path.of(args[0], "countries.tsv"))).skip(1)
                .forEach(row -> lines.put(row[0], String.join("\t", row[0], "", row[6], row[7], "", "0")));
        Files.writeString(Path.of(args[1]), """
                # Where cities and countries lie. Derived from dr5hn/countries-states-cities-database and mledoze/countries by src/tools/BuildAtlas.java.
                # This database is made available under the Open Database License 1.0 (opendatacommons.org/licenses/odbl/1-0); see NOTICE.
                # Columns: ISO 3166 code, English name (none for the country itself), latitude, longitude, Arabic names that the gazetteer lacks, inhabitants.
                """ + String.join("\n", lines.values()) + "\n");
    }

    /** Country code, English name and Arabic names of the gazetteer's places and capitals. */
    private static Stream<String[]> known() {
        return Stream.concat(resource("places.tsv").filter(row -> row.length > 3).map(row -> new String[] {row[3], row[2], row[1]}),
                resource("countries.tsv").filter(row -> row.length > 5).map(row -> new String[] {row[0], row[5], row[4]}));
    }

    private static boolean same(City city, String[] place) {
        return city.country.equals(place[0]) && (bare(city.english).equals(bare(place[1]))
                || Arrays.stream(place[2].split("\\|")).anyMatch(name -> Normalizer.key(name.replace("~", "")).equals(Normalizer.key(city.arabic))));
    }

    private static boolean isChecked(City city) {
        return city.arabic.matches("[\u0621-\u064A ]{3,}") && consonants(city.arabic.replaceFirst("^ال", ""))
                .equals(consonants(plain(city.english).replaceFirst("^(?:Al|El|Ar|As|At|Az|Ad|An|Ash|Ath|L|Es|Ez|Et|Er|Ech|En)[ -]", "")));
    }

    private static String bare(String english) {
        return plain(english).toLowerCase(Locale.ROOT).replaceFirst("^(?:al|el)[ -]", "").replace("-", " ");
    }

    private static String plain(String english) {
        return java.text.Normalizer.normalize(english, Form.NFD).replaceAll("[^A-Za-z0-9 .-]", "").strip();
    }

    /** What both spellings of a name have in common: the order of its consonants, alike ones taken together. */
    private static String consonants(String name) {
        String classes = name.toLowerCase(Locale.ROOT).replaceAll("kh|gh", "g").replaceAll("sh|ch", "s").replaceAll("th", "t").replaceAll("dh", "d")
                .replaceAll("[تطث]", "t").replaceAll("[دذضظ]", "d").replaceAll("z", "z").replaceAll("[سصش]", "s").replaceAll("[جغخ]", "g")
                .replaceAll("[كق]", "k").replaceAll("[بپ]", "b").replaceAll("ف", "f").replaceAll("ر", "r").replaceAll("ز", "z").replaceAll("ل", "l")
                .replaceAll("م", "m").replaceAll("ن", "n").replaceAll("[jg]", "g").replaceAll("[qck]", "k").replaceAll("p", "b").replaceAll("v", "f");
        return classes.replaceAll("[^tdzsgkbfrlmn]", "").replaceAll("(.)\\1+", "$1");
    }

    private static Stream<String[]> resource(String name) {
        try (InputStream in = Gazetteer.class.getResourceAsStream(name)) {
            return new ArrayList<>(rows(new String(in.readAllBytes(), StandardCharsets.UTF_8)).toList()).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String[]> rows(String text) {
        return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\t"));
    }
}
