package org.khabir.ui.desk;

/** A line of a panel that lists what is told: by one article, or by the case’s articles together. */
public interface ScopedLine {

    /** The article that tells it, or the first that does. */
    String articleId();

    /** Whether it is listed while panels show that scope. */
    boolean belongsTo(Scope scope);
}
