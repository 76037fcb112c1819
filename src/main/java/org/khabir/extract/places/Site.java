package org.khabir.extract.places;

import org.khabir.model.Place;

/**
 * A place of the gazetteer that a name may mean.
 *
 * @param id          country code and English name, unique
 * @param country     ISO 3166 code, null for what lies in several or in none
 * @param english     the English name, null for a country, which the gazetteer names
 * @param inhabitants 0 where unknown
 */
record Site(String id, String country, String english, double latitude, double longitude, long inhabitants) {

    private static final double NEAR = 0.4;

    /** True for two records of one place. */
    boolean isNear(Site other) {
        return Math.abs(latitude - other.latitude) < NEAR && Math.abs(longitude - other.longitude) < NEAR;
    }

    boolean isCountry() {
        return english == null;
    }

    Place place(double confidence) {
        return new Place(country, latitude, longitude, id, confidence);
    }
}
