package org.khabir.ui.map;

import java.util.List;
import org.khabir.model.CasePlace;
import org.khabir.model.GatheredMeeting;
import org.khabir.model.Place;

/**
 * A point of the map.
 *
 * @param name     as the case calls it most often
 * @param nameEn   null where unknown
 * @param key      of the entity that is named there most
 * @param meetings that took place there
 * @param namings  articles that name it
 */
record Spot(Place place, String name, String nameEn, String key, List<GatheredMeeting> meetings, List<CasePlace> namings) {

    double x() {
        return Mercator.x(place.longitude());
    }

    double y() {
        return Mercator.y(place.latitude());
    }

    int weight() {
        return meetings.size() + namings.size();
    }
}
