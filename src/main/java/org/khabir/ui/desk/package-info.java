/** What the panels of an open case share: where the analyst is, what the panels show, edits, and news of changes. */
package org.khabir.ui.desk;
