package org.truceline.reconcile.match;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.truceline.model.Span;

/**
 * Finds the names of hospitals that people were taken to, not of those that were hit: all the incidents of a town share them. Takes time linear in the length of the text.
 */
final class Wards {

    private static final String TAKEN =
            "taken|rushed|airlifted|flown|brought|transported|transferred|carried|driven|admitted|treated|treatment|recovering|hospitali[sz]ed|pronounced|listed|condition|died|surgery|evacuated";

    private static final String HOUSE =
            "Hospital|Medical Cent(?:er|re)|Health Cent(?:er|re)|Trauma Cent(?:er|re)|Clinic|Infirmary";

    private static final Pattern NAMED = Pattern.compile("\\b(?:" + TAKEN
            + ")\\b[^.!?\\n]{0,60}?\\b(?:to|at|in|from|by) (?:the )?((?:\\p{Lu}[\\p{L}.'’&-]{0,30} (?:of |and |the )?){1,6}?(?:"
            + HOUSE + "))\\b");

    private Wards() {}

    static List<Span> in(String text) {
        List<Span> names = new ArrayList<>();
        Matcher matcher = NAMED.matcher(text);
        while (matcher.find()) {
            names.add(new Span(matcher.start(1), matcher.end(1)));
        }
        return names;
    }
}
