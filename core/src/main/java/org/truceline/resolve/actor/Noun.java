package org.truceline.resolve.actor;

import java.util.Locale;
import org.truceline.model.ActorKind;

/**
 * A noun that heads a name ("troops", "defence ministry", "spokesman").
 *
 * @param body the body of a state or side that it stands for ("forces"); empty for the government itself
 */
record Noun(String words, ActorKind kind, String body, Type type) {

    /** How a noun is treated. */
    enum Type {
        /** An institution of a state. */
        BODY,
        GOVERNMENT,
        /** Armed men of a state or of whoever owns them. */
        FORCE,
        /** Arms that act for those who man them. */
        PLATFORM,
        /** Armed people named by what they are called. */
        ARMED,
        /** A group or organisation of any kind. */
        GROUP,
        CIVIL,
        /** Somebody who speaks, or holds an office. */
        PERSON,
        PRESS,
        /** People of an organisation or state, as one. */
        PEOPLE,
        MEDIA;

        static Type of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    boolean isPlural() {
        String last = words.substring(words.lastIndexOf(' ') + 1);
        return (last.endsWith("s") && !last.endsWith("ss")) || last.endsWith("men") || last.equals("people");
    }
}
