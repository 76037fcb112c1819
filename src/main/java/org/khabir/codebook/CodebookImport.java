package org.khabir.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabir.model.Codebook;
import org.khabir.model.Edit;
import org.khabir.model.Tag;

/**
 * What importing a codebook does: tags that are there already, by their GUID, are changed and keep their passages; others are added.
 *
 * @param edit    does it; an empty batch where the codebook is the same already
 * @param added   how many tags are new
 * @param changed how many get another name, colour, description or place
 * @param sets    how many sets of tags the file has, which are passed over
 */
public record CodebookImport(Edit edit, int added, int changed, int sets) {

    private static final String COLORLESS = "#6e7781";

    static CodebookImport of(List<FileTag> tags, int sets, Codebook present) {
        return new Merger(present).merge(tags, sets);
    }

    public boolean isNothing() {
        return added == 0 && changed == 0;
    }

    /** Works out the tags one after the other, each behind its parent. */
    private static final class Merger {

        private final Codebook present;
        private final Map<String, Tag> byGuid = new HashMap<>();
        private final Set<String> imported = new HashSet<>();
        private final Set<Integer> shortcuts = new HashSet<>();
        private final List<Edit> lifted = new ArrayList<>();
        private final List<Edit> placed = new ArrayList<>();
        private int added;

        Merger(Codebook present) {
            this.present = present;
            present.tags().forEach(tag -> byGuid.put(Guids.of(tag.id()), tag));
        }

        CodebookImport merge(List<FileTag> tags, int sets) {
            collect(tags);
            present.tags().stream().filter(tag -> !imported.contains(Guids.of(tag.id()))).forEach(tag -> shortcuts.add(tag.shortcut()));
            place(tags, null, COLORLESS);
            List<Edit> all = new ArrayList<>(lifted);
            all.addAll(placed);
            return new CodebookImport(new Edit.Batch(all), added, placed.size() - added, sets);
        }

        private void collect(List<FileTag> tags) {
            for (FileTag tag : tags) {
                imported.add(tag.guid());
                collect(tag.tags());
            }
        }

        /** Tags of the file come behind those that stand under the parent and are not in the file. */
        private void place(List<FileTag> tags, String parentId, String parentColor) {
            int position = present.under(parentId).stream().filter(tag -> !imported.contains(Guids.of(tag.id())))
                    .mapToInt(Tag::position).max().orElse(-1) + 1;
            for (FileTag tag : tags) {
                Tag before = byGuid.get(tag.guid());
                Tag after = tag(tag, before, parentId, position++, parentColor);
                if (before == null) {
                    added++;
                } else if (before.parentId() != null && !before.parentId().equals(parentId)) {
                    lifted.add(new Edit.PutTag(before.at(null, before.position())));
                }
                if (!after.equals(before)) {
                    placed.add(new Edit.PutTag(after));
                }
                place(tag.tags(), after.id(), after.color());
            }
        }

        private Tag tag(FileTag tag, Tag before, String parentId, int position, String parentColor) {
            String color = tag.color() != null ? tag.color() : before != null ? before.color() : parentColor;
            int wanted = tag.shortcut() == 0 && before != null ? before.shortcut() : tag.shortcut();
            int shortcut = wanted != 0 && shortcuts.add(wanted) ? wanted : 0;
            return new Tag(before == null ? tag.guid() : before.id(), tag.name(), color, tag.description(), parentId, position, shortcut,
                    tag.heading());
        }
    }
}
