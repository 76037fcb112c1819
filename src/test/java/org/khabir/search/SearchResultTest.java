package org.khabir.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabir.i18n.KhabirException;
import org.khabir.model.Span;
import org.khabir.search.SearchQuery.Order;

/** Order, facets, snippets and matches of what is found. */
class SearchResultTest {

    @TempDir
    Path folder;
    private ArticleIndex index;

    @BeforeEach
    void fill() throws KhabirException {
        index = ArticleIndex.open(folder);
        index.put(List.of(TestArticles.MEETING, TestArticles.ENVOY, TestArticles.WEAPONS, TestArticles.UNDATED));
    }

    @AfterEach
    void close() throws KhabirException {
        index.close();
    }

    @Test
    void countsByEveryFacet() throws KhabirException {
        Map<Facet, List<FacetCount>> facets = index.search(SearchQuery.of("")).facets();
        assertThat(facets.get(Facet.SOURCE)).containsExactly(new FacetCount("صحيفة الشروق", 2), new FacetCount("وكالة الأنباء", 1));
        assertThat(facets.get(Facet.MONTH)).extracting(FacetCount::value).containsExactlyInAnyOrder("2017-05", "2017-06", "2019-07");
        assertThat(facets.get(Facet.TAG)).containsExactly(new FacetCount("لقاءات", 2), new FacetCount("أمم متحدة", 1));
        assertThat(facets.get(Facet.SIDE)).extracting(FacetCount::value).containsExactly("LY");
        assertThat(facets.get(Facet.ENTITY)).contains(new FacetCount("خليفة حفتر", 1), new FacetCount("إس-400", 1));
    }

    @Test
    void aValueTooLongForAFacetDoesNotKeepTheArticleOut() throws KhabirException {
        index.put(List.of(TestArticles.article("huge-5", "", "مصدر ".repeat(10_000), "2020-01-01", "نص", List.of())));
        SearchResult result = index.search(SearchQuery.of("id:huge-5"));
        assertThat(result.total()).isEqualTo(1);
        assertThat(result.facets().get(Facet.SOURCE)).isEmpty();
    }

    @Test
    void aFacetIsCountedWithoutItsOwnFilter() throws KhabirException {
        SearchResult result = index.search(filtered("", Map.of(Facet.SOURCE, List.of("صحيفة الشروق"))));
        assertThat(result.total()).isEqualTo(2);
        assertThat(result.facets().get(Facet.SOURCE)).hasSize(2);
        assertThat(result.facets().get(Facet.TAG)).containsExactly(new FacetCount("لقاءات", 1));
    }

    @Test
    void filtersOfOneFacetAddUpAndOfSeveralNarrow() throws KhabirException {
        assertThat(index.search(filtered("", Map.of(Facet.SOURCE, List.of("صحيفة الشروق", "وكالة الأنباء")))).total()).isEqualTo(3);
        assertThat(index.search(filtered("", Map.of(Facet.SOURCE, List.of("صحيفة الشروق"), Facet.TAG, List.of("لقاءات"))))
                .hits()).extracting(Hit::articleId).containsExactly("skhirat-1");
        assertThat(index.search(filtered("روسيا", Map.of(Facet.TAG, List.of("لقاءات")))).total()).isZero();
    }

    @Test
    void sortsByDateWithUndatedLast() throws KhabirException {
        assertThat(ids(new SearchQuery("", Map.of(), Order.NEWEST, 0, 10)))
                .containsExactly("arms-3", "envoy-2", "skhirat-1", "undated-4");
        assertThat(ids(new SearchQuery("", Map.of(), Order.OLDEST, 0, 10)))
                .containsExactly("skhirat-1", "envoy-2", "arms-3", "undated-4");
    }

    @Test
    void ranksTitleAndFrequencyFirst() throws KhabirException {
        index.put(List.of(TestArticles.withBody("aside-5", "جرى الحديث عن أمور كثيرة في المدينة ومنها السراج وغيره من الناس.")));
        assertThat(ids(SearchQuery.of("السراج"))).containsExactly("skhirat-1", "aside-5");
    }

