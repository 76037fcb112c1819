package org.khabir.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.khabir.extract.sequence.Tags;
import org.khabir.text.Token;
import org.khabir.text.Tokenizer;

/** Reads corpora with a word, a tab and its tag a line, and an empty line between sentences. */
public final class TaggedCorpus {

    private TaggedCorpus() {
    }

    public static List<TaggedSentence> read(Path file) throws IOException {
        List<TaggedSentence> sentences = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            int tab = line.indexOf('\t');
            if (tab > 0 && !line.substring(0, tab).isBlank()) {
                words.add(line.substring(0, tab));
                tags.add(line.substring(tab + 1).strip());
            } else if (!words.isEmpty()) {
                sentences.add(sentence(words, tags));
                words.clear();
                tags.clear();
            }
        }
        if (!words.isEmpty()) {
            sentences.add(sentence(words, tags));
        }
        sentences.removeIf(sentence -> sentence.tokens().isEmpty());
        return sentences;
    }

    private static TaggedSentence sentence(List<String> words, List<String> tags) {
        List<Token> tokens = Tokenizer.tokenize(String.join(" ", words));
        int[] of = new int[tokens.size()];
        int word = 0;
        int end = words.getFirst().length();
        for (int i = 0; i < of.length; i++) {
            while (tokens.get(i).start() > end) {
                end += 1 + words.get(++word).length();
            }
            of[i] = word;
        }
        return new TaggedSentence(tokens, of, tags);
    }

    /** The tags of the sentence's tokens: signs at the edges of a name's words are outside it. */
    public static int[] tags(TaggedSentence sentence, Tags tags) {
        int[] of = new int[sentence.tokens().size()];
        int before = -1;
        for (int i = 0; i < of.length; i++) {
            int word = sentence.words()[i];
            int tag = tags.parse(sentence.written().get(word));
            boolean sign = !sentence.tokens().get(i).isWord() && !sentence.tokens().get(i).isNumber();
            if (tag == Tags.OUTSIDE || sign && isAtEdge(sentence, i)) {
                continue;
            }
            boolean begins = Tags.isBegin(tag) && word != before;
            boolean broken = i == 0 || !Tags.follows(of[i - 1], Tags.inside(Tags.type(tag)));
            of[i] = begins || broken ? Tags.begin(Tags.type(tag)) : Tags.inside(Tags.type(tag));
            before = word;
        }
        return of;
    }

    private static boolean isAtEdge(TaggedSentence sentence, int i) {
        return !holdsLetters(sentence, i, -1) || !holdsLetters(sentence, i, 1);
    }

    private static boolean holdsLetters(TaggedSentence sentence, int i, int step) {
        for (int k = i + step; k >= 0 && k < sentence.words().length && sentence.words()[k] == sentence.words()[i]; k += step) {
            if (sentence.tokens().get(k).isWord() || sentence.tokens().get(k).isNumber()) {
                return true;
            }
        }
        return false;
    }

    /** The corpus's words' tags for the tokens' tags: each word has its first tagged token's. */
    static List<String> written(TaggedSentence sentence, int[] of, Tags tags) {
        List<String> written = new ArrayList<>(java.util.Collections.nCopies(sentence.written().size(), "O"));
        for (int i = of.length - 1; i >= 0; i--) {
            if (of[i] != Tags.OUTSIDE) {
                written.set(sentence.words()[i], (Tags.isBegin(of[i]) ? "B-" : "I-") + tags.types().get(Tags.type(of[i])));
            }
        }
        return written;
    }
}
