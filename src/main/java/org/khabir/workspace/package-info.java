/** An open case: imports, extracts, stores and indexes in the background, answers the panels and tells them what changed. */
package org.khabir.workspace;
