package org.khabir.extract.names;

import java.util.List;
import org.khabir.extract.NameFinder;
import org.khabir.extract.gazetteer.Gazetteer;

/** Makes name finders. */
public final class NameFinders {

    private NameFinders() {
    }

    /** A finder by lists and rules; safe for use by several threads. */
    public static NameFinder standard(Gazetteer gazetteer) {
        return new RuleNameFinder(gazetteer, List.of(new GazetteerSource(), new OrganizationSource(), new PersonSource(),
                new PlaceSource(), new EquipmentSource(), new EventSource(), new QuotedSource()));
    }
}
