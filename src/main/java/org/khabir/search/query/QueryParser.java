package org.khabir.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khabir.text.Normalizer;

/**
 * Reads a query. Grammar: {@code both = either ([AND] either)*; either = one (OR one)*; one = [NOT | -] ([field:] term);
 * term = ( both ) | [=]"phrase"[~n] | [=]word | word* | word~[n]}.
 */
public final class QueryParser {

    private static final int SHORTEST_PREFIX = 2;
    private static final int SHORTEST_FUZZY = 5;
    private static final int SHORTEST_FUZZY_BY_TWO = 7;
    private static final int MOST_SLOP = 50;
    private static final int MOST_TERMS = 100;
    private static final int DEEPEST = 20;

    private final QueryScanner scanner;
    private int terms;
    private int depth;

    private QueryParser(String query) {
        this.scanner = new QueryScanner(query);
    }

    /** What {@code query} asks for; {@link QueryNode.All} where it holds no word. */
    public static QueryNode parse(String query) throws QuerySyntaxException {
        return new QueryParser(query).all();
    }

    private QueryNode all() throws QuerySyntaxException {
        scanner.skipBlanks();
        if (scanner.atEnd()) {
            return new QueryNode.All();
        }
        QueryNode node = both();
        if (!scanner.atEnd()) {
            throw error("errors.search.stray-bracket");
        }
        return node;
    }

    private QueryNode both() throws QuerySyntaxException {
        List<QueryNode> nodes = new ArrayList<>();
        do {
            nodes.add(either());
        } while (accept(Operator.AND) || !scanner.atEnd() && scanner.peek() != ')');
        return nodes.size() == 1 ? nodes.getFirst() : new QueryNode.And(nodes);
    }

    private QueryNode either() throws QuerySyntaxException {
        List<QueryNode> nodes = new ArrayList<>();
        do {
            nodes.add(one());
        } while (accept(Operator.OR));
        return nodes.size() == 1 ? nodes.getFirst() : new QueryNode.Or(nodes);
    }

    private QueryNode one() throws QuerySyntaxException {
        scanner.skipBlanks();
        if (accept(Operator.NOT) || scanner.accept('-')) {
            return not();
        }
        if (!scanner.startsWord() || isNext(Operator.AND) || isNext(Operator.OR)) {
            return term();
        }
        int start = scanner.mark();
        int position = scanner.position();
        String name = scanner.word();
        if (Character.isLetter(name.charAt(0)) && scanner.accept(':') && !Character.isWhitespace(scanner.peek())) {
            QueryField field = QueryField.named(name)
                    .orElseThrow(() -> new QuerySyntaxException("errors.search.unknown-field", position, name));
            return field.isDate() ? dates(field) : new QueryNode.In(field, term());
        }
        scanner.back(start);
        return term();
    }

    private QueryNode not() throws QuerySyntaxException {
        enter();
        QueryNode node = one();
        depth--;
        return new QueryNode.Not(node);
    }

    private void enter() throws QuerySyntaxException {
        if (++depth > DEEPEST) {
            throw error("errors.search.too-deep");
        }
    }

    private QueryNode term() throws QuerySyntaxException {
        if (++terms > MOST_TERMS) {
            throw error("errors.search.too-long", String.valueOf(MOST_TERMS));
        }
        int position = scanner.position();
        QueryNode node = scanner.accept('(') ? inBrackets(position) : scanner.accept('=') ? exact() : wordOrPhrase();
        scanner.skipBlanks();
        return node;
    }

    private QueryNode inBrackets(int open) throws QuerySyntaxException {
        enter();
        scanner.skipBlanks();
        QueryNode node = both();
        if (!scanner.accept(')')) {
            throw new QuerySyntaxException("errors.search.open-bracket", open);
        }
        depth--;
        return node;
    }

    private QueryNode exact() throws QuerySyntaxException {
        int position = scanner.position();
        if (scanner.accept('"')) {
            return phrase(true, position);
        }
        if (!scanner.startsWord()) {
            throw error("errors.search.word-missing");
        }
        return new QueryNode.Phrase(scanner.word(), true, 0);
    }

