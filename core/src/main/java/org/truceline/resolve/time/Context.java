package org.truceline.resolve.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Days;
import org.truceline.model.Published;
import org.truceline.model.When;

/** What a rule may look at beside its own words: the publication, the tense, and the times found before in the text. One for each text; not for sharing. */
final class Context {

    /** Stands in where the publication day is not known; what is made from it is thrown away. */
    private static final LocalDate STAND_IN = LocalDate.of(2000, 1, 1);

    private final Lexemes text;
    private final @Nullable Published published;
    private boolean asked;
    private int depth;
    private @Nullable Days lastDay;
    /** A quotation is looked for so many lexemes back. */
    private static final int QUOTED = 40;

    private int lastDaySentence = -9;
    private @Nullable Days lastAny;
    private @Nullable Days lastDated;
    private int lastDatedSentence = -9;
    private @Nullable String lastQuarter;

    Context(Lexemes text, @Nullable Published published) {
        this.text = text;
        this.published = published;
    }

    Lexemes text() {
        return text;
    }

    int depth() {
        return depth;
    }

    /** The day of publication. */
    LocalDate day() {
        asked = true;
        return published == null ? STAND_IN : published.day();
    }

    @Nullable Published published() {
        return published;
    }

    /** Whether the publication day went into what is being made. */
    boolean asked() {
        return asked;
    }

    void ask() {
        asked = true;
    }

    void forget() {
        asked = false;
    }

    Tense tense(Match match) {
        return Tense.around(text, match.from(), match.end());
    }

    /** The expression at {@code at}, for rules that hold another one. */
    @Nullable Found inner(int at) {
        depth++;
        try {
            return Rules.english().longest(this, at);
        } finally {
            depth--;
        }
    }

    /** The day that the text is speaking of at lexeme {@code at}: the last one named in this sentence or the one before. */
    @Nullable LocalDate nearDay(int at) {
        return lastDay != null && text.at(at).sentence() - lastDaySentence <= 1 ? lastDay.first() : null;
    }

    /** The last day named before lexeme {@code at} in its own sentence. */
    @Nullable LocalDate dayBefore(int at) {
        return lastDay != null && text.at(at).sentence() == lastDaySentence ? lastDay.first() : null;
    }

    /** The last day named anywhere before. */
    @Nullable LocalDate lastDay() {
        return lastDay == null ? null : lastDay.first();
    }

    /** Whether a mark of quotation is open before lexeme {@code at} in its sentence. */
    boolean isQuoted(int at) {
        boolean open = false;
        for (int i = at - 1; i >= Math.max(0, at - QUOTED) && text.together(i, at); i--) {
            switch (text.at(i).lower()) {
                case "\"" -> open = !open;
                case "“", "«", "„" -> {
                    return true;
                }
                case "”", "»" -> {
                    return false;
                }
                default -> {}
            }
        }
        return open;
    }

    /** The last day, month or year named anywhere before. */
    @Nullable LocalDate lastNamed() {
        return lastAny == null ? null : lastAny.first();
    }

    /** The first day named behind lexeme {@code at} in its sentence. */
    @Nullable LocalDate dayBehind(int at) {
        if (depth > 0) {
            return null;
        }
        for (int i = at; i < at + 25 && text.together(i, at - 1); i++) {
            Found found = inner(i);
            if (found != null) {
                When when = found.outcome().when();
                if (when != null && when.days() != null && when.days().length() == 1) {
                    if (found.outcome().needsPublication()) {
                        asked = true;
                    }
                    return when.days().first();
                }
                i = found.end() - 1;
            }
        }
        return null;
    }

    /** The year that a date without one belongs to: that of a full date told before it in the sentence; 0 where none was. */
    int yearInForce(int at) {
        return lastDated != null && text.at(at).sentence() == lastDatedSentence
                ? lastDated.last().getYear()
                : 0;
    }

    /** The last quarter named before, as a TIMEX3 value. */
    @Nullable String lastQuarter() {
        return lastQuarter;
    }

    void remember(Found found) {
        When when = found.outcome().when();
        if (when == null || (found.outcome().needsPublication() && published == null)) {
            return;
        }
        Days days = when.days();
        int sentence = text.at(found.from()).sentence();
        if (days != null && days.length() <= 2) {
            lastDay = days;
            lastDaySentence = sentence;
        }
        if (days != null && days.length() <= 366) {
            lastAny = days;
        }
        if (days != null && days.length() <= 2 && !found.outcome().needsPublication()) {
            lastDated = days;
            lastDatedSentence = sentence;
        }
        if (when.value().indexOf("-Q") == 4 && !found.rule().name().equals(QuarterRules.YEAR_BEFORE)) {
            lastQuarter = when.value();
        }
    }
}
