package org.truceline.resolve.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Place;
import org.truceline.model.PlaceKind;
import org.truceline.resolve.place.Pieces.Piece;

/** What stands around the names that were spotted in one text: the words beside each, the containers named with it, the persons of the text. */
final class Surroundings {

    private static final Lexicon WORDS = Lexicon.bundled();

    /** Two names. */
    private record Pair(long outer, long inner) {}

    private final Map<Pair, Boolean> holding = new HashMap<>();
    private final Gazetteer gazetteer;
    private final Pieces pieces;
    private final List<Spotted> spotted;
    private final Map<Integer, Integer> byFirst = new HashMap<>();
    private final Map<Integer, Integer> byEnd = new HashMap<>();
    private final Set<String> persons = new HashSet<>();
    private final Set<String> smallWords = new HashSet<>();

    Surroundings(Gazetteer gazetteer, Pieces pieces, List<Spotted> spotted) {
        this.gazetteer = gazetteer;
        this.pieces = pieces;
        this.spotted = spotted;
        for (int i = 0; i < spotted.size(); i++) {
            byFirst.put(spotted.get(i).first(), i);
            byEnd.put(spotted.get(i).end(), i);
        }
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.word() && !piece.capital()) {
                smallWords.add(piece.folded());
            }
        }
        for (int i = 0; i + 1 < pieces.size(); i++) {
            addPerson(i);
        }
    }

    /** "Maria Paris", "Gen. John Q. Lincoln": the last word of a run that a title or a first name opens is a person's name elsewhere too. */
    private void addPerson(int i) {
        Piece piece = pieces.get(i);
        if (!piece.word()
                || !piece.capital()
                || (byFirst.containsKey(i) && spotted.get(byFirst.get(i)).words() > 1)) {
            return;
        }
        boolean title = isTitle(i) && !isOffice(i);
        boolean first = WORDS.isFirstName(piece.folded()) && !(byFirst.containsKey(i) && isLocative(i - 1));
        if ((!title && !first) || pieces.flat) {
            return;
        }
        int end = i + 1;
        while (end < pieces.size()
                && end < i + 5
                && (isNamePart(end)
                        || (pieces.get(end).is(".")
                                && pieces.get(end - 1).text().length() <= 4))) {
            end++;
        }
        for (int k = i + 1; k < end; k++) {
            if (pieces.get(k).folded().length() > 2
                    && (k == end - 1 || title)
                    && !(byFirst.containsKey(k) && isOrganisation(k + 1))) {
                persons.add(pieces.get(k).folded());
            }
        }
    }

    private boolean isNamePart(int i) {
        Piece piece = pieces.get(i);
        return piece.word()
                && piece.capital()
                && piece.sentence() == pieces.get(i - 1).sentence()
                && (piece.spaced() || piece.joined())
                && !WORDS.in("civic", piece.lower())
                && WORDS.kind(piece.lower()) == null;
    }

    Piece before(Spotted s, int back) {
        return pieces.at(s.first() - back, pieces.get(s.first()).sentence());
    }

    Piece after(Spotted s, int ahead) {
        int at = s.end() + ahead - 1;
        if (s.endOffset() > pieces.get(s.end() - 1).end()) {
            at++; // past the point of an abbreviation
        }
        return pieces.at(at, pieces.get(s.first()).sentence());
    }

    /** Whether some place that {@code outer} may mean holds some place that {@code inner} may mean; worked out once for each pair of names. */
    boolean holds(Spotted outer, Spotted inner) {
        return holding.computeIfAbsent(new Pair(outer.key(), inner.key()), pair -> outer.uses().stream()
                .anyMatch(out -> inner.uses().stream().anyMatch(in -> Containment.holds(out.place(), in.place()))));
    }

    /** Whether a place bears exactly this name, by its main name or by a pack. */
    boolean isNameOf(String written, Place place) {
        return place.name().equalsIgnoreCase(written)
                || gazetteer.namesOf(place.id()).stream().anyMatch(n -> n.name().equalsIgnoreCase(written));
    }

    /** The name's words as written, with one space between them. */
    String written(Spotted s) {
        StringBuilder out = new StringBuilder();
        for (int i = s.first(); i < s.end(); i++) {
            out.append(i > s.first() && (pieces.get(i).spaced() || pieces.get(i).joined()) ? " " : "")
                    .append(pieces.get(i).text());
        }
        return out.toString();
    }

    /** Whether a hyphen stands directly before it. */
    boolean startsJoined(Spotted s) {
        return pieces.get(s.first()).joined();
    }

    boolean flat() {
        return pieces.flat;
    }

    boolean isPersonsName(String folded) {
        return persons.contains(folded);
    }

    /** Whether the text uses the same word in small letters. */
    boolean isSmallWord(String folded) {
        return !pieces.flat && smallWords.contains(folded);
    }

    @Nullable Spotted startingAt(int piece) {
        Integer i = byFirst.get(piece);
        return i == null ? null : spotted.get(i);
    }

    @Nullable Spotted endingAt(int piece) {
        Integer i = byEnd.get(piece);
        return i == null ? null : spotted.get(i);
    }

    boolean isTitle(int i) {
        return i >= 0
                && i < pieces.size()
                && pieces.get(i).capital()
                && WORDS.in("title", pieces.get(i).lower());
    }

    /** "President", "Mayor": stands before a person, but behind a place too ("Georgia President"). */
    private boolean isOffice(int i) {
        return byEnd.containsKey(i);
    }

    boolean isLocative(int i) {
        return i >= 0 && WORDS.in("locative", pieces.get(i).lower());
    }

    boolean isOrganisation(int i) {
        return i >= 0
                && i < pieces.size()
                && pieces.get(i).capital()
                && (WORDS.in("strong-organisation", pieces.get(i).lower())
                        || WORDS.in("civic", pieces.get(i).lower()));
    }

    /** The place named behind a comma as holding this one ("Paris, Texas"; "Douma, Syria"), or behind "in" ("Sarmin in Idlib"). */
    @Nullable Spotted container(Spotted s) {
        int at = s.end();
        int sentence = pieces.get(s.first()).sentence();
        if (s.endOffset() > pieces.get(s.end() - 1).end()) {
            at++;
        }
        Piece next = pieces.at(at, sentence);
        if (next.is(",") || next.is("(")) {
            Spotted direct = startingAt(at + 1);
            if (direct != null) {
                return isCountry(s) && isCountry(direct) ? null : direct; // not in a list of countries
            }
            if (WORDS.in("direction", pieces.at(at + 1, sentence).lower())) {
                return startingAt(at + 2);
            }
            return null;
        }
        if (next.is("and")) {
            Spotted second = startingAt(at + 1);
            boolean shared = second != null && after(second, 1).is(",");
            return shared ? startingAt(second.end() + 1) : null; // "Sarmin and Binnish, Syria"
        }
        if (next.is("in") || next.is("of")) {
            int skip = at + 1;
            while (skip < at + 4 && isGlue(pieces.at(skip, sentence).lower())) {
                skip++;
            }
            return next.is("of") ? null : startingAt(skip);
        }
        return null;
    }

    private static boolean isCountry(Spotted s) {
        return s.best().place().kind() == PlaceKind.COUNTRY;
    }

    private static boolean isGlue(String word) {
        return word.equals("the")
                || word.equals("'s")
                || WORDS.in("direction", word)
                || WORDS.kind(word) != null
                || word.equals("of");
    }

    /** "Syria's Aleppo", "Iraqi city of Mosul": a country or its adjective closely before. */
    @Nullable Spotted possessor(Spotted s) {
        int sentence = pieces.get(s.first()).sentence();
        int at = s.first() - 1;
        int steps = 0;
        while (steps < 6 && isGlue(pieces.at(at, sentence).lower())) {
            at--;
            steps++;
        }
        Spotted owner = endingAt(at + 1);
        if (owner == null || owner.equals(s)) {
            return null;
        }
        boolean marked = steps > 0 || owner.isDemonym();
        return marked ? owner : null;
    }

    /** The kind of place that the words beside say it is ("the village of X", "X district"); null where they say none. */
    @Nullable PlaceKind statedKind(Spotted s) {
        Piece next = after(s, 1);
        if (next.word() && (next.spaced() || next.joined())) {
            PlaceKind kind = WORDS.kind(next.lower());
            if (kind != null && (!next.capital() || !pieces.flat)) {
                return kind;
            }
        }
        if (before(s, 1).is("of")) {
            PlaceKind kind = WORDS.kind(before(s, 2).lower());
            if (kind != null && !before(s, 2).is("state")) {
                return kind;
            }
        }
        PlaceKind kind = WORDS.kind(before(s, 1).lower());
        if (kind == PlaceKind.WATER || kind == PlaceKind.MOUNTAIN) {
            return before(s, 1).capital() ? kind : null;
        }
        boolean apposition = kind == PlaceKind.CITY
                || kind == PlaceKind.VILLAGE
                || kind == PlaceKind.DISTRICT
                || kind == PlaceKind.PROVINCE;
        return apposition && !before(s, 1).capital() ? kind : listKind(s);
    }

    /** "Walton and Oconee counties": the kind stands in the plural behind the list. */
    private @Nullable PlaceKind listKind(Spotted s) {
        Spotted here = s;
        for (int hops = 0; hops < 6; hops++) {
            Piece next = after(here, 1);
            int at = here.end();
            if (next.is(",") && after(here, 2).is("and")) {
                at += 2;
            } else if (next.is(",") || next.is("and") || next.is("or") || next.is("&")) {
                at += 1;
            } else {
                return null;
            }
            Spotted other = startingAt(at);
            if (other == null) {
                return null;
            }
            Piece word = after(other, 1);
            PlaceKind kind = word.lower().endsWith("s") ? WORDS.kind(word.lower()) : null;
            if (kind != null) {
                return kind;
            }
            here = other;
        }
        return null;
    }
}
