package org.truceline.resolve.place;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Location;
import org.truceline.model.Place;
import org.truceline.model.PlaceKind;
import org.truceline.model.Point;
import org.truceline.model.Relation;
import org.truceline.resolve.place.Pieces.Piece;

/**
 * How the words before a place's name put a happening to it: near it, so many kilometres to a side of it, between it and another, somewhere
 * within it.
 */
final class Relations {

    private static final double KM_PER_MILE = 1.609344;
    /** What "near" is taken to reach, in kilometres: UCDP's bound for its precision 2. */
    private static final double NEAR_KM = 25;
    /** How far "north of" a town is taken to be where no distance is given. */
    private static final double ASIDE_KM = 10;

    private static final Map<String, Double> BEARINGS = Map.ofEntries(
            Map.entry("north", 0.0),
            Map.entry("northeast", 45.0),
            Map.entry("east", 90.0),
            Map.entry("southeast", 135.0),
            Map.entry("south", 180.0),
            Map.entry("southwest", 225.0),
            Map.entry("west", 270.0),
            Map.entry("northwest", 315.0),
            Map.entry("northern", 0.0),
            Map.entry("northeastern", 45.0),
            Map.entry("eastern", 90.0),
            Map.entry("southeastern", 135.0),
            Map.entry("southern", 180.0),
            Map.entry("southwestern", 225.0),
            Map.entry("western", 270.0),
            Map.entry("northwestern", 315.0));

    private final Surroundings around;
    private final Function<Spotted, @Nullable Place> placeOf;

    /** @param placeOf what another name of the report was found to mean; null where it is no place */
    Relations(Surroundings around, Function<Spotted, @Nullable Place> placeOf) {
        this.around = around;
        this.placeOf = placeOf;
    }

    Location locate(Spotted s, Place place) {
        Location between = between(s, place);
        if (between != null) {
            return between;
        }
        Words words = new Words(around, s);
        if (words.takeAny("the") && !words.peek().lower().equals("of")) {
            words.back();
        }
        boolean from = words.take("of") || words.take("from");
        if (from) {
            Location off = off(words, place);
            if (off != null) {
                return off;
            }
            if (isPhrase(words, "outskirts", "edge", "edges", "vicinity", "environs", "surroundings")) {
                return near(place);
            }
            return within(words, place);
        }
        String before = words.peek().lower();
        if (before.equals("near")
                || before.equals("outside")
                || before.equals("nearby")
                || (before.equals("to") && words.at(1).is("close"))) {
            return near(place);
        }
        Double side = bearing(words, false);
        if (side != null && Precision.isWide(place)) {
            Point point = place.point() == null ? null : moved(place.point(), side, place.radiusKm() / 2);
            return new Location(place, Relation.WITHIN, point, place.radiusKm() / 2);
        }
        if (words.take("in") || words.take("inside") || words.take("across")) {
            return within(words, place);
        }
        return Location.at(place);
    }

    private static Location near(Place place) {
        return new Location(place, Relation.NEAR, place.point(), place.radiusKm() + NEAR_KM);
    }

    /** "30 km (18 miles) north of", "30 km from", "north of". */
    private @Nullable Location off(Words words, Place place) {
        Double bearing = bearing(words, true);
        words.take("the");
        words.take("to");
        words.take("away");
        Double km = distance(words);
        if (place.point() == null || (bearing == null && km == null)) {
            return null;
        }
        if (bearing == null) {
            return new Location(place, Relation.NEAR, place.point(), km);
        }
        double far = km != null ? km : Math.min(60, ASIDE_KM + place.radiusKm());
        double radius = km != null ? Math.max(3, km / 4) : far;
        return new Location(place, Relation.OFF, moved(place.point(), bearing, far), radius);
    }

    private static @Nullable Double bearing(Words words, boolean nouns) {
        String word = words.peek().lower();
        String joined = words.peek().joined() ? words.at(1).lower() + word : word;
        Double bearing = BEARINGS.get(BEARINGS.containsKey(joined) ? joined : word);
        if (bearing == null || (!nouns && word.length() <= 5 && !word.equals(joined))) {
            return null;
        }
        words.skip(BEARINGS.containsKey(joined) && !joined.equals(word) ? 2 : 1);
        return bearing;
    }

    private static @Nullable Double distance(Words words) {
        if (words.peek().is(")")) {
            int steps = 0;
            while (!words.peek().is("(") && steps++ < 8) {
                words.skip(1);
            }
            words.skip(1);
        }
        String unit = words.peek().lower();
        double factor =
                switch (unit) {
                    case "km", "kms", "kilometers", "kilometres", "kilometer", "kilometre" -> 1;
                    case "miles", "mile", "mi" -> KM_PER_MILE;
                    case "meters", "metres" -> 0.001;
                    default -> 0;
                };
        if (factor == 0) {
            return null;
        }
        String number = words.at(1).text().replace(",", "");
        if (number.length() > 6 || !number.matches("\\d+(\\.\\d+)?")) {
            return null;
        }
        words.skip(2);
        double km = Double.parseDouble(number) * factor;
        return km > 2000 ? null : km;
    }

