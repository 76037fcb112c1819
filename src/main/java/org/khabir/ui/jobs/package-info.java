/** Long work in the background, as the status bar shows it. */
package org.khabir.ui.jobs;
