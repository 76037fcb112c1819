package org.khabir.train;

/**
 * A sentence to learn from.
 *
 * @param rows   for each word the rows of its features
 * @param tags   of each word
 * @param weight how much it counts; 1 for a sentence that people tagged
 */
record Example(int[][] rows, int[] tags, double weight) {
}
