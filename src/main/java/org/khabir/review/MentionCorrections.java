package org.khabir.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.khabir.model.Analysis;
import org.khabir.model.Correction;
import org.khabir.model.EntityType;
import org.khabir.model.Meeting;
import org.khabir.model.Mention;
import org.khabir.model.MentionKind;
import org.khabir.model.Provenance;
import org.khabir.model.Review;
import org.khabir.model.Span;

/**
 * Corrections of mentions. A rejected one leaves its entity; one with a new type goes to the entity of that type and name,
 * or makes one, together with the others of its entity that get the same type; a new one takes the place of the machine's
 * names that it overlaps. Where it overlaps a rejected one of its type, it is that one with other bounds, of the same entity.
 * An entity without mentions is gone: what referred to it refers to what it became.
 */
final class MentionCorrections {

    private static final String RULE = "marked";

    private final String body;
    private final List<EntityDraft> drafts = new ArrayList<>();
    private final Map<Span, EntityDraft> rejected = new TreeMap<>();
    private final References references = new References();

    /** Mentions that change to one type, from one entity or from nowhere; and the entities whose names they overlap. */
    private static final class Move {
        private final EntityDraft from;
        private final EntityType type;
        private final List<Mention> mentions = new ArrayList<>();
        private final List<EntityDraft> overlapped = new ArrayList<>();

        Move(EntityDraft from, EntityType type) {
            this.from = from;
            this.type = type;
        }
    }

    private MentionCorrections(Analysis machine, String body) {
        this.body = body;
        machine.entities().forEach(entity -> drafts.add(new EntityDraft(entity)));
    }

    static Analysis apply(Analysis machine, List<Correction> corrections, String body) {
        return corrections.isEmpty() ? machine : new MentionCorrections(machine, body).apply(machine, corrections);
    }

    private Analysis apply(Analysis machine, List<Correction> corrections) {
        Map<Span, Correction> said = new TreeMap<>();
        for (Correction correction : corrections) {
            if (correction.verdict() == Review.REJECTED) {
                reject(correction.span());
            } else if (correction.type() != null) {
                said.put(correction.span(), correction);
            } else {
                review(correction.span(), correction.verdict());
            }
        }
        List<Move> moves = new ArrayList<>(moves(said).values());
        moves.sort(Comparator.comparing(move -> move.mentions.getFirst().span()));
        moves.forEach(this::carryOut);
        drafts.removeIf(EntityDraft::isEmpty);
        return result(machine);
    }

    private void review(Span span, Review verdict) {
        for (EntityDraft draft : drafts) {
            for (Mention mention : draft.mentions()) {
                if (mention.span().equals(span)) {
                    draft.review(mention, verdict);
                }
            }
        }
    }

    private void reject(Span span) {
        for (EntityDraft draft : drafts) {
            draft.mentions().stream().filter(m -> m.span().equals(span)).forEach(mention -> {
                draft.lose(mention);
                rejected.put(span, draft);
            });
        }
    }

    /** Takes the mentions that change out of their entities, gathered by entity and new type; marks those that are what is said. */
    private Map<String, Move> moves(Map<Span, Correction> said) {
        Map<String, Move> moves = new LinkedHashMap<>();
        said.forEach((span, correction) -> {
            EntityDraft holder = drafts.stream().filter(d -> d.hasMentionAt(span)).findFirst().orElse(null);
            if (holder != null && holder.type() == correction.type()) {
                review(span, correction.verdict());
                return;
            }
            String key = holder == null ? span.toString() : holder.id() + " " + correction.type();
            Move move = moves.computeIfAbsent(key, k -> new Move(holder, correction.type()));
            move.mentions.add(new Mention(span, span.of(body), kind(span), Provenance.byAnalyst(RULE).reviewed(correction.verdict())));
            takeAway(span, said.keySet(), move);
        });
        return moves;
    }

    /** The mention at {@code span} itself, and the machine's names that overlap it where the analyst said nothing of them. */
    private void takeAway(Span span, Set<Span> spoken, Move move) {
        for (EntityDraft draft : drafts) {
            for (Mention mention : draft.mentions()) {
                boolean same = mention.span().equals(span);
                boolean yields = mention.kind() == MentionKind.NAME && mention.span().overlaps(span)
                        && !spoken.contains(mention.span()) && mention.provenance().review() == Review.UNREVIEWED;
                if (same || yields) {
                    draft.lose(mention);
                    move.overlapped.add(draft);
                }
            }
        }
    }

    private MentionKind kind(Span span) {
        return drafts.stream().flatMap(d -> d.mentions().stream()).filter(m -> m.span().equals(span)).map(Mention::kind)
                .findFirst().orElse(MentionKind.NAME);
    }

    private void carryOut(Move move) {
        String name = move.from == null ? move.mentions.getFirst().text() : move.from.nameFor(move.mentions);
        EntityDraft target = withOtherBounds(move).or(() -> drafts.stream()
                .filter(d -> !d.isEmpty() && d.type() == move.type && d.isCalled(name)).findFirst())
                .orElseGet(() -> made(name, move));
        move.mentions.forEach(target::add);
        for (EntityDraft gone : new LinkedHashSet<>(move.overlapped)) {
            if (gone.isEmpty()) {
                references.succeeds(gone, target);
                target.inherit(gone);
            }
        }
    }

    /** The entity of a rejected mention that the new one overlaps. */
    private Optional<EntityDraft> withOtherBounds(Move move) {
        Span span = move.mentions.getFirst().span();
        return move.from != null ? Optional.empty() : rejected.entrySet().stream()
                .filter(each -> each.getKey().overlaps(span) && each.getValue().type() == move.type).map(Map.Entry::getValue).findFirst();
    }

    private EntityDraft made(String name, Move move) {
        Span first = move.mentions.getFirst().span();
        EntityDraft draft = new EntityDraft("analyst-" + first.start() + "-" + first.end(), move.type, name,
                Provenance.byAnalyst(RULE));
        drafts.add(draft);
        return draft;
    }

    private Analysis result(Analysis machine) {
        drafts.forEach(references::alive);
        Map<String, Meeting> meetings = new LinkedHashMap<>();
        machine.meetings().forEach(m -> references.meeting(m).ifPresent(left -> meetings.put(left.id(), left)));
        return new Analysis(machine.articleId(),
                drafts.stream().map(d -> d.entity(references)).sorted(Comparator.comparing(e -> e.mentions().getFirst().span())).toList(),
                List.copyOf(meetings.values()), machine.times(),
                machine.timeline().stream().filter(e -> e.meetingId() == null || meetings.containsKey(e.meetingId()))
                        .map(references::entry).toList(),
                machine.statements().stream().map(references::statement).flatMap(Optional::stream).toList());
    }
}
