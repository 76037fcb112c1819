package org.khabir.ui.shell;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.khabir.i18n.Language;
import org.khabir.settings.ReadingLook;
import org.khabir.ui.common.Tasks;
import org.khabir.ui.common.Texts;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.jobs.JobsViewModel;
import org.khabir.ui.names.OwnNamesViewModel;
import org.khabir.ui.reader.ReaderViewModel;
import org.khabir.ui.reader.ReadingStyle;
import org.khabir.workspace.CaseChange;
import org.khabir.workspace.Job;
import org.khabir.workspace.Workspace;

/**
 * The models of all panels over a real case, without nodes. Everything happens on the test's thread: what the case tells of waits until
 * {@link #settle}, and a job has ended when it is handed over. Whatever would be shown to the analyst as a failure is thrown.
 */
final class AnalystsDesk implements AutoCloseable {

    static final List<String> PANELS = List.of(CaseView.RESULTS, CaseView.ENTITIES, CaseView.MEETINGS, CaseView.MATRIX, CaseView.TIMELINE, WideViews.PROFILE);

    final Workspace workspace;
    final Desk desk;
    final CaseModels models;
    final OwnNamesViewModel ownNames;
    private final Queue<Runnable> told = new ConcurrentLinkedQueue<>();
    private final Map<ReaderViewModel, TextActions> actions = new HashMap<>();

    AnalystsDesk(Workspace workspace) {
        this.workspace = workspace;
        Tasks tasks = Tasks.immediate(AnalystsDesk::fail);
        desk = new Desk(onThisThread(), tasks, new JobsViewModel(tasks, AnalystsDesk::fail), AnalystsDesk::fail);
        Texts texts = new Texts(Language.ARABIC);
        models = CaseModels.of(desk, texts, texts, new ReadingStyle(ReadingLook.usual()));
        models.readers().all().forEach(reader -> actions.put(reader, new TextActions(texts, models, reader, null, null, () -> { })));
        desk.onBeside(models.readers()::turnToOther);
        ownNames = new OwnNamesViewModel(desk);
    }

    /** What can be done with the text of the active reader. */
    TextActions textActions() {
        return actions.get(models.reader());
    }

    /** Lets the panels take in what the case told of. */
    void settle() {
        for (Runnable next = told.poll(); next != null; next = told.poll()) {
            next.run();
        }
    }

    /** Brings a panel into sight, in place of the others of its side. */
    void see(String panel) {
        PANELS.forEach(each -> models.sights().of(each).set(each.equals(panel)));
    }

    /** Lets go of the case; the workspace stays open. */
    @Override
    public void close() {
        desk.close();
    }

    private Workspace onThisThread() {
        return (Workspace) Proxy.newProxyInstance(Workspace.class.getClassLoader(), new Class<?>[] {Workspace.class}, (proxy, method, arguments) -> {
            if (method.getName().equals("onChange")) {
                return listening(arguments[0]);
            }
            try {
                Object answer = method.invoke(workspace, arguments);
                if (answer instanceof Job<?> job) {
                    job.result().join();
                }
                return answer;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    @SuppressWarnings("unchecked")
    private Runnable listening(Object listener) {
        Consumer<CaseChange> panels = (Consumer<CaseChange>) listener;
        return workspace.onChange(change -> told.add(() -> panels.accept(change)));
    }

    private static void fail(Throwable failure) {
        throw new AssertionError("Shown to the analyst", failure);
    }

    /** What is wrong with what the panels show: things that the case does not have. */
    List<String> contradictions() throws Exception {
        List<String> wrong = new ArrayList<>();
        if (!models.notes().tags().equals(workspace.tags())) {
            wrong.add("tags");
        }
        if (!models.library().all().equals(workspace.articles())) {
            wrong.add("articles");
        }
        if (!models.history().entries().equals(workspace.history())) {
            wrong.add("history");
        }
        if (!models.notes().entityNotes().all().equals(workspace.entityNotes())) {
            wrong.add("notes on entities");
        }
        if (!ownNames.entries().equals(workspace.namedEntries())) {
            wrong.add("own names");
        }
        return wrong;
    }
}
