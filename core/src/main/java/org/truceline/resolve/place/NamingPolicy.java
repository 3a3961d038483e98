package org.truceline.resolve.place;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.truceline.model.Location;
import org.truceline.model.Name;
import org.truceline.model.Place;

/**
 * Which of a place's rival names is shown. The name as written is kept whatever is shown.
 *
 * <pre>{@code
 * new NamingPolicy.OfParty("am").show(name, Gazetteer.bundled())   // "Shushi" where the report wrote "Shusha"
 * }</pre>
 */
public sealed interface NamingPolicy {

    /** As the report wrote it. */
    record AsWritten() implements NamingPolicy {}

    /** The name that ISO and the United Nations use. */
    record Official() implements NamingPolicy {}

    /** The name as written, with the official one behind it where it differs. */
    record Both() implements NamingPolicy {}

    /**
     * The English spelling that a party uses.
     *
     * @param country ISO 3166-1 alpha-2 code of the party's country, in any case
     */
    record OfParty(String country) implements NamingPolicy {}

    /**
     * The policy that a word names: {@code as-written}, {@code official} (also {@code iso}), {@code both}, or a party by the two letters of its
     * country.
     *
     * @throws IllegalArgumentException if there is none; the message says what there is
     */
    static NamingPolicy of(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "as-written" -> new AsWritten();
            case "official", "iso" -> new Official();
            case "both" -> new Both();
            default -> {
                boolean code = word.length() == 2 && word.chars().allMatch(Character::isLetter);
                if (!code) {
                    throw new IllegalArgumentException("'" + word
                            + "' is none of: as-written, official, both, or a party's country as two letters (am, az)");
                }
                yield new OfParty(word);
            }
        };
    }

    /** The name to show for {@code name}; as written where it stands for no known place. */
    default String show(Name<Location> name, Gazetteer gazetteer) {
        Optional<Place> place = name.found().map(Location::place);
        if (place.isEmpty()) {
            return name.text();
        }
        String official = official(place.get(), gazetteer);
        return switch (this) {
            case AsWritten w -> name.text();
            case Official o -> official;
            case Both b ->
                NameKey.fold(name.text()).equals(NameKey.fold(official))
                        ? name.text()
                        : name.text() + " (" + official + ")";
            case OfParty p ->
                tagged(place.get(), gazetteer, "en-" + p.country().toLowerCase(Locale.ROOT))
                        .orElse(official);
        };
    }

    private static String official(Place place, Gazetteer gazetteer) {
        return tagged(place, gazetteer, "en-un").orElse(place.name());
    }

    private static Optional<String> tagged(Place place, Gazetteer gazetteer, String tag) {
        List<PlacePack.TaggedName> names = gazetteer.namesOf(place.id());
        return names.stream()
                .filter(n -> n.tag().equals(tag))
                .map(PlacePack.TaggedName::name)
                .findFirst();
    }
}
