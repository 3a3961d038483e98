package org.truceline.resolve.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Place;
import org.truceline.model.PlaceId;
import org.truceline.model.PlaceKind;
import org.truceline.model.Point;

/**
 * A plain table of places that people keep by hand: a place a line, fields between tabs, in the order of the first line's names, {@code #} for
 * comments. The last field holds names as {@code tag:Name|tag:Name}. A tag is a language ("hy"), a language and who uses the spelling
 * ("en-az": English as Azerbaijan writes it), or one of {@code abbr}, {@code postal}, {@code short}, {@code adj}, {@code people}; in brackets behind
 * it stands from when until when the name was in use, where that is known ("ru[1935..1991]").
 */
public record PlacePack(String source, List<Entry> entries) {

    /**
     * A name with the tag that says whose it is.
     *
     * @param from the year or day from which it has been in use, as told; null where not known
     * @param until the year or day until which it was in use; null where not known or still in use
     */
    public record TaggedName(String tag, String name, @Nullable String from, @Nullable String until) {

        /** Reads {@code en-az[2021..]}, {@code ru[1935..1991]}: a tag, and in brackets from when until when. */
        public static TaggedName of(String tag, String name) {
            int bracket = tag.indexOf('[');
            if (bracket < 0) {
                return new TaggedName(tag, name, null, null);
            }
            int dots = tag.indexOf("..", bracket);
            if (dots < 0 || !tag.endsWith("]")) {
                throw new IllegalArgumentException("dates of a name that are not [FROM..UNTIL]: " + tag);
            }
            return new TaggedName(
                    tag.substring(0, bracket),
                    name,
                    orNull(tag.substring(bracket + 1, dots)),
                    orNull(tag.substring(dots + 2, tag.length() - 1)));
        }

        NameUse use() {
            return switch (tag) {
                case "abbr" -> NameUse.ABBREVIATION;
                case "postal" -> NameUse.POSTAL;
                case "short" -> NameUse.SHORT;
                case "adj" -> NameUse.ADJECTIVE;
                case "people" -> NameUse.PEOPLE;
                default -> NameUse.OTHER;
            };
        }
    }

    /** A place and its names; the main name is not among the others. */
    public record Entry(Place place, List<TaggedName> names) {
        /** Copies the list. */
        public Entry {
            names = List.copyOf(names);
        }
    }

    /** Copies the list. */
    public PlacePack {
        entries = List.copyOf(entries);
    }

    /**
     * Reads a pack.
     *
     * @param source its name, for error messages
     * @throws IllegalArgumentException naming the line that is broken
     */
    public static PlacePack parse(String source, String text) {
        List<Entry> entries = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            try {
                entries.add(entry(line));
            } catch (RuntimeException e) {
                throw new IllegalArgumentException(source + ", line " + number + ": " + e.getMessage(), e);
            }
        }
        return new PlacePack(source, entries);
    }

    private static Entry entry(String line) {
        String[] f = line.split("\t", -1);
        if (f.length < 11) {
            throw new IllegalArgumentException(f.length + " fields where 11 are wanted");
        }
        PlaceKind kind = PlaceKind.valueOf(f[1].toUpperCase(Locale.ROOT));
        @Nullable Point point = f[3].isBlank() ? null : new Point(Double.parseDouble(f[3]), Double.parseDouble(f[4]));
        Place place = new Place(
                new PlaceId(f[0]),
                f[2],
                kind,
                point,
                f[5].isBlank() ? 5 : Double.parseDouble(f[5]),
                orNull(f[6]),
                orNull(f[7]),
                orNull(f[8]),
                f[9].isBlank() ? 0 : Long.parseLong(f[9]));
        List<TaggedName> names = new ArrayList<>();
        for (String tagged : f[10].split("\\|", -1)) {
            if (!tagged.isBlank()) {
                int colon = tagged.indexOf(':');
                if (colon < 1 || colon == tagged.length() - 1) {
                    throw new IllegalArgumentException("a name without a tag: " + tagged);
                }
                names.add(TaggedName.of(
                        tagged.substring(0, colon), tagged.substring(colon + 1).strip()));
            }
        }
        return new Entry(place, names);
    }

    private static @Nullable String orNull(String field) {
        return field.isBlank() ? null : field;
    }
}
