package org.khabir.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.khabir.model.EntityType;
import org.khabir.model.MeetingStatus;
import org.khabir.search.SearchQuery;
import org.khabir.ui.desk.ArticleChoice;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.desk.FakeWorkspace;
import org.khabir.ui.desk.Place;
import org.khabir.ui.desk.Reports;
import org.khabir.ui.desk.TestDesk;

class NetworkViewModelTest {

    private final FakeWorkspace workspace = Reports.workspace();
    private final Desk desk = TestDesk.over(workspace);
    private final ObjectProperty<SearchQuery> search = new SimpleObjectProperty<>();
    private final NetworkViewModel network = new NetworkViewModel(desk, TestDesk.IN_SIGHT, search);

    @Test
    void linksThoseWhoMet() {
        assertThat(names()).containsExactly("غوتيريش", "السراج", "خليفة حفتر");
        assertThat(links()).containsExactlyInAnyOrder("غوتيريش-السراج", "غوتيريش-خليفة حفتر");
        assertThat(network.arrangementProperty().get().network().highestWeight()).isEqualTo(2);
    }

    @Test
    void linksThoseNamedInOneArticle() {
        network.choices().relation.set(Relation.ARTICLES);
        assertThat(names()).contains("بنغازي", "طرابلس");
        assertThat(links()).hasSize(6);

        network.choices().hiddenTypes.add(EntityType.LOCATION);
        assertThat(links()).hasSize(2);
    }

    @Test
    void daysStatusWeightAndArticlesNarrowItDown() {
        network.choices().from.set(LocalDate.of(2019, 6, 1));
        assertThat(links()).containsExactly("السراج-غوتيريش");
        network.choices().from.set(null);

        network.choices().hiddenStatuses.add(MeetingStatus.HELD);
        assertThat(names()).isEmpty();
        network.choices().hiddenStatuses.clear();

        network.choices().articles.set(ArticleChoice.ARTICLE);
        assertThat(names()).isEmpty();
        desk.go(Place.article("a1"));
        assertThat(names()).containsExactlyInAnyOrder("غوتيريش", "خليفة حفتر");
        network.choices().articles.set(ArticleChoice.CASE);

        network.choices().least.set(2);
        assertThat(names()).isEmpty();
    }

    @Test
    void pinsAreKeptWithTheCase() {
        network.move(1, 300, 40);
        network.keep();

        NetworkViewModel later = new NetworkViewModel(desk, TestDesk.IN_SIGHT, search);
        Arrangement arrangement = later.arrangementProperty().get();
        assertThat(arrangement.xs()[1]).isEqualTo(300);
        assertThat(arrangement.pinned()).containsExactly(false, true, false);
        assertThat(workspace.edits).isEmpty();

        later.rearrange();
        assertThat(later.arrangementProperty().get().xs()[1]).isEqualTo(300);
        later.unpinAll();
        assertThat(later.arrangementProperty().get().pinned()).containsOnly(false);
    }

    @Test
    void aLinkLeadsToItsSentence() {
        List<Place> visited = new ArrayList<>();
        desk.onVisit(visited::add);
        network.find("حفتر");
        assertThat(network.neighbours()).extracting(each -> each.other().entity().name()).containsExactly("غوتيريش");

        network.choose(network.neighbours().getFirst().link());
        network.reveal(network.evidence().getFirst());
        assertThat(visited.getFirst().span().of(Reports.BENGHAZI.body())).isEqualTo("التقى غوتيريش خليفة حفتر في بنغازي.");

        network.choices().relation.set(Relation.ARTICLES);
        assertThat(network.evidence()).extracting(each -> each.passage().place().span().of(Reports.BENGHAZI.body())).containsExactly("غوتيريش خليفة حفتر");
    }

    @Test
    void findsNamesOneAfterTheOtherWhateverTheHamza() {
        assertThat(network.find("السراچ")).isFalse();
        assertThat(network.find("ا")).isTrue();
        network.step(1);
        assertThat(network.chosenNode()).isPresent();
        network.choices().hiddenTypes.add(EntityType.PERSON);
        assertThat(network.chosenProperty().get()).isNull();
    }

    private List<String> names() {
        return network.arrangementProperty().get().network().nodes().stream().map(node -> node.entity().name()).toList();
    }

    private List<String> links() {
        List<String> names = names();
        return network.arrangementProperty().get().network().links().stream().map(link -> names.get(link.one()) + "-" + names.get(link.other())).toList();
    }
}
