package org.khabir.extract.names;

import java.util.List;
import org.khabir.extract.NameFinder;
import org.khabir.extract.gazetteer.Gazetteer;
import org.khabir.extract.sequence.SequenceModel;
import org.khabir.extract.sequence.SequenceModels;

/** Makes name finders. */
public final class NameFinders {

    private NameFinders() {
    }

    /** A finder by lists, rules and the model that comes with Khabir, which it reads; safe for use by several threads. */
    public static NameFinder standard(Gazetteer gazetteer) {
        return standard(gazetteer, SequenceModels.shipped());
    }

    /** A finder by lists, rules and a model; safe for use by several threads. */
    public static NameFinder standard(Gazetteer gazetteer, SequenceModel model) {
        return new RuleNameFinder(gazetteer, List.of(new GazetteerSource(), new OrganizationSource(), new PersonSource(),
                new PlaceSource(), new LocalitySource(), new PlaceRowSource(), new RoadSource(), new EquipmentSource(), new EventSource(), new QuotedSource()),
                new SequenceSource(model, gazetteer));
    }
}
