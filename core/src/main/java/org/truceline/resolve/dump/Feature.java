package org.truceline.resolve.dump;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.PlaceKind;

/** GeoNames' feature classes and codes as our kinds of place. */
final class Feature {

    /** Codes of places that reports of a conflict name; hotels, schools, wells and the like are left out unless asked for. */
    private static final Map<String, PlaceKind> KINDS = Map.ofEntries(
            Map.entry("A.ADM1", PlaceKind.PROVINCE),
            Map.entry("A.ADM2", PlaceKind.DISTRICT),
            Map.entry("A.ADM3", PlaceKind.DISTRICT),
            Map.entry("A.ADM4", PlaceKind.DISTRICT),
            Map.entry("A.TERR", PlaceKind.REGION),
            Map.entry("A.ZN", PlaceKind.REGION),
            Map.entry("H.STM", PlaceKind.WATER),
            Map.entry("H.LK", PlaceKind.WATER),
            Map.entry("H.LKS", PlaceKind.WATER),
            Map.entry("H.RSV", PlaceKind.WATER),
            Map.entry("H.BAY", PlaceKind.WATER),
            Map.entry("H.GULF", PlaceKind.WATER),
            Map.entry("H.STRT", PlaceKind.WATER),
            Map.entry("H.CNL", PlaceKind.WATER),
            Map.entry("H.SEA", PlaceKind.WATER),
            Map.entry("T.MT", PlaceKind.MOUNTAIN),
            Map.entry("T.MTS", PlaceKind.MOUNTAIN),
            Map.entry("T.PK", PlaceKind.MOUNTAIN),
            Map.entry("T.HLL", PlaceKind.MOUNTAIN),
            Map.entry("T.PASS", PlaceKind.MOUNTAIN),
            Map.entry("T.VAL", PlaceKind.MOUNTAIN),
            Map.entry("T.ISL", PlaceKind.SITE),
            Map.entry("T.ISLS", PlaceKind.SITE),
            Map.entry("R.RD", PlaceKind.ROAD),
            Map.entry("R.TNL", PlaceKind.ROAD),
            Map.entry("S.AIRP", PlaceKind.SITE),
            Map.entry("S.AIRB", PlaceKind.SITE),
            Map.entry("S.AIRF", PlaceKind.SITE),
            Map.entry("S.BDG", PlaceKind.SITE),
            Map.entry("S.CMP", PlaceKind.SITE),
            Map.entry("S.CMPREF", PlaceKind.SITE),
            Map.entry("S.CSTM", PlaceKind.SITE),
            Map.entry("S.PSTB", PlaceKind.SITE),
            Map.entry("S.DAM", PlaceKind.SITE),
            Map.entry("S.FT", PlaceKind.SITE),
            Map.entry("S.INSM", PlaceKind.SITE),
            Map.entry("S.OILR", PlaceKind.SITE),
            Map.entry("S.PS", PlaceKind.SITE),
            Map.entry("S.PSN", PlaceKind.SITE),
            Map.entry("L.MILB", PlaceKind.SITE),
            Map.entry("L.PRT", PlaceKind.SITE),
            Map.entry("L.RGN", PlaceKind.REGION));

    /** Settlements that are no longer there. */
    private static final Set<String> GONE = Set.of("PPLH", "PPLCH", "PPLQ", "PPLW");

    private static final Map<String, PlaceKind> OF_CLASS = Map.of(
            "H", PlaceKind.WATER,
            "T", PlaceKind.MOUNTAIN,
            "R", PlaceKind.ROAD,
            "L", PlaceKind.REGION,
            "S", PlaceKind.SITE,
            "V", PlaceKind.SITE,
            "U", PlaceKind.SITE);

    private static final int TOWN = 5000;

    private Feature() {}

    /**
     * The kind of a place; null where such places are not wanted.
     *
     * @param more classes ("S") and codes ("S.HSP") that are wanted too
     */
    static @Nullable PlaceKind kind(String featureClass, String code, long population, Set<String> more) {
        if (featureClass.equals("P")) {
            return GONE.contains(code) ? null : settlement(code, population);
        }
        String whole = featureClass + "." + code;
        PlaceKind kind = KINDS.get(whole);
        return kind == null && (more.contains(featureClass) || more.contains(whole))
                ? OF_CLASS.get(featureClass)
                : kind;
    }

    private static PlaceKind settlement(String code, long population) {
        if (code.equals("PPLX")) {
            return PlaceKind.QUARTER;
        }
        boolean seat = code.equals("PPLC") || code.equals("PPLA") || code.equals("PPLA2");
        return seat || population >= TOWN ? PlaceKind.CITY : PlaceKind.VILLAGE;
    }

    /** How far a place of this kind may reach from its point, in kilometres, where nothing else is known. */
    static double radiusKm(PlaceKind kind, long population) {
        return switch (kind) {
            case PROVINCE -> 15;
            case DISTRICT -> 5;
            case REGION -> 30;
            case WATER, ROAD -> 10;
            case MOUNTAIN -> 4;
            case CITY, VILLAGE, QUARTER -> Math.min(25, Math.max(1, Math.sqrt(population / 3000.0 / Math.PI)));
            default -> 1;
        };
    }
}
