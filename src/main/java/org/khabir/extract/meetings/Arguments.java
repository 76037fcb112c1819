package org.khabir.extract.meetings;

import java.util.List;

/**
 * What was read behind a trigger.
 *
 * @param chair     whoever presides, empty for nobody
 * @param attendees those that were merely present
 * @param interview true where a partner is a medium: no meeting
 * @param end       the first token that was not read
 */
record Arguments(List<Argument> list, List<Actor> chair, List<Actor> attendees, boolean interview, int end) {

    Arguments {
        list = List.copyOf(list);
        chair = List.copyOf(chair);
        attendees = List.copyOf(attendees);
    }

    List<Argument> marked(Marker marker) {
        return list.stream().filter(argument -> argument.marker() == marker).toList();
    }
}
