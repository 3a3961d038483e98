package org.truceline.reconcile.pointing;

import static org.truceline.model.Event.*;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.truceline.model.Event;

/** Words for harm, as they stand behind "in response to" and "hours after", and the kinds of event that they name. */
final class HarmWords {

    /** Of the kinds of a word any may be meant; those of a word for harm of every kind are none. */
    private static final Map<String, Set<Event>> KINDS = Map.ofEntries(
            Map.entry("shelling", EnumSet.of(SHELLING)),
            Map.entry("shellings", EnumSet.of(SHELLING)),
            Map.entry("shelled", EnumSet.of(SHELLING)),
            Map.entry("rocket fire", EnumSet.of(SHELLING)),
            Map.entry("mortar fire", EnumSet.of(SHELLING)),
            Map.entry("artillery fire", EnumSet.of(SHELLING)),
            Map.entry("barrage", EnumSet.of(SHELLING)),
            Map.entry("bombardment", EnumSet.of(SHELLING, AIR_STRIKE)),
            Map.entry("bombing", EnumSet.of(EXPLOSION, SUICIDE_BOMBING, AIR_STRIKE)),
            Map.entry("bombings", EnumSet.of(EXPLOSION, SUICIDE_BOMBING, AIR_STRIKE)),
            Map.entry("bombed", EnumSet.of(EXPLOSION, AIR_STRIKE)),
            Map.entry("air strike", EnumSet.of(AIR_STRIKE)),
            Map.entry("air strikes", EnumSet.of(AIR_STRIKE)),
            Map.entry("airstrike", EnumSet.of(AIR_STRIKE)),
            Map.entry("airstrikes", EnumSet.of(AIR_STRIKE)),
            Map.entry("air raid", EnumSet.of(AIR_STRIKE)),
            Map.entry("drone attack", EnumSet.of(AIR_STRIKE)),
            Map.entry("drone strike", EnumSet.of(AIR_STRIKE)),
            Map.entry("missile strike", EnumSet.of(AIR_STRIKE, SHELLING)),
            Map.entry("missile attack", EnumSet.of(AIR_STRIKE, SHELLING)),
            Map.entry("explosion", EnumSet.of(EXPLOSION, SUICIDE_BOMBING)),
            Map.entry("blast", EnumSet.of(EXPLOSION, SUICIDE_BOMBING)),
            Map.entry("ambush", EnumSet.of(ARMED_CLASH, ATTACK)),
            Map.entry("massacre", EnumSet.of(ATTACK)),
            Map.entry("shooting", EnumSet.of(ATTACK, GUNFIRE)),
            Map.entry("clash", EnumSet.of(ARMED_CLASH)),
            Map.entry("clashes", EnumSet.of(ARMED_CLASH)),
            Map.entry("attack", Set.of()),
            Map.entry("attacks", Set.of()),
            Map.entry("assault", Set.of()),
            Map.entry("raid", Set.of()),
            Map.entry("raids", Set.of()),
            Map.entry("strike", Set.of()),
            Map.entry("strikes", Set.of()),
            Map.entry("killing", Set.of()),
            Map.entry("killings", Set.of()),
            Map.entry("attacked", Set.of()),
            Map.entry("raided", Set.of()),
            Map.entry("struck", Set.of()),
            Map.entry("hit", Set.of()));

    /** What tells harm as a verb: a place may be its object without a preposition. */
    private static final Set<String> VERBS = Set.of("shelled", "bombed", "attacked", "raided", "struck", "hit");

    private static final Pattern WORD = any(KINDS.keySet());

    private HarmWords() {}

    private static Pattern any(Collection<String> words) {
        String longestFirst = words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(w -> w.replace(" ", "\\s+"))
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}-])(?:" + longestFirst + ")(?![\\p{L}-])");
    }

    /** The words in a text in lower case. */
    static Matcher in(String lower) {
        return WORD.matcher(lower);
    }

    static Set<Event> kinds(String found) {
        return KINDS.getOrDefault(plain(found), Set.of());
    }

    static boolean isVerb(String found) {
        return VERBS.contains(plain(found));
    }

    private static String plain(String found) {
        return found.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
