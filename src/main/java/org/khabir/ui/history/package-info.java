/** What was done to the case, to be taken back and done again. */
package org.khabir.ui.history;
