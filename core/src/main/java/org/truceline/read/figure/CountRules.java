package org.truceline.read.figure;

import java.util.List;
import java.util.Map;
import org.truceline.model.Count;
import org.truceline.read.rule.Finding;
import org.truceline.read.rule.Lexicon;
import org.truceline.read.rule.Match;
import org.truceline.read.rule.Production;
import org.truceline.read.rule.Rule;
import org.truceline.read.rule.RuleSet;

/** From numbers and vague words to counts with their bounds. Vague words take their lowest reading, as ACLED has it. */
public final class CountRules {

    private static final Lexicon LEXICON = Lexicon.of(Map.of(
            "at-least",
                    "at least|more than|over|no fewer than|no less than|not less than|not fewer than|upwards of|upward of|a minimum of|in excess of|well over|well more than|at the very least|above|exceeding|greater than",
            "at-most",
                    "up to|as many as|fewer than|less than|no more than|not more than|at most|a maximum of|under|as high as|maximum",
            "about",
                    "about|around|some|nearly|almost|approximately|roughly|close to|an estimated|estimated|circa|just over|just under|approx|more or less|somewhere around|in the region of|an average of",
            "filler", "a total of|another|a further|an additional|the|all|other|of|these|those|its|their|his|her",
            "hedge", "at least|more than|over|up to|about|around|some|nearly|almost|as many as"));

    private CountRules() {}

    private static final RuleSet<Count> RULES = new RuleSet<>(
            LEXICON,
            List.of(
                    rule("between", "between (about|some)? [a:<number>] and [b:<number>]", CountRules::range)
                            .matching("[between 10 and 15] people died")
                            .missing("between the two towns and 15 villages"),
                    rule("range", "from? [a:<number>] (to|-|–|—|or) [b:<number>]", CountRules::range)
                            .matching(
                                    "[10-15] people died",
                                    "[from 10 to 15] people died",
                                    "[two or three] men were hurt")
                            .missing("from noon to 15"),
                    rule("at-least", "{at-least} {filler}? [n:<number>]", m -> Count.atLeast(number(m, "n")))
                            .matching("[at least twenty] were hurt", "[more than 1,500] fled")
                            .missing("at last twenty came", "more than enough"),
                    rule("or-more", "[n:<number>] (+|or more|and more|or higher)", m -> Count.atLeast(number(m, "n")))
                            .matching("[60+] dead", "[a hundred or more] fled")
                            .missing("60 more were hurt"),
                    rule("at-most", "{at-most} {filler}? [n:<number>]", m -> Count.atMost(number(m, "n")))
                            .matching("[up to 40] men", "[no more than ten] were hurt")
                            .missing("it is up to the army"),
                    rule("about", "{about} {filler}? [n:<number>]", m -> Count.about(number(m, "n")))
                            .matching("[nearly 2,000] troops", "[some five] men")
                            .missing("about noon 7,000"),
                    rule("or-so", "[n:<number>] or so", m -> Count.about(number(m, "n")))
                            .matching("[ten or so] people")
                            .missing("ten or more people so far"),
                    rule("several-hundreds", "several [n:(dozen|hundred|thousand|million)]", CountRules::several)
                            .matching("[several hundred] fled")
                            .missing("several hundreds of them"),
                    rule(
                                    "plural-scale",
                                    "{hedge}? [n:(tens of thousands|hundreds of thousands|tens of millions|hundreds|thousands|millions|dozens|scores|tens|tenths)]",
                                    CountRules::scale)
                            .matching("[dozens] were hurt", "[tens of thousands] fled", "killed [tenths] of them")
                            .missing("a dozen were hurt"),
                    rule("few", "(several|a number|numbers|a few|a handful)", m -> Count.vague(3))
                            .matching("[several] people", "[a number] of houses")
                            .missing("the number of houses", "few people"),
                    rule("couple", "a couple", m -> Count.vague(2))
                            .matching("[a couple] of men")
                            .missing("the couple said"),
                    rule("half-dozen", "half a dozen", m -> Count.vague(6))
                            .matching("[half a dozen] men")
                            .missing("half a day"),
                    rule(
                                    "unknown-number",
                                    "(an|a) (unknown|undetermined|unspecified|large|huge|great|significant|uncertain|very large|small|unconfirmed|undisclosed) number",
                                    m -> Count.unknown())
                            .matching("[an unknown number] of people", "[a large number] of houses")
                            .missing("a number of houses"),
                    rule("many", "(many|numerous|countless|multiple|an unknown amount)", m -> Count.unknown())
                            .matching("[many] were hurt")
                            .missing("as much as ever"),
                    rule("as-often", "(twice|two times) as many", m -> Count.unknown())
                            .matching("[twice as many] were hurt")
                            .missing("twice in a week"),
                    rule("none", "(no|zero) !(longer|less|fewer|more|one)", m -> Count.exactly(0))
                            .matching("[no] casualties")
                            .missing("no longer", "there was nothing"),
                    rule("nobody", "(nobody|no one|none) !(else|of)", m -> Count.exactly(0))
                            .matching("[nobody] was hurt")
                            .missing("none of the houses"),
                    rule("both", "both", m -> Count.exactly(2))
                            .matching("[both] were killed")
                            .missing("bothered"),
                    rule("exact", "[n:<number>]", m -> Count.exactly(number(m, "n")))
                            .matching("[205] people", "[two hundred and five] people", "[1.5 million] people")
                            .missing("the first man", "at 20:00")));

    /** The rules, in their order. */
    public static RuleSet<Count> rules() {
        return RULES;
    }

    private static Rule<Count> rule(String name, String pattern, Production<Count> made) {
        return Rule.of("count/" + name, pattern, made);
    }

    private static long number(Match match, String capture) {
        Finding finding = match.finding("number", capture);
        return finding == null ? 0 : (Long) finding.value();
    }

    private static @org.jspecify.annotations.Nullable Count range(Match match) {
        long low = number(match, "a");
        long high = number(match, "b");
        return low < high ? Count.between(low, high) : null;
    }

    private static Count several(Match match) {
        return Count.vague(3
                * switch (match.text().token(match.first("n")).lower()) {
                    case "dozen" -> 12L;
                    case "hundred" -> 100L;
                    case "thousand" -> 1000L;
                    default -> 1_000_000L;
                });
    }

    private static Count scale(Match match) {
        boolean two = match.end("n") - match.first("n") > 1;
        long first = lowest(match.text().token(match.first("n")).lower());
        long value = two ? first * lowest(match.text().token(match.end("n") - 1).lower()) : first;
        return Count.vague(value);
    }

    private static long lowest(String word) {
        return switch (word) {
            case "tens", "tenths" -> 10; // "tenths were killed", as translated texts have it
            case "dozens" -> 12;
            case "scores" -> 20;
            case "hundreds" -> 100;
            case "thousands" -> 1000;
            default -> 1_000_000;
        };
    }
}
