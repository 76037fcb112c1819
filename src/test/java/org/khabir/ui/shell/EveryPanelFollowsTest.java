package org.khabir.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabir.i18n.KhabirException;
import org.khabir.link.CaseEdits;
import org.khabir.model.Analysis;
import org.khabir.model.Annotation;
import org.khabir.model.CaseEntity;
import org.khabir.model.Decision;
import org.khabir.model.Edit;
import org.khabir.model.EditLabel;
import org.khabir.model.Entity;
import org.khabir.model.EntityType;
import org.khabir.model.GatheredMeeting;
import org.khabir.model.Meeting;
import org.khabir.model.MeetingStatus;
import org.khabir.model.Mention;
import org.khabir.model.NamedEntry;
import org.khabir.model.Reading;
import org.khabir.model.Review;
import org.khabir.model.Span;
import org.khabir.model.Tag;
import org.khabir.review.MentionVerdicts;
import org.khabir.review.WrittenMeeting;
import org.khabir.ui.desk.Place;
import org.khabir.ui.desk.Scope;
import org.khabir.ui.desk.Verdicts;
import org.khabir.workspace.Workspace;

/** After every kind of edit, and after taking it back, each panel shows what it would show if it were opened now. */
class EveryPanelFollowsTest {

    private static final List<String> IN_SIGHT = List.of(CaseView.ENTITIES, CaseView.MEETINGS, CaseView.MATRIX, CaseView.TIMELINE,
            WideViews.PROFILE, WideViews.DASHBOARD, WideViews.NETWORK, WideViews.MAP);
    private static final String MAN = "خليفة حفتر";

    @TempDir
    Path folder;

    private Workspace workspace;
    private String first;
    private String second;

    @BeforeEach
    void openTheCase() throws Exception {
        workspace = new RealCases(folder.resolve("case")).create(folder.resolve("case"));
        workspace.importPaths(List.of(Path.of("sample-data", "agency-2015-2020.json"), Path.of("sample-data", "agency-2020-2025.jsonl"))).result().join();
        first = entity(MAN).articleIds().stream().filter(id -> meetings(id) > 0).findFirst().orElseThrow();
        second = workspace.articles().stream().map(article -> article.id()).filter(id -> !id.equals(first) && meetings(id) > 0).findFirst().orElseThrow();
        workspace.edit(label(), new Edit.Batch(List.of(new Edit.PutTag(tag("t1", "أول")), new Edit.PutTag(tag("t2", "ثان")),
                new Edit.PutAnnotation(annotation("a1", first, new Span(0, 9), "t1", "")), new Edit.PutAnnotation(annotation("a2", second, null, null, "عن المقال")),
                new Edit.PutAnnotation(annotation("a3", second, new Span(4, 20), "t2", "هامش")),
                new Edit.PutDecision(new Decision.EntityNote("n1", Instant.EPOCH, entity(MAN).names(), MAN, "ملاحظة")),
                new Edit.PutNamedEntry(new NamedEntry("e1", "اسم", EntityType.PERSON, List.of(), null)))));
    }

    @AfterEach
    void closeTheCase() {
        workspace.close();
    }

    @Test
    void afterEveryKindOfEdit() throws Exception {
        try (AnalystsDesk desk = new AnalystsDesk(workspace)) {
            lookAt(desk);
            assertThat(desk.models.readers().shown()).hasSize(2);
            for (Map.Entry<String, Edit> edit : edits().entrySet()) {
                Map<String, String> before = PanelDump.of(desk);
                workspace.edit(label(), edit.getValue());
                desk.settle();
                Map<String, String> after = PanelDump.of(desk);
                assertThat(difference(before, after)).as("shown by whom: %s", edit.getKey()).hasSizeGreaterThan(1);
                assertThat(difference(after, opened())).as("behind after: %s", edit.getKey()).isEmpty();
                workspace.undo();
                desk.settle();
                assertThat(difference(PanelDump.of(desk), opened())).as("behind after taking back: %s", edit.getKey()).isEmpty();
            }
        }
    }

    @Test
    void anArticleOnShowThatIsDeletedLeavesItsReader() throws Exception {
        try (AnalystsDesk desk = new AnalystsDesk(workspace)) {
            lookAt(desk);
            Map<String, String> before = PanelDump.of(desk);

            workspace.edit(label(), new Edit.RemoveArticle(second));
            desk.settle();

            assertThat(desk.models.readers().all()).extracting(reader -> reader.articleProperty().get())
                    .extracting(article -> article == null ? null : article.id()).contains(first).doesNotContain(second);
            assertThat(difference(before, PanelDump.of(desk))).contains("library.all", "meetings.meetings", "timeline.happenings", "map.contentProperty",
                    "dashboard.overviewProperty", "codebook.shown");
            assertThat(difference(PanelDump.of(desk), opened())).allMatch(behind -> behind.startsWith("reader beside.") || behind.equals("library.openArticleProperty"));
            workspace.undo();
            desk.settle();
            assertThat(difference(PanelDump.of(desk), opened())).allMatch(behind -> behind.startsWith("reader") || behind.equals("library.openArticleProperty"));
        }
    }

