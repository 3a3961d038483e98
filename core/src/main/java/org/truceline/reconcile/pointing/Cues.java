package org.truceline.reconcile.pointing;

import java.util.List;
import java.util.regex.Pattern;

/** The words by which a sentence says how a happening bears on another. All are looked for in lower case. */
public final class Cues {

    /** "In retaliation for the attack": what was answered stands behind. */
    public static final Pattern ANSWER = Pattern.compile(
            "\\b(?:(?:in|as)\\s+(?:an?\\s+)?(?:\\w+\\s+)?(?:retaliation|revenge|reprisal|retribution|response|answer|reply|vengeance)\\s+(?:for|to|against)"
                    + "|retaliat(?:ed|es|ing|e)\\s+(?:for|against)|aveng(?:ed|es|ing|e))\\b");

    private static final String SOME = "(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\\d{1,2})";

    /** "Hours after the shelling of", "two days after": group {@code days} how many. */
    static final Pattern AFTER = Pattern.compile(
            "\\b(?:(?:(?:a\\s+few|several|" + SOME
                    + ")\\s+)?(?:hours|minutes)|an\\s+hour|one\\s+hour|(?<days>a|one|the|two|three|four|five|six|seven|[2-7])\\s+days?)\\s(?:after|following)\\b");

    /** "In the same operation as the strike on". */
    static final Pattern SAME =
            Pattern.compile("\\bsame\\s+(?:\\w+\\s+)?(?:operation|offensive|campaign|raid|assault|wave)\\s+as\\b");

    /** "It was not in response to". */
    private static final Pattern DENIED =
            Pattern.compile("\\b(?:not|never|no|nor|denied|denies|deny|without|n[’']t)\\b[^,;:.]{0,40}$");

    /** Without one of these no sentence holds a cue; without first letters, which may be capitals. */
    private static final List<String> STEMS = List.of(
            "etaliat",
            "eveng",
            "epris",
            "etribut",
            "venge",
            "venging",
            "engeance",
            " response",
            " answer",
            " reply",
            "ours after",
            "our after",
            "ours following",
            "our following",
            "inutes after",
            "inutes following",
            "ay after",
            "ays after",
            "ay following",
            "ays following",
            "same ");

    private Cues() {}

    /** Whether a sentence may hold one: cheap, and never false where one is found. */
    public static boolean mayStandIn(String sentence) {
        for (String stem : STEMS) {
            if (sentence.contains(stem)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what stands before a cue takes it back: "it was not in response to". */
    public static boolean denied(String lower, int cue) {
        return DENIED.matcher(lower.substring(0, cue)).find();
    }
}
