package org.truceline.reconcile.strand;

import java.util.Locale;
import org.truceline.model.Actor;
import org.truceline.model.ActorKind;
import org.truceline.model.Name;

/**
 * A doer or target as it is compared: by the side that it belongs to, else by the actor, else by its words.
 *
 * @param known whether it is told who that is: the register knows it, or a side of a country; not where somebody is only described ("gunmen", "a drone")
 */
public record Party(String key, String name, boolean known) {

    private static final String PROVISIONAL = "new/";

    /** The party that {@code name} stands for. */
    public static Party of(Name<Actor> name) {
        return name.found()
                .map(a -> new Party(a.side() != null ? a.side().value() : a.id().value(), name.text(), !isDescribed(a)))
                .orElseGet(() -> new Party(plain(name.text()), name.text(), false));
    }

    /** A provisional actor whose words hold no name: no capital but that of the sentence. */
    private static boolean isDescribed(Actor actor) {
        String behind = actor.name().substring(1);
        return actor.id().value().startsWith(PROVISIONAL)
                && (actor.kind() == ActorKind.UNKNOWN || behind.equals(behind.toLowerCase(Locale.ROOT)));
    }

    /** Words in lower case, without an article. */
    public static String plain(String words) {
        String lower = words.strip().toLowerCase(Locale.ROOT);
        for (String article : new String[] {"the ", "a ", "an ", "its ", "their ", "his ", "her "}) {
            if (lower.startsWith(article)) {
                return lower.substring(article.length());
            }
        }
        return lower;
    }
}
