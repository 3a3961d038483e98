package org.truceline.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.truceline.model.Answer;
import org.truceline.model.Name;
import org.truceline.model.Published;
import org.truceline.model.Report;
import org.truceline.model.When;
import org.truceline.text.TokenizedText;

/** What times come to in whole sentences: days, moments, rivals, what stays unresolved, and hostile input. */
class TimeFinderTest {

    private static final Published WEDNESDAY = Published.given(LocalDate.of(2023, 9, 20));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thirty people have died since Sunday.                      | Sunday        | 2023-09-17 | 2023-09-20",
                "Shelling went on from Monday to Wednesday.                 | Monday        | 2023-09-18 | 2023-09-20",
                "Between May 2015 and June 2016 nobody came.                | May 2015      | 2015-05-01 | 2016-06-30",
                "The war raged from 1992-1994 in the hills.                 | 1992-1994     | 1992-01-01 | 1994-12-31",
                "It was calm earlier this year.                             | earlier this year | 2023-01-01 | 2023-09-20",
                "They came in early January 2021.                           | early January 2021 | 2021-01-01 | 2021-01-10",
                "It has been under siege since late 2022, he said.          | late 2022     | 2022-01-01 | 2023-09-20",
                "Rivals have been fighting them since early January. | early January | 2023-01-01 | 2023-09-20",
                "The road has been shut since October.                      | October       | 2022-10-01 | 2023-09-20",
                "They began it in early 2011.                               | early 2011    | 2011-01-01 | 2011-12-31",
                "In three years of war tens of thousands have died.          | three years   | 2020-09-20 | 2023-09-20",
                "For six weeks they have held the bridge.                   | six weeks     | 2023-08-09 | 2023-09-20",
                "Two died in the last 24 hours.                             | the last 24 hours | 2023-09-19 | 2023-09-20",
                "Six were hurt on the night of 11 to 12 December 2020.      | the night of 11 to 12 December 2020 | 2020-12-11 | 2020-12-12",
                "The village was hit overnight.                             | overnight     | 2023-09-19 | 2023-09-20",
                "The army said on Tuesday that it will leave by Friday.     | Friday        | 2023-09-22 | 2023-09-22",
                "It began on 27 September 2020 and ended on 10 November.    | 10 November   | 2020-11-10 | 2020-11-10",
                "They were freed in December.                               | December      | 2022-12-01 | 2022-12-31",
                "IN SEPTEMBER THE TRUCE OF MAY 9 WAS BROKEN.                | MAY 9         | 2023-05-09 | 2023-05-09",
            })
    void givesDays(String text, String words, LocalDate first, LocalDate last) {
        When when = only(text, WEDNESDAY, words);
        assertThat(when.days()).isNotNull();
        assertThat(when.days().first()).isEqualTo(first);
        assertThat(when.days().last()).isEqualTo(last);
    }

    @Test
    void tellsMomentsInTheZoneOfTheReport() {
        Published there = new Published(LocalDate.of(2023, 9, 20), LocalTime.of(21, 0), ZoneOffset.ofHours(4), "given");
        assertThat(only("A truce took effect at 0900 GMT on Wednesday.", there, "0900 GMT on Wednesday")
                        .clock())
                .isEqualTo(LocalDateTime.of(2023, 9, 20, 13, 0));
        assertThat(only("As of 8 p.m. there were 25 dead.", there, "8 p.m.").clock())
                .isEqualTo(LocalDateTime.of(2023, 9, 20, 20, 0));
    }

    @Test
    void keepsTheOtherReadingAsARival() {
        Answer<When> answer =
                find("The sides meet Friday.", WEDNESDAY).getFirst().answer();
        assertThat(answer).isInstanceOfSatisfying(Answer.Found.class, found -> {
            assertThat(found.toString()).isEqualTo("2023-09-15");
            assertThat(found.rivals()).hasSize(1);
            assertThat(found.rivals().toString()).contains("2023-09-22");
        });
    }

    @Test
    void aWeekdaySaidOnThatDayHasNoRival() {
        Answer<When> answer =
                find("Shells fell on Wednesday.", WEDNESDAY).getFirst().answer();
        assertThat(answer).isInstanceOfSatisfying(Answer.Found.class, found -> {
            assertThat(found.toString()).isEqualTo("2023-09-20");
            assertThat(found.rivals()).isEmpty();
        });
    }

    @Test
    void leavesUnresolvedWhatNeedsAnUnknownPublication() {
        List<Name<When>> names = find("On Friday, two days ago and on 3 May 2021 shells fell.", null);
        assertThat(names).extracting(Name::text).containsExactly("Friday", "two days ago", "3 May 2021");
        assertThat(names.get(0).answer()).isInstanceOf(Answer.NotFound.class);
        assertThat(names.get(1).answer()).isInstanceOf(Answer.NotFound.class);
        assertThat(names.get(2).found()).hasValue(Calendar.day(LocalDate.of(2021, 5, 3)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The 32nd anniversary of independence was marked.",
                "You may march if you fall second.",
                "The 102nd Brigade fired 122 rounds at 1500 metres.",
                "He is 29 years old and said 2,000 soldiers came.",
                "Resolution 1325 was cited.",
            })
    void findsNothingWhereNoTimeIsTold(String text) {
        assertThat(find(text, WEDNESDAY)).isEmpty();
    }

    @Test
    void staysLinearOnHostileText() {
        for (String part : List.of(
                "a day after ",
                "the early ",
                "1 ",
                "12:00 ( ",
                "May ",
                "Monday - ",
                "twenty and ",
                "night of ",
                "2020-",
                "of the ")) {
            String text = part.repeat(100_000 / part.length());
            Assertions.assertThatCode(() -> org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                            Duration.ofSeconds(20), () -> find(text, WEDNESDAY)))
                    .as(part)
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9999 years ago",
                "9999 centuries from now",
                "the 99th century",
                "31/31/2020 and 32.13.2020 and 2020-02-30",
                "30 February",
                "99:99 p.m.",
                "a week before 1 January 1000",
                "the past 9999 decades",
                "-",
                "",
            })
    void survivesNonsense(String text) {
        assertThat(find(text, WEDNESDAY)).allSatisfy(n -> assertThat(n.text()).isNotBlank());
    }

    private static When only(String text, Published published, String words) {
        return find(text, published).stream()
                .filter(n -> n.text().equals(words))
                .findFirst()
                .flatMap(Name::found)
                .orElseThrow(() -> new AssertionError("no " + words + " in " + find(text, published)));
    }

    private static List<Name<When>> find(String text, @org.jspecify.annotations.Nullable Published published) {
        return new TimeFinder().find(Report.of("t", published, text), TokenizedText.of(text));
    }
}