    /** "a village in the X district", "villages of X province": in it, the place itself unnamed. */
    private static Location within(Words words, Place place) {
        words.take("the");
        String word = words.peek().lower();
        PlaceKind kind = Lexicon.bundled().kind(word);
        boolean part = (kind != null && Gazetteer.isSettlement(kind))
                || word.equals("parts")
                || word.equals("part")
                || word.equals("area")
                || word.equals("areas");
        boolean unnamed = part
                && (word.endsWith("s")
                        || words.at(1).is("a")
                        || words.at(1).is("an")
                        || !words.at(1).capital());
        return unnamed && Precision.isWide(place)
                ? new Location(place, Relation.WITHIN, place.point(), place.radiusKm())
                : Location.at(place);
    }

    private static boolean isPhrase(Words words, String... nouns) {
        for (String noun : nouns) {
            if (words.peek().is(noun)) {
                return true;
            }
        }
        return false;
    }

    /** "between A and B", "the A–B road", "the road from A to B". */
    private @Nullable Location between(Spotted s, Place place) {
        Spotted other = null;
        if (around.before(s, 1).is("between") && around.after(s, 1).is("and")) {
            other = around.startingAt(s.end() + 1);
        } else if (around.before(s, 1).is("and")) {
            Spotted first = around.endingAt(s.first() - 1);
            other = first != null && around.before(first, 1).is("between") ? first : null;
        } else if (around.after(s, 1).joined()) {
            Spotted next = around.startingAt(s.end());
            other = next != null && isRoad(around.after(next, 1)) ? next : null;
        } else if (around.before(s, 1).sentence() >= 0
                && around.endingAt(s.first()) != null
                && isRoad(around.after(s, 1))
                && around.startsJoined(s)) {
            other = around.endingAt(s.first());
        }
        Place end = other == null ? null : placeOf.apply(other);
        if (end == null
                || end.point() == null
                || place.point() == null
                || Precision.isWide(place)
                || Precision.isWide(end)) {
            return null;
        }
        double km = place.point().kmTo(end.point());
        return km > 500
                ? null
                : new Location(place, Relation.BETWEEN, middle(place.point(), end.point()), Math.max(2, km / 2));
    }

    private static boolean isRoad(Piece piece) {
        return piece.is("road") || piece.is("highway") || piece.is("motorway") || piece.is("route") || piece.is("line");
    }

    private static Point middle(Point a, Point b) {
        double longitude = (a.longitude() + b.longitude()) / 2;
        if (Math.abs(a.longitude() - b.longitude()) > 180) {
            longitude += longitude > 0 ? -180 : 180;
        }
        return new Point((a.latitude() + b.latitude()) / 2, longitude);
    }

    /** The point {@code km} away at {@code bearing} degrees from north, clockwise. */
    static Point moved(Point from, double bearing, double km) {
        double angle = km / 6371.0088;
        double theta = Math.toRadians(bearing);
        double phi = Math.toRadians(from.latitude());
        double latitude =
                Math.asin(Math.sin(phi) * Math.cos(angle) + Math.cos(phi) * Math.sin(angle) * Math.cos(theta));
        double longitude = Math.toRadians(from.longitude())
                + Math.atan2(
                        Math.sin(theta) * Math.sin(angle) * Math.cos(phi),
                        Math.cos(angle) - Math.sin(phi) * Math.sin(latitude));
        double degrees = Math.toDegrees(longitude);
        return new Point(
                Math.toDegrees(latitude), degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees);
    }

    /** The words before a name, read backwards. */
    private static final class Words {
        private final Surroundings around;
        private final Spotted s;
        private int back = 1;

        Words(Surroundings around, Spotted s) {
            this.around = around;
            this.s = s;
        }

        Piece peek() {
            return at(0);
        }

        Piece at(int further) {
            return around.before(s, back + further);
        }

        boolean take(String word) {
            if (peek().is(word)) {
                back++;
                return true;
            }
            return false;
        }

        /** Takes "the", and a word for the kind before "of" ("the town of"). */
        boolean takeAny(String word) {
            boolean took = take(word);
            if (peek().is("of")
                    && Lexicon.bundled().kind(at(1).lower()) != null
                    && !at(1).lower().endsWith("s")
                    && (at(2).is("the") || at(2).is("a"))) {
                if (at(2).is("the")) {
                    back += 3;
                }
            }
            return took;
        }

        void back() {
            back = Math.max(1, back - 1);
        }

        void skip(int steps) {
            back += steps;
        }
    }
}
