package org.khabir.extract.meetings;

import java.util.ArrayList;
import java.util.List;

/**
 * What was read behind a trigger.
 *
 * @param chair     whoever presides, empty for nobody
 * @param attendees those that were merely present
 * @param attended  true where words tell that some were present, perhaps nobody who is known
 * @param interview true where a partner is a medium: no meeting
 * @param end       the first token that was not read
 */
record Arguments(List<Argument> list, List<Actor> chair, List<Actor> attendees, boolean attended, boolean interview, int end) {

    Arguments {
        list = List.copyOf(list);
        chair = List.copyOf(chair);
        attendees = List.copyOf(attendees);
    }

    List<Argument> marked(Marker marker) {
        return list.stream().filter(argument -> argument.marker() == marker).toList();
    }

    /** Descriptions right behind a name are its titles, as long as another argument is left to be the object. */
    List<Argument> bareWithoutTitles() {
        List<Argument> left = new ArrayList<>(marked(Marker.BARE));
        for (int i = 1; i < left.size(); ) {
            Argument before = left.get(i - 1);
            boolean same = !left.get(i).unnamed() && left.get(i).actors().stream().allMatch(actor -> before.actors().stream().anyMatch(actor::sameAs));
            boolean adjacent = left.size() > 2 && left.get(i).first() == before.last() + 1;
            if (same || adjacent && !left.get(i).unnamed() && left.get(i).actors().stream().noneMatch(Actor::isNamed)) {
                left.set(i - 1, left.get(i - 1).upTo(left.get(i).last()));
                left.remove(i);
            } else {
                i++;
            }
        }
        return left;
    }
}
