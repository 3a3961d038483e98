package org.truceline.resolve.time;

import java.util.ArrayList;
import java.util.List;
import org.truceline.model.Name;
import org.truceline.model.Quote;
import org.truceline.model.Report;
import org.truceline.model.When;
import org.truceline.text.TokenizedText;

/**
 * Finds the time expressions of a report and says what they mean, seen from the day of publication.
 *
 * <pre>{@code
 * List<Name<When>> times = new TimeFinder().find(report, TokenizedText.of(report.text()));
 * }</pre>
 *
 * <p>Types and values are those of TIMEX3; days are inclusive. What needs a publication day that is not known, or counts from an event without a day, is
 * found but not resolved. Immutable, for use from many threads; takes time linear in the length of the text.
 */
public final class TimeFinder {

    /** The time expressions in the order of the text; none overlap. */
    public List<Name<When>> find(Report report, TokenizedText text) {
        Lexemes lexemes = Lexemes.of(text);
        Context context = new Context(lexemes, report.published());
        List<Found> all = new ArrayList<>();
        int free = 0;
        for (int at = 0; at < lexemes.size(); ) {
            Found found = Rules.english().longest(context, at);
            if (found == null) {
                at++;
                continue;
            }
            Found whole = Modifiers.widened(found, context, free);
            context.remember(whole);
            all.add(whole);
            at = whole.end();
            free = at;
        }
        Ranges.join(all, lexemes);
        boolean published = report.published() != null;
        return all.stream()
                .map(f -> new Name<>(
                        Quote.of(
                                text.text(),
                                lexemes.at(f.from()).start(),
                                lexemes.at(f.end() - 1).end()),
                        f.outcome().answer(f.rule().name(), published)))
                .toList();
    }
}
