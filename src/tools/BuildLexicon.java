import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.khabir.search.analysis.Lexicon;
import org.khabir.text.Token;
import org.khabir.text.Tokenizer;

/**
 * Counts the Arabic words of gzipped UTF-8 corpora and writes those seen at least MIN times, folded and sorted, as
 * {@code word<TAB>count} lines:
 *
 * <pre>java -cp target/classes src/tools/BuildLexicon.java MIN OUT.gz CORPUS.gz...</pre>
 */
public final class BuildLexicon {

    private static final int LONGEST_WORD = 15;

    private BuildLexicon() {
    }

    public static void main(String[] args) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 2; i < args.length; i++) {
            count(Path.of(args[i]), counts);
        }
        int minimum = Integer.parseInt(args[0]);
        counts.values().removeIf(count -> count < minimum);
        write(new TreeMap<>(counts), Path.of(args[1]));
    }

    private static void count(Path corpus, Map<String, Integer> counts) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(corpus)), StandardCharsets.UTF_8))) {
            lines.lines().map(line -> line.replace("\\n", "\n").replace("\\\"", "\"")).forEach(line -> Tokenizer.tokenize(line).stream()
                    .filter(BuildLexicon::isArabicWord)
                    .forEach(token -> counts.merge(Lexicon.key(token.light()), 1, Integer::sum)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean isArabicWord(Token token) {
        return token.isWord() && token.norm().length() > 1 && token.norm().length() <= LONGEST_WORD
                && token.norm().chars().allMatch(c -> c >= 0x600 && c <= 0x6FF);
    }

    private static void write(Map<String, Integer> counts, Path file) throws IOException {
        try (PrintStream out = new PrintStream(new GZIPOutputStream(Files.newOutputStream(file)), false, StandardCharsets.UTF_8)) {
            counts.forEach((word, count) -> out.print(word + "\t" + count + "\n"));
        }
    }
}
