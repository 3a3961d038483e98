package org.truceline.model;

/** A place on earth in decimal degrees (WGS 84): latitude −90 to 90, longitude −180 to 180. */
public record Point(double latitude, double longitude) {

    private static final double EARTH_RADIUS_KM = 6371.0088;

    /** @throws IllegalArgumentException if it is not on earth */
    public Point {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("not on earth: " + latitude + ", " + longitude);
        }
    }

    /** Great-circle distance in kilometres. */
    public double kmTo(Point other) {
        double phi = Math.toRadians(latitude), phi2 = Math.toRadians(other.latitude);
        double sinLat = Math.sin((phi2 - phi) / 2);
        double sinLon = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double a = sinLat * sinLat + Math.cos(phi) * Math.cos(phi2) * sinLon * sinLon;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a)));
    }
}
