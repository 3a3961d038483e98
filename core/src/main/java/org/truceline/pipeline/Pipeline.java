package org.truceline.pipeline;

import java.util.function.BiFunction;
import org.truceline.model.Mentions;
import org.truceline.model.Reading;
import org.truceline.model.Report;
import org.truceline.read.Reader;
import org.truceline.text.TokenizedText;

/**
 * The way of a report: cut into sentences and tokens, names found and looked up, claims read. Immutable; may be used from many threads.
 *
 * @param names finds the places, times and actors of a report
 * @param reader reads its claims
 */
public record Pipeline(BiFunction<Report, TokenizedText, Mentions> names, Reader reader) {

    /** Reads one report; the same report gives the same reading. A report that is not in English is kept and not read. */
    public Reading read(Report report) {
        if (!report.language().equals("en") && !report.language().equals("und")) {
            return new Reading(report, Mentions.none(), java.util.List.of(), java.util.List.of());
        }
        TokenizedText text = TokenizedText.of(report.text());
        return reader.read(report, text, names.apply(report, text));
    }
}
