package org.khabir.extract.names;

import org.khabir.extract.NameFinder;
import org.khabir.extract.gazetteer.Gazetteer;
import org.khabir.extract.sequence.SequenceModel;
import org.khabir.extract.sequence.SequenceModels;

/** Makes name finders. */
public final class NameFinders {

    private NameFinders() {
    }

    /** A finder by lists, rules and the models that come with Khabir, which it reads; safe for use by several threads. */
    public static NameFinder standard(Gazetteer gazetteer) {
        return standard(gazetteer, SequenceModels.stacked());
    }

    /** A finder as above, but with another second field than the one that comes with Khabir. */
    public static NameFinder standard(Gazetteer gazetteer, SequenceModel stacked) {
        return standard(gazetteer, SequenceModels.shipped(), stacked);
    }

    /**
     * A finder by lists, rules and models; safe for use by several threads.
     *
     * @param field   tags words by themselves
     * @param stacked decides about what lists, rules and {@code field} propose
     */
    public static NameFinder standard(Gazetteer gazetteer, SequenceModel field, SequenceModel stacked) {
        StackedReader reader = new StackedReader(gazetteer, field);
        Confidence confidence = Confidence.shipped();
        return document -> reader.read(document).names(stacked, confidence);
    }
}
