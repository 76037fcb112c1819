package org.khabir.ui.shell;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.khabir.model.ArticleSummary;
import org.khabir.model.HistoryEntry;
import org.khabir.model.MeetingStatus;
import org.khabir.search.Facet;
import org.khabir.search.FacetCount;
import org.khabir.ui.desk.Scope;
import org.khabir.ui.entities.ReviewFilter;
import org.khabir.ui.library.LibraryOrder;
import org.khabir.ui.library.ReadingFilter;

/** Does at a desk what an analyst might do next; the same seed over the same case does the same. */
final class RandomAnalyst {

    static final List<String> WORDS = List.of("حفتر", "السراج", "ليبيا", "طرابلس", "أفريكوم", "لقاء", "الأمم المتحدة", "AFRICOM", "٢٠١٩");
    private static final List<String> QUERIES = List.of("حفتر", "\"الأمم المتحدة\"", "طرابلس OR بنغازي", "ليبيا -حفتر", "tag:وسم", "(", "لقا*", "");
    private static final int FEWEST_ARTICLES = 3;

    private final Chance chance;
    private final Map<String, Integer> done = new TreeMap<>();
    private AnalystsDesk at;

    RandomAnalyst(long seed) {
        chance = new Chance(seed);
    }

    void sitDown(AnalystsDesk desk) {
        at = desk;
    }

    void standUp() {
        at = null;
    }

    /** How often each thing was done. */
    Map<String, Integer> done() {
        return done;
    }

    /** Does something, and says what. */
    String act() throws Exception {
        String deed = deed();
        at.settle();
        done.merge(deed, 1, Integer::sum);
        return deed;
    }

    private String deed() throws Exception {
        int dice = chance.below(12);
        if (dice <= 3 && at.models.reader().articleProperty().get() == null) {
            return open();
        }
        return switch (dice) {
            case 0 -> open();
            case 1, 2 -> new RandomReader(at, chance).text();
            case 3 -> new RandomReader(at, chance).mark();
            case 4, 5 -> new RandomEntities(at, chance).act();
            case 6 -> new RandomCodebook(at, chance).codebook();
            case 7 -> new RandomCodebook(at, chance).passages();
            case 8 -> new RandomMeetings(at, chance).act();
            case 9 -> library();
            case 10 -> look();
            default -> chance.oneIn(3) ? history() : names();
        };
    }

    private String open() {
        ArticleSummary article = chance.any(at.models.library().all()).orElseThrow();
        if (chance.below(8) == 0 && at.models.reader().articleProperty().get() != null) {
            at.textActions().openBeside();
            return "beside";
        }
        at.models.library().open(article);
        return "open";
    }

    private String library() {
        var library = at.models.library();
        switch (chance.below(5)) {
            case 0 -> library.mark(chance.some(library.shown()), reading -> reading.withRead(!reading.read()));
            case 1 -> library.mark(chance.some(library.shown()), reading -> reading.withImportant(!reading.important()));
            case 2 -> library.orderProperty().set(chance.any(List.of(LibraryOrder.values())).orElseThrow());
            case 3 -> {
                return deletion(chance.some(library.shown()));
            }
            default -> {
                library.filterProperty().set(chance.half() ? "" : chance.any(WORDS).orElseThrow());
                library.readingProperty().set(chance.any(List.of(ReadingFilter.values())).orElseThrow());
            }
        }
        return "library";
    }

    /** What is deleted comes back at once more often than not, so that articles remain to work with. */
    private String deletion(List<ArticleSummary> articles) {
        if (at.models.library().all().size() <= FEWEST_ARTICLES) {
            return "nothing to delete";
        }
        at.models.library().remove(articles);
        at.settle();
        if (!chance.oneIn(4)) {
            at.models.history().undo((HistoryEntry taken) -> { });
            return "deletion taken back";
        }
        return "deletion";
    }

    private String look() {
        var results = at.models.results();
        switch (chance.below(10)) {
            case 0, 1 -> {
                at.see(CaseView.RESULTS);
                results.search(chance.any(QUERIES).orElseThrow());
            }
            case 2 -> {
                Facet facet = chance.any(List.of(Facet.values())).orElseThrow();
                chance.any(results.resultProperty().get().facets().getOrDefault(facet, List.of())).map(FacetCount::value).ifPresent(value -> results.toggle(facet, value));
            }
            case 3 -> chance.any(results.hits()).ifPresent(results::reveal);
            case 4 -> at.desk.scopeProperty().set(chance.half() ? Scope.CASE : Scope.ARTICLE);
            case 5 -> at.desk.back();
            case 6 -> at.desk.forward();
            case 7 -> {
                at.see(CaseView.TIMELINE);
                chance.any(at.models.timeline().happenings().shown()).ifPresent(at.models.timeline()::reveal);
                at.models.timeline().hiddenStatuses().clear();
                at.models.timeline().hiddenStatuses().addAll(chance.some(List.of(MeetingStatus.values())));
            }
            case 8 -> {
                at.models.entities().filterProperty().set(chance.half() ? "" : chance.any(WORDS).orElseThrow());
                at.models.entities().reviewProperty().set(chance.any(List.of(ReviewFilter.values())).orElseThrow());
            }
            default -> at.see(chance.any(AnalystsDesk.PANELS).orElseThrow());
        }
        return "look";
    }

    private String names() {
        var entry = chance.any(at.ownNames.entries());
        String name = chance.any(WORDS).orElseThrow();
        switch (chance.below(4)) {
            case 0 -> at.ownNames.add(name, chance.type(), "", "Name");
            case 1 -> at.ownNames.addAll(name + "، آخر\nثالث", chance.type());
            case 2 -> entry.ifPresent(found -> at.ownNames.change(found, name, chance.type(), "أحدها, another", ""));
            default -> entry.ifPresent(at.ownNames::remove);
        }
        return "own names";
    }

    private String history() {
        int steps = 1 + chance.below(5);
        for (int i = 0; i < steps; i++) {
            at.models.history().undo((HistoryEntry taken) -> { });
            at.settle();
        }
        int again = chance.below(steps + 1);
        for (int i = 0; i < again; i++) {
            at.models.history().redo((HistoryEntry done) -> { });
            at.settle();
        }
        return "undo";
    }
}
