package org.khabir.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.khabir.extract.gazetteer.GazetteerMatch;
import org.khabir.extract.gazetteer.WordClass;
import org.khabir.model.EntityType;

/** Places that only their company tells: in a row of known places (رادس، مقرين، الزهراء وبومهل) what stands between them is one. */
final class PlaceRowSource implements CandidateSource {

    private static final int LONGEST = 3;
    private static final Set<String> SEPARATORS = Set.of("،", ",", "؛", "-", "–", "/");
    private static final Set<WordClass> NO_NAME = Set.of(WordClass.FUNCTION, WordClass.VERB, WordClass.ROLE, WordClass.TITLE, WordClass.RANK,
            WordClass.PASSING_ADJECTIVE, WordClass.DEMONYM, WordClass.ORGANIZATION_HEAD, WordClass.BODY_HEAD, WordClass.FACILITY_HEAD,
            WordClass.PLACE_CUE, WordClass.PLACE_HEAD, WordClass.MEDIA_CUE, WordClass.EVENT_HEAD);

    /** A member of a row: its tokens, and whether a list holds it as a place. */
    private record Item(int first, int last, boolean known, boolean possible) {
    }

    @Override
    public List<Candidate> propose(Words words) {
        List<Candidate> found = new ArrayList<>();
        List<Item> row = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            Item item = row.isEmpty() ? opening(words, i) : item(words, i);
            if (item == null) {
                addUnknown(words, row, found);
                i = row.isEmpty() ? i + 1 : Math.max(i, row.getLast().last() + 1);
                row.clear();
            } else {
                row.add(item);
                i = nextItem(words, item.last() + 1);
                if (i < 0) {
                    i = item.last() + 1;
                    addUnknown(words, row, found);
                    row.clear();
                }
            }
        }
        addUnknown(words, row, found);
        return found;
    }

    /** A row begins with a known place. */
    private static Item opening(Words words, int i) {
        GazetteerMatch place = words.known(i, EntityType.LOCATION);
        return place == null ? null : new Item(i, i + place.tokens() - 1, true, true);
    }

    /** Where the next member begins behind a separator or with و; -1 where the row ends. */
    private static int nextItem(Words words, int at) {
        boolean separated = words.exists(at) && SEPARATORS.contains(words.norm(at));
        int next = separated || words.norm(at).equals("و") ? at + 1 : at;
        boolean joined = next > at || words.prefix(next).equals("و") || words.norm(next).startsWith("و") && words.norm(next).length() > 4;
        return joined && words.isWord(next) && words.sameSentence(at, next) ? next : -1;
    }

    private static Item item(Words words, int first) {
        GazetteerMatch place = words.anyPlace(first);
        if (place != null) {
            return new Item(first, first + place.tokens() - 1, true, true);
        }
        int last = first;
        while (last - first < LONGEST && isPart(words, last, first) && words.isWord(last + 1) && words.sameSentence(first, last + 1)
                && !words.prefix(last + 1).equals("و") && !words.norm(last + 1).equals("و")) {
            last++;
        }
        boolean closed = !words.isWord(last + 1) || nextItem(words, last + 1) > 0;
        boolean possible = closed && last - first < LONGEST && isPart(words, last, first);
        return possible ? new Item(first, last, false, true) : null;
    }

    private static boolean isPart(Words words, int i, int first) {
        return words.isWord(i) && !words.isLatin(i) && !words.isAny(i, NO_NAME) && (i == first || !words.hasProclitic(i))
                && words.known(i, EntityType.ORGANIZATION) == null && words.known(i, EntityType.PERSON) == null;
    }

    private static void addUnknown(Words words, List<Item> row, List<Candidate> found) {
        long known = row.stream().filter(Item::known).count();
        if (known < 2 || known * 2 < row.size()) {
            return;
        }
        for (int i = 0; i < row.size(); i++) {
            Item item = row.get(i);
            boolean between = row.subList(i + 1, row.size()).stream().anyMatch(Item::known);
            if (!item.known() && (between || known > 3) && isRare(words, item, known > 3)) {
                int cut = words.norm(item.first()).startsWith("و") && i > 0 && !words.hasProclitic(item.first())
                        && !SEPARATORS.contains(words.norm(item.first() - 1)) && !words.norm(item.first() - 1).equals("و") ? 1 : words.cut(item.first());
                found.add(new Candidate(item.first(), item.last(), cut, EntityType.LOCATION, 0.6, "place.row"));
            }
        }
    }

    /** Holds a word that is no word of everyday news; where the company is large, one with the article will do. */
    private static boolean isRare(Words words, Item item, boolean amongMany) {
        for (int i = item.first(); i <= item.last(); i++) {
            boolean name = words.isUnknown(i) && !words.looksInflected(i);
            if (name || amongMany && words.isDefinite(i) && !words.is(i, WordClass.OFFICIAL_ADJECTIVE)) {
                return true;
            }
        }
        return false;
    }
}
