package org.truceline.read.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.truceline.model.Event;
import org.truceline.model.Word;
import org.truceline.read.event.Trigger.Meaning;
import org.truceline.read.event.Trigger.Strength;
import org.truceline.read.rule.Findings;
import org.truceline.read.rule.Found;
import org.truceline.read.rule.Lexicon;
import org.truceline.read.rule.Phrases;
import org.truceline.read.rule.Rule;
import org.truceline.read.rule.RuleSet;
import org.truceline.text.Sentence;
import org.truceline.text.TokenizedText;

/** Finds event words by the lexicon {@code triggers.txt}. */
public final class Triggers {

    private static final RuleSet<Meaning> LEXICON = load();

    private Triggers() {}

    private static RuleSet<Meaning> load() {
        List<Rule<Meaning>> rules = new ArrayList<>();
        for (String line : Phrases.text("triggers.txt").lines().toList()) {
            int colon = line.indexOf(": ");
            if (line.startsWith("#") || colon < 0) {
                continue;
            }
            String heading = line.substring(0, colon);
            Meaning meaning = meaning(heading);
            int number = 0;
            for (String pattern : line.substring(colon + 2).split(" ; ", -1)) {
                number++;
                rules.add(Rule.of("trigger/" + heading.replace(' ', '/') + "/" + number, pattern, match -> meaning));
            }
        }
        return new RuleSet<>(Lexicon.empty(), rules);
    }

    private static Meaning meaning(String heading) {
        String[] words = heading.split(" ", -1);
        String event = words[0];
        if (event.equals("none")) {
            return new Meaning(null, Strength.STRONG);
        }
        Strength strength = Strength.valueOf(words[1].toUpperCase(Locale.ROOT));
        return new Meaning(Word.of(Event.class, event), strength);
    }

    /** The event words of a sentence, in their order, without overlaps. */
    public static List<Trigger> find(TokenizedText text, Sentence sentence) {
        List<Trigger> triggers = new ArrayList<>();
        for (Found<Meaning> found : LEXICON.find(text, Findings.none(), sentence)) {
            Event event = found.value().event();
            boolean describes = TriggerFilter.isAdjective(
                    text, sentence, found.match().first(), found.match().end());
            if (event != null && !describes) {
                triggers.add(new Trigger(
                        event,
                        found.value().strength(),
                        found.match().first(),
                        found.match().end(),
                        found.rule()));
            }
        }
        return triggers;
    }
}
