package org.khabir.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What all readers do to texts: line ends made one kind, blank ends dropped; and ids for articles that bring none. */
final class Bodies {

    private static final int ID_LENGTH = 12;

    private Bodies() {
    }

    /** {@code text} with {@code \n} for every line end and without blank ends; this becomes the stored body. */
    static String tidy(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** An id made from the content: the same article gets the same. */
    static String idOf(String title, String body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest((title + "\n" + body).getBytes(StandardCharsets.UTF_8));
            return "a-" + HexFormat.of().formatHex(digest).substring(0, ID_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
