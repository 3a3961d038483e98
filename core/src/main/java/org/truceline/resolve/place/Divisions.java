package org.truceline.resolve.place;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Point;

/** The divisions that an import names by their codes: which place each is, and how far what lies in it reaches. */
final class Divisions {

    /** The world has some 50,000; codes beyond this many are of a table that is none. */
    private static final int MOST = 1_000_000;

    private static final class Division {
        int row = -1;
        int name = -1;
        float south = 91;
        float north = -91;
        float west = 181;
        float east = -181;
    }

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Division> all = new ArrayList<>();

    /** The number of a code, −1 for none. */
    int of(@Nullable String code) {
        if (code == null) {
            return -1;
        }
        Integer known = numbers.get(code);
        if (known != null) {
            return known;
        }
        if (all.size() == MOST) {
            return -1;
        }
        numbers.put(code, all.size());
        all.add(new Division());
        return all.size() - 1;
    }

    void is(int number, int row, int name) {
        if (number >= 0 && all.get(number).row < 0) {
            all.get(number).row = row;
            all.get(number).name = name;
        }
    }

    boolean isUnnamed(int number) {
        return number >= 0 && all.get(number).name < 0;
    }

    void holds(int number, Point point) {
        if (number >= 0) {
            Division d = all.get(number);
            d.south = Math.min(d.south, (float) point.latitude());
            d.north = Math.max(d.north, (float) point.latitude());
            d.west = Math.min(d.west, (float) point.longitude());
            d.east = Math.max(d.east, (float) point.longitude());
        }
    }

    /** One record a division; see {@link PackLayout.Section#CODES}. */
    void write(SectionFile out) throws IOException {
        for (Division d : all) {
            boolean held = d.south <= d.north;
            double middle = (d.south + d.north) / 2;
            double height = 111 * (d.north - d.south);
            double width = 111 * Math.cos(Math.toRadians(middle)) * (d.east - d.west);
            out.putInt(d.row);
            out.putInt(d.name);
            out.putInt(held ? (int) Math.round(middle * 1e5) : PackLayout.NOWHERE);
            out.putInt(held ? (int) Math.round((d.west + d.east) / 2 * 1e5) : PackLayout.NOWHERE);
            out.putInt(held ? (int) Math.min(30_000, Math.round(Math.hypot(height, width) / 2 * 10)) : 0);
        }
    }
}
