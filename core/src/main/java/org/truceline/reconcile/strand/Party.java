package org.truceline.reconcile.strand;

import java.util.Locale;
import org.truceline.model.Actor;
import org.truceline.model.Name;

/**
 * A doer or target as it is compared: by the side that it belongs to, else by the actor, else by its words.
 *
 * @param known whether the register knows it
 */
public record Party(String key, String name, boolean known) {

    public static Party of(Name<Actor> name) {
        return name.found()
                .map(a -> new Party(a.side() != null ? a.side().value() : a.id().value(), name.text(), true))
                .orElseGet(() -> new Party(plain(name.text()), name.text(), false));
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
