package org.truceline.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.truceline.model.Days;
import org.truceline.model.When;

/** The codes of ACLED's and UCDP's codebooks for times of each length. */
class PrecisionTest {

    private static final LocalDate DAY = LocalDate.of(2023, 9, 20);

    @Test
    void acledTellsDayWeekAndMonth() {
        assertThat(Precision.acled(Calendar.day(DAY))).hasValue(1);
        assertThat(Precision.acled(Calendar.weekend(DAY))).hasValue(2);
        assertThat(Precision.acled(Calendar.week(DAY))).hasValue(2);
        assertThat(Precision.acled(Calendar.month(YearMonth.of(2023, 9)))).hasValue(3);
        assertThat(Precision.acled(Calendar.year(2023))).isEmpty();
        assertThat(Precision.acled(Calendar.vague("PAST_REF"))).isEmpty();
    }

    @Test
    void acledPutsAnEventInTheMiddle() {
        assertThat(Precision.acledDay(Calendar.day(DAY))).hasValue(DAY);
        assertThat(Precision.acledDay(Calendar.week(DAY))).hasValue(LocalDate.of(2023, 9, 21));
        assertThat(Precision.acledDay(Calendar.month(YearMonth.of(2023, 9)))).hasValue(LocalDate.of(2023, 9, 15));
        assertThat(Precision.acledDay(Calendar.year(2023))).isEmpty();
    }

    @Test
    void acledPutsTheBeginningOfAMonthOnItsFirstDayAndTheEndOnItsLast() {
        assertThat(Precision.acledDay(new Days(LocalDate.of(2023, 9, 1), LocalDate.of(2023, 9, 10))))
                .hasValue(LocalDate.of(2023, 9, 1));
        assertThat(Precision.acledDay(new Days(LocalDate.of(2023, 9, 11), LocalDate.of(2023, 9, 20))))
                .hasValue(LocalDate.of(2023, 9, 15));
        assertThat(Precision.acledDay(new Days(LocalDate.of(2023, 2, 19), LocalDate.of(2023, 2, 28))))
                .hasValue(LocalDate.of(2023, 2, 28));
        assertThat(Precision.acled(new Days(LocalDate.of(2023, 9, 1), LocalDate.of(2023, 9, 10))))
                .hasValue(3);
    }

    @Test
    void ucdpTellsDayRangeWeekMonthAndYear() {
        When range = Calendar.days(DAY, DAY.plusDays(5));
        assertThat(Precision.ucdp(Calendar.part(DAY, 4))).hasValue(1);
        assertThat(Precision.ucdp(range)).hasValue(2);
        assertThat(Precision.ucdp(Calendar.week(DAY))).hasValue(3);
        assertThat(Precision.ucdp(Calendar.quarter(2023, 3))).hasValue(5);
        assertThat(Precision.ucdp(Calendar.month(YearMonth.of(2023, 9)))).hasValue(4);
        assertThat(Precision.ucdp(Calendar.decade(1990))).isEmpty();
    }
}