    private Map<String, Edit> edits() throws Exception {
        Analysis analysis = workspace.analysis(first);
        Entity man = analysis.entities().stream().filter(entity -> entity.name().equals(MAN)).findFirst().orElseThrow();
        Mention mention = man.mentions().getFirst();
        Meeting meeting = analysis.meetings().getFirst();
        List<GatheredMeeting> gathered = workspace.gatheredMeetings();
        CaseEntity holder = workspace.entities().stream().filter(entity -> !entity.roles().isEmpty() && !entity.name().equals(MAN)).findFirst().orElseThrow();
        CaseEntity other = workspace.entities().stream().filter(entity -> entity.type() == EntityType.PERSON && !entity.name().equals(MAN)).findFirst().orElseThrow();
        CaseEntity town = workspace.entities().stream().filter(entity -> entity.type() == EntityType.LOCATION).findFirst().orElseThrow();
        Map<String, Edit> edits = new LinkedHashMap<>();
        edits.put("a new tag", new Edit.PutTag(tag("t3", "ثالث")));
        edits.put("another name and colour for a tag", new Edit.PutTag(new Tag("t1", "غيره", "#aa3311", "وصف", null)));
        edits.put("deletion of a tag", new Edit.RemoveTag("t1"));
        edits.put("tagging of a passage", new Edit.PutAnnotation(annotation("b1", second, new Span(2, 12), "t1", "")));
        edits.put("tagging of an article", new Edit.PutAnnotation(annotation("b2", first, null, "t2", "")));
        edits.put("another note on a passage", new Edit.PutAnnotation(annotation("a3", second, new Span(4, 20), "t2", "كُتب ثانية")));
        edits.put("removal of a note on an article", new Edit.RemoveAnnotation("a2"));
        edits.put("confirmation of a mention", MentionVerdicts.judge(first, man, mention, Review.CONFIRMED));
        edits.put("rejection of a mention", MentionVerdicts.judge(first, man, mention, Review.REJECTED));
        edits.put("another type for a mention", MentionVerdicts.markAs(first, mention.span(), EntityType.FACILITY));
        edits.put("other bounds for a mention", MentionVerdicts.moveTo(new Span(mention.span().start(), mention.span().end() - 1), mention, man, analysis));
        edits.put("rejection of a date", Verdicts.time(first, analysis.times().getFirst().span(), Review.REJECTED));
        edits.put("confirmation of a meeting", Verdicts.meeting(analysis, meeting, Review.CONFIRMED));
        edits.put("rejection of a meeting", Verdicts.meeting(analysis, meeting, Review.REJECTED));
        WrittenMeeting written = WrittenMeeting.of(analysis, meeting);
        WrittenMeeting now = new WrittenMeeting(written.kind(), MeetingStatus.DENIED, written.participants(), null, null, List.of(), null, written.evidence());
        edits.put("change of a meeting", Verdicts.rewrite(analysis, meeting, "c1", now));
        edits.put("a new meeting", Verdicts.write(first, "c2", now));
        edits.put("two meetings as one", CaseEdits.sameMeeting(gathered.subList(0, 2)));
        edits.put("merging of two", CaseEdits.merge(List.of(entity(MAN), other), "الاثنان", "Both"));
        edits.put("merging with a place", CaseEdits.merge(List.of(entity(MAN), town), null, null));
        edits.put("not the same", CaseEdits.notTheSame(entity(MAN), other));
        edits.put("another name", CaseEdits.rename(entity(MAN), "المشير", "The marshal"));
        edits.put("another type everywhere", CaseEdits.retype(town, EntityType.FACILITY));
        edits.put("mentions split off", CaseEdits.splitMentions(List.of(Decision.Place.of(first, mention.span()))));
        edits.put("nationality", CaseEdits.side(entity(MAN), "NO"));
        edits.put("side of a position", CaseEdits.side(holder, holder.roles().getFirst(), "NO"));
        edits.put("a note on an entity", new Edit.PutDecision(new Decision.EntityNote("n2", Instant.EPOCH, entity(MAN).names(), MAN, "أخرى")));
        edits.put("removal of a note on an entity", new Edit.RemoveDecision("n1"));
        edits.put("read and important", new Edit.PutReading(first, new Reading(true, true)));
        edits.put("an own name", new Edit.PutNamedEntry(new NamedEntry("e2", "آخر", EntityType.PERSON, List.of(), null)));
        edits.put("removal of an own name", new Edit.RemoveNamedEntry("e1"));
        return edits;
    }

    /** What panels show that are opened now. */
    private Map<String, String> opened() throws Exception {
        try (AnalystsDesk desk = new AnalystsDesk(workspace)) {
            lookAt(desk);
            return PanelDump.of(desk);
        }
    }

    private void lookAt(AnalystsDesk desk) throws KhabirException {
        desk.desk.scopeProperty().set(Scope.CASE);
        IN_SIGHT.forEach(panel -> desk.models.sights().of(panel).set(true));
        desk.models.entities().linking().offersShownProperty().set(true);
        desk.desk.go(Place.article(first));
        if (workspace.article(second).isPresent()) {
            desk.desk.beside(() -> desk.desk.go(Place.article(second)));
        }
        desk.desk.openProfile(workspace.entities().stream().filter(entity -> entity.names().contains("PERSON خليفه حفتر")).findFirst().orElseThrow().key());
        desk.settle();
    }

    private static List<String> difference(Map<String, String> one, Map<String, String> other) {
        TreeSet<String> keys = new TreeSet<>(one.keySet());
        keys.addAll(other.keySet());
        return keys.stream().filter(key -> !String.valueOf(one.get(key)).equals(other.get(key))).toList();
    }

    private int meetings(String articleId) {
        try {
            return workspace.analysis(articleId).meetings().size();
        } catch (KhabirException e) {
            throw new AssertionError(e);
        }
    }

    private CaseEntity entity(String name) throws KhabirException {
        return workspace.entities().stream().filter(entity -> entity.name().equals(name)).findFirst().orElseThrow();
    }

    private static Annotation annotation(String id, String articleId, Span span, String tag, String note) {
        return new Annotation(id, articleId, span, tag, note, Instant.EPOCH);
    }

    private static Tag tag(String id, String name) {
        return new Tag(id, name, "#336699", "", null);
    }

    private static EditLabel label() {
        return EditLabel.of("edit.note.add");
    }
}
