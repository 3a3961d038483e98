package org.truceline.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.truceline.model.Incident;
import org.truceline.model.Measure;

/** Persons told one by one, again, or together with the dead. */
class PersonsToldTest {

    @Test
    void whoIsToldAsHurtAndAsDeadIsNoLongerHurt() {
        Incident incident = only(
                """
                # a 2030-05-02
                Gunmen shot Anna Berg in Northtown on May 1, wounding her badly.
                - attack; at: Northtown; on: 2030-05-01; injured: Berg=1
                # b 2030-05-03
                Anna Berg, shot in Northtown on May 1, has died and two men are still in hospital.
                - attack; at: Northtown; on: 2030-05-01; killed: Berg=1; injured: two=2
                """);
        assertThat(incident.estimate(Measure.KILLED)).hasToString("1");
        assertThat(incident.estimate(Measure.INJURED)).hasToString("2");
    }

    @Test
    void somebodyElseIsHurtBesideTheDead() {
        Incident incident = only(
                """
                # a 2030-05-02
                Gunmen in Northtown killed a woman on May 1 and another woman was wounded.
                - attack; at: Northtown; on: 2030-05-01; killed: a=1; injured: another=1
                """);
        assertThat(incident.estimate(Measure.INJURED).toString()).startsWith("1");
    }

    @Test
    void ofAllWhoWereHitTheDeadAreNotInjured() {
        Incident incident = only(
                """
                # a 2030-05-02
                Five people were shot in Northtown on May 1, one of them fatally.
                - attack; at: Northtown; on: 2030-05-01; injured: Five=5; killed: one=1
                """);
        assertThat(incident.estimate(Measure.INJURED)).hasToString("4 (4–5)");
    }

    @Test
    void whoHarmedHimselfIsOnePerson() {
        Incident incident = only(
                """
                # a 2030-05-02
                A boy found a pistol in Northtown on May 1 and shot himself.
                - attack; at: Northtown; on: 2030-05-01; injured: A=1, himself=1
                """);
        assertThat(incident.estimate(Measure.INJURED)).hasToString("1");
    }

    @Test
    void whoTakesHisOwnLifeAfterTheOthersIsOneMore() {
        Incident incident = only(
                """
                # a 2030-05-02
                On May 1 a man in Northtown killed his wife before taking his own life.
                - attack; at: Northtown; on: 2030-05-01; killed: his_wife=1, his_own_life=1
                """);
        assertThat(incident.estimate(Measure.KILLED).toString()).startsWith("2");
    }

    @Test
    void whoIsOnlySaidToHaveBeenHitMayBeTheDead() {
        Incident incident = only(
                """
                # a 2030-05-02
                A boy was shot in Northtown on May 1.
                - attack; at: Northtown; on: 2030-05-01; injured: A=1
                Omar Hadi died at the scene in Northtown on May 1.
                - attack; at: Northtown; on: 2030-05-01; killed: Omar_Hadi=1
                """);
        assertThat(incident.estimate(Measure.INJURED)).hasToString("0 (0–1)");
    }

    @Test
    void severalPersonsHitMayBeThoseToldAsDead() {
        Incident incident = only(
                """
                # a 2030-05-02
                Three people died in Northtown on May 1.
                - attack; at: Northtown; on: 2030-05-01; killed: Three=3
                Nina Berg and Omar Hadi were shot in Northtown on May 1.
                - attack; at: Northtown; on: 2030-05-01; injured: Nina_Berg=1, Omar_Hadi=1
                """);
        assertThat(incident.estimate(Measure.INJURED)).hasToString("0 (0–2)");
    }

    @Test
    void personsWoundedAreNotThoseToldAsDead() {
        Incident incident = only(
                """
                # a 2030-05-02
                Three people died in Northtown on May 1.
                - attack; at: Northtown; on: 2030-05-01; killed: Three=3
                Nina Berg and Omar Hadi were wounded in Northtown on May 1.
                - attack; at: Northtown; on: 2030-05-01; injured: Nina_Berg=1, Omar_Hadi=1
                """);
        assertThat(incident.estimate(Measure.INJURED)).hasToString("2");
    }

