package org.khabir.bench;

import java.io.IOException;
import java.util.List;
import org.khabir.i18n.KhabirException;
import org.khabir.model.Article;

/** Something that can be measured. */
public interface Measurement {

    /** The name by which it is asked for. */
    String name();

    /** Measures with {@code articles}; what is written on the way goes to temporary folders and is deleted. */
    List<Figure> run(List<Article> articles) throws IOException, KhabirException;
}
