package org.khabir.model;

import java.time.Instant;
import java.util.List;

/**
 * What the analyst decided about the case as a whole, beyond one article. Entities are given by their names' keys
 * ({@code CaseEntity.names}), so that a decision holds for articles that come later. Where two contradict each other, the
 * one made later holds.
 */
public sealed interface Decision {

    /** Unique in the case. */
    String id();

    Instant made();

    /** All that bears these names is one entity. */
    record Same(String id, Instant made, List<String> names) implements Decision {
        public Same {
            names = List.copyOf(names);
        }
    }

    /** What bears {@code some} is not what bears {@code others}: neither joined nor offered. */
    record Apart(String id, Instant made, List<String> some, List<String> others) implements Decision {
        public Apart {
            some = List.copyOf(some);
            others = List.copyOf(others);
        }
    }

    /** The entity that bears these names is called so in the case; either name is null where it stays. */
    record Called(String id, Instant made, List<String> names, String name, String nameEn) implements Decision {
        public Called {
            names = List.copyOf(names);
        }
    }

    /**
     * Whatever bears these names is of that type, in every article.
     *
     * @param merge the id of the {@link Same} for which the type had to change; null where it was changed for its own sake
     */
    record Typed(String id, Instant made, List<String> names, EntityType type, String merge) implements Decision {
        public Typed {
            names = List.copyOf(names);
        }

        /** For its own sake. */
        public Typed(String id, Instant made, List<String> names, EntityType type) {
            this(id, made, names, type, null);
        }
    }

    /**
     * Whatever bears these names is of that nationality or side, in every article; or the position that it holds is.
     *
     * @param position the position, as {@code TitleKey} folds it; null for the bearer himself
     * @param side     as {@link Role#side}; null for none
     */
    record Sided(String id, Instant made, List<String> names, String position, String side) implements Decision {
        public Sided {
            names = List.copyOf(names);
        }
    }

    /** The mentions at these places speak of one entity of their own, whatever others of that name do. */
    record Split(String id, Instant made, List<Place> places) implements Decision {
        public Split {
            places = List.copyOf(places);
        }
    }

    /** The meetings told there are one. */
    record SameMeeting(String id, Instant made, List<Place> places) implements Decision {
        public SameMeeting {
            places = List.copyOf(places);
        }
    }

    /** The meetings told at {@code some} are none of those told at {@code others}. */
    record OtherMeeting(String id, Instant made, List<Place> some, List<Place> others) implements Decision {
        public OtherMeeting {
            some = List.copyOf(some);
            others = List.copyOf(others);
        }
    }

    /**
     * Names are found with a model that was trained with the case's articles.
     *
     * @param id   always {@link #ID}: there is one at most
     * @param file its name in the case's folder of models
     */
    record OwnModel(String id, Instant made, String file) implements Decision {

        public static final String ID = "names-model";
    }

    /**
     * What the analyst wrote about the entity that bears these names.
     *
     * @param title what the entity was called when it was written
     */
    record EntityNote(String id, Instant made, List<String> names, String title, String note) implements Decision {
        public EntityNote {
            names = List.copyOf(names);
        }
    }

    /**
     * A mention, or a meeting's first sentence.
     *
     * @param participants the keys of those who met, so that one of a sentence's meetings is found again; empty for a mention
     */
    record Place(String articleId, Span span, List<String> participants) {
        public Place {
            participants = List.copyOf(participants);
        }

        public static Place of(String articleId, Span mention) {
            return new Place(articleId, mention, List.of());
        }
    }
}
