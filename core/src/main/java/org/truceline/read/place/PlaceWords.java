package org.truceline.read.place;

import java.util.Set;
import org.truceline.read.rule.Lexicon;

/** Words by which places are told: nouns of kind, sides, prepositions, and what no phrase of place goes on over. */
final class PlaceWords {

    private static final Set<String> KINDS = Lexicon.words(
            "city town village province district region governorate governate countryside suburb suburbs neighborhood neighbourhood quarter camp airport airbase mountain mountains "
                    + "hills valley road highway square street avenue front area areas base hospital department county municipality crossing bridge island islands prison dam farm farms "
                    + "school mosque university market port peninsula desert plain cities towns villages provinces districts regions neighborhoods neighbourhoods border strip corridor");
    private static final Set<String> NOUNS = Lexicon.words(
            "enclave enclaves exclave territory territories land lands country countries capital borders frontier frontline frontlines battlefield zone zones settlement settlements "
                    + "location locations place places part parts half outskirts edge edges vicinity surroundings center centre heart line lines axis sector sectors site sites "
                    + "hospitals schools mosques markets clinic clinics building buildings house houses home homes church churches embassy checkpoint checkpoints roads streets bridges "
                    + "factory plant refinery field fields compound headquarters station stations complex hotel restaurant cafe bar shop club park cathedral "
                    + "homeland oblast kingdom continent world mainland coast sea river bank banks lake gulf junction intersection roundabout bases airports "
                    + "stronghold strongholds bastion pocket shelter shelters palace court office ground grounds campus");
    private static final Set<String> SIDES = Lexicon.words(
            "north south east west northeast northwest southeast southwest outskirts edge edges vicinity surroundings part parts half center centre heart suburb suburbs "
                    + "countryside border borders slopes entrance area areas region regions bank banks rest town city village villages towns cities district districts neighborhood "
                    + "neighborhoods neighbourhood neighbourhoods province provinces port capital camp territory territories enclave quarter island islands governorate "
                    + "municipality department county outside direction directions axis site streets street");
    private static final Set<String> MODIFIERS = Lexicon.words(
            "northern southern eastern western central north south east west northeast northwest southeast southwest northeastern northwestern southeastern southwestern "
                    + "north-eastern north-western south-eastern south-western north-east north-west south-east south-west rural downtown besieged rebel-held government-held "
                    + "regime-held opposition-held upper lower greater inner mainland coastal");
    private static final Set<String> DETERMINERS = Lexicon.words(
            "the a an this that these those its their his her our both another each every some several many various two three four five six seven eight nine ten dozens "
                    + "other all most certain numerous");
    private static final Set<String> CLOSED = Lexicon.words(
            "and or but of in at on to for from with by near as if so than then that which who whom whose when where while after before since until during into onto over under "
                    + "through across along against around between among outside inside within about was were is are be been being has have had do does did will would may might can "
                    + "could should must not no he she it they we you i him them us there here also only more most least said says told including because amid despite");
    private static final Set<String> LEADING = Lexicon.words(
            "in at near inside outside across into around throughout within over on along from to towards toward of through between off onto beyond against for by with as and or than "
                    + "after before since until under behind above below via amid among the that which who where said told");

    private static final Set<String> VEHICLES = Lexicon.words(
            "bus buses minibus minibuses car cars vehicle vehicles truck trucks lorry lorries convoy "
                    + "convoys train trains helicopter helicopters plane planes aircraft ship ships boat boats tanker tankers tank tanks ambulance ambulances");

    private static final Set<String> STRICT =
            Lexicon.words("in near inside outside across into around at throughout within over");

    private PlaceWords() {}

    /** A preposition that makes even a country a place. */
    static boolean isOfPlace(String word) {
        return STRICT.contains(word);
    }

    /** A noun that a name may have before it: "Aleppo province". */
    static boolean isKind(String word) {
        return KINDS.contains(word);
    }

    /** What is hit or rides, and tells no place: "a bus". */
    static boolean isVehicle(String word) {
        return VEHICLES.contains(word);
    }

    /** A noun that tells a place without a name. */
    static boolean isNoun(String word) {
        return KINDS.contains(word) || NOUNS.contains(word);
    }

    /** A noun that stands before "of" and a name: "the outskirts of". */
    static boolean isSide(String word) {
        return SIDES.contains(word);
    }

    /** "Northern", "rebel-held". */
    static boolean isModifier(String word) {
        return MODIFIERS.contains(word) || word.endsWith("-held") || word.endsWith("-controlled");
    }

    static boolean isDeterminer(String word) {
        return DETERMINERS.contains(word);
    }

    /** Whether no phrase of place goes on over it. */
    static boolean isClosed(String word) {
        return CLOSED.contains(word);
    }

    /** Whether a sign may hold it as the word that leads a phrase. */
    static boolean leads(String word) {
        return LEADING.contains(word) || isModifier(word);
    }
}
