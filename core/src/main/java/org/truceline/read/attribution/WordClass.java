package org.truceline.read.attribution;

/** The closed classes and small word lists that phrases are told by. */
enum WordClass {
    DETERMINER(0),
    PRONOUN(1),
    PREPOSITION(2),
    CONJUNCTION(3),
    AUXILIARY(4),
    ADVERB(5),
    TIME(6),
    /** Nouns that speak: "official", "ministry", "sources". */
    HEAD(7),
    /** What stands before them in small letters: "senior", "military". */
    MODIFIER(8),
    TITLE(9),
    /** "statement", "interview", "Telegram". */
    CHANNEL(10),
    /** Hearers that are no medium: "reporters". */
    AUDIENCE(11),
    /** News agencies and outlets often named as such. */
    AGENCY(12),
    /** Common verbs that end a phrase. */
    VERB(13),
    /** Forms of cues that are more often nouns: "reports", "state". */
    NOUN(14),
    /** What stands before a headline's colon without saying it: "Update", "Analysis". */
    LABEL(15);

    /** The bit that stands for the class where a word's classes are one number. */
    final int bit;

    WordClass(int position) {
        bit = 1 << position;
    }
}
