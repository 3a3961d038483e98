package org.truceline.read.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * What a model proposes of one text, each list in the order of the text.
 *
 * @param events also unlikely ones
 * @param telling from which likelihood on an event word tells a claim
 * @param belonging from which likelihood on a number belongs to the event that asks for it
 * @param end index after the last token that the model was asked about; the rest of a very long text it has not read
 */
public record Proposals(
        List<ProposedEvent> events,
        List<ProposedNumber> numbers,
        List<ProposedSaying> sayings,
        double telling,
        double belonging,
        int end) {

    /** Copies the lists. */
    public Proposals {
        events = List.copyOf(events);
        numbers = List.copyOf(numbers);
        sayings = List.copyOf(sayings);
    }

    /** The same with other indexes of tokens: those of a part of a text, told by their places in the whole. {@code place} never falls. */
    public Proposals moved(IntUnaryOperator place) {
        return new Proposals(
                events.stream().map(e -> e.moved(place)).toList(),
                numbers.stream().map(n -> n.moved(place)).toList(),
                sayings.stream().map(s -> s.moved(place)).toList(),
                telling,
                belonging,
                place.applyAsInt(end));
    }

    /** The proposals of neighbouring parts of a text together. */
    public static Proposals together(List<Proposals> parts) {
        List<ProposedEvent> events = new ArrayList<>();
        List<ProposedNumber> numbers = new ArrayList<>();
        List<ProposedSaying> sayings = new ArrayList<>();
        double telling = 1;
        double belonging = 1;
        int end = 0;
        for (Proposals part : parts) {
            events.addAll(part.events());
            numbers.addAll(part.numbers());
            sayings.addAll(part.sayings());
            telling = Math.min(telling, part.telling());
            belonging = Math.min(belonging, part.belonging());
            end = Math.max(end, part.end());
        }
        return new Proposals(events, numbers, sayings, telling, belonging, end);
    }
}
