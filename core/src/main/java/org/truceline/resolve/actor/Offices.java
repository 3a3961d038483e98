package org.truceline.resolve.actor;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Actor;

/** Who holds an office that one person at a time holds: "the Turkish president". */
final class Offices {

    private static final Set<String> SINGLE = Words.of("nouns.offices");

    private Offices() {}

    /**
     * The holder on that day; null where the noun is no such office, or nobody is known to hold it.
     *
     * @param owner whose office it is said to be; null where that is not said
     * @param here the state that the text tells of
     */
    static @Nullable Meaning holder(
            ActorRegister register, Noun noun, @Nullable Actor owner, @Nullable State here, @Nullable LocalDate day) {
        if (!SINGLE.contains(noun.words())) {
            return null;
        }
        Actor body = owner != null ? owner : here != null ? here.actor() : null;
        if (body == null) {
            return null;
        }
        String office = office(noun.words());
        Entry holder = register.holder(body.id(), office, day);
        return holder == null
                ? null
                : new Meaning(
                        holder.actor(),
                        owner == null ? 0.6 : 0.88,
                        "actor/office",
                        office + " of " + body.name() + " at publication");
    }

    private static String office(String words) {
        return switch (words) {
            case "premier" -> "prime minister";
            case "defense minister" -> "defence minister";
            case "defense secretary", "secretary of defense" -> "defence secretary";
            case "secretary general" -> "secretary-general";
            case "human rights ombudsman", "human rights defender" -> "ombudsman";
            default -> words;
        };
    }
}
