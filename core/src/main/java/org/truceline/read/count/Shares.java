package org.truceline.read.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Count;
import org.truceline.model.Location;
import org.truceline.model.Name;
import org.truceline.model.Quote;
import org.truceline.model.Scope;
import org.truceline.read.draft.Draft;
import org.truceline.read.figure.Cardinals;
import org.truceline.read.figure.LooseFigure;
import org.truceline.read.rule.Finding;
import org.truceline.read.rule.Findings;
import org.truceline.read.rule.Lexicon;
import org.truceline.text.Sentence;
import org.truceline.text.TokenizedText;

/**
 * Parts a count by place: "five violations: two in the north and three in the south" is a total over a period and a claim for each place (hard case 16). A
 * numeral in brackets behind a place may be in another language, as machines that translate leave it.
 */
public final class Shares {

    private static final Set<String> LEADS = Lexicon.words("in at near from around outside on");
    private static final int REACH = 4;

    /** Two to ten in Portuguese, Spanish, French, Italian, German, Turkish and Russian; one is left out, being an article too. */
    private static final Map<String, Integer> NUMERALS = numerals(
            "dois duas dos deux due zwei iki два две",
            "três tres trois tre drei üç uc три",
            "quatro cuatro quatre quattro vier dört dort четыре",
            "cinco cinq cinque fünf beş bes пять",
            "seis sei sechs altı шесть",
            "sete siete sept sette sieben yedi семь",
            "oito ocho huit otto acht sekiz восемь",
            "nove nueve neuf neun dokuz девять",
            "dez diez dix dieci zehn on десять");

    private final TokenizedText text;
    private final List<Name<Location>> places;

    /** For one text, whose {@code places} stand in its order. */
    public Shares(TokenizedText text, List<Name<Location>> places) {
        this.text = text;
        this.places = places;
    }

    private record Share(long number, Quote words, int at, Name<Location> place) {}

    private static Map<String, Integer> numerals(String... byValue) {
        Map<String, Integer> numerals = new HashMap<>();
        for (int i = 0; i < byValue.length; i++) {
            for (String word : byValue[i].split(" ", -1)) {
                numerals.put(word, i + 2);
            }
        }
        return Map.copyOf(numerals);
    }

    /** The drafts, each followed by those of its parts. */
    public List<Draft> parted(List<Draft> drafts) {
        List<Draft> all = new ArrayList<>();
        for (Draft draft : drafts) {
            all.add(draft);
            all.addAll(parts(draft));
        }
        return all;
    }

    private List<Draft> parts(Draft draft) {
        LooseFigure total = draft.figures.stream()
                .filter(f -> f.count().isKnown() && f.count().value() > 1)
                .findFirst()
                .orElse(null);
        if (total == null) {
            return List.of();
        }
        List<Share> shares = shares(draft.first(), total.at());
        long sum = shares.stream().mapToLong(Share::number).sum();
        if (shares.size() < 2 || sum > total.count().value()) {
            return List.of();
        }
        draft.figures.removeIf(f -> shares.stream().anyMatch(s -> s.at() == f.at()));
        draft.scope = Scope.PERIOD;
        List<Draft> parts = new ArrayList<>();
        for (Share share : shares) {
            Draft part = new Draft(draft.event, draft.trigger, draft.reality, draft.first());
            part.figures.add(new LooseFigure(
                    total.measure(),
                    Count.exactly(share.number()),
                    share.words(),
                    total.who(),
                    total.status(),
                    total.anchor(),
                    share.at(),
                    "figure/part-by-place"));
            part.places.add(share.place());
            part.attribution = draft.attribution;
            part.when = draft.when;
            part.asOf = draft.asOf;
            part.background = draft.background;
            part.ownPlace = true;
            part.ownTime = draft.ownTime;
            part.part = true;
            part.confidence = draft.confidence;
            part.steps.addAll(draft.steps);
            parts.add(part);
        }
        return parts;
    }

    private List<Share> shares(Sentence sentence, int after) {
        Findings findings = Findings.none();
        Cardinals.find(text, sentence, findings);
        List<Share> shares = new ArrayList<>();
        for (int at = after + 1; at < sentence.endToken(); at++) {
            Share share = bracketed(sentence, at);
            if (share == null) {
                share = led(sentence, findings, at);
            }
            if (share != null) {
                shares.add(share);
            }
        }
        return shares;
    }

    /** "Place [2]". */
    private @Nullable Share bracketed(Sentence sentence, int at) {
        boolean brackets = at + 2 < sentence.endToken()
                && (text.token(at).is("[") || text.token(at).is("("))
                && (text.token(at + 2).is("]") || text.token(at + 2).is(")"));
        if (!brackets) {
            return null;
        }
        String word = text.token(at + 1).lower();
        Integer number = word.matches("[0-9]{1,3}") ? Integer.valueOf(word) : NUMERALS.get(word);
        for (Name<Location> place : places) {
            if (number != null
                    && number > 0
                    && text.tokenIndexAt(place.words().start()) < at
                    && place.words().end() == text.token(at - 1).end()) {
                return new Share(number, text.quote(at + 1, at + 2), at + 1, place);
            }
        }
        return null;
    }

    /** "two in the north". */
    private @Nullable Share led(Sentence sentence, Findings findings, int at) {
        List<Finding> numbers = findings.at("number", at);
        Finding number = numbers.isEmpty() ? null : numbers.get(0);
        if (number == null
                || number.end() >= sentence.endToken()
                || !LEADS.contains(text.token(number.end()).lower())) {
            return null;
        }
        for (Name<Location> place : places) {
            int first = sentence.span().contains(place.words().span())
                    ? text.tokenIndexAt(place.words().start())
                    : -1;
            if (first > number.end() && first - number.end() <= REACH) {
                return new Share((Long) number.value(), text.quote(at, number.end()), at, place);
            }
        }
        return null;
    }
}
