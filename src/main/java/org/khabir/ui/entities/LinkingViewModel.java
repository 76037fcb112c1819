package org.khabir.ui.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.khabir.i18n.KhabirException;
import org.khabir.link.CaseEdits;
import org.khabir.model.CaseEntity;
import org.khabir.model.CaseRole;
import org.khabir.model.Decision;
import org.khabir.model.Edit;
import org.khabir.model.EditLabel;
import org.khabir.model.EntityOffer;
import org.khabir.model.EntityType;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.desk.Passage;
import org.khabir.workspace.CaseChange;

/** What the analyst decides about entities of the case: which are one, which are not, what they are called and what they are. */
public final class LinkingViewModel {

    private static final int MOST_OFFERS = 300;

    private final Desk desk;
    private final ObservableList<EntityOffer> offers = FXCollections.observableArrayList();
    private final BooleanProperty offersShown = new SimpleBooleanProperty(this, "offersShown");

    public LinkingViewModel(Desk desk) {
        this.desk = desk;
        desk.keepLoaded(offersShown, () -> desk.workspace().offers().stream().limit(MOST_OFFERS).toList(), offers::setAll,
                CaseChange.Kind.ARTICLES, CaseChange.Kind.ANALYSES);
    }

    /** Pairs that may be one, the likeliest first; kept up to date while {@link #offersShownProperty} is true. */
    public ObservableList<EntityOffer> offers() {
        return offers;
    }

    public BooleanProperty offersShownProperty() {
        return offersShown;
    }

    /** @param nameEn empty for the one that most articles lead to */
    public void merge(List<CaseEntity> lines, String name, String nameEn) {
        desk.edit(label("edit.entity.merge", lines), progress -> CaseEdits.merge(ofCase(lines), name, nameEn.isBlank() ? null : nameEn.strip()));
    }

    public void rename(CaseEntity line, String name, String nameEn) {
        desk.edit(EditLabel.of("edit.entity.rename", line.name(), name),
                progress -> CaseEdits.rename(ofCase(line), name, nameEn.isBlank() ? null : nameEn.strip()));
    }

    /** Changes the type of all that the lines stand for, in every article. */
    public void retype(List<CaseEntity> lines, EntityType type) {
        desk.edit(label("edit.entity.type", lines), progress -> new Edit.Batch(
                ofCase(lines).stream().map(entity -> CaseEdits.retype(entity, type)).toList()));
    }

    /** Says of which nationality or side somebody or a body is, in every article. @param side as {@code Role.side}, null for none */
    public void setSide(CaseEntity line, String side) {
        desk.edit(EditLabel.of("edit.entity.side", line.name()), progress -> CaseEdits.side(ofCase(line), side));
    }

    /** Says for which side somebody holds a position, in every article that names it. @param side as {@code Role.side}, null for none */
    public void setSide(CaseEntity line, CaseRole role, String side) {
        desk.edit(EditLabel.of("edit.role.side", line.name(), role.text()), progress -> CaseEdits.side(ofCase(line), role, side));
    }

    /** Lets one of the names that an entity was joined from leave to an entity of its own. */
    public void splitName(CaseEntity line, String nameKey) {
        desk.edit(EditLabel.of("edit.entity.split", line.name()), progress -> CaseEdits.splitNames(ofCase(line), List.of(nameKey), desk.workspace().typings()));
    }

    /** Lets mentions leave to an entity of their own: somebody else of that name. */
    public void splitMentions(CaseEntity line, List<Passage> mentions) {
        desk.edit(EditLabel.of("edit.entity.split", line.name()), CaseEdits.splitMentions(mentions.stream()
                .map(mention -> Decision.Place.of(mention.articleId(), mention.place().span())).toList()));
    }

    /** Says that the two are one, called as the more mentioned is. */
    public void accept(EntityOffer offer) {
        List<CaseEntity> both = List.of(offer.first(), offer.second());
        desk.edit(label("edit.entity.merge", both), CaseEdits.merge(both, offer.first().name(), offer.first().nameEn()));
    }

    /** Says that the two are not the same. */
    public void dismiss(EntityOffer offer) {
        desk.edit(label("edit.entity.apart", List.of(offer.first(), offer.second())), CaseEdits.notTheSame(offer.first(), offer.second()));
    }

    private static EditLabel label(String key, List<CaseEntity> entities) {
        return EditLabel.of(key, entities.stream().map(CaseEntity::name).collect(Collectors.joining("، ")));
    }

    private CaseEntity ofCase(CaseEntity line) throws KhabirException {
        return ofCase(List.of(line)).getFirst();
    }

    /** The case's entities that the lines, of the case or of an article, stand for; in the order of the lines. */
    private List<CaseEntity> ofCase(List<CaseEntity> lines) throws KhabirException {
        List<CaseEntity> all = desk.workspace().entities();
        List<CaseEntity> found = new ArrayList<>();
        for (CaseEntity line : lines) {
            found.add(all.stream().filter(entity -> entity.key().equals(line.key()) || entity.names().contains(line.key())).findFirst()
                    .orElseThrow(() -> new KhabirException("errors.store.stale")));
        }
        return found;
    }
}
