package org.khabir.ui.reader;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.khabir.model.Analysis;
import org.khabir.model.Article;
import org.khabir.model.Span;
import org.khabir.settings.ReadingLook;
import org.khabir.ui.FxTest;
import org.khabir.ui.desk.FakeWorkspace;
import org.khabir.ui.desk.TestDesk;
import org.khabir.ui.common.Tasks;

/** A reader in a window, and where things are in it. */
abstract class ReaderFixture extends FxTest {

    static final int WIDTH = 760;
    static final int HEIGHT = 900;

    /** What the context menu asked for: method names with their arguments. */
    final List<String> asked = new ArrayList<>();
    ReaderViewModel reader;
    ReaderView view;
    ReaderPage page;

    void open(Article article, Analysis analysis) {
        run(() -> {
            reader = new ReaderViewModel(texts(), new ReadingStyle(ReadingLook.usual()), new CaseFactsSource(TestDesk.over(new FakeWorkspace())));
            view = new ReaderView(reader, recorder(), Tasks.immediate(failure -> { }));
            page = (ReaderPage) view.getCenter();
            reader.style().lineWidthProperty().set(38);
        });
        show(view, WIDTH, HEIGHT);
        run(() -> {
            reader.show(Sample.sheet(article, analysis));
            view.focusText();
        });
        pulse();
    }

    void open(String body) {
        open(Sample.article("a", body), Analysis.empty("a"));
    }

    /** The point of the screen at the middle of the span's first box. */
    Point2D middleOf(Span span) {
        return fx(() -> {
            BlockView block = page.blockView(span.start());
            return view.localToScreen(view.sceneToLocal(middle(block, block.boxes(span).getFirst())));
        });
    }

    static Point2D middle(BlockView block, Rectangle2D box) {
        return block.toScene((box.getMinX() + box.getMaxX()) / 2, (box.getMinY() + box.getMaxY()) / 2);
    }

    private ReaderActions recorder() {
        return (ReaderActions) Proxy.newProxyInstance(ReaderFixture.class.getClassLoader(), new Class<?>[] {ReaderActions.class},
                (proxy, method, arguments) -> {
                    asked.add(method.getName() + Arrays.toString(arguments));
                    return null;
                });
    }
}
