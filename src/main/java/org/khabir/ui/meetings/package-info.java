/** Who met whom, where, when and about what. */
package org.khabir.ui.meetings;
