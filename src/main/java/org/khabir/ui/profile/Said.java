package org.khabir.ui.profile;

import org.khabir.model.CaseStatement;
import org.khabir.ui.desk.Passage;

/** A statement with its words. */
public record Said(CaseStatement told, Passage words) {
}
