package org.khabir.codebook;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** The identity of a tag in files: its id where that is a GUID, else one that always comes out the same. */
final class Guids {

    private static final Pattern GUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Guids() {
    }

    /** In lower case, without the braces that some programs write around it. */
    static String of(String id) {
        String bare = id.strip().replaceAll("^\\{|\\}$", "").toLowerCase(Locale.ROOT);
        return GUID.matcher(bare).matches() ? bare : UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
