package org.truceline.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.truceline.model.Claim;
import org.truceline.model.Event;
import org.truceline.model.Measure;
import org.truceline.model.Reading;
import org.truceline.model.Reality;
import org.truceline.model.Stance;
import org.truceline.model.Word;
import org.truceline.reconcile.judge.Corrections;
import picocli.CommandLine.TypeConversionException;

/** What may be corrected in a claim. A correction that would change nothing is refused before it is kept, with a stable code: its author would believe it done. */
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
            case "speaker", "doer", "target", "place" -> {} // whether the words stand in the report is seen there
            default -> number(slot, value);
        }
    }

    /** The usual name of a slot: the contract of a claim calls the doer otherwise. */
    static String usual(String slot) {
        return slot.equals("perpetrator") ? "doer" : slot;
    }

    /**
     * Whether a claim can hold the value.
     *
     * @throws TypeConversionException where a name does not stand in the report
     */
    static void check(String slot, String value, Claim claim, Reading reading) {
        if (Corrections.NAMES.contains(slot)) {
            if (slot.equals("speaker") && value.contains(";")) {
                throw new TypeConversionException("a claim has one speaker [judge.bad-value]");
            }
            try {
                Corrections.apply(reading, claim, slot, value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage() + meant(value, reading)
                        + ". Names are given as they stand in the report, several with ; between them: "
                        + Called.by("report ") + claim.report() + " [judge.not-in-text]");
            }
        }
    }

    /** The words as the report writes them, where only their case is another. */
    private static String meant(String value, Reading reading) {
        String text = reading.report().text();
        for (int at = 0; at + value.length() <= text.length() && !value.isBlank(); at++) {
            if (text.regionMatches(true, at, value, 0, value.length())) {
                return "; it writes \"" + text.substring(at, at + value.length()) + "\"";
            }
        }
        return "";
    }

    private static void days(String value) {
        String[] days = value.split("/", -1);
        try {
            LocalDate first = LocalDate.parse(days[0]);
            LocalDate last = LocalDate.parse(days[days.length - 1]);
            refuseUnless(days.length <= 2 && !last.isBefore(first), value, "a day, or two with the earlier first");
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + value
                    + "' is not a day such as 2023-09-19, or days such as 2023-09-19/2023-09-21 [judge.bad-value]");
        }
    }

    private static void number(String slot, String value) {
        if (Arrays.stream(Measure.values()).noneMatch(measure -> measure.word().equals(slot))) {
            throw new TypeConversionException(
                    "there is no such slot; there are event, reality, stance, background, date, speaker, doer, target, place, "
                            + Arrays.stream(Measure.values()).map(Word::word).collect(Collectors.joining(", "))
                            + " [judge.no-such-slot]");
        }
        refuseUnless(value.matches("\\d{1,9}"), value, "a number");
    }

    private static void refuseUnless(boolean right, String value, String wanted) {
        if (!right) {
            throw new TypeConversionException("'" + value + "' is not " + wanted + " [judge.bad-value]");
        }
    }
}