    @Test
    void whatIsToldFirstComesBeforeAPartOfItThatAnotherVoiceTells() {
        Incident incident = only(
                """
                # a 2030-05-02
                Five people were wounded in Northtown on May 1.
                - attack; at: Northtown; on: 2030-05-01; injured: Five=5
                Medics took two men from Northtown to a hospital on May 1, a nurse said.
                - attack; says: nurse; at: Northtown; on: 2030-05-01; injured: two=2
                """);
        assertThat(incident.estimate(Measure.INJURED)).hasToString("5 (2–5)");
    }

    @Test
    void aCountOfAllWhoWereHitLowersTheInjured() {
        Incident incident = only(
                """
                # a 2030-05-02
                There were four victims in Northtown on May 1.
                - attack; at: Northtown; on: 2030-05-01; casualties: four=4
                One man died in Northtown on May 1 and four men were wounded.
                - attack; at: Northtown; on: 2030-05-01; killed: One=1; injured: four=4
                """);
        assertThat(incident.estimate(Measure.INJURED)).hasToString("4 (3–4)");
    }

    @Test
    void whoAreToldAsShotBesideTheDeadMayHoldThem() {
        Incident incident = only(
                """
                # a 2030-05-02
                Five men were shot in Northtown on May 1 and one was killed.
                - attack; at: Northtown; on: 2030-05-01; injured: Five=5; killed: one=1
                """);
        assertThat(incident.estimate(Measure.INJURED)).hasToString("5 (4–5)");
    }

    @Test
    void aPersonToldAgainByHisFirstNameIsOnePerson() {
        Incident incident = only(
                """
                # a 2030-05-02
                Omar Hadi was killed in Northtown on May 1.
                - attack; at: Northtown; on: 2030-05-01; killed: Omar_Hadi=1
                Neighbours said that Omar died in Northtown on May 1.
                - attack; at: Northtown; on: 2030-05-01; killed: Omar=1
                """);
        assertThat(incident.estimate(Measure.KILLED)).hasToString("1");
    }

    @Test
    void harmThatNothingSetsApartGoesOnWithTheHarmToldBefore() {
        Incident incident = only(
                """
                # a 2030-05-02
                Gunmen attacked Northtown on May 1.
                - attack; at: Northtown; on: 2030-05-01
                The mayor thanked the neighbours for their help.
                Schools will stay closed.
                Three people were hit by the shots.
                - gunfire; injured: Three=3
                """);
        assertThat(incident.estimate(Measure.INJURED)).hasToString("3");
    }

    @Test
    void whatAReportSaysItselfComesBeforeWhatItQuotes() {
        Incident incident = only(
                """
                # a 2030-05-02
                An attack in Northtown on May 1 wounded seven people.
                - attack; at: Northtown; on: 2030-05-01; injured: seven=7
                Doctors in Northtown said they treated four people wounded on May 1.
                - attack; says: Doctors; at: Northtown; on: 2030-05-01; injured: four=4
                """);
        assertThat(incident.estimate(Measure.INJURED)).hasToString("7 (4–7)");
    }

    @Test
    void personsNamedInSeveralSentencesMayBeFewer() {
        Incident incident = only(
                """
                # a 2030-05-02
                Anna Berg was killed in Northtown on May 1.
                - attack; at: Northtown; on: 2030-05-01; killed: Berg=1
                Boris Lind died in Northtown on May 1.
                - attack; at: Northtown; on: 2030-05-01; killed: Lind=1
                """);
        assertThat(incident.estimate(Measure.KILLED)).hasToString("2 (1–2)");
    }

    @Test
    void onePersonToldLaterDoesNotReplaceTheCountBefore() {
        Incident incident = only(
                """
                # a 2030-05-02
                A gunman killed three people in Northtown on May 1, police said.
                - attack; says: police; at: Northtown; on: 2030-05-01; killed: three=3
                # b 2030-05-04
                Boris Lind was killed in Northtown on May 1, police said.
                - attack; says: police; at: Northtown; on: 2030-05-01; killed: Lind=1
                """);
        assertThat(incident.estimate(Measure.KILLED)).hasToString("3");
    }

