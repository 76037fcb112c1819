package org.khabir.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabir.i18n.KhabirException;
import org.khabir.model.Analysis;
import org.khabir.model.Edit;
import org.khabir.model.EditLabel;
import org.khabir.model.Entity;
import org.khabir.model.EntityType;
import org.khabir.model.Mention;
import org.khabir.model.MentionKind;
import org.khabir.model.Review;
import org.khabir.model.Span;
import org.khabir.review.MentionVerdicts;
import org.khabir.ui.shell.RealCases;

/** Learning from what an analyst says of names, over the real pipeline. */
class LearningTest {

    private static final EditLabel LABEL = EditLabel.of("edit.mention.confirm");
    private static final List<String> VILLAGES = List.of("كربوط", "جنفود", "زرنخ", "دمخس", "برنقش", "خنطوس", "شلغوم", "طنفوش", "قرشوط", "نخبوش");

    @TempDir
    Path folder;

    @Test
    void whatWasConfirmedMarkedOrRejectedCountsInArticlesThatComeLater() throws Exception {
        String first = "وتحدث ناطق باسم ائتلاف غصن الزيتونة أمس، ثم تكلم دزنغوف.";
        try (Workspace workspace = caseOf(first)) {
            String id = workspace.articles().getFirst().id();
            workspace.edit(LABEL, new Edit.Batch(List.of(MentionVerdicts.markAs(id, span(first, "ائتلاف غصن الزيتونة"), EntityType.ORGANIZATION),
                    MentionVerdicts.markAs(id, span(first, "دزنغوف"), EntityType.PERSON))));

            add(workspace, "later", "ورفض إئتلاف غصن الزيتونة ذلك. ورد دزنغوف عليه.");
            assertThat(names(workspace, "later")).contains("ORGANIZATION إئتلاف غصن الزيتونة", "PERSON دزنغوف");

            Entity person = workspace.analysis("later").entities().stream().filter(e -> e.name().equals("دزنغوف")).findFirst().orElseThrow();
            workspace.edit(LABEL, MentionVerdicts.judge("later", person, person.mentions().getFirst(), Review.REJECTED));
            workspace.undo();
            workspace.undo();
            add(workspace, "last", "ورد دزنغوف عليه.");
            assertThat(names(workspace, "last")).doesNotContain("PERSON دزنغوف");
        }
    }

    @Test
    void tooLittleToLearnFromIsSaid() throws Exception {
        try (Workspace workspace = caseOf("زار سلامة بنغازي.")) {
            assertThat(workspace.learningMaterial()).isEqualTo(new LearningMaterial(0, 0, null));
            assertThatThrownBy(() -> workspace.learn().result().get()).isInstanceOf(ExecutionException.class)
                    .cause().isInstanceOfSatisfying(KhabirException.class, e -> assertThat(e.key()).isEqualTo("errors.workspace.too-little-to-learn"));
        }
    }

    @Test
    void trainsTriesUsesAndGoesBackTheSameEachTime() throws Exception {
        try (Workspace workspace = caseOf(articles())) {
            confirmAllAndMark(workspace);
            assertThat(workspace.learningMaterial().isEnough()).isTrue();

            Learning learned = workspace.learn().result().get();
            assertThat(learned.material().articles()).isEqualTo(VILLAGES.size());
            assertThat(learned.shipped().wanted()).isEqualTo(learned.material().names()).isEqualTo(learned.model().wanted());
            assertThat(learned.model().f1()).isGreaterThan(learned.shipped().f1());
            assertThat(workspace.learn().result().get().file()).isEqualTo(learned.file());
            assertThat(folder.resolve("case/models").resolve(learned.file())).isNotEmptyFile();

            String unseen = "ونقلت الناقة الأخيرة أمس من واحة فستوق إلى سرت.";
            add(workspace, "before", unseen);
            workspace.edit(EditLabel.of("edit.model.use"), learned.use());
            assertThat(workspace.learningMaterial().usedSince()).isNotNull();
            add(workspace, "with", unseen + " وهدأت الريح.");
            workspace.undo();
            assertThat(workspace.learningMaterial().usedSince()).isNull();
            add(workspace, "after", unseen + " وسكنت الريح.");
            assertThat(names(workspace, "with")).contains("FACILITY فستوق");
            assertThat(names(workspace, "before")).doesNotContain("FACILITY فستوق");
            assertThat(names(workspace, "after")).isEqualTo(names(workspace, "before"));
        }
    }

    @Test
    void learningIsCancelled() throws Exception {
        try (Workspace workspace = caseOf(articles())) {
            confirmAllAndMark(workspace);
            Job<Learning> job = workspace.learn();
            job.onProgress(step -> job.cancel());
            job.cancel();

            assertThatThrownBy(() -> job.result().get()).isInstanceOf(CancellationException.class);
        }
    }

    /** Places told after a word that the shipped model knows nothing of. */
    private static String[] articles() {
        return IntStream.range(0, VILLAGES.size()).mapToObj(i -> "ونقلت الناقة رقم " + i + " أمس من واحة " + VILLAGES.get(i)
                + " إلى سرت. وبقيت في واحة " + VILLAGES.get((i + 3) % VILLAGES.size()) + " ناقة، ثم وصلت إلى واحة "
                + VILLAGES.get((i + 5) % VILLAGES.size()) + " أيضا.").toArray(String[]::new);
    }

    private void confirmAllAndMark(Workspace workspace) throws KhabirException {
        List<Edit> edits = new ArrayList<>();
        for (var summary : workspace.articles()) {
            String body = workspace.article(summary.id()).orElseThrow().body();
            List<Span> oases = VILLAGES.stream().filter(body::contains).map(village -> span(body, village)).toList();
            Analysis analysis = workspace.analysis(summary.id());
            for (Entity entity : analysis.entities()) {
                for (Mention mention : entity.mentions()) {
                    Review verdict = oases.stream().anyMatch(mention.span()::overlaps) ? Review.REJECTED : Review.CONFIRMED;
                    edits.add(MentionVerdicts.judge(summary.id(), entity, mention, verdict));
                }
            }
            oases.forEach(oasis -> edits.add(MentionVerdicts.markAs(summary.id(), oasis, EntityType.FACILITY)));
        }
        workspace.edit(LABEL, new Edit.Batch(edits));
    }

    private Workspace caseOf(String... bodies) throws Exception {
        Workspace workspace = new RealCases(folder.resolve("sample")).create(folder.resolve("case"));
        for (int i = 0; i < bodies.length; i++) {
            Files.writeString(Files.createDirectories(folder.resolve("texts")).resolve("t" + i + ".txt"), bodies[i]);
        }
        workspace.importPaths(List.of(folder.resolve("texts"))).result().get();
        return workspace;
    }

    private void add(Workspace workspace, String id, String body) throws Exception {
        Path file = folder.resolve(id + ".txt");
        Files.writeString(file, body);
        assertThat(workspace.importPaths(List.of(file)).result().get().added()).isEqualTo(1);
    }

    private static List<String> names(Workspace workspace, String id) throws KhabirException {
        return workspace.analysis(id).entities().stream().flatMap(e -> e.mentions().stream().filter(m -> m.kind() == MentionKind.NAME)
                .map(m -> e.type() + " " + m.text())).toList();
    }

    private static Span span(String body, String text) {
        return new Span(body.indexOf(text), body.indexOf(text) + text.length());
    }
}
