package org.khabir.extract.times;

/** The seasons with the month of the northern year in which the press lets them begin. */
enum Season {
    SP(3), SU(6), FA(9), WI(12);

    private final int firstMonth;

    Season(int firstMonth) {
        this.firstMonth = firstMonth;
    }

    int firstMonth() {
        return firstMonth;
    }
}
