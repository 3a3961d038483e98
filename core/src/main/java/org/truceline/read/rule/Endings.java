package org.truceline.read.rule;

/** How the adjectives of states and peoples end ("Ruritanian", "Kurdish", "Chinese", "Iraqi", "Uzbek", "Swiss"): told by the ending alone, so that none is known better than another. */
public final class Endings {

    private Endings() {}

    /** Whether {@code word}, in lower case, ends as such an adjective does; many other words do too. */
    public static boolean isOfPeople(String word) {
        return word.endsWith("an")
                || word.endsWith("ish")
                || word.endsWith("ese")
                || word.endsWith("i")
                || word.endsWith("ch")
                || word.endsWith("ek")
                || word.endsWith("ik")
                || word.endsWith("kh")
                || word.endsWith("yz")
                || word.endsWith("ss");
    }
}
