package org.truceline.read.attribution;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What sort of speaker the words of a source tell of, as far as it helps to link a description to a name. */
enum Kind {
    PERSON,
    MONITOR,
    MEDIUM,
    MINISTRY,
    FORCE,
    /** Words that do not speak themselves: a statement stands for who issued it. */
    STATEMENT,
    /** "the group", "the organisation": any body. */
    BODY,
    OTHER;

    private static final Map<String, Kind> BY_WORD = Map.ofEntries(
            Map.entry("monitor", MONITOR),
            Map.entry("monitors", MONITOR),
            Map.entry("monitoring", MONITOR),
            Map.entry("observatory", MONITOR),
            Map.entry("watchdog", MONITOR),
            Map.entry("observers", MONITOR),
            Map.entry("activist-group", MONITOR),
            Map.entry("network", MONITOR),
            Map.entry("watch", MONITOR),
            Map.entry("rights", MONITOR),
            Map.entry("media", MEDIUM),
            Map.entry("agency", MEDIUM),
            Map.entry("newspaper", MEDIUM),
            Map.entry("television", MEDIUM),
            Map.entry("tv", MEDIUM),
            Map.entry("channel", MEDIUM),
            Map.entry("broadcaster", MEDIUM),
            Map.entry("station", MEDIUM),
            Map.entry("radio", MEDIUM),
            Map.entry("daily", MEDIUM),
            Map.entry("website", MEDIUM),
            Map.entry("ministry", MINISTRY),
            Map.entry("department", MINISTRY),
            Map.entry("army", FORCE),
            Map.entry("military", FORCE),
            Map.entry("coalition", FORCE),
            Map.entry("alliance", FORCE),
            Map.entry("guerrillas", FORCE),
            Map.entry("rebels", FORCE),
            Map.entry("militia", FORCE),
            Map.entry("front", FORCE),
            Map.entry("assessment", STATEMENT),
            Map.entry("statement", STATEMENT),
            Map.entry("statements", STATEMENT),
            Map.entry("communique", STATEMENT),
            Map.entry("report", STATEMENT),
            Map.entry("document", STATEMENT),
            Map.entry("bulletin", STATEMENT),
            Map.entry("letter", STATEMENT),
            Map.entry("message", STATEMENT),
            Map.entry("release", STATEMENT),
            Map.entry("group", BODY),
            Map.entry("organisation", BODY),
            Map.entry("organization", BODY),
            Map.entry("centre", BODY),
            Map.entry("center", BODY),
            Map.entry("committee", BODY),
            Map.entry("commission", BODY),
            Map.entry("movement", BODY),
            Map.entry("union", BODY),
            Map.entry("party", BODY));

    private static final Set<String> PERSONS = Set.of(
            "official",
            "source",
            "activist",
            "witness",
            "eyewitness",
            "resident",
            "analyst",
            "expert",
            "doctor",
            "officer",
            "lawyer",
            "journalist",
            "man",
            "woman",
            "correspondent",
            "reporter",
            "observer",
            "diplomat",
            "father",
            "mother",
            "bishop",
            "priest",
            "spokesperson",
            "spokesman",
            "spokeswoman",
            "caller",
            "aide",
            "adviser",
            "attorney",
            "villager",
            "villagers",
            "head");

    private static final Set<String> REGULAR = Set.of("army", "military");
    private static final Set<String> IRREGULAR = Set.of("guerrillas", "rebels", "militia", "front", "insurgents");

    /** Whether the words name the forces of a state. */
    static boolean isRegular(Set<String> words) {
        return words.stream().anyMatch(REGULAR::contains);
    }

    /** Whether the words name forces of no state. */
    static boolean isIrregular(Set<String> words) {
        return words.stream().anyMatch(IRREGULAR::contains);
    }

    /** The kinds that the words of a phrase tell; {@link #OTHER} alone where they tell none. */
    static EnumSet<Kind> of(Passage passage, Finding.Range range) {
        EnumSet<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (int i = range.first(); i < range.end(); i++) {
            Kind kind = BY_WORD.get(passage.word(i));
            if (kind != null) {
                kinds.add(kind);
            }
            if (PERSONS.contains(passage.word(i)) || passage.is(i, WordClass.TITLE)) {
                kinds.add(PERSON);
            }
        }
        if (kinds.contains(MONITOR)) {
            kinds.remove(BODY);
        }
        if (kinds.isEmpty()) {
            kinds.add(OTHER);
        }
        return kinds;
    }
}
