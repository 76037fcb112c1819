package org.khabir.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khabir.model.Annotation;
import org.khabir.model.Codebook;
import org.khabir.model.Edit;
import org.khabir.model.Span;
import org.khabir.model.Tag;

/**
 * What rearranges a codebook, each thing as one edit.
 *
 * @param annotations all of the case
 */
public record CodebookEdits(Codebook codebook, List<Annotation> annotations) {

    /** Puts a tag that is new or changed, and takes its shortcut from the tag that had it. */
    public Edit put(Tag tag) {
        List<Edit> edits = new ArrayList<>();
        codebook.tags().stream().filter(other -> !other.id().equals(tag.id()))
                .filter(other -> tag.shortcut() != 0 && other.shortcut() == tag.shortcut())
                .forEach(other -> edits.add(new Edit.PutTag(other.withShortcut(0))));
        edits.add(new Edit.PutTag(tag));
        return edits.size() == 1 ? edits.getFirst() : new Edit.Batch(edits);
    }

    /** The position behind all that stand under the parent. */
    public int endUnder(String parentId) {
        return codebook.under(parentId).stream().mapToInt(Tag::position).max().orElse(-1) + 1;
    }

    /** False where {@code tag} would come to stand under itself. */
    public boolean canStandUnder(Tag tag, String parentId) {
        return parentId == null || !codebook.within(tag.id()).contains(parentId);
    }

    /**
     * Has the tag stand under another, with all that is under it.
     *
     * @param parentId null for the top
     * @param index    how many of those there come before it
     */
    public Edit move(Tag tag, String parentId, int index) {
        List<Tag> siblings = new ArrayList<>(codebook.under(parentId));
        siblings.remove(tag);
        siblings.add(Math.clamp(index, 0, siblings.size()), tag);
        return new Edit.Batch(inOrder(siblings, parentId));
    }

    /** Takes the tag off the codebook and off its passages; notes written on those stay, tags under it move up to its place. */
    public Edit remove(Tag tag) {
        List<Edit> edits = new ArrayList<>();
        for (Annotation annotation : of(tag)) {
            edits.add(annotation.note().isEmpty() ? new Edit.RemoveAnnotation(annotation.id())
                    : new Edit.PutAnnotation(with(annotation, null, annotation.note())));
        }
        List<Tag> siblings = new ArrayList<>(codebook.under(tag.parentId()));
        int at = siblings.indexOf(tag);
        siblings.remove(tag);
        siblings.addAll(Math.max(at, 0), codebook.under(tag.id()));
        edits.addAll(inOrder(siblings, tag.parentId()));
        edits.add(new Edit.RemoveTag(tag.id()));
        return new Edit.Batch(edits);
    }

    /**
     * Has {@code into} take over the passages of {@code from}, the tags under it, and its key and description where it has none.
     * A passage that both are on keeps one mark with both notes.
     */
    public Edit merge(Tag from, Tag into) {
        List<Edit> edits = new ArrayList<>();
        boolean within = codebook.within(from.id()).contains(into.id());
        String description = into.description().isBlank() ? from.description() : into.description();
        int shortcut = into.shortcut() == 0 ? from.shortcut() : into.shortcut();
        Tag merged = (within ? into.at(from.parentId(), from.position()) : into).withDescription(description).withShortcut(shortcut);
        edits.add(new Edit.PutTag(merged));
        int end = endUnder(into.id());
        for (Tag child : codebook.under(from.id())) {
            if (!child.id().equals(into.id())) {
                edits.add(new Edit.PutTag(child.at(into.id(), end++)));
            }
        }
        edits.addAll(handOver(from, into));
        edits.add(new Edit.RemoveTag(from.id()));
        return new Edit.Batch(edits);
    }

    private List<Edit> handOver(Tag from, Tag into) {
        Map<Stretch, Annotation> present = new HashMap<>();
        of(into).forEach(annotation -> present.put(Stretch.of(annotation), annotation));
        List<Edit> edits = new ArrayList<>();
        for (Annotation annotation : of(from)) {
            Annotation same = present.get(Stretch.of(annotation));
            if (same == null) {
                Annotation moved = with(annotation, into.id(), annotation.note());
                present.put(Stretch.of(moved), moved);
                edits.add(new Edit.PutAnnotation(moved));
            } else {
                if (!annotation.note().isBlank() && !same.note().equals(annotation.note())) {
                    Annotation both = with(same, into.id(), (same.note() + "\n" + annotation.note()).strip());
                    present.put(Stretch.of(both), both);
                    edits.add(new Edit.PutAnnotation(both));
                }
                edits.add(new Edit.RemoveAnnotation(annotation.id()));
            }
        }
        return edits;
    }

    private List<Annotation> of(Tag tag) {
        return annotations.stream().filter(annotation -> tag.id().equals(annotation.tagId())).toList();
    }

    private static List<Edit> inOrder(List<Tag> siblings, String parentId) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < siblings.size(); i++) {
            Tag placed = siblings.get(i).at(parentId, i);
            if (!placed.equals(siblings.get(i))) {
                edits.add(new Edit.PutTag(placed));
            }
        }
        return edits;
    }

    private static Annotation with(Annotation annotation, String tagId, String note) {
        return new Annotation(annotation.id(), annotation.articleId(), annotation.span(), tagId, note, annotation.created());
    }

    private record Stretch(String articleId, Span span) {

        static Stretch of(Annotation annotation) {
            return new Stretch(annotation.articleId(), annotation.span());
        }
    }
}
