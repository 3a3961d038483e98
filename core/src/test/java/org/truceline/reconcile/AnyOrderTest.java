package org.truceline.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.truceline.model.Dossier;
import org.truceline.model.Reading;

/**
 * Property: no order of arrival, and no splitting of the archive, changes the record. {@code -Dtruceline.orders=50} for more than the usual orders, {@code -Dtruceline.archives=10} for more
 * than one archive.
 */
class AnyOrderTest {

    private static final String[] PLACES = {"Northtown", "Southbridge", "Eastford", "Highland"};
    private static final String[] EVENTS = {"shelling", "armed-clash", "gunfire", "attack", "violence"};

    private static final int ORDERS = Integer.getInteger("truceline.orders", 5);

    /** So many archives are drawn, each from a seed of its own. */
    static final int ARCHIVES = Integer.getInteger("truceline.archives", 1);

    @Test
    void anyOrderGivesTheSameRecord() {
        for (int i = 0; i < ARCHIVES; i++) {
            anyOrderGivesTheSameRecord(archive(60, new Random(7 + i)));
        }
    }

    private static void anyOrderGivesTheSameRecord(List<Reading> archive) {
        Dossier expected = new Reconciler().reconcile(archive, List.of());
        assertThat(expected.incidents()).hasSizeBetween(6, 80);
        for (int seed = 0; seed < ORDERS; seed++) {
            List<Reading> shuffled = new ArrayList<>(archive);
            Collections.shuffle(shuffled, new Random(seed));
            List<Reading> twice = new ArrayList<>(shuffled);
            twice.addAll(shuffled.subList(0, 20)); // adding a report again changes nothing
            assertThat(new Reconciler().reconcile(twice, List.of())).isEqualTo(expected);
        }
    }

    /** Random reports over a few places and days, so that many meet; some carry the text of another, most end with a line of their outlet. */
    static List<Reading> archive(int size, Random random) {
        StringBuilder marked = new StringBuilder();
        List<String> told = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int day = 1 + random.nextInt(9);
            int month = random.nextInt(8) == 0 ? 6 : 5;
            marked.append("# r%02d 2030-%02d-%02d\n".formatted(i, month, day + random.nextInt(3)));
            if (!told.isEmpty() && random.nextInt(5) == 0) {
                marked.append(told.get(random.nextInt(told.size())));
            } else {
                String claims = claims(day, random, size > 100 ? 40 : 6);
                told.add(claims);
                marked.append(claims);
            }
            if (random.nextInt(3) > 0) {
                marked.append(
                        "You can read all that the Outlet %d writes on our pages.\n".formatted(random.nextInt(4)));
            }
        }
        return Scenario.read(marked.toString());
    }

    /** @param pointingOneIn of so many claims one points at another: those are much alike, and many of them make large sets, which take long to settle */
    private static String claims(int day, Random random, int pointingOneIn) {
        StringBuilder marked = new StringBuilder();
        int claims = 1 + random.nextInt(3);
        for (int c = 0; c < claims; c++) {
            String place = PLACES[random.nextInt(PLACES.length)];
            int killed = random.nextInt(6);
            if (random.nextInt(pointingOneIn) == 0) {
                marked.append(pointing(day, random));
                continue;
            }
            marked.append("Observer %d said %d people were killed at %s on May %d.\n"
                    .formatted(random.nextInt(5), killed, place, day));
            marked.append("- %s; says: Observer; at: %s; on: 2030-05-%02d; killed: %d=%d\n"
                    .formatted(EVENTS[random.nextInt(EVENTS.length)], place, day, killed, killed));
        }
        return marked.toString();
    }

    /** A sentence that points at what another report may tell, or tells what others may point at. */
    private static String pointing(int day, Random random) {
        String at = PLACES[random.nextInt(3)];
        String quiet = random.nextBoolean() ? "Westford" : "Oldmill";
        int then = day < 6 ? 2 : 7;
        return switch (random.nextInt(5)) {
            case 0 ->
                "The army of Lowland shelled %s on May %d in response to the shelling of %s.\n"
                                .formatted(at, day, quiet)
                        + "- shelling; trigger: shelled; by: army of Lowland/lo; at: %s; on: 2030-05-%02d\n~ %s\n"
                                .formatted(at, day, quiet);
            case 1 ->
                "Hours after the attack on %s, a blast shook the bridge of %s on May %d.\n".formatted(quiet, at, then)
                        + "- explosion; trigger: blast; at: %s; on: 2030-05-%02d\n~ %s\n".formatted(at, then, quiet);
            case 2 ->
                "In Operation Long Night the army of Lowland bombed %s on May %d.\n".formatted(at, day)
                        + "- air-strike; by: army of Lowland/lo; at: %s; on: 2030-05-%02d\n".formatted(at, day);
            case 3 ->
                "Shells fell on two villages, %s and %s, on May %d.\n".formatted(at, quiet, day)
                        + "- shelling; at: %s, %s; on: 2030-05-%02d\n".formatted(at, quiet, day);
            default ->
                "Shells fell on %s on May %d, rescuers said.\n".formatted(quiet, then)
                        + "- shelling; says: rescuers; at: %s; on: 2030-05-%02d\n".formatted(quiet, then);
        };
    }
}
