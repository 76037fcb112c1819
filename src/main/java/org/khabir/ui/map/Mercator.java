package org.khabir.ui.map;

/**
 * Mercator's projection. The plane's unit is a degree of longitude; y grows to the south. Shapes keep their angles, so coasts look as one knows them;
 * areas grow towards the poles.
 */
final class Mercator {

    /** Beyond this latitude nothing is drawn. */
    static final double MOST = 84;

    private Mercator() {
    }

    static double x(double longitude) {
        return longitude;
    }

    static double y(double latitude) {
        double radians = Math.toRadians(Math.clamp(latitude, -MOST, MOST));
        return -Math.toDegrees(Math.log(Math.tan(Math.PI / 4 + radians / 2)));
    }
}
