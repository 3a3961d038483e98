package org.truceline.intake.facts;

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

    public Facts withPublished(@Nullable Published day) {
        return new Facts(title, day, publisher, author, address, agency);
    }
}
