/** The codebook of tags, and the passages and notes under each. */
package org.khabir.ui.notes;
