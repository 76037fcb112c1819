package org.khabir.ui.desk;

/** What the panels show: the open article's findings, or those of the whole case. */
public enum Scope {
    ARTICLE, CASE
}
