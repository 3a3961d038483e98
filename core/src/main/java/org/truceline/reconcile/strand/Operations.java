package org.truceline.reconcile.strand;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.truceline.model.Claim;
import org.truceline.model.Name;
import org.truceline.model.Quote;
import org.truceline.model.Reading;
import org.truceline.model.Span;

/** Finds the names of operations that claims are told of. */
public final class Operations {

    /** "Operation Long Night", "the Long Night operation"; one word alone ("the Russian operation") is no name. */
    private static final Pattern NAMED = Pattern.compile(
            "\\bOperation\\s+[\"“'‘]?(\\p{Lu}[\\p{L}'’-]+(?:\\s+(?:of\\s+(?:the\\s+)?)?\\p{Lu}[\\p{L}'’-]+){0,3})"
                    + "|(?:The\\s+)?((?:\\p{Lu}[\\p{L}'’-]+\\s+){2,4})operation\\b");

    private Operations() {}

    /** The names in the sentences of claims that harm, each once for a claim, in the order of the claims. */
    public static List<Operation> in(List<Claim> claims) {
        List<Operation> found = new ArrayList<>();
        for (Claim claim : claims) {
            if (Families.harms(claim.event())) {
                for (Quote sentence : claim.evidence()) {
                    in(claim, sentence, found);
                }
            }
        }
        return found;
    }

    private static void in(Claim claim, Quote sentence, List<Operation> found) {
        if (!sentence.text().contains("peration")) {
            return;
        }
        Matcher matcher = NAMED.matcher(sentence.text());
        while (matcher.find()) {
            String name = (matcher.group(1) != null ? matcher.group(1) : matcher.group(2)).strip();
            if (found.stream()
                    .noneMatch(o -> o.claim().equals(claim.id()) && o.name().equals(name))) {
                found.add(new Operation(claim.id(), name, sentence));
            }
        }
    }

    /** Those whose names hold no name of a party or place: "the Highland Armed Forces operation" is only an operation of theirs. */
    public static List<Operation> proper(Reading reading) {
        return in(reading.claims()).stream()
                .filter(o -> !namesSomebody(o, reading))
                .toList();
    }

    private static boolean namesSomebody(Operation operation, Reading reading) {
        int from = operation.sentence().start() + operation.sentence().text().indexOf(operation.name());
        Span name = new Span(from, from + operation.name().length());
        return Stream.concat(
                        reading.mentions().actors().stream()
                                .filter(a -> Party.of(a).known()),
                        reading.mentions().places().stream()
                                .filter(p -> p.found().isPresent()))
                .map(Name::words)
                .anyMatch(w -> w.span().overlaps(name)
                        && w.text().length() * 2 > operation.name().length());
    }
}
