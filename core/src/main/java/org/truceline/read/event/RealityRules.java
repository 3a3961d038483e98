package org.truceline.read.event;

import java.util.List;
import java.util.Map;
import org.truceline.model.Reality;
import org.truceline.read.rule.Findings;
import org.truceline.read.rule.Found;
import org.truceline.read.rule.Lexicon;
import org.truceline.read.rule.Rule;
import org.truceline.read.rule.RuleSet;
import org.truceline.text.Sentence;
import org.truceline.text.TokenizedText;

/** Cues that a happening is not simply said to have happened, each with how far behind it they reach. */
public final class RealityRules {

    /**
     * The rule whose cue ends what goes on ("the collapse of the truce"): it denies truces, talks and aid, and may stand behind them.
     */
    static final String ENDED = "reality/ended";

    /**
     * A cue at work.
     *
     * @param reach how many tokens behind the cue it still covers
     * @param crosses whether it reaches across commas and conjunctions
     */
    public record Cue(Reality reality, int reach, boolean crosses) {}

    private static final Lexicon LEXICON = Lexicon.of(
            Map.of(
                    "demand",
                    "call:v for|call:v on|urge:v|demand:v|appeal:v for|ask:v for|ask:v|request:v|should|must|need to|needs to|press:v for|insist:v on|offer:v to|willing to|willingness to|readiness to|propose:v|proposal:n for|proposed|calling for|call for|appeal:v to|invite:v|plead:v for|ought to|demand that|have to",
                    "plan",
                    "will|would|plan:v to|plan:n to|planned|intend:v to|about to|agree:v to|set to|aim:v to|vow:v to|pledge:v to|prepare:v to|prepare:v for|preparing for|preparing|going to|scheduled|ready to|expected to|due to be|due to take|due to start|due to meet|decision to|set for|authorise:v|authorize:v|coming|hope:v to|want:v to|seek:v to|try:v to|trying to|attempt:v to|tried to|in an attempt to|in a bid to|decide:v to|promise:v to|upcoming|planning|attempting to|plans to|plot:n to|plotting to|plotted to|seeking to|in order to|looking to|wants to|failed to|vowing to|aimed at|aiming to|to be held|'ll|shall",
                    "threat",
                    "threaten:v to|threaten|threatens|threatened|threat:n of|threat:n to|warn:v that|warn:v of|threats of|warning:n of|threatening to",
                    "doubt",
                    "considering|consider:v|mulling|weighing|may|might|could|fear:v of|fear:n of|feared|fears that|possible|possibility of|unconfirmed|risk:n of|danger of|if|whether|potential|possibly|unless|suspected of planning|in case of|likelihood of|prospect of|concerns about a|hypothetical"));

    private static final RuleSet<Cue> RULES = new RuleSet<>(
            LEXICON,
            List.of(
                    Rule.<Cue>of(
                                    "reality/denied",
                                    "(deny:v|reject:v|refute:v|dismiss:v|rule:v out|denial:n of|denying)",
                                    m -> new Cue(Reality.NEGATED, 14, true))
                            .matching("They [denied] shelling the town")
                            .missing("They said so"),
                    Rule.<Cue>of(
                                    "reality/not",
                                    "(not|n't|never|without|neither|nor|cannot|no plans to|no evidence of|no longer|fail:v to|refuse:v to|no) !(only|just|yet clear|confirm|clear|known|immediately|even|say|comment|give|one|casualties|injuries|deaths|report|specify|name|elaborate|because|necessarily|all)",
                                    m -> new Cue(Reality.NEGATED, 5, false))
                            .matching("They did [not] shell the town")
                            .missing("It was not only shelling"),
                    Rule.<Cue>of(
                                    ENDED,
                                    "(collapse:v|collapse of|end of|breakdown of|break:v down|suspend:v|suspension of|cancel:v|call:v off|veto:v|expire:v|fall:v apart|falter:v|walk:v out of|pull:v out of|withdraw:v from|rejection of)",
                                    m -> new Cue(Reality.NEGATED, 5, false))
                            .matching("It came after the [collapse of] the truce", "The truce [collapsed]")
                            .missing("They agreed on a truce"),
                    Rule.<Cue>of("reality/demanded", "{demand}", m -> new Cue(Reality.DEMANDED, 9, false))
                            .matching("They [called for] a truce")
                            .missing("They called it a truce"),
                    Rule.<Cue>of("reality/planned", "{plan} !(have)", m -> new Cue(Reality.PLANNED, 7, false))
                            .matching("They [agreed to] meet")
                            .missing("They agreed on it", "it would have met"),
                    Rule.<Cue>of("reality/threatened", "{threat}", m -> new Cue(Reality.THREATENED, 10, false))
                            .matching("They [threatened to] attack")
                            .missing("a threatening sky"),
                    Rule.<Cue>of("reality/doubted", "{doubt}", m -> new Cue(Reality.POSSIBLE, 8, false))
                            .matching("Rockets [may] have hit it")
                            .missing("Maybe rockets hit it")));

    private RealityRules() {}

    /** The rules, in their order. */
    public static RuleSet<Cue> rules() {
        return RULES;
    }

    /** The cues of a sentence, in its order. */
    public static List<Found<Cue>> cues(TokenizedText text, Sentence sentence) {
        return RULES.find(text, Findings.none(), sentence);
    }
}
