/** Who met whom, and how often. */
package org.khabir.ui.matrix;
