package org.truceline.resolve.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PairSorterTest {

    private record Pair(long key, int value) {}

    @TempDir
    private Path folder;

    @Test
    void pairsOfManyRunsComeAscendingAndThoseOfOneKeyInTheirOrder() throws IOException {
        Random random = new Random(3);
        PairSorter sorter = new PairSorter(folder, "p", 100);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < 1234; i++) {
            Pair pair = new Pair(i % 3 == 0 ? random.nextInt(20) : random.nextLong() >>> 1, i);
            pairs.add(pair);
            sorter.add(pair.key, pair.value);
        }
        List<Pair> sorted = new ArrayList<>();
        sorter.drain((key, value) -> sorted.add(new Pair(key, value)));
        pairs.sort(Comparator.comparingLong(Pair::key));
        assertThat(sorted).isEqualTo(pairs);
        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }
}
