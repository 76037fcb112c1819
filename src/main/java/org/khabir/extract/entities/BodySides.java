package org.khabir.extract.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.khabir.model.EntityType;
import org.khabir.text.Token;
import org.khabir.text.Tokenizer;

/**
 * Tells of which country or union a body is: by the union in its name (بعثة الأمم المتحدة في ليبيا), by what is known of it (الكرملين), by the one
 * nationality in its name (القوات الأمريكية في أفريقيا). What stands behind a preposition in a name is where the body works, not whose it is.
 */
final class BodySides {

    private static final Set<String> PREPOSITIONS = Set.of("في", "لدي", "الي", "علي", "عن", "من", "حول", "بين", "ضد", "مع");

    private final SideWords words;
    private final Background background;

    BodySides(SideWords words, Background background) {
        this.words = words;
        this.background = background;
    }

    /** The side of a body by its names in the order of the text; null where none says one. */
    String of(NamedText text, EntityDraft body) {
        List<String> names = body.names().stream().filter(name -> !isPartOfSports(text, text.lastToken(name) + 1))
                .map(name -> background.properName(text, name)).toList();
        return names.stream().map(name -> side(text, name)).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** الاتحاد الأفريقي لكرة القدم, of which only the beginning was taken for a name. */
    private static boolean isPartOfSports(NamedText text, int next) {
        return next < text.size() && text.token(next).startsWith("لكره");
    }

    private String side(NamedText text, String name) {
        List<Token> tokens = Tokenizer.tokenize(name);
        List<String> whole = tokens.stream().map(Token::norm).toList();
        int end = 0;
        while (end < whole.size() && !PREPOSITIONS.contains(whole.get(end))) {
            end++;
        }
        List<String> own = whole.subList(0, end);
        return Stream.<Supplier<String>>of(() -> union(own), () -> usualUnion(name), () -> country(text, name, whole), () -> nation(own))
                .map(Supplier::get).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** The union that the usual name of a known body says (أونسميل). */
    private String usualUnion(String name) {
        String usual = background.identity(name, EntityType.ORGANIZATION);
        return usual == null ? null : union(Tokenizer.tokenize(usual.substring(1)).stream().map(Token::norm).toList());
    }

    /** The country of a known body; البيت الأبيض and الكرملين are known as buildings. */
    private String country(NamedText text, String name, List<String> whole) {
        String country = Stream.of(EntityType.ORGANIZATION, EntityType.FACILITY).map(type -> background.countryOf(name, type))
                .filter(Objects::nonNull).findFirst().orElse(null);
        return country == null || background.isOrdinary(whole) && !isMuchSpokenOf(text, country) ? null : country;
    }

    /** True where no other country is named more than twice as often: of حكومة الوحدة الوطنية there is one in many countries. */
    private boolean isMuchSpokenOf(NamedText text, String country) {
        Map<String, Integer> counts = new HashMap<>();
        text.document().tokens().forEach(token -> count(background.nationality(token.norm()), counts));
        text.names().stream().filter(name -> name.type() == EntityType.LOCATION).forEach(name -> count(background.countryOf(name.text(), name.type()), counts));
        return counts.containsKey(country) && counts.values().stream().allMatch(count -> count <= 2 * counts.get(country));
    }

    private static void count(String country, Map<String, Integer> counts) {
        if (country != null) {
            counts.merge(country, 1, Integer::sum);
        }
    }

    /** الاتحاد الأوروبي للصناعات is no body of the union. */
    private String union(List<String> own) {
        List<String> bare = own.stream().map(SideWords::bare).toList();
        for (int i = 0; i < bare.size(); i++) {
            SideWords.Found found = words.union(bare, i);
            boolean goesOn = found != null && i + found.words() < own.size() && own.get(i + found.words()).startsWith("ل");
            if (found != null && (!goesOn || found.side().equals("UN"))) {
                return found.side();
            }
        }
        return null;
    }

    private String nation(List<String> own) {
        List<String> sides = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            String next = i + 1 < own.size() ? SideWords.bare(own.get(i + 1)) : null;
            boolean topic = i > 0 && words.isTopic(own.get(i - 1));
            SideWords.Found country = i > 0 ? words.country(own, i) : null;
            if (country != null) {
                sides.addAll(topic ? List.of() : List.of(country.side()));
                i += country.words() - 1;
            } else if (!topic && words.adjective(SideWords.bare(own.get(i)), next) != null) {
                sides.add(words.adjective(SideWords.bare(own.get(i)), next));
            }
        }
        return SideWords.only(sides);
    }
}
