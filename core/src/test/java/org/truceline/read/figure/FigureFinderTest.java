package org.truceline.read.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.truceline.model.Status;
import org.truceline.text.TokenizedText;

class FigureFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Four of its troops were killed near the river.; 4 killed combatant",
                "A mine killed two road workers and wounded at least 12 others.; 2 killed civilian, ≥12 injured civilian",
                "Around twenty more, including two nurses, were injured.; ~20 injured, 2 injured civilian",
                "A suicide bomber killed photographer Omar Hadi in the port.; 1 killed civilian",
                "At least 25 people, including two civilians, were killed.; ≥25 killed, 2 killed civilian",
                "KILLING ONE SOLDIER AND WOUNDING SEVERAL CIVILIANS; 1 killed combatant, 3+? injured civilian",
                "Between 200 and 400 people died.; 200–400 killed",
                "The fighting left 30 dead and dozens injured.; 30 killed, 12+? injured",
                "The death toll rose to 61 on Tuesday.; 61 killed",
                "Six more died, bringing the total dead to 61.; 6 killed, 61 killed",
                "Two soldiers and three women were wounded by shells.; 2 injured combatant, 3 injured civilian",
                "A man and his little son were found dead.; 1 killed, 1 killed civilian",
                "A jet hit the camp, killing 100 refugees.; 100 killed civilian",
                "Twelve refugees were wounded.; 12 injured civilian",
                "Two days earlier three policemen had died in an ambush.; 3 killed combatant",
                "The war left 100 refugees on the border.; 100 displaced civilian",
                "A bomb killed 22 cadets at a police academy.; 22 killed combatant",
                "He shot four neighbours, killing two, then himself.; 4 injured civilian, 2 killed, 1 killed",
                "5 shot in Northtown; 5 injured",
                "6 shot, one fatally, at a market; 6 injured, 1 killed",
                "A 9 yr old boy was killed.; 1 killed civilian",
                "A 21 y/o nurse was killed.; 1 killed civilian",
                "Girl, 6, shot at a market; 1 injured civilian",
                "A nurse suffered a self-inflicted stab wound.; 1 injured civilian",
                "A woman and her child were killed.; 1 killed civilian, 1 killed civilian",
                "A woman, 23, and her brother were killed.; 1 killed civilian, 1 killed civilian",
                "The group began with firing 38 rockets and killing seven people.; 7 killed",
                "Planes flew three airstrikes destroying two buildings.; 2 destroyed",
                "Some 41 rebels were rounded up and executed.; ~41 killed combatant",
                "Three rescue workers of the town - all volunteers - were killed.; 3 killed civilian",
                "The fate of two villagers is unknown.; 2 missing civilian",
                "The raid claimed the lives of three workers, a family of six displaced people and one man.; 3 killed civilian, 6 killed, 1 killed",
                "The raids have claimed more than 250 lives.; ≥250 killed",
                "A force several thousand strong was stationed there.; 3000+? deployed",
                "The union sent a monitoring force of 650 soldiers.; 650 deployed combatant",
                "The brigade said it took out 17 trucks, six radars and three boats.; 17 destroyed, 6 destroyed, 3 destroyed",
                "The raid destroyed six pick-up vehicles a truck seven launchers three settlements.; 6 destroyed, 1 destroyed, 7 destroyed, 3 destroyed",
                "Rebels shot down a helicopter and two drones.; 1 destroyed, 2 destroyed",
                "Five members of a family died.; 5 killed",
                "The fighting killed 9000 people and displaced 2 million half of the inhabitants.; 9000 killed, 2000000 displaced",
                "The raid killed three fighters, an official from the force said.; 3 killed combatant",
                "The army said its SU-25 fighter jet was shot down.; 1 destroyed",
                "Rebels destroyed the army's rocket launcher.; 1 destroyed",
                "The army killed tenths of them.; 10+? killed",
                "The raid killed three workers a family of six displaced people.; 3 killed civilian, 6 killed",
                "Six armed men like soldiers two guards were killed.; 6 killed combatant, 2 killed combatant",
                "Ruiz, 39, of the northern village, died of her wounds.; 1 killed",
                "A 14-year-old boy was fatally shot.; 1 killed civilian",
                "The raid killed Colonel Anton Ruiz and two guards.; 1 killed combatant, 2 killed combatant",
                "A gunman shot and killed his brother.; 1 killed civilian",
                "The attack left three dead and injured another man.; 3 killed, 1 injured",
                "Four victims were taken to hospital.; 4 injured",
                "The owner of the mill in the valley was wounded.; 1 injured",
                "The blast injured three adults and an 11-year-old child.; 3 injured civilian, 1 injured civilian",
                "A 29-year-old was wounded by a 120 mm shell.; 1 injured",
                "Three men, aged 23, 24 and 30, were killed at four o'clock.; 3 killed",
                "It was a double murder.; 2 killed",
                "One of the three wounded has died.; 1 killed, 2 injured",
                "Two of the five injured soldiers died in hospital.; 2 killed combatant, 3 injured combatant",
                "Police say one of six victims of the blast died on Tuesday.; 1 killed, 6 casualties",
                "One of six people shot at the market died of her wounds.; 1 killed, 5 injured",
                "One of the three wounded is a child.; 1 injured, 3 injured",
                "Five people were shot, two fatally, in the square.; 5 injured, 2 killed",
                "A stray shell hit four people and two houses.; 4 injured",
                "A stray bullet grazed the boy.; 1 injured civilian",
                "Two guards shot near the gate were buried.; 2 injured combatant",
                "The gunman was accused of killing one person and shooting four others.; 1 killed, 4 injured",
                "The blast sent eleven workers to a hospital in the capital.; 11 injured civilian",
                "Medics found three men suffering from apparent shrapnel wounds.; 3 injured",
                "A nurse said that his brother had died of his wounds.; 1 killed civilian",
                "A guard spoke of a bomber who was killed.; 1 killed combatant",
                "A man who was shot on Monday near the bridge has died.; 1 killed",
                "Two men were wounded and later died.; 2 killed",
                "The blast claimed the life of Anton Ruiz, 17 of Homs.; 1 killed",
                "The death of Anton Ruiz at 665 Hill Road was told late.; 1 killed",
                "Some 5,000 people fled their homes.; ~5000 displaced",
                "They destroyed two tanks and a truck.; 2 destroyed, 1 destroyed",
                "No one was hurt.; 0 injured",
                "Nearly 2,000 peacekeepers were deployed.; ~2000 deployed combatant",
                "Five ceasefire violations were recorded.; 5 violations",
                "Our units neutralised 40 enemy fighters.; 40 casualties combatant",
                "Three fatally shot near the mill.; 3 killed",
                "Baby boy accidentally shot, killed.; 1 killed civilian",
                "Man, woman killed in Norwell ambush.; 1 killed, 1 killed civilian",
                "Two injured, gunman dead at a market.; 2 injured, 1 killed combatant",
                "Gunman kills three bandmates, self in club; 3 killed, 1 killed",
                "Six-year-old fatally shoots grandfather; 1 killed civilian",
                "Father shot wife, 3 kids at home; 1 injured civilian, 3 injured",
                "The shell killed 12-year-old Omar Hadi on Monday.; 1 killed",
                "Medics pronounced Omar Hadi dead at the scene.; 1 killed",
                "Hadi was shot, and medics pronounced him dead later.; 1 injured, 1 killed",
                "He shot two guards before he turned the weapon on himself.; 2 injured combatant, 1 killed",
                "He shot three people before taking his own life.; 3 injured, 1 killed",
                "Anton, Omar, Lea and Mira Ruiz were shot dead.; 1 killed, 1 killed, 1 killed, 1 killed",
                "Both Hadi and his little son died after the raid.; 1 killed, 1 killed civilian",
                "They watched the murder of a farmer in front of three villagers.; 1 killed civilian",
                "Hadi, who lived in room number 8, was killed.; 1 killed",
            })
    void findsTheFigures(String sentence, String expected) {
        TokenizedText text = TokenizedText.of(sentence);
        String found = FigureFinder.find(text, text.sentences().get(0)).stream()
                .map(f -> f.count() + " " + f.measure().word()
                        + (f.status() == Status.UNSPECIFIED
                                ? ""
                                : " " + f.status().word()))
                .collect(Collectors.joining(", "));
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The shells landed 30 kilometres from the town on 12 May 2014 and some were killed.",
                "He faces two counts of murder and an attempted murder charge.",
                "The general has killed no peace talks.",
                "The rocket hit Homs and struck two villages.",
                "The army sent 3 trucks to the hospital road.",
                "Israel killed Hamas leaders.",
                "Resolution 2254 calls for an end to killings.",
                "Three rockets hit two towns.",
                "The deal cost 5 million dollars and nobody fled in 2011.",
            })
    void agesDatesDistancesAndMoneyAreNoFigures(String sentence) {
        TokenizedText text = TokenizedText.of(sentence);
        assertThat(FigureFinder.find(text, text.sentences().get(0)).stream()
                        .filter(f -> f.count().value() > 0))
                .isEmpty();
    }
}
