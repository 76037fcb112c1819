package org.khabir.extract.names;

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
        StackedReader reader = new StackedReader(gazetteer, model);
        return document -> reader.read(document).proposed();
    }
}
