package org.khabir.extract.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A country or city to be named on a map.
 *
 * @param arabic      null where not known
 * @param inhabitants of a city; 0 for a country
 */
public record Landmark(String arabic, String english, double latitude, double longitude, long inhabitants) {

    private static final String GAZETTEER = "/org/khabir/extract/gazetteer/";

    public boolean isCountry() {
        return inhabitants == 0;
    }

    /** All that Khabir's tables place, by the names they have there: countries first, then cities, the largest first. Reads files. */
    public static List<Landmark> all() {
        Map<String, String> arabic = new HashMap<>();
        Map<String, String> english = new HashMap<>();
        List<String> codes = new ArrayList<>();
        Atlas.rows(GAZETTEER + "countries.tsv").forEach(row -> {
            codes.add(row[0]);
            arabic.put(row[0], first(row[1]));
            english.put(row[0], row[2]);
            if (row.length > 5) {
                arabic.put(row[0] + ":" + row[5], first(row[4]));
            }
        });
        Atlas.rows(GAZETTEER + "places.tsv").filter(row -> row.length > 3)
                .forEach(row -> arabic.putIfAbsent(row[3] + ":" + row[2], first(row[1])));
        Map<String, Landmark> countries = new HashMap<>();
        List<Landmark> cities = new ArrayList<>();
        Atlas.rows("atlas.tsv").forEach(row -> {
            String id = row[1].isEmpty() ? row[0] : row[0] + ":" + row[1];
            double latitude = Double.parseDouble(row[2]);
            double longitude = Double.parseDouble(row[3]);
            if (row[1].isEmpty() && english.containsKey(id)) {
                countries.put(id, new Landmark(arabic.get(id), english.get(id), latitude, longitude, 0));
            } else if (!row[1].isEmpty() && row.length > 5 && Long.parseLong(row[5]) > 0) {
                String own = row[4].isEmpty() ? null : first(row[4]);
                cities.add(new Landmark(arabic.getOrDefault(id, own), row[1], latitude, longitude, Long.parseLong(row[5])));
            }
        });
        List<Landmark> all = new ArrayList<>(codes.stream().filter(countries::containsKey).map(countries::get).toList());
        cities.sort((one, other) -> Long.compare(other.inhabitants, one.inhabitants));
        all.addAll(cities);
        return List.copyOf(all);
    }

    /** The first of several names, without the mark of those that need a context. */
    private static String first(String names) {
        return names.split("\\|")[0].replace("~", "");
    }
}
