package org.khabir.extract.times;

/** A part of a longer time: its beginning, middle or end, a quarter or a half of it. */
enum Section {
    START, MID, END, Q1, Q2, Q3, Q4, H1, H2;

    boolean isQuarter() {
        return name().startsWith("Q");
    }

    boolean isHalf() {
        return name().startsWith("H");
    }

    /** The number of a quarter or half, from 1. */
    int number() {
        return name().charAt(1) - '0';
    }
}
