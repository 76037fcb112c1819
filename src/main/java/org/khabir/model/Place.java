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

    public Place {
        Objects.requireNonNull(id, "id");
        if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
            throw new IllegalArgumentException("No point on earth: " + latitude + ", " + longitude);
        }
    }
}
