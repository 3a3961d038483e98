package org.truceline.intake.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Published;

/** What a page, a document or the input says of a report beside its words; each part null where it says nothing. */
public record Facts(
        @Nullable String title,
        @Nullable Published published,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable String address,
        @Nullable String agency) {

    /** Nothing found. */
    public static Facts none() {
        return new Facts(null, null, null, null, null, null);
    }

    /** These facts, and what they lack taken from the clean text: day of publication, byline and credited agency. */
    public Facts completedFrom(String text) {
        Published day = published != null
                ? published
                : Dateline.find(text).or(() -> InferredDay.find(text)).orElse(null);
        String byline = author != null ? author : Credits.author(text).orElse(null);
        String credited = agency != null ? agency : Credits.agency(text).orElse(null);
        return new Facts(title, day, publisher, byline, address, credited);
    }

    /** These facts, and where they lack it the day of publication from the first of {@code lines} that holds a full date. */
    public Facts completedFromLines(List<String> lines, String reason) {
        if (published != null) {
            return this;
        }
        return withPublished(lines.stream()
                .flatMap(line -> Moments.first(line, reason).stream())
                .findFirst()
                .orElse(null));
    }

    /** The same with another day of publication; null for none. */
    public Facts withPublished(@Nullable Published day) {
        return new Facts(title, day, publisher, author, address, agency);
    }
}
