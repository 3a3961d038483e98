package org.truceline.resolve.place;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.truceline.model.PlaceKind;
import org.truceline.model.Point;

/** Collects places and names and makes the table of them. Not for several threads. */
public final class TableBuilder {

    private record Row(
            String id,
            String name,
            PlaceKind kind,
            Point point,
            double radiusKm,
            long population,
            String country,
            int first,
            int second,
            int flag) {}

    private final List<Row> rows = new ArrayList<>();
    private final TreeMap<Long, List<Integer>> uses = new TreeMap<>();
    private final Map<Long, Boolean> common = new HashMap<>();
    private final Set<String> commonWords;

    /** @param commonWords English words in small letters: a name that is one of them needs support from its context. */
    public TableBuilder(Set<String> commonWords) {
        this.commonWords = Set.copyOf(commonWords);
    }

    /**
     * Adds a place; its main name is not yet one of its names.
     *
     * @param first row of its first-level division, −1 where none; {@code second} likewise
     * @param flag 1 for the capital of a country, 2 for the seat of a first-level division, else 0
     * @return its row
     */
    public int place(
            String id,
            String name,
            PlaceKind kind,
            Point point,
            double radiusKm,
            long population,
            String country,
            int first,
            int second,
            int flag) {
        rows.add(new Row(id, name, kind, point, radiusKm, population, country, first, second, flag));
        return rows.size() - 1;
    }

    /** Adds a main name. */
    public void mainName(String name, int row) {
        name(name, row, NameUse.MAIN);
    }

    /** Adds another name. */
    public void otherName(String name, int row) {
        name(name, row, NameUse.OTHER);
    }

    /** Adds a name without the word for its kind. */
    public void shortName(String name, int row) {
        name(name, row, NameUse.SHORT);
    }

    private void name(String name, int row, NameUse use) {
        String folded = NameKey.fold(name);
        if (folded.length() < 2) {
            return;
        }
        long key = NameKey.hash(folded);
        int coded = row * 8 + PlaceTable.USES.indexOf(use);
        List<Integer> list = uses.computeIfAbsent(key, k -> new ArrayList<>(1));
        boolean known = list.stream().anyMatch(u -> u >> 3 == row);
        if (!known) {
            list.add(coded);
        }
        common.putIfAbsent(key, commonWords.contains(folded));
    }

    PlaceTable build() {
        int n = rows.size();
        byte[] kind = new byte[n];
        byte[] flag = new byte[n];
        int[] latitude = new int[n];
        int[] longitude = new int[n];
        int[] population = new int[n];
        int[] radius = new int[n];
        int[] country = new int[n];
        int[] first = new int[n];
        int[] second = new int[n];
        String[] ids = new String[n];
        String[] names = new String[n];
        List<String> countries = new ArrayList<>();
        Map<String, Integer> countryAt = new HashMap<>();
        for (int i = 0; i < n; i++) {
            Row row = rows.get(i);
            kind[i] = (byte) PlaceTable.KINDS.indexOf(row.kind);
            flag[i] = (byte) row.flag;
            latitude[i] = (int) Math.round(row.point.latitude() * 1e5);
            longitude[i] = (int) Math.round(row.point.longitude() * 1e5);
            population[i] = (int) Math.min(row.population, Integer.MAX_VALUE);
            radius[i] = (int) Math.round(row.radiusKm * 10);
            country[i] = countryAt.computeIfAbsent(row.country, c -> {
                countries.add(c);
                return countries.size() - 1;
            });
            first[i] = row.first;
            second[i] = row.second;
            ids[i] = row.id;
            names[i] = row.name;
        }
        long[] keys = new long[uses.size()];
        boolean[] isCommon = new boolean[uses.size()];
        int[] from = new int[uses.size() + 1];
        int[] all = new int[uses.values().stream().mapToInt(List::size).sum()];
        int at = 0;
        int k = 0;
        for (Map.Entry<Long, List<Integer>> entry : uses.entrySet()) {
            keys[k] = entry.getKey();
            isCommon[k] = common.getOrDefault(entry.getKey(), false);
            int[] list = entry.getValue().stream().mapToInt(Integer::intValue).toArray();
            Arrays.sort(list);
            System.arraycopy(list, 0, all, at, list.length);
            at += list.length;
            from[++k] = at;
        }
        return new PlaceTable(
                kind,
                latitude,
                longitude,
                population,
                radius,
                country,
                first,
                second,
                flag,
                countries.toArray(String[]::new),
                PlaceTable.Strings.of(ids),
                PlaceTable.Strings.of(names),
                keys,
                from,
                all,
                isCommon);
    }

    /** Writes the table of all that was added; the same additions give the same bytes. */
    public void write(OutputStream out) throws IOException {
        build().write(out);
    }
}
