package org.truceline.read.attribution;

/** The closed classes and small word lists that phrases are told by. */
enum WordClass {
    DETERMINER,
    PRONOUN,
    PREPOSITION,
    CONJUNCTION,
    AUXILIARY,
    ADVERB,
    TIME,
    /** Nouns that speak: "official", "ministry", "sources". */
    HEAD,
    /** What stands before them in small letters: "senior", "military". */
    MODIFIER,
    TITLE,
    /** "statement", "interview", "Telegram". */
    CHANNEL,
    /** Hearers that are no medium: "reporters". */
    AUDIENCE,
    /** News agencies and outlets often named as such. */
    AGENCY,
    /** Common verbs that end a phrase. */
    VERB
}
