/** What all panels share: theme and scenes, texts that follow the language, work in the background. */
package org.khabir.ui.common;
