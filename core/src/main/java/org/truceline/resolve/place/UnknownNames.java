package org.truceline.resolve.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.PlaceKind;
import org.truceline.resolve.place.Pieces.Piece;

/** Names that the gazetteer does not have but the words call a place: "the village of Tell Anqar", "Qubbah checkpoint", "Harlow Street". */
final class UnknownNames {

    /** A stretch of text and what the words call it. */
    record Unknown(int startOffset, int endOffset, String kind) {}

    private static final int LONGEST = 4;
    private static final Lexicon WORDS = Lexicon.bundled();
    /** Kinds whose word behind a name makes a name of a place. "State", "country" and the like stand behind too much else. */
    private static final Set<String> TRAILING = Set.of(
            "village",
            "town",
            "neighborhood",
            "neighbourhood",
            "hamlet",
            "camp",
            "checkpoint",
            "crossing",
            "airbase",
            "bridge",
            "dam",
            "hill",
            "mountain",
            "river",
            "creek",
            "lake",
            "valley",
            "township",
            "airport",
            "hilltop",
            "highway",
            "road",
            "street",
            "district",
            "subdistrict");

    private UnknownNames() {}

    static List<Unknown> find(Pieces pieces, List<Spotted> taken) {
        if (pieces.flat) {
            return List.of();
        }
        boolean[] covered = new boolean[pieces.size()];
        for (Spotted s : taken) {
            for (int i = s.first(); i < s.end(); i++) {
                covered[i] = true;
            }
        }
        List<Unknown> out = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Unknown found = at(pieces, i, covered);
            if (found != null) {
                out.add(found);
            }
        }
        return out;
    }

    private static @Nullable Unknown at(Pieces pieces, int i, boolean[] covered) {
        Piece piece = pieces.get(i);
        if (!piece.word()) {
            return null;
        }
        if (isKindOf(pieces, i)) {
            int end = runEnd(pieces, i + 2, covered);
            return end > i + 2 ? cover(pieces, i + 2, end, covered, piece.lower()) : null;
        }
        boolean street = piece.capital() && WORDS.in("street", piece.lower());
        if (street || (TRAILING.contains(piece.lower()) && (!piece.capital() || !isSettling(piece)))) {
            int first = runStart(pieces, i, covered);
            boolean opens = first < i && pieces.get(first).opens() && i - first == 1;
            if (first < i && !opens) {
                boolean point = street
                        && i + 1 < pieces.size()
                        && pieces.get(i + 1).is(".")
                        && !pieces.get(i + 1).spaced();
                return cover(pieces, first, piece.capital() ? i + 1 + (point ? 1 : 0) : i, covered, piece.lower());
            }
        }
        return null;
    }

    /** "Syrian Town": in a headline every word is written so. */
    private static boolean isSettling(Piece piece) {
        PlaceKind kind = WORDS.kind(piece.lower());
        return kind != null && (Gazetteer.isSettlement(kind) || kind == PlaceKind.DISTRICT);
    }

    /** "village of". */
    private static boolean isKindOf(Pieces pieces, int i) {
        Piece piece = pieces.get(i);
        PlaceKind kind = WORDS.kind(piece.lower());
        boolean settles = kind != null
                && (Gazetteer.isSettlement(kind) || kind == PlaceKind.DISTRICT)
                && !piece.lower().equals("capital");
        return settles && !piece.capital() && pieces.at(i + 1, piece.sentence()).is("of");
    }

    private static int runEnd(Pieces pieces, int from, boolean[] covered) {
        int sentence = from < pieces.size() ? pieces.get(from).sentence() : -1;
        int at = from;
        while (at < from + LONGEST && isNamePart(pieces.at(at, sentence)) && !covered[at]) {
            at++;
        }
        return at;
    }

    private static int runStart(Pieces pieces, int end, boolean[] covered) {
        int sentence = pieces.get(end).sentence();
        int at = end;
        while (at > 0
                && at > end - LONGEST
                && isNamePart(pieces.at(at - 1, sentence))
                && !covered[at - 1]
                && (pieces.get(at).spaced() || pieces.get(at).joined())) {
            at--;
        }
        while (at < end && isLead(pieces.get(at))) {
            at++;
        }
        return at;
    }

    /** A word before a name that is no part of it. */
    private static boolean isLead(Piece piece) {
        boolean particle = WORDS.in("particle", piece.lower()) && !isArticle(piece);
        return particle || WORDS.in("direction", piece.lower());
    }

    private static boolean isArticle(Piece piece) {
        return piece.is("al") || piece.is("el") || piece.is("tel") || piece.is("tal");
    }

    private static boolean isNamePart(Piece piece) {
        return isArticle(piece)
                || (piece.word()
                        && piece.capital()
                        && !WORDS.in("never", piece.lower())
                        && !WORDS.in("title", piece.lower()));
    }

    private static Unknown cover(Pieces pieces, int first, int end, boolean[] covered, String kind) {
        for (int i = first; i < end; i++) {
            covered[i] = true;
        }
        return new Unknown(pieces.get(first).start(), pieces.get(end - 1).end(), kind);
    }
}
