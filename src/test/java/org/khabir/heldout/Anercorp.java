package org.khabir.heldout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabir.model.Article;

/** Stretches of ANERcorp's training text, put together from its tokens. They have no day of publication. */
final class Anercorp {

    static final Path TEXT = Path.of("../shared/corpora/anercorp/train.txt");
    private static final Pattern ID = Pattern.compile("ANER-(\\d+)-(\\d+)");

    private final List<String> sentences = new ArrayList<>();

    Anercorp() throws IOException {
        StringBuilder sentence = new StringBuilder();
        for (String line : Files.readAllLines(TEXT)) {
            if (!line.isBlank()) {
                sentence.append(sentence.isEmpty() ? "" : " ").append(line.split("\\s")[0]);
            } else if (!sentence.isEmpty()) {
                sentences.add(written(sentence.toString()));
                sentence.setLength(0);
            }
        }
    }

    static boolean isOne(String id) {
        return ID.matcher(id).matches();
    }

    /** @param id names the first sentence and the one behind the last */
    Article article(String id) {
        Matcher range = ID.matcher(id);
        if (!range.matches()) {
            throw new IllegalArgumentException(id);
        }
        String body = String.join("\n", sentences.subList(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2))));
        return new Article(id, "", "ANERcorp", "", "", null, "", body);
    }

    /** The tokens as one would write them: no space before a mark, none within brackets and quotation marks. */
    private static String written(String tokens) {
        String[] parts = tokens.replaceAll(" ([،؛.,:!؟)\\]])", "$1").replaceAll("([(\\[]) ", "$1").split("\"", -1);
        StringBuilder text = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            if (i % 2 == 1) {
                text.append(text.isEmpty() || text.charAt(text.length() - 1) == ' ' ? "" : " ").append('"').append(parts[i].strip());
            } else {
                text.append('"').append(parts[i].isEmpty() || ".,،)".indexOf(parts[i].charAt(0)) >= 0 ? "" : " ").append(parts[i].stripLeading());
            }
        }
        return text.toString().replace(". . .", "...").strip();
    }
}
