package org.khabir.ui.shell;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.khabir.model.CaseEntity;
import org.khabir.ui.entities.EntitiesViewModel;
import org.khabir.ui.entities.ReviewFilter;
import org.khabir.ui.notes.EverywhereViewModel;

/** Does something with an entity of the case. */
final class RandomEntities {

    private static final List<String> SIDES = List.of("LY", "UN", "RU");

    private final AnalystsDesk at;
    private final Chance chance;

    RandomEntities(AnalystsDesk at, Chance chance) {
        this.at = at;
        this.chance = chance;
    }

    String act() {
        EntitiesViewModel entities = at.models.entities();
        at.see(CaseView.ENTITIES);
        Optional<CaseEntity> line = chance.any(entities.shown());
        if (line.isEmpty()) {
            entities.filterProperty().set("");
            entities.reviewProperty().set(ReviewFilter.ALL);
            return "entity filter";
        }
        CaseEntity one = line.get();
        CaseEntity other = chance.any(entities.shown()).orElseThrow();
        entities.chosenProperty().set(one);
        switch (chance.below(16)) {
            case 0 -> entities.confirm(List.of(one));
            case 1 -> entities.reject(List.of(one));
            case 2 -> entities.confirm(one, chance.some(entities.occurrences()));
            case 3 -> entities.reject(one, chance.some(entities.occurrences()));
            case 4, 5 -> {
                if (!one.key().equals(other.key())) {
                    entities.linking().merge(List.of(one, other), "اسم جامع " + chance.below(50), chance.half() ? "Joined" : "");
                }
            }
            case 6 -> entities.linking().rename(one, "اسم " + chance.below(50), "");
            case 7 -> entities.linking().retype(List.of(one), chance.type());
            case 8 -> chance.any(one.names()).filter(name -> one.names().size() > 1).ifPresent(name -> entities.linking().splitName(one, name));
            case 9 -> entities.linking().splitMentions(one, chance.some(entities.occurrences()));
            case 10 -> at.models.notes().entityNotes().write(one.key(), one.name(), chance.below(3) == 0 ? "" : "عن " + chance.below(100));
            case 11 -> {
                entities.linking().offersShownProperty().set(true);
                chance.any(entities.linking().offers()).ifPresent(chance.half() ? entities.linking()::accept : entities.linking()::dismiss);
                entities.linking().offersShownProperty().set(false);
            }
            case 12 -> new RandomCodebook(at, chance).everywhere(EverywhereViewModel.ofEntity(at.desk, at.models.notes(), one, Clock.systemUTC()));
            case 13 -> entities.linking().setSide(one, chance.any(SIDES).orElseThrow());
            case 14 -> chance.any(one.roles()).ifPresent(role -> entities.linking().setSide(one, role, chance.any(SIDES).orElseThrow()));
            default -> entities.openProfile(one);
        }
        return "entity";
    }
}
