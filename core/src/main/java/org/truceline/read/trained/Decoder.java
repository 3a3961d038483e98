package org.truceline.read.trained;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.truceline.read.proposal.Choice;
import org.truceline.read.proposal.Proposals;
import org.truceline.read.proposal.ProposedEvent;
import org.truceline.read.proposal.ProposedNumber;
import org.truceline.read.proposal.ProposedSaying;
import org.truceline.read.proposal.Role;
import org.truceline.read.proposal.Words;

/** Turns the encoder's outputs into proposals, by the tables of the model. Immutable. */
final class Decoder {

    private static final Role[] OF_EVENTS = {
        Role.DOER, Role.TARGET, Role.PLACE, Role.TIME, Role.VIA, Role.SPEAKER, Role.CUE, Role.FIGURE
    };

    /** From this likelihood on an event word is proposed, for rules to speak for it. */
    private static final double MAY_TELL = 0.12;

    /** From this likelihood on a word is the rest of event words whose beginning was missed: below, "in the country" would be one. */
    private static final double SURELY_TORN = 0.8;

    /** The same of a number, of which hardly any goes on. */
    private static final double TORN = 0.3;

    /** Cues are begun or are none. */
    private static final double NEVER_TORN = 2;

    private final Labels labels;

    Decoder(Labels labels) {
        this.labels = labels;
    }

    /**
     * What the core of a window holds, by the places of words in the window: the same for the same words wherever they stand.
     *
     * @param sentences of every word of the window the number of its sentence
     */
    Proposals decode(Window window, int[] sentences, Outputs outputs) {
        return new Decoding(window, sentences, outputs).proposals();
    }

    private final class Decoding {
        private final int[] sentences;
        private final Outputs out;
        private final Links links;
        private final int first;
        private final int end;

        Decoding(Window window, int[] sentences, Outputs out) {
            this.sentences = sentences;
            this.out = out;
            this.links = new Links(labels, sentences, out);
            this.first = window.firstAsked();
            this.end = window.endAsked();
        }

        Proposals proposals() {
            List<ProposedEvent> events = new ArrayList<>();
            List<ProposedNumber> numbers = new ArrayList<>();
            List<ProposedSaying> sayings = new ArrayList<>();
            Runs happening = new Runs(out.happening(), labels.events().size() + 2, labels.temperature());
            Runs number = new Runs(out.number(), labels.measures().size() + 2, 1);
            Runs cue = new Runs(out.cue(), 3, 1);
            happening.find(
                    first,
                    end,
                    sentences,
                    Math.min(MAY_TELL, labels.happening()),
                    SURELY_TORN,
                    (words, kind) -> events.add(event(words, kind)));
            number.find(
                    first, end, sentences, labels.number(), TORN, (words, kind) -> numbers.add(number(words, kind)));
            cue.find(first, end, sentences, labels.cue(), NEVER_TORN, (words, kind) -> {
                ProposedSaying saying = saying(words);
                if (!saying.content().isEmpty() || saying.source() != null) {
                    sayings.add(saying);
                }
            });
            return new Proposals(events, numbers, sayings, labels.happening(), labels.threshold(Role.FIGURE), end);
        }

        private ProposedEvent event(Words words, Choice<Integer> kind) {
            Map<Role, List<Words>> roles = new EnumMap<>(Role.class);
            for (Role role : OF_EVENTS) {
                List<Words> found = role == Role.FIGURE
                        ? links.beginnings(words.first())
                        : role == Role.SPEAKER || role == Role.CUE
                                ? links.best(words.first(), role)
                                : role == Role.PLACE
                                        ? links.allAndPerhaps(words.first(), role)
                                        : links.all(words.first(), role);
                if (!found.isEmpty()) {
                    roles.put(role, found);
                }
            }
            List<Words> telling = links.telling(words.first());
            if (!telling.isEmpty()) {
                roles.put(Role.EVIDENCE, telling);
            }
            int at = words.first() * labels.marks();
            int next = labels.reality().size();
            Choice<Boolean> background =
                    Scores.choice(out.marks(), at + next + labels.stance().size(), List.of(false, true));
            return new ProposedEvent(
                    words,
                    new Choice<>(labels.events().get(kind.value() - 1), kind.likelihood()),
                    Scores.choice(out.marks(), at, labels.reality()),
                    Scores.choice(out.marks(), at + next, labels.stance()),
                    background,
                    roles);
        }

        private ProposedNumber number(Words words, Choice<Integer> kind) {
            int at = words.first() * labels.marks()
                    + labels.reality().size()
                    + labels.stance().size()
                    + 2;
            int scope = at + labels.status().size();
            return new ProposedNumber(
                    words,
                    new Choice<>(labels.measures().get(kind.value() - 1), kind.likelihood()),
                    Scores.choice(out.marks(), scope + labels.scope().size(), labels.bound()),
                    Scores.choice(out.marks(), at, labels.status()),
                    Scores.choice(out.marks(), scope, labels.scope()),
                    links.all(words.first(), Role.WHO));
        }

        private ProposedSaying saying(Words words) {
            List<Words> source = links.best(words.first(), Role.SOURCE);
            return new ProposedSaying(
                    words, source.isEmpty() ? null : source.getFirst(), links.all(words.first(), Role.CONTENT));
        }
    }
}
