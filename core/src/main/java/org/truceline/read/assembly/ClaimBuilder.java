package org.truceline.read.assembly;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.truceline.model.Actor;
import org.truceline.model.Attribution;
import org.truceline.model.Claim;
import org.truceline.model.ClaimId;
import org.truceline.model.Derivation;
import org.truceline.model.Event;
import org.truceline.model.Figure;
import org.truceline.model.Happening;
import org.truceline.model.Mentions;
import org.truceline.model.Name;
import org.truceline.model.Quote;
import org.truceline.model.Report;
import org.truceline.model.Scope;
import org.truceline.model.Stance;
import org.truceline.model.Telling;
import org.truceline.read.count.Repeats;
import org.truceline.read.draft.Draft;
import org.truceline.read.figure.LooseFigure;
import org.truceline.read.linking.RoleLinking;
import org.truceline.read.speaker.Stances;
import org.truceline.text.Sentence;
import org.truceline.text.TokenizedText;

/** Turns finished drafts into claims; the id is a hash of report, spans and values. */
public final class ClaimBuilder {

    private static final int MOST_NAMES = 6;

    private static final Set<String> ANYBODY = Set.of("people", "persons", "lives");

    private static final Pattern PERIODIC = Pattern.compile(
            "\\bsince (?:(?:19|20)\\d\\d|January|February|March|April|May|June|July|August|September|October|November|December)\\b"
                    + "|\\b(?:so far|already) this year\\b|\\byear to date\\b|\\b(?:per|each|every) (?:year|month|week)\\b|\\bannually\\b"
                    + "|\\b(?:over|in|during) the (?:past|last) (?:\\w+ )?(?:years?|months|decades?|weeks)\\b"
                    + "|\\bin (?:\\w+ )?(?:shootings|homicides|attacks|bombings) (?:across|throughout|around)\\b"
                    + "|\\b(?:\\w+ )?(?:shootings|homicides) (?:across|throughout|around) ");

    private final Report report;
    private final TokenizedText text;
    private final Mentions mentions;
    private final Stances stances;

    ClaimBuilder(Report report, TokenizedText text, Mentions mentions) {
        this.report = report;
        this.text = text;
        this.mentions = mentions;
        this.stances = new Stances(mentions);
    }

    Claim build(Draft draft) {
        List<Quote> evidence = new ArrayList<>();
        draft.inOrder();
        for (Sentence sentence : draft.sentences) {
            evidence.add(text.quote(sentence));
        }
        List<Name<Actor>> perpetrators = RoleLinking.distinct(draft.perpetrators, MOST_NAMES);
        Happening happening = new Happening(
                draft.event,
                text.quote(draft.trigger.first(), draft.trigger.end()),
                draft.reality,
                perpetrators,
                others(targets(draft), perpetrators),
                draft.places,
                draft.when,
                draft.background);
        Telling telling = telling(draft);
        List<Figure> figures = figures(draft);
        Derivation derivation = new Derivation(draft.steps, draft.confidence);
        ClaimId id = id(evidence, happening, telling, figures);
        return new Claim(id, report.id(), evidence, happening, telling, figures, derivation);
    }

    /** "Fighting killed 30 people": the people are counted, and nobody is named whom a war or a clash was waged on. */
    public static List<Name<Actor>> targets(Draft draft) {
        List<Name<Actor>> targets = RoleLinking.distinct(draft.targets, MOST_NAMES);
        boolean general = draft.event == Event.VIOLENCE || draft.event == Event.ARMED_CLASH;
        return general && !draft.figures.isEmpty()
                ? targets.stream()
                        .filter(t -> !ANYBODY.contains(t.text().toLowerCase(Locale.ROOT)))
                        .toList()
                : targets;
    }

    /** Sentences joined may name one as doer here and as target there: who is named as doer did it. */
    private static List<Name<Actor>> others(List<Name<Actor>> targets, List<Name<Actor>> perpetrators) {
        return targets.stream()
                .filter(t -> perpetrators.stream().noneMatch(p -> p.text().equalsIgnoreCase(t.text())))
                .toList();
    }

