package org.khabir.ui.reader;

import java.util.List;
import org.khabir.model.EntityType;
import org.khabir.model.Span;
import org.khabir.model.Tag;

/** What the reader's context menu and keys ask the rest of the window to do with a stretch of text or a mark. */
public interface ReaderActions {

    void tag(Span span, Tag tag);

    /** Tags {@code span} with a tag that is yet to be made. */
    void tagWithNew(Span span);

    /** Puts the tag of that key, 1 to 9, on {@code span}; takes it off where exactly that stretch has it already. */
    void tagByKey(Span span, int key);

    /** Offers to tag every place of the case where the words of {@code span} stand. */
    void tagEverywhere(Span span);

    void note(Span span);

    /** Writes about the article as a whole. */
    void noteOnArticle();

    /** Writes about the entity itself, in whatever article. @param mark an entity's mention */
    void noteOnEntity(Mark mark);

    /** Shows what the case knows of the entity. @param mark an entity's mention */
    void openProfile(Mark mark);

    void markAs(Span span, EntityType type);

    /** Begins to write a meeting that the selected sentences tell. */
    void addMeeting();

    /** @param mark an entity's mention, a meeting or a time */
    void confirm(Mark mark);

    /** @param mark an entity's mention, a meeting or a time */
    void reject(Mark mark);

    /** Confirms them all, as one step. @param marks mentions, meetings and times */
    void confirmAll(List<Mark> marks);

    /** Confirms all mentions of the entity in the case, as one step. @param mark an entity's mention */
    void confirmInCase(Mark mark);

    /**
     * Lets a name begin or end elsewhere.
     *
     * @param to   the name's new stretch, which meets the old one
     * @param mark an entity's mention
     */
    void moveTo(Span to, Mark mark);

    /** Opens the tag or note {@code mark} stands for. */
    void editAnnotation(Mark mark);

    /** @param mark a tag or note */
    void removeAnnotation(Mark mark);

    /** Changes between the light and the dark theme. */
    void nextTheme();

    /** Shows the same place in the second reader. */
    void openBeside();

    /** Closes the reader that stands beside another. */
    void close();

    /** Searches the case for {@code text}. */
    void search(String text);
}
