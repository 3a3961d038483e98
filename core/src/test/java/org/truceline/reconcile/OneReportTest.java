package org.truceline.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What one report tells as one happening, and what it tells as several. */
class OneReportTest {

    @Test
    void fireAndTheFireThatAnswersItAreTwo() {
        assertThat(
                        types(
                                """
                # a 2030-05-02
                The monitors said rebels shelled the depot at Northtown on May 1.
                - shelling; says: The monitors; by: rebels/re; to: depot; at: Northtown; on: 2030-05-01
                The monitors said the army shelled rebel positions at Northtown on May 1.
                - shelling; says: The monitors; by: army/lo; to: rebel positions; at: Northtown; on: 2030-05-01
                """))
                .isEqualTo("shelling; shelling");
    }

    @Test
    void twoPartiesThatNameEachOtherTellOfOne() {
        assertThat(
                        types(
                                """
                # a 2030-05-02
                The ministry of Lowland said rebels shelled the market of Northtown on May 1.
                - shelling; says: ministry of Lowland/lo; stance: accuses; by: rebels/re; to: market; at: Northtown; on: 2030-05-01
                The rebel command said the army shelled the market of Northtown on May 1.
                - shelling; says: rebel command/re; stance: accuses; by: army/lo; to: market; at: Northtown; on: 2030-05-01
                """))
                .isEqualTo("shelling");
    }

    @Test
    void whoDeniesADeedAndNamesAnotherForItTellsOfOne() {
        assertThat(
                        types(
                                """
                # a 2030-05-02
                The ministry of Lowland denied that its army shelled Northtown.
                - shelling; says: ministry of Lowland/lo; stance: denies; reality: negated; by: army/lo; at: Northtown
                The ministry of Lowland said rebels shelled Northtown themselves.
                - shelling; says: ministry of Lowland/lo; stance: accuses; by: rebels/re; at: Northtown
                """))
                .isEqualTo("shelling");
    }

    @Test
    void otherCountsAtOtherPlacesAreTwoWhoeverTells() {
        assertThat(
                        types(
                                """
                # a 2030-05-02
                A commander said the army struck the Aldan quarter and killed 71 fighters.
                - armed-clash; says: A commander/lo; by: army/lo; to: fighters/re; at: Aldan quarter; killed: 71=71 combatant
                The army killed nine fighters around the Rushan mill.
                - armed-clash; by: army/lo; to: fighters/re; at: Rushan mill; killed: nine=9 combatant
                """))
                .isEqualTo("armed-clash; armed-clash");
    }

    @Test
    void whatHappenedBeforeTheAttackIsNotTheAttack() {
        assertThat(
                        types(
                                """
                # a 2030-05-02
                The defender said 25 people were killed in Highland on May 1.
                - explosion; says: defender/hi; at: Highland; on: 2030-05-01; killed: 25=25
                Shortly before the attack two workers hit a mine in Highland on May 1, Lowland said.
                - explosion; says: Lowland/lo; to: workers; at: Highland; on: 2030-05-01; killed: two=2 civilian
                Later another mine killed four men of a patrol.
                - explosion; to: men of a patrol/lo; killed: four=4 combatant
                """))
                .isEqualTo("explosion; explosion; explosion");
    }

    @Test
    void harmWithoutPlaceOrDayGoesWithTheHarmBeforeItUnlessAnotherWeaponDidIt() {
        String harm =
                """
                # a 2030-05-02
                Shells killed four people in Northtown on May 1.
                - shelling; at: Northtown; on: 2030-05-01; killed: four=4
                """;
        assertThat(types(harm + "Three people were hurt.\n- violence; injured: Three=3\n"))
                .isEqualTo("shelling");
        assertThat(types(harm + "A car bomb hurt three people.\n- suicide-bombing; injured: three=3\n"))
                .isEqualTo("shelling; suicide-bombing");
    }

    /** "Gunmen" may be of any side: who is accused of the same ambush later on did no other. */
    @Test
    void whoIsToldByArmsAloneMayBeWhoIsAccusedOfIt() {
        assertThat(
                        types(
                                """
                # a 2030-05-02
                Gunmen ambushed a convoy at Northtown on May 1, killing four soldiers, the ministry said.
                - armed-clash; says: ministry/lo; by: Gunmen/new/hi/armed; to: convoy; at: Northtown; on: 2030-05-01; killed: four=4 combatant
                The ministry accused the rebels of the ambush at Northtown.
                - armed-clash; says: ministry/lo; stance: accuses; by: rebels/re; at: Northtown; on: 2030-05-01
                """))
                .isEqualTo("armed-clash");
    }

    /** Who denies one deed and tells of another, done by others to others, tells of two. */
    @Test
    void aDeniedDeedAndAnAccusationOfAnotherAreTwo() {
        assertThat(
                        types(
                                """
                # a 2030-05-02
                The rebels denied that their fighters had ambushed a convoy.
                - armed-clash; says: rebels/re; stance: denies; reality: negated; by: fighters/re; to: convoy/lo
                They accused the army of shelling villagers at Southbridge on May 1, killing three.
                - shelling; says: They/re; stance: accuses; by: army/lo; to: villagers/vi; at: Southbridge; on: 2030-05-01; killed: three=3 civilian
                """))
                .isEqualTo("shelling; denied");
    }

    private static String types(String marked) {
        return String.join(
                "; ",
                Shown.incidents(marked)
                        .lines()
                        .filter(l -> !l.startsWith(" "))
                        .map(l -> l.substring(0, l.indexOf(' ')))
                        .toList());
    }
}
