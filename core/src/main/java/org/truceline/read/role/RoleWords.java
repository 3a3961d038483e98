package org.truceline.read.role;

import java.util.Set;
import org.truceline.read.rule.Lexicon;

/** Words that shape a sentence, told apart as far as roles need. */
final class RoleWords {

    private static final Set<String> DETERMINERS = Lexicon.words(
            "the a an this that these those its their his her our my your some any several many no all both each every other another more most one two three four "
                    + "five six seven eight nine ten dozens hundreds scores least about nearly almost around");
    private static final Set<String> AUXILIARIES = Lexicon.words(
            "is are was were be been being has have had do does did will would can could may might must shall should am 're 've 'll isn't wasn't weren't aren't hasn't "
                    + "haven't didn't not n't also reportedly allegedly never");
    private static final Set<String> CLAUSES = Lexicon.words(
            "after when while who which since before ; but where following although despite as during that , . : ( ) \" “ ” because until amid whose");
    private static final Set<String> CLOSED = Lexicon.words(
            "of and in on at to by from for with against between into over near inside outside through across toward towards within without under or nor than out up down "
                    + "off it they he she we i you him them us who whom there then so if including such said says told say killed wounded hit struck left amid along via per "
                    + "injured dead then where here only just even yet still again ago upon around behind beyond among since however reported announced added stated");

    private static final Set<String> BE =
            Lexicon.words("is are was were be been being isn't wasn't weren't aren't am 're");
    private static final Set<String> HAVE = Lexicon.words("has have had having hasn't haven't 've");
    private static final Set<String> PAST = Lexicon.words(
            "hit struck shot fought blew blown fell fallen took taken retook retaken overran seized held lost left met sent sunk sank slain slew burnt cut set drove driven "
                    + "withdrew withdrawn fled brought gave given broke broken launched");

    private static final Set<String> HARM = Lexicon.words(
            "injured wounded dead killing killings murder murders death deaths injury injuries homicide homicides casualty casualties displaced life lives fatality fatalities");
    private static final Set<String> DEEDS = Lexicon.words(
            "claimed claiming claim claims causing caused cause left leaving destroyed destroying destroy accused accuses accusing blamed blames blaming targeted targeting targets "
                    + "target hit hitting hits struck strikes striking injuring injured wounding wounded killed killing kill kills launched launching launch launches fired firing "
                    + "fire carried carrying carry attacked attacking attack attacks bombed bombing bomb shelled shelling conducted conducting backed supported supporting led "
                    + "called calling asked reported said told announced confirmed denied denies according held holding control controlled took taken taking take seized captured capturing recaptured "
                    + "retook lost besieged trapped fled fleeing displaced died dead dying began started continued resumed stopped opened opens detained arrested kidnapped abducted "
                    + "executed shot murdered assassinated beheaded planted detonated exploded blew dropped dropping pounded pounding raided stormed repelled clashed fought "
                    + "fighting battling responsibility responsible behind belonging affiliated loyal allied positioned stationed sent sending deployed withdrew met signed agreed "
                    + "violated violating warned urged condemned used using forced forcing prevented protect defend against positions areas border toll outside inside north south "
                    + "east west meanwhile today yesterday due result response members leaders member leader head spokesman commander dozens hundreds thousands");

    private RoleWords() {}

    /** "The wounded", "deaths": words for harm that name nobody. */
    static boolean isHarm(String word) {
        return HARM.contains(word);
    }

    /** Whether a sign may hold it: words of grammar and of deeds, never a name, so that no party weighs by its name. */
    static boolean isTelling(String word) {
        return isClosed(word)
                || DEEDS.contains(word)
                || word.equals("and")
                || word.equals("or")
                || word.equals("as")
                || word.equals("'s");
    }

    static boolean isDeterminer(String word) {
        return DETERMINERS.contains(word);
    }

    static boolean isAuxiliary(String word) {
        return AUXILIARIES.contains(word);
    }

    static boolean isClauseBreak(String word) {
        return CLAUSES.contains(word);
    }

    static boolean isBe(String word) {
        return BE.contains(word);
    }

    static boolean isHave(String word) {
        return HAVE.contains(word);
    }

    /** Whether it may be a past tense or a participle. */
    static boolean isPast(String word) {
        return word.endsWith("ed") || PAST.contains(word);
    }

    /** Whether no noun phrase goes on over it. */
    static boolean isClosed(String word) {
        return CLOSED.contains(word)
                || CLAUSES.contains(word)
                || DETERMINERS.contains(word)
                || AUXILIARIES.contains(word);
    }

    /** "targeted", "shelling": more often a verb than a modifier. */
    static boolean looksLikeVerb(String word) {
        return (word.endsWith("ed") && !word.contains("-")) || word.endsWith("ing");
    }
}
