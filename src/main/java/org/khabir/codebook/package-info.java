/** The analyst's tags: what rearranges them, how they are used, and how they go to other programs and come from them. */
package org.khabir.codebook;
