package org.truceline.reconcile.judge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.truceline.model.Actor;
import org.truceline.model.Answer;
import org.truceline.model.Claim;
import org.truceline.model.Location;
import org.truceline.model.Name;
import org.truceline.model.Quote;
import org.truceline.model.Reading;

/**
 * The words of a report that a person named as a claim's speaker, doer, target or place. They have to stand in its text, as written: no value without a span. What they name
 * is what the report's own names of these words were found to be.
 */
final class NamedInText {

    private static final String RULE = "judgement";

    /** Between several names of one value. */
    private static final String BETWEEN = ";";

    private final Reading reading;
    private final Claim claim;

    NamedInText(Reading reading, Claim claim) {
        this.reading = reading;
        this.claim = claim;
    }

    List<Name<Actor>> actors(String value) {
        return names(
                value,
                n -> named(
                        n,
                        Stream.concat(
                                reading.mentions().actors().stream(),
                                reading.claims().stream().flatMap(NamedInText::actorsOf))));
    }

    List<Name<Location>> places(String value) {
        return names(
                value,
                n -> named(
                        n,
                        Stream.concat(
                                reading.mentions().places().stream(),
                                reading.claims().stream().flatMap(c -> c.happening().place().stream()))));
    }

    private static Stream<Name<Actor>> actorsOf(Claim claim) {
        Stream<Name<Actor>> speaker = Stream.ofNullable(claim.telling().speaker());
        return Stream.of(
                        speaker,
                        claim.telling().via().stream(),
                        claim.happening().perpetrator().stream(),
                        claim.happening().target().stream())
                .flatMap(Function.identity());
    }

    private <T> List<Name<T>> names(String value, Function<Quote, Name<T>> naming) {
        return Stream.of(value.split(BETWEEN, -1))
                .map(String::strip)
                .filter(n -> !n.isEmpty())
                .map(n -> naming.apply(
                        find(n).orElseThrow(() -> new IllegalArgumentException("\"" + n + "\" is not in the report"))))
                .toList();
    }

    private <T> Name<T> named(Quote words, Stream<Name<T>> known) {
        Optional<Answer.Found<T>> found = known.filter(n -> n.text().equals(words.text()))
                .sorted(Comparator.comparing(n -> !n.words().equals(words)))
                .flatMap(n -> n.answer() instanceof Answer.Found<T> f ? Stream.of(f) : Stream.empty())
                .findFirst();
        return new Name<>(
                words,
                found.<Answer<T>>map(f -> new Answer.Found<>(f.value(), 1, RULE, "named by a person", f.rivals()))
                        .orElseGet(() ->
                                new Answer.NotFound<>("named by a person; the report's names hold no such words")));
    }

    /** Where the words stand as whole words: in the claim's own sentences, else where they stand nearest to them. */
    private Optional<Quote> find(String words) {
        String text = reading.report().text();
        int near = claim.evidence().getFirst().start();
        Optional<Quote> best = Optional.empty();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            if (isWhole(text, at, at + words.length())) {
                Quote found = Quote.of(text, at, at + words.length());
                if (claim.evidence().stream().anyMatch(e -> e.span().contains(found.span()))) {
                    return Optional.of(found);
                }
                if (best.isEmpty() || Math.abs(at - near) < Math.abs(best.get().start() - near)) {
                    best = Optional.of(found);
                }
            }
        }
        return best;
    }

    private static boolean isWhole(String text, int from, int to) {
        return (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)))
                && (to == text.length() || !Character.isLetterOrDigit(text.charAt(to)));
    }
}
