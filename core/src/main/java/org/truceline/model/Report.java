package org.truceline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One published text, cleaned.
 *
 * @param sha256 of the original bytes, 64 hexadecimal digits
 * @param title the headline; empty where there is none
 * @param published null where neither given nor found
 * @param language ISO 639-1 code; "und" where it could not be told
 * @param text the clean text that all spans count in; the headline is its first paragraph where the page had one
 * @param embedded posts of others that the text embeds, as spans of {@code text}: quoted sources, not the report's own words
 * @param headline where the headline stands in {@code text}; null where it does not
 */
public record Report(
        ReportId id,
        String sha256,
        String title,
        @Nullable Published published,
        String language,
        Source source,
        String text,
        @Nullable Span headline,
        List<Span> embedded) {

    /** Copies the list. */
    public Report {
        embedded = List.copyOf(embedded);
    }

    /** The same report under another id. */
    public Report withId(ReportId id) {
        return new Report(id, sha256, title, published, language, source, text, headline, embedded);
    }

    /** A report of plain text with nothing else known, as tests and pure readers use it. */
    public static Report of(String id, @Nullable Published published, String text) {
        return new Report(new ReportId(id), "", "", published, "en", Source.unknown(), text, null, List.of());
    }
}
