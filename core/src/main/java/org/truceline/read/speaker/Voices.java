package org.truceline.read.speaker;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Attribution;
import org.truceline.model.Quote;
import org.truceline.model.Stance;
import org.truceline.read.rule.Lexicon;

/** Whether two attributions may be one speaker: "a monitor" of the lead is the observatory that the body names (hard case 3). */
public final class Voices {

    private static final Set<String> EMPTY =
            Lexicon.words("the a an of for and in on at its his her their s 's by from one that this");
    private static final int ENOUGH = 2;

    private Voices() {}

    /** Whether two drafts with these attributions may have one speaker; null is the report's own voice. */
    public static boolean mayBeOne(@Nullable Attribution a, @Nullable Attribution b) {
        Quote first = a == null ? null : a.speaker();
        Quote second = b == null ? null : b.speaker();
        if (first == null || second == null) {
            return !isAdmitted(a) && !isAdmitted(b);
        }
        Set<String> some = words(first);
        Set<String> others = words(second);
        Set<String> shared = new LinkedHashSet<>(some);
        shared.retainAll(others);
        if (shared.isEmpty() && a.stance() != b.stance()) {
            return false;
        }
        return !shared.isEmpty() || !isNamed(first) || !isNamed(second);
    }

    /** What somebody claims or owns up to, and what the report tells of it, are two claims: its figures are not on the word of who did it. */
    private static boolean isAdmitted(@Nullable Attribution attribution) {
        return attribution != null && attribution.stance() == Stance.ADMITS;
    }

    /** The one that names its speaker best. */
    public static @Nullable Attribution better(@Nullable Attribution a, @Nullable Attribution b) {
        return specificity(b) > specificity(a) ? b : a;
    }

    private static int specificity(@Nullable Attribution attribution) {
        Quote speaker = attribution == null ? null : attribution.speaker();
        if (speaker == null) {
            return 0;
        }
        int capitals = 0;
        for (String word : speaker.text().split("\\s+", -1)) {
            capitals += !word.isEmpty()
                            && Character.isUpperCase(word.charAt(0))
                            && !EMPTY.contains(word.toLowerCase(Locale.ROOT))
                    ? 1
                    : 0;
        }
        return 1 + Math.min(capitals, ENOUGH);
    }

    /** Whether {@code other} is a name that holds all that {@code name} says, or {@code name} is none. */
    static boolean isFuller(Quote other, Quote name) {
        Set<String> more = words(other);
        return isNamed(other)
                && (!isNamed(name)
                        || (more.containsAll(words(name))
                                && more.size() > words(name).size()));
    }

    /** Whether the words hold a name behind their first word ("the Observatory", not "a monitor"). */
    public static boolean isNamed(Quote speaker) {
        String text = speaker.text();
        for (int i = 1; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i)) && text.charAt(i - 1) == ' ') {
                return true;
            }
        }
        return Character.isUpperCase(text.charAt(0))
                && !EMPTY.contains(text.toLowerCase(Locale.ROOT).split(" ", -1)[0]);
    }

    /** Whether the two are told with a word in common that names or describes them. */
    public static boolean shareWords(Quote some, Quote others) {
        Set<String> shared = words(some);
        shared.retainAll(words(others));
        return !shared.isEmpty();
    }

    private static Set<String> words(Quote quote) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : quote.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty() && !EMPTY.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }
}
