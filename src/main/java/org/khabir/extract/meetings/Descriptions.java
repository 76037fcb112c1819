package org.khabir.extract.meetings;

import org.khabir.model.MentionKind;

/** Tells names from descriptions, and which name belongs to a description before it. */
final class Descriptions {

    private final Scene scene;

    Descriptions(Scene scene) {
        this.scene = scene;
    }

    /** True where the actor begins with its name, not with a title. */
    boolean isNameAlone(Actor actor) {
        int start = scene.token(actor.first()).start();
        return actor.isPerson() && actor.entity().mentions().stream()
                .anyMatch(mention -> mention.kind() == MentionKind.NAME && mention.span().start() == start);
    }

    /**
     * مع وزير الخارجية بالجمهورية الإيرانية محمد ظريف: behind the partner's title and its country, his name.
     *
     * @param behindSubject true where another argument stands before
     */
    boolean isNameOf(OpenArgument last, Actor actor, boolean behindSubject) {
        boolean partner = last.marker() != Marker.BARE || behindSubject;
        Actor between = scene.actorAt(actor.first() - 1);
        return partner && isNameAlone(actor) && between != null && between.isPlace() && !between.isBare()
                && between.first() == last.last() + 1 && last.lastActor() != null && isDescribed(last.lastActor());
    }

    /** True where no name stands there, even if he is named elsewhere. */
    private boolean isDescribed(Actor actor) {
        int start = scene.token(actor.first()).start();
        int end = scene.token(actor.last()).end();
        return actor.isPerson() && actor.entity().mentions().stream().filter(mention -> mention.span().start() >= start && mention.span().end() <= end)
                .allMatch(mention -> mention.kind() == MentionKind.NOMINAL);
    }
}