    @Test
    void oneOriginThatTellsMoreThanSeveralMayBeMistaken() {
        Incident incident = only(
                """
                # a 2030-05-02
                Boris Lind was killed at the Old Mill club in Northtown on May 1.
                - attack; at: Northtown; on: 2030-05-01; killed: Lind=1
                # b 2030-05-02
                A gunman at the Old Mill club in Northtown killed Boris Lind on May 1.
                - attack; at: Northtown; on: 2030-05-01; killed: Lind=1
                # c 2030-05-03
                Two people were killed at the Old Mill club in Northtown on May 1.
                - attack; at: Northtown; on: 2030-05-01; killed: Two=2
                """);
        assertThat(incident.estimate(Measure.KILLED)).hasToString("1 (1–2)");
    }

    @Test
    void oneWhoIsToldAsHurtHereAndAsDeadThereMayBeOnePerson() {
        Incident incident = only(
                """
                # a 2030-05-02
                A farmer was wounded at the Old Mill in Northtown on May 1.
                - attack; at: Northtown; on: 2030-05-01; injured: farmer=1
                Boris Lind was killed at the Old Mill in Northtown on May 1.
                - attack; at: Northtown; on: 2030-05-01; killed: Lind=1
                """);
        assertThat(incident.estimate(Measure.INJURED)).hasToString("0 (0–1)");
    }

    @Test
    void whoIsToldAgainByAPronounOrTheDeedIsNobodyMore() {
        Incident incident = only(
                """
                # a 2030-05-02
                Boris Lind was killed in Northtown on May 1 and he died at once, a homicide.
                - attack; at: Northtown; on: 2030-05-01; killed: Lind=1, he=1, homicide=1
                """);
        assertThat(incident.estimate(Measure.KILLED)).hasToString("1");
    }

    @Test
    void ofThoseHitTheOthersAreInjured() {
        Incident incident = only(
                """
                # a 2030-05-02
                Four men lay in the street in Northtown on May 1, all of them hurt.
                - attack; at: Northtown; on: 2030-05-01; injured: Four=4
                # b 2030-05-03
                Boris Lind was killed in Northtown on May 1 and three others were hurt, four men in all.
                - attack; at: Northtown; on: 2030-05-01; killed: Lind=1; injured: others=3, four=4
                """);
        assertThat(incident.estimate(Measure.INJURED).toString()).startsWith("3 (");
    }

    @Test
    void oneReportAgainstTheSilenceOfOthersMayBeWrong() {
        Incident incident = only(
                """
                # a 2030-05-02
                Gunmen wounded seven people at the Old Mill club in Northtown on May 1.
                - attack; at: Northtown; on: 2030-05-01; injured: seven=7
                # b 2030-05-02
                Seven people were wounded at the Old Mill club in Northtown on May 1 and a girl was killed.
                - attack; at: Northtown; on: 2030-05-01; injured: Seven=7; killed: a=1
                """);
        assertThat(incident.estimate(Measure.INJURED)).hasToString("7");
        assertThat(incident.estimate(Measure.KILLED)).hasToString("1 (0–1)");
    }

    @Test
    void whoDiesDaysAfterBelongsToTheSameHappening() {
        Incident incident = only(
                """
                # a 2030-05-12
                A boy was shot in Northtown on May 1.
                - attack; at: Northtown; on: 2030-05-01; injured: boy=1
                The boy died on May 10.
                - violence; on: 2030-05-10; killed: boy=1
                """);
        assertThat(incident.estimate(Measure.KILLED)).hasToString("1");
    }

    @Test
    void whereNoSentenceSpeaksOfDeathNobodyIsToldAsKilled() {
        Incident incident = only(
                """
                # a 2030-05-02
                Seven victims were found in Northtown on May 1.
                - attack; at: Northtown; on: 2030-05-01; casualties: Seven=7
                One of them was wounded in Northtown on May 1.
                - attack; at: Northtown; on: 2030-05-01; injured: One=1
                """);
        assertThat(incident.estimate(Measure.KILLED)).hasToString("none told");
    }

    private static Incident only(String marked) {
        List<Incident> incidents =
                new Reconciler().reconcile(Scenario.read(marked), List.of()).incidents();
        assertThat(incidents).hasSize(1);
        return incidents.getFirst();
    }
}
