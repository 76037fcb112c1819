package org.khabir.ui.shell;

import java.time.Duration;
import org.khabir.i18n.KhabirException;
import org.khabir.model.Article;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.reader.ReaderViewModel;

/** Remembers in the case where the reading of each article stopped, and that it was read once its end stayed in sight. */
final class ReadingProgress {

    private static final Duration SETTLED = Duration.ofMillis(1500);

    private final Desk desk;
    private final ReaderViewModel reader;
    private String articleId;
    private int place;
    private boolean keeping;
    private boolean read;

    ReadingProgress(Desk desk, ReaderViewModel reader) {
        this.desk = desk;
        this.reader = reader;
        reader.articleProperty().subscribe(this::turnTo);
        reader.placeProperty().subscribe(now -> moved(now.intValue()));
        reader.endInSightProperty().subscribe(inSight -> seen());
    }

    /** Keeps nothing any more. */
    void close() {
        keeping = false;
        articleId = null;
    }

    private void turnTo(Article article) {
        if (keeping) {
            keep();
        }
        articleId = article == null ? null : article.id();
        place = 0;
        read = false;
        seen();
    }

    private void moved(int to) {
        if (articleId == null || to == place) {
            return;
        }
        place = to;
        if (!keeping) {
            keeping = true;
            desk.tasks().later(SETTLED, () -> {
                if (keeping) {
                    keep();
                }
            });
        }
    }

    private void keep() {
        keeping = false;
        String id = articleId;
        int offset = place;
        desk.tasks().run(() -> desk.workspace().keepReadingPlace(id, offset)).onError(KhabirException.class, desk.failures()).start();
    }

    /** Once for each time that an article is opened: what the analyst marks as unread afterwards stays so. */
    private void seen() {
        String id = articleId;
        if (id != null && !read && reader.endInSightProperty().get()) {
            desk.tasks().later(SETTLED, () -> {
                if (!read && id.equals(articleId) && reader.endInSightProperty().get()) {
                    read = true;
                    desk.tasks().run(() -> desk.workspace().keepRead(id)).onError(KhabirException.class, desk.failures()).start();
                }
            });
        }
    }
}
