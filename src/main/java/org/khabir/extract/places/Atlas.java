package org.khabir.extract.places;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.khabir.extract.gazetteer.Gazetteer;
import org.khabir.extract.gazetteer.GazetteerEntry;
import org.khabir.model.EntityType;
import org.khabir.text.Normalizer;

/** All places of which Khabir knows where they lie. Immutable and safe for use by several threads. */
final class Atlas {

    private static final List<String> TABLES = List.of("sites.tsv", "atlas.tsv");

    private final Gazetteer gazetteer;
    private final Map<String, Site> byId = new HashMap<>(4096);
    private final Map<String, List<Site>> byArabicName = new HashMap<>(4096);

    /**
     * @param gazetteer gives places their Arabic names
     */
    Atlas(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        TABLES.forEach(table -> rows(table).forEach(this::add));
    }

    private void add(String[] row) {
        String country = row[0].equals("-") ? null : row[0];
        String id = row[1].isEmpty() ? row[0] : row[0] + ":" + row[1];
        long inhabitants = row.length > 5 ? Long.parseLong(row[5]) : 0;
        Site known = byId.get(id);
        Site site = new Site(id, country, row[1].isEmpty() ? null : row[1], known == null ? Double.parseDouble(row[2]) : known.latitude(),
                known == null ? Double.parseDouble(row[3]) : known.longitude(), inhabitants);
        byId.put(id, site);
        if (known != null) {
            byArabicName.values().forEach(sites -> sites.replaceAll(each -> each == known ? site : each));
        }
        if (row.length > 4 && !row[4].isEmpty()) {
            for (String name : row[4].split("\\|")) {
                byArabicName.computeIfAbsent(key(name), k -> new ArrayList<>(1)).add(site);
            }
        }
    }

    /** The places that are called {@code name} in Arabic, the one best known first; empty where none is. */
    List<Site> called(String name) {
        List<Site> found = new ArrayList<>();
        gazetteer.country(name).map(byId::get).ifPresent(found::add);
        for (GazetteerEntry entry : gazetteer.lookup(name)) {
            if (entry.type() == EntityType.LOCATION || entry.type() == EntityType.FACILITY) {
                Site site = byId.get((entry.country() == null ? "-" : entry.country()) + ":" + entry.nameEn());
                add(found, site == null ? byId.get("-:" + entry.nameEn()) : site);
            }
        }
        byArabicName.getOrDefault(key(name), List.of()).forEach(site -> add(found, site));
        return found;
    }

    private static void add(List<Site> found, Site site) {
        if (site != null && found.stream().noneMatch(other -> !other.isCountry() && other.isNear(site))) {
            found.add(site);
        }
    }

    /** The rows of a table that lies beside this class, cut at tabulators; lines that start with # are remarks. */
    static Stream<String[]> rows(String table) {
        try (InputStream in = Atlas.class.getResourceAsStream(table)) {
            if (in == null) {
                throw new IllegalStateException("Missing resource: " + table);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\t")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(String name) {
        return Normalizer.key(name).strip().replaceAll("[\\s-]+", " ");
    }
}
