package org.khabir.extract.english;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.khabir.text.Normalizer;

/** English designations of weapons and vehicles: إس-300 is S-300, ميغ 29 is MiG-29. */
final class Weapons {

    private static final Pattern DESIGNATION = Pattern.compile("^(?:ال)?(\\p{IsArabic}+(?: \\p{IsArabic}+)?)[ _-]*(\\d+)[ -]*(.*)$");

    private final Map<String, String> series = table("series.tsv");
    private final Map<String, String> suffixes = table("weapon-suffixes.tsv");
    private final Map<String, String> names = table("weapons.tsv");

    private static Map<String, String> table(String resource) {
        return Table.rows(resource).stream().collect(Collectors.toUnmodifiableMap(row -> Table.key(row[0]), row -> row[1], (a, b) -> a));
    }

    /** The English designation; null where the name is not known. */
    String english(String name) {
        String key = Table.key(name);
        String known = names.get(key);
        if (known == null && key.startsWith("ال")) {
            known = names.get(key.substring(2));
        }
        return known != null ? known : designation(Normalizer.key(name).strip().replaceAll("\\s+", " "));
    }

    private String designation(String key) {
        Matcher parts = DESIGNATION.matcher(key);
        if (!parts.matches()) {
            return key.chars().allMatch(c -> c < 0x250) ? key.toUpperCase(java.util.Locale.ROOT) : null;
        }
        String prefix = series.get(parts.group(1));
        if (prefix == null) {
            return null;
        }
        String rest = parts.group(3);
        String suffix = rest.isEmpty() ? "" : suffixes.getOrDefault(rest, rest.matches("[a-z0-9]+") ? rest.toUpperCase(java.util.Locale.ROOT) : "");
        return prefix + parts.group(2) + suffix;
    }
}
