package org.truceline.read.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.truceline.model.Location;
import org.truceline.model.Name;
import org.truceline.model.Quote;
import org.truceline.read.rule.Findings;
import org.truceline.read.rule.Found;
import org.truceline.read.rule.Lexicon;
import org.truceline.read.rule.Match;
import org.truceline.read.rule.Rule;
import org.truceline.read.rule.RuleSet;
import org.truceline.text.Sentence;
import org.truceline.text.TokenizedText;

/** Places that no gazetteer knows, by their wording alone: "the village of Heneyda", "Jayrud town", "the al-Nayrab military airport". */
final class LocativePhrases {

    private static final Lexicon LEXICON = Lexicon.of(
            Map.of(
                    "site",
                    "town|village|city|district|province|neighborhood|neighbourhood|suburb|countryside|airport|airbase|base|camp|area|region|road|street|square|crossing|bridge|hospital|market|governorate|governate|quarter|highway|island|valley|mountain|hill|municipality|department|county|farm:n|mosque|shrine|dam|prison|school|town:n|village:n|district:n|neighborhood:n|neighbourhood:n|suburb:n|province:n|areas|enclave|military airport|air base|hills|club|park|university|port|junction|checkpoint|front|axis|surroundings|outskirts|vicinity|oilfield|airfield|headquarters|border crossing|barracks|garrison|embassy|consulate|church|cathedral|stadium|factory|refinery|hotel|station|terminal|canal|pass|gorge|heights|plain|reservoir|detachment"));

    private static final Set<String> MONTHS_AND_DAYS = Lexicon.words(
            "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec "
                    + "monday tuesday wednesday thursday friday saturday sunday the a an its his her their this that");

    private static final RuleSet<Quote> RULES = new RuleSet<>(
            LEXICON,
            List.of(
                    Rule.<Quote>of("place/site-of", "{site} (of|called|in)? [name:@ @? @?]", LocativePhrases::name)
                            .matching("They shelled the [village of Heneyda] again")
                            .missing("the village was shelled"),
                    Rule.<Quote>of(
                                    "place/named-site",
                                    "(in|at|near|on|of|outside|from|to|around|into) the? [name:@ @? @? {site}]",
                                    LocativePhrases::name)
                            .matching("It fell [near Jayrud town]")
                            .missing("near the town"),
                    Rule.<Quote>of("place/in-name", "(in|at|near|outside) [name:@ @? @?]", LocativePhrases::name)
                            .matching("Shells fell [near Heneyda] on Saturday")
                            .missing("in the morning")));

    private LocativePhrases() {}

    static RuleSet<Quote> rules() {
        return RULES;
    }

    private static @org.jspecify.annotations.Nullable Quote name(Match match) {
        String first = match.text().token(match.first("name")).lower();
        if (MONTHS_AND_DAYS.contains(first)) {
            return null;
        }
        boolean capitals = match.text()
                .token(match.first())
                .text()
                .equals(match.text().token(match.first()).text().toUpperCase(Locale.ROOT));
        return capitals ? null : match.quote("name");
    }

    static List<Name<Location>> find(TokenizedText text) {
        List<Name<Location>> names = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            for (Found<Quote> found : RULES.find(text, Findings.none(), sentence)) {
                names.add(Name.asWritten(found.value()));
            }
        }
        return names;
    }
}
