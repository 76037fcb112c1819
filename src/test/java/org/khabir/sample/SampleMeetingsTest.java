package org.khabir.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SampleMeetingsTest {

    /** The share that docs/quality.md states, all fields right; what is missed and wrong is listed there. */
    private static final double RIGHT = 0.97;

    @Test
    void findsTheMeetingsThatAReaderFinds() throws Exception {
        SampleMeetings meetings = SampleMeetings.read();

        double share = (double) meetings.right().size() / meetings.byHand.size();
        assertThat(share).as("missed %s%nwrong %s", meetings.missed(), meetings.wrong()).isGreaterThanOrEqualTo(RIGHT);
    }

    public static void main(String[] arguments) throws Exception {
        SampleMeetings meetings = SampleMeetings.read();
        System.out.println("right " + meetings.right().size() + " of " + meetings.byHand.size());
        meetings.missed().forEach(told -> System.out.println("missed " + told.article() + "  " + told.line()));
        meetings.wrong().forEach(told -> System.out.println("wrong  " + told.article() + "  " + told.line()));
    }
}
