package org.truceline.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.truceline.model.ActorId;

/** Who is in the register: no state without its government, capital, palace and ministries; no gap in the offices that are quoted most. */
class CoverageTest {

    private static final ActorRegister REGISTER = ActorRegister.standard();
    private static final Set<String> NO_MEMBERS = Set.of("va", "ps", "xk", "tw", "su", "yu");

    private static List<String[]> members() {
        return Tables.standard("states.tsv", 10).stream()
                .filter(row -> row[1].equals("state") && !NO_MEMBERS.contains(row[0]))
                .toList();
    }

    @Test
    void everyMemberOfTheUnitedNationsHasACapitalAndItsMinistries() {
        assertThat(members()).hasSize(193);
        for (String[] row : members()) {
            assertThat(row[6]).as("capital of " + row[3]).isNotEmpty();
            for (String body : List.of("mod", "mfa", "mia", "forces", "presidency", "police")) {
                assertThat(REGISTER.find(new ActorId(row[0] + "/" + body)))
                        .as(row[0] + "/" + body)
                        .isPresent();
            }
        }
        assertThat(members().stream().filter(row -> !row[7].isEmpty()).count())
                .as("named palaces and seats")
                .isGreaterThanOrEqualTo(90);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "az president", "az foreign minister", "az defence minister", "am president|prime minister",
                        "am foreign minister",
                "am defence minister", "ge president", "ge prime minister", "ge foreign minister", "artsakh president",
                "abkhazia president", "south-ossetia president"
            })
    void theOfficesOfTheSouthCaucasusAreSeldomEmpty(String office) {
        LocalDate from = office.contains("ossetia")
                ? LocalDate.of(1996, 12, 1)
                : office.startsWith("ge ") ? LocalDate.of(2005, 11, 1) : LocalDate.of(1995, 6, 1);
        LocalDate until = office.startsWith("artsakh") ? LocalDate.of(2023, 12, 31) : LocalDate.of(2024, 6, 1);
        assertThat(filled(office, from, until)).as(office).isGreaterThan(0.85);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "us president", "us secretary of state", "us defence secretary", "ru president", "ru foreign minister",
                        "ru defence minister",
                "ua president", "ua prime minister", "ua foreign minister", "ua defence minister", "gb prime minister",
                        "gb foreign secretary",
                "gb defence secretary", "fr president", "fr foreign minister", "fr defence minister", "de chancellor",
                        "de foreign minister",
                "de defence minister", "tr president", "tr foreign minister", "tr defence minister", "ir president",
                        "ir foreign minister",
                "ir defence minister", "il prime minister", "il defence minister", "ps president", "ps prime minister",
                        "sy president",
                "sy foreign minister", "sy defence minister", "iq prime minister", "iq president",
                        "sa foreign minister", "sa defence minister",
                "ye president", "ye prime minister", "lb prime minister", "eg president", "eg foreign minister",
                        "ly prime minister",
                "pk prime minister", "in prime minister", "in foreign minister", "in defence minister", "cn president",
                        "cn foreign minister"
            })
    void theOfficesOfTheStatesMostQuotedAreFilledSince2015(String office) {
        assertThat(filled(office, LocalDate.of(2015, 4, 1), LocalDate.of(2025, 3, 1)))
                .as(office)
                .isGreaterThan(0.85);
    }

    /** The share of months in which somebody holds an office of a side. */
    private static double filled(String office, LocalDate from, LocalDate until) {
        String side = office.substring(0, office.indexOf(' '));
        List<String> offices = List.of(office.substring(office.indexOf(' ') + 1).split("\\|", -1));
        int months = 0;
        int held = 0;
        for (LocalDate day = from; day.isBefore(until); day = day.plusMonths(1)) {
            LocalDate on = day;
            months++;
            held += offices.stream().anyMatch(o -> REGISTER.holder(new ActorId(side), o, on) != null) ? 1 : 0;
        }
        return held / (double) months;
    }

    @Test
    void theArmedGroupsAndMissionsAreThere() {
        Set<String> armed = new HashSet<>();
        Set<String> missions = new HashSet<>();
        for (String[] row : Tables.standard("actors.tsv", 8)) {
            switch (row[1]) {
                case "rebel-group", "militia", "identity-militia", "de-facto-forces" -> armed.add(row[0]);
                case "peacekeepers", "monitor" -> missions.add(row[0]);
                default -> {}
            }
        }
        assertThat(armed).hasSizeGreaterThanOrEqualTo(150);
        assertThat(missions).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void noPersonHoldsAnOfficeTwiceAtATime() {
        List<String> twice = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String[] row : Tables.standard("persons.tsv", 5)) {
            if (!seen.add(row[0] + row[1] + row[2] + Tables.list(row[4]).getFirst())) {
                twice.add(String.join(" ", row));
            }
        }
        assertThat(twice).isEmpty();
    }
}
