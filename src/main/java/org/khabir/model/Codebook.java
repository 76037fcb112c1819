package org.khabir.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The analyst's tags as the tree they form.
 *
 * @param tags in the order of the tree, each before those under it; a tag whose parent is not there stands at the top
 */
public record Codebook(List<Tag> tags) {

    private static final String STEP = " › ";

    public Codebook {
        tags = inOrder(tags);
    }

    public Optional<Tag> find(String id) {
        return tags.stream().filter(tag -> tag.id().equals(id)).findFirst();
    }

    /** The tags right under the one of that id, in order; under null those at the top. */
    public List<Tag> under(String parentId) {
        return tags.stream().filter(tag -> parentId == null ? parent(tag).isEmpty() : parentId.equals(tag.parentId())).toList();
    }

    /** The ids of the tag and of all that stand somewhere under it. */
    public Set<String> within(String id) {
        Set<String> within = new LinkedHashSet<>(Set.of(id));
        tags.stream().filter(tag -> within.contains(tag.parentId())).forEach(tag -> within.add(tag.id()));
        return within;
    }

    /** The names from the top down to the tag: {@code أمن › حدود}. */
    public String path(Tag tag) {
        return parent(tag).map(parent -> path(parent) + STEP + tag.name()).orElse(tag.name());
    }

    /** How many tags stand above it. */
    public int depth(Tag tag) {
        return parent(tag).map(parent -> depth(parent) + 1).orElse(0);
    }

    private Optional<Tag> parent(Tag tag) {
        return tag.parentId() == null ? Optional.empty() : find(tag.parentId());
    }

    private static List<Tag> inOrder(List<Tag> tags) {
        Map<String, List<Tag>> byParent = new HashMap<>();
        Set<String> ids = new LinkedHashSet<>();
        tags.forEach(tag -> ids.add(tag.id()));
        tags.stream().sorted(Comparator.comparingInt(Tag::position).thenComparing(Tag::name).thenComparing(Tag::id))
                .forEach(tag -> byParent.computeIfAbsent(ids.contains(tag.parentId()) ? tag.parentId() : null,
                        any -> new ArrayList<>()).add(tag));
        List<Tag> ordered = new ArrayList<>(tags.size());
        addUnder(null, byParent, ordered);
        return List.copyOf(ordered);
    }

    private static void addUnder(String parentId, Map<String, List<Tag>> byParent, List<Tag> ordered) {
        for (Tag tag : byParent.getOrDefault(parentId, List.of())) {
            ordered.add(tag);
            addUnder(tag.id(), byParent, ordered);
        }
    }
}
