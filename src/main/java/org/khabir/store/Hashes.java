package org.khabir.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.khabir.model.Article;

/** SHA-256 of texts and articles. */
final class Hashes {

    private Hashes() {
    }

    static byte[] ofText(String text) {
        return sha256().digest(text.getBytes(StandardCharsets.UTF_8));
    }

    /** By this an article is recognised when it is loaded again, whatever its id: title, source, day and body. */
    static byte[] ofContent(Article article) {
        MessageDigest digest = sha256();
        for (String part : new String[] {article.title(), article.source(), String.valueOf(article.published()), article.body()}) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return digest.digest();
    }

    /** The first eight hexadecimal digits. */
    static String beginning(byte[] hash) {
        return HexFormat.of().formatHex(hash, 0, 4);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
