package org.khabir.extract.english;

/**
 * A noun of official designations in English.
 *
 * @param english      with "the" where it wants one behind "of" (the Interior)
 * @param gender       f, m, or p for a plural of people: which adjectives agree with it
 * @param order        where its complement stands
 * @param link         what stands for ل behind it: for, of, or nothing where the complement goes before it
 * @param nationalises true where a country behind it becomes an adjective: the embassy of Tunisia is the Tunisian one
 * @param local        true for what a town has: تونس behind it is Tunis, not Tunisia
 * @param words        how many Arabic words it covers
 */
record Term(String english, char gender, Order order, String link, boolean nationalises, boolean local, int words) {

    /** Where the complement of a noun stands. */
    enum Order {
        /** Health Council. */
        BEFORE,
        /** Ministry of Health. */
        OF,
        /** Mount Hermon. */
        BEHIND
    }
}
