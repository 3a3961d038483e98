package org.truceline.resolve.place;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.PlaceKind;
import org.truceline.model.Source;
import org.truceline.text.TokenizedText;

/** The country that an outlet writes from and for, by its name ("Azerbaijan State News Agency", "Kyiv Post") or the ending of its address (.ua). */
final class PublisherArea {

    /** Towns of fewer people lend their names to too many others. */
    private static final long LARGE = 300_000;

    /** Endings of countries that outlets anywhere use. */
    private static final Set<String> ANYWHERE = Set.of(
            "ai", "cc", "co", "fm", "gg", "io", "la", "ly", "me", "sh", "st", "to", "tv", "ws", "eu", "su", "ac");

    private PublisherArea() {}

    /** The code of the country; null where it cannot be told. */
    static @Nullable String country(Source source, Gazetteer gazetteer) {
        String named = source.publisher() == null ? null : ofName(source.publisher(), gazetteer);
        return named != null || source.address() == null ? named : ofAddress(source.address(), gazetteer);
    }

    private static @Nullable String ofName(String publisher, Gazetteer gazetteer) {
        List<Spotted> spotted = new NameSpotter(gazetteer).spot(Pieces.of(TokenizedText.of(publisher)), publisher);
        for (Spotted s : spotted) {
            Gazetteer.Use best = s.best();
            boolean large = best.place().kind() == PlaceKind.COUNTRY
                    || best.place().population() >= LARGE
                    || best.use() == NameUse.ADJECTIVE;
            if (large && best.place().country() != null) {
                return best.place().country();
            }
        }
        return null;
    }

    private static @Nullable String ofAddress(String address, Gazetteer gazetteer) {
        int scheme = address.indexOf("://");
        if (scheme < 0) {
            return null;
        }
        String host = address.substring(scheme + 3).split("[/:?#]", 2)[0].toLowerCase(Locale.ROOT);
        String ending = host.substring(host.lastIndexOf('.') + 1);
        if (ending.length() != 2 || ANYWHERE.contains(ending)) {
            return null;
        }
        String code = ending.equals("uk") ? "GB" : ending.toUpperCase(Locale.ROOT);
        return gazetteer.countryName(code).isPresent() ? code : null;
    }
}
