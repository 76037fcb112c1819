package org.khabir.model;

import java.util.Objects;

/**
 * Where in the world an entity lies.
 *
 * @param country    ISO 3166 code of the country, null for what lies in several or in none (seas, continents)
 * @param latitude   in degrees, north positive
 * @param longitude  in degrees, east positive
 * @param id         the place's id in the gazetteer that comes with Khabir
 * @param confidence from 0 to 1; lower where other places bear the name and the article does not decide between them
 */
public record Place(String country, double latitude, double longitude, String id, double confidence) {

    private static final double TOWN_DEGREES = 0.2;

    public Place {
        Objects.requireNonNull(id, "id");
        if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
            throw new IllegalArgumentException("No point on earth: " + latitude + ", " + longitude);
        }
    }

    /** True for a country as a whole. */
    public boolean coversCountry() {
        return id.equals(country);
    }

    /** True where one may lie within the other: a country and what is in it, or two places of one town. */
    public boolean mayContain(Place other) {
        boolean near = Math.abs(latitude - other.latitude) < TOWN_DEGREES && Math.abs(longitude - other.longitude) < TOWN_DEGREES;
        return country != null && country.equals(other.country) && (coversCountry() || other.coversCountry() || near);
    }
}
