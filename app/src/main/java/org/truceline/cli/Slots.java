package org.truceline.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.truceline.model.Event;
import org.truceline.model.Measure;
import org.truceline.model.Reality;
import org.truceline.model.Stance;
import org.truceline.model.Word;
import picocli.CommandLine.TypeConversionException;

/** What may be corrected in a claim. A correction that would change nothing is refused before it is kept: its author would believe it done. */
final class Slots {

    private Slots() {}

    /** @throws TypeConversionException where there is no such slot, or the value is none that it can hold */
    static void check(String slot, String value) {
        switch (slot) {
            case "event" -> Words.of(Event.class, value);
            case "reality" -> Words.of(Reality.class, value);
            case "stance" -> Words.of(Stance.class, value);
            case "background" -> refuseUnless(value.equals("true") || value.equals("false"), value, "true or false");
            case "date" -> days(value);
            default -> number(slot, value);
        }
    }

    private static void days(String value) {
        String[] days = value.split("/", -1);
        try {
            LocalDate first = LocalDate.parse(days[0]);
            LocalDate last = LocalDate.parse(days[days.length - 1]);
            refuseUnless(days.length <= 2 && !last.isBefore(first), value, "a day, or two with the earlier first");
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(
                    "'" + value + "' is not a day such as 2023-09-19, or days such as 2023-09-19/2023-09-21");
        }
    }

    private static void number(String slot, String value) {
        if (Arrays.stream(Measure.values()).noneMatch(measure -> measure.word().equals(slot))) {
            throw new TypeConversionException(
                    "there is no such slot; there are event, reality, stance, background, date, "
                            + Arrays.stream(Measure.values()).map(Word::word).collect(Collectors.joining(", ")));
        }
        refuseUnless(value.matches("\\d{1,9}"), value, "a number");
    }

    private static void refuseUnless(boolean right, String value, String wanted) {
        if (!right) {
            throw new TypeConversionException("'" + value + "' is not " + wanted);
        }
    }
}