    private QueryNode phrase(boolean exact, int open) throws QuerySyntaxException {
        String text = scanner.upTo('"');
        if (text == null) {
            throw new QuerySyntaxException("errors.search.open-quote", open);
        }
        int slop = scanner.accept('~') ? scanner.number(1) : 0;
        return new QueryNode.Phrase(text, exact, Math.min(slop, MOST_SLOP));
    }

    private QueryNode wordOrPhrase() throws QuerySyntaxException {
        int position = scanner.position();
        if (scanner.accept('"')) {
            return phrase(false, position);
        }
        if (scanner.accept('*')) {
            return everything(position);
        }
        if (!scanner.startsWord() || isNext(Operator.AND) || isNext(Operator.OR)) {
            throw error("errors.search.word-missing");
        }
        String word = scanner.word();
        if (scanner.accept('*')) {
            return prefix(word, position);
        }
        return scanner.accept('~') ? fuzzy(word, position) : new QueryNode.Word(word);
    }

    private QueryNode everything(int position) throws QuerySyntaxException {
        if (scanner.startsWord()) {
            throw new QuerySyntaxException("errors.search.leading-wildcard", position);
        }
        return new QueryNode.All();
    }

    private QueryNode prefix(String word, int position) throws QuerySyntaxException {
        if (scanner.startsWord()) {
            throw new QuerySyntaxException("errors.search.wildcard-inside", position, word);
        }
        require(word, SHORTEST_PREFIX, "errors.search.short-prefix", position);
        return new QueryNode.Prefix(word);
    }

    private QueryNode fuzzy(String word, int position) throws QuerySyntaxException {
        int edits = Math.clamp(scanner.number(1), 1, 2);
        require(word, edits == 1 ? SHORTEST_FUZZY : SHORTEST_FUZZY_BY_TWO, "errors.search.short-fuzzy", position);
        return new QueryNode.Fuzzy(word, edits);
    }

    private static void require(String word, int letters, String key, int position) throws QuerySyntaxException {
        if (Normalizer.key(word).length() < letters) {
            throw new QuerySyntaxException(key, position, word, String.valueOf(letters));
        }
    }

    private QueryNode dates(QueryField field) throws QuerySyntaxException {
        int position = scanner.position();
        String text = scanner.upToBlank();
        Optional<QueryNode.Dates> dates = DateRanges.parse(text);
        QueryNode.Dates range = dates.orElseThrow(() -> new QuerySyntaxException("errors.search.bad-date", position, text));
        scanner.skipBlanks();
        return switch (field) {
            case BEFORE -> new QueryNode.Dates(null, range.from() == null ? null : range.from().minusDays(1));
            case AFTER -> new QueryNode.Dates(range.to() == null ? null : range.to().plusDays(1), null);
            default -> range;
        };
    }

    private boolean accept(Operator operator) {
        int start = scanner.mark();
        boolean next = scanner.startsWord()
                ? operator.isWrittenAs(scanner.word())
                : operator == Operator.OR && scanner.accept('|');
        if (next) {
            scanner.skipBlanks();
        } else {
            scanner.back(start);
        }
        return next;
    }

    private boolean isNext(Operator operator) {
        int start = scanner.mark();
        boolean next = accept(operator);
        scanner.back(start);
        return next;
    }

    private QuerySyntaxException error(String key, Object... arguments) {
        return new QuerySyntaxException(key, scanner.position(), arguments);
    }

    /** The words that join words; the English ones in capitals, so that they can be searched for in small letters. */
    private enum Operator {
        AND("AND", "و"), OR("OR", "أو"), NOT("NOT", "ليس");

        private final String english;
        private final String arabic;

        Operator(String english, String arabic) {
            this.english = english;
            this.arabic = Normalizer.key(arabic);
        }

        boolean isWrittenAs(String word) {
            return word.equals(english) || Normalizer.key(word).equals(arabic);
        }
    }
}