    private List<Figure> figures(Draft draft) {
        List<Figure> figures = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (LooseFigure loose : Repeats.once(draft.figures)) {
            int sentence =
                    text.sentenceOf(loose.words().span()).map(Sentence::index).orElse(-1);
            String figure = loose.measure() + " " + loose.count();
            Integer told = seen.putIfAbsent(figure, sentence);
            if (told == null
                    || loose.isPerson() // who was told before is left out already
                    || (told == sentence
                            && loose.count().isKnown()
                            && loose.count().value() < 10)) {
                figures.add(new Figure(
                        loose.measure(),
                        loose.count(),
                        loose.words(),
                        loose.who(),
                        loose.status(),
                        scope(draft, loose),
                        draft.asOf));
                draft.step(
                        loose.rule(),
                        loose.words(),
                        loose.count() + " " + loose.measure().word());
            }
        }
        return figures;
    }

    /** A count "since 2010" or "so far this year" is of that time, whatever its sentence tells beside. */
    private Scope scope(Draft draft, LooseFigure figure) {
        Scope scope = draft.scopes.getOrDefault(figure.words(), scope(draft));
        boolean periodic = scope == Scope.INCIDENT
                && figure.count().isKnown()
                && figure.count().value() > 1
                && text.sentenceOf(figure.words().span())
                        .map(s -> PERIODIC.matcher(text.quote(s).text()).find())
                        .orElse(false);
        return periodic ? Scope.PERIOD : scope;
    }

    /** A count of an offensive as a whole, or one that stands at a moment, is of a period; that of a war is of the conflict. */
    private static Scope scope(Draft draft) {
        if (draft.closesWar) {
            return Scope.CONFLICT;
        }
        boolean whole = draft.event == Event.VIOLENCE && draft.trigger.isStrong();
        return whole || draft.asOf != null ? Scope.PERIOD : draft.scope;
    }

    private Telling telling(Draft draft) {
        Attribution attribution = draft.attribution;
        if (attribution == null) {
            return Telling.byTheReport();
        }
        List<Name<Actor>> via = new ArrayList<>();
        attribution.via().forEach(q -> via.add(actor(q)));
        Quote speaker = attribution.speaker();
        Name<Actor> teller = speaker == null ? null : actor(speaker);
        Stance stance = stances.of(attribution.stance(), teller, draft);
        return new Telling(teller, via, stance, attribution.cue());
    }

    /** The actor named by these very words where one was found there. */
    private Name<Actor> actor(Quote words) {
        Name<Actor> best = Name.asWritten(words);
        int overlap = 0;
        for (Name<Actor> actor : mentions.actors()) {
            if (actor.words().span().overlaps(words.span())) {
                int shared = Math.min(actor.words().end(), words.end())
                        - Math.max(actor.words().start(), words.start());
                if (shared > overlap && actor.found().isPresent()) {
                    overlap = shared;
                    best = new Name<>(words, actor.answer());
                }
            }
        }
        return best;
    }

    private ClaimId id(List<Quote> evidence, Happening happening, Telling telling, List<Figure> figures) {
        StringBuilder content = new StringBuilder(report.id().value());
        evidence.forEach(q -> content.append('|').append(q.span()));
        content.append('|')
                .append(happening.event().word())
                .append('|')
                .append(happening.trigger().span());
        content.append('|')
                .append(happening.reality().word())
                .append('|')
                .append(telling.stance().word());
        Name<Actor> speaker = telling.speaker();
        content.append('|').append(speaker == null ? "" : speaker.words().span().toString());
        figures.forEach(
                f -> content.append('|').append(f).append('@').append(f.words().span()));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(content.toString().getBytes(StandardCharsets.UTF_8));
            return new ClaimId(HexFormat.of().formatHex(hash, 0, 12));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