    @Test
    void pagesThroughHits() throws KhabirException {
        assertThat(ids(new SearchQuery("", Map.of(), Order.NEWEST, 1, 2))).containsExactly("envoy-2", "skhirat-1");
        assertThat(ids(new SearchQuery("", Map.of(), Order.NEWEST, 9, 5))).isEmpty();
        assertThat(index.search(new SearchQuery("", Map.of(), Order.NEWEST, 0, 0)).total()).isEqualTo(4);
    }

    @Test
    void snippetsAreSlicesOfTheBodyWithTheirMatches() throws KhabirException {
        String body = TestArticles.ENVOY.article().body();
        Hit hit = index.search(SearchQuery.of("مفاوضات الليبية")).hits().getFirst();
        assertThat(hit.snippets()).hasSize(1).allSatisfy(snippet -> {
            assertThat(snippet.text()).isEqualTo(snippet.span().of(body)).startsWith("وأكّد").endsWith(".");
            assertThat(snippet.matches()).extracting(match -> match.of(body)).containsExactly("الليبيّة", "المفاوضـــات");
        });
    }

    @Test
    void aLongSentenceIsCutBetweenWords() throws KhabirException {
        String body = "كلمة ".repeat(200) + "حفتر " + "كلمة ".repeat(200);
        index.put(List.of(TestArticles.withBody("long-5", body)));
        Snippet snippet = index.search(SearchQuery.of("حفتر id:long-5")).hits().getFirst().snippets().getFirst();
        assertThat(snippet.span().length()).isBetween(150, 260);
        assertThat(snippet.text()).startsWith("كلمة ").endsWith(" كلمة").isEqualTo(snippet.span().of(body));
        assertThat(snippet.matches()).extracting(match -> match.of(body)).containsExactly("حفتر");
    }

    @Test
    void aHitByOtherFieldsShowsTheBeginning() throws KhabirException {
        Hit hit = index.search(SearchQuery.of("عنوان:سراج")).hits().getFirst();
        assertThat(hit.titleMatches()).extracting(match -> match.of(hit.title())).containsExactly("السراج");
        assertThat(hit.snippets().getFirst().matches()).isEmpty();
        assertThat(TestArticles.MEETING.article().body()).startsWith(hit.snippets().getFirst().text());
    }

    @Test
    void anEmptyBodyHasNoSnippet() throws KhabirException {
        index.put(List.of(TestArticles.withBody("empty-5", "")));
        assertThat(index.search(SearchQuery.of("id:empty-5")).hits().getFirst().snippets()).isEmpty();
    }

    @Test
    void aMatchAcrossSentencesIsKept() throws KhabirException {
        String body = "هذه نهاية الجملة. وهذه بداية أخرى.";
        index.put(List.of(TestArticles.withBody("across-5", body)));
        Hit hit = index.search(SearchQuery.of("\"نهاية الجملة هذه\"")).hits().getFirst();
        assertThat(hit.snippets().getFirst().matches()).extracting(match -> match.of(body)).containsExactly("نهاية الجملة. وهذه");
    }

    @Test
    void namesAllMatchesOfAnArticle() throws KhabirException {
        assertThat(matches("skhirat-1", "سراج أو \"خليفة حفتر\"")).containsExactly("السراج", "خليفة حفتر", "السراج");
        assertThat(matches("skhirat-1", "الطرف* -روسيا")).containsExactly("الطرفان");
        assertThat(matches("arms-3", "جوتيريش~")).containsExactly("غوتيريش");
        assertThat(matches("arms-3", "2019")).containsExactly("٢٠١٩");
        assertThat(matches("arms-3", "entity:guterres date:2019")).isEmpty();
        assertThat(matches("arms-3", "السراج")).isEmpty();
        assertThat(matches("no such article", "السراج")).isEmpty();
    }

    private List<String> matches(String id, String query) throws KhabirException {
        String body = id.equals("arms-3") ? TestArticles.WEAPONS.article().body() : TestArticles.MEETING.article().body();
        List<Span> spans = index.matches(id, query);
        assertThat(spans).isSorted();
        return spans.stream().map(span -> span.of(body)).toList();
    }

    private List<String> ids(SearchQuery query) throws KhabirException {
        return index.search(query).hits().stream().map(Hit::articleId).toList();
    }

    private static SearchQuery filtered(String text, Map<Facet, List<String>> filters) {
        return new SearchQuery(text, filters, Order.RELEVANCE, 0, 10);
    }
}
