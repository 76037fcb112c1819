package org.khabir.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.khabir.i18n.KhabirException;
import org.khabir.model.Article;
import org.khabir.ui.common.Texts;
import org.khabir.ui.controls.Clip;
import org.khabir.ui.controls.Clips;
import org.khabir.ui.desk.Desk;
import org.khabir.ui.desk.Passage;
import org.khabir.ui.desk.Place;

/** Cites several passages or articles at once, as text and as formatted text. */
public final class Citations {

    private Citations() {
    }

    /**
     * Works the citations out in the background, one below the other.
     *
     * @param places a whole article is cited without a quotation
     * @param onDone gets them on the FX thread
     */
    public static void of(Desk desk, Texts texts, List<Place> places, Consumer<Clip> onDone) {
        if (!places.isEmpty()) {
            desk.tasks().call(() -> cited(desk, texts, places)).onSuccess(onDone).onError(KhabirException.class, desk.failures()).start();
        }
    }

    /** Puts citations of the passages on the clipboard. */
    public static void copy(Desk desk, Texts texts, List<Passage> passages) {
        of(desk, texts, passages.stream().map(passage -> new Place(passage.articleId(), passage.snippet().span())).toList(), Clips::copy);
    }

    private static Clip cited(Desk desk, Texts texts, List<Place> places) throws KhabirException {
        List<String> plain = new ArrayList<>();
        List<String> formatted = new ArrayList<>();
        for (Place place : places) {
            desk.workspace().article(place.articleId()).ifPresent(article -> {
                plain.add(Citation.of(texts, article, quote(article, place)));
                formatted.add(Citation.html(texts, article, quote(article, place)));
            });
        }
        return new Clip(String.join("\n\n", plain), String.join("\n", formatted));
    }

    private static String quote(Article article, Place place) {
        return place.span() == null ? "" : place.span().of(article.body());
    }
}
