package org.khabir.ui.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.khabir.text.Token;
import org.khabir.text.Tokenizer;

/** Ten articles that mix Arabic with Latin words, digits of both kinds, brackets, quotation marks, tashkeel and tatweel. */
final class MixedArticles {

    static final List<String> BODIES = IntStream.rangeClosed(1, 10).mapToObj(MixedArticles::read).toList();

    private MixedArticles() {
    }

    /** The words and numbers of a text, without signs. */
    static List<Token> words(String body) {
        return Tokenizer.tokenize(body).stream().filter(token -> token.kind() != Token.Kind.SIGN).toList();
    }

    private static String read(int number) {
        try (InputStream in = MixedArticles.class.getResourceAsStream("mixed/%02d.txt".formatted(number))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
