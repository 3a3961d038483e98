package org.truceline.resolve.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.truceline.resolve.place.Pieces.Piece;

/** Finds the stretches of a text that bear names of the gazetteer, the longest at each place. Looks at letters, not yet at sense. */
final class NameSpotter {

    private static final int LONGEST = 7;

    private final Gazetteer gazetteer;
    private final Lexicon words = Lexicon.bundled();

    NameSpotter(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The uses of a name, looked up once a text. */
    private record Known(List<Gazetteer.Use> uses, Gazetteer.Use best) {}

    List<Spotted> spot(Pieces pieces, String text) {
        List<Spotted> out = new ArrayList<>();
        Map<Long, Known> known = new HashMap<>();
        int at = 0;
        while (at < pieces.size()) {
            Piece piece = pieces.get(at);
            Spotted found = piece.word() && piece.capital() ? longest(pieces, at, text, known) : null;
            if (found == null) {
                at++;
            } else {
                out.add(found);
                at = found.end();
            }
        }
        return out;
    }

    private @Nullable Spotted longest(Pieces pieces, int first, String text, Map<Long, Known> known) {
        Spotted best = null;
        long state = NameKey.start();
        StringBuilder folded = new StringBuilder();
        Piece opening = pieces.get(first);
        for (int i = first; i < Math.min(pieces.size(), first + LONGEST); i++) {
            Piece piece = pieces.get(i);
            if (piece.sentence() != opening.sentence() || (i > first && !goesOn(pieces, i))) {
                break;
            }
            if (!piece.word()) {
                continue; // a point after an abbreviation
            }
            if (i > first && (piece.spaced() || piece.joined())) {
                state = NameKey.extend(state, ' ');
                folded.append(' ');
            }
            state = NameKey.extend(state, piece.folded());
            folded.append(piece.folded());
            boolean kind = i > first && words.kind(piece.lower()) != null; // "Lachin corridor"
            if ((!piece.capital() && !kind)
                    || (pieces.flat && i == first && piece.text().length() < 3)) {
                continue;
            }
            long key = NameKey.finish(state);
            if (gazetteer.knows(key) && !isNever(folded.toString(), i == first, piece)) {
                Spotted spotted = usable(pieces, first, i + 1, folded.toString(), key, text, known);
                best = spotted == null ? best : spotted;
            }
        }
        return best;
    }

    /** Names of months, movements, agencies and the like, that are also the names of villages somewhere. */
    private boolean isNever(String folded, boolean single, Piece piece) {
        boolean never = single ? words.in("never", folded) : words.in("never-phrase", folded);
        return never
                && !(single
                        && isShouted(piece.text())
                        && piece.text().length() == 2
                        && words.in("country-code", folded));
    }

    /** Whether a name may run on into piece {@code i}. */
    private boolean goesOn(Pieces pieces, int i) {
        Piece piece = pieces.get(i);
        Piece before = pieces.get(i - 1);
        if (piece.word()) {
            boolean fits = piece.capital()
                    || words.kind(piece.lower()) != null
                    || words.in("particle", piece.lower())
                    || before.is("'")
                    || before.is("’");
            return fits && !piece.lower().startsWith("'") && !piece.is("n't");
        }
        boolean point = piece.is(".")
                && !piece.spaced()
                && before.word()
                && before.text().length() <= 4;
        return point || piece.is("&");
    }

    private @Nullable Spotted usable(
            Pieces pieces, int first, int end, String folded, long key, String text, Map<Long, Known> known) {
        Known all = known.computeIfAbsent(key, k -> {
            List<Gazetteer.Use> looked = List.copyOf(gazetteer.uses(k));
            return new Known(looked, Spotted.likeliest(looked));
        });
        List<Gazetteer.Use> uses = new ArrayList<>();
        int start = pieces.get(first).start();
        int stop = pieces.get(end - 1).end();
        boolean point = stop < text.length() && text.charAt(stop) == '.';
        String written = text.substring(start, stop);
        boolean takesPoint = point && gazetteer.isExactForm(key, written + ".");
        boolean abbreviates = takesPoint || gazetteer.isExactForm(key, written);
        for (Gazetteer.Use use : all.uses()) {
            boolean fits =
                    switch (use.use()) {
                        case ABBREVIATION ->
                            abbreviates
                                    && (takesPoint
                                            || !pieces.flat
                                            || written.indexOf('.') > 0
                                            || words.in("bare-code", folded));
                        case POSTAL ->
                            end == first + 1
                                    && written.length() == 2
                                    && Character.isUpperCase(written.charAt(1))
                                    && followsComma(pieces, first);
                        case ADJECTIVE, PEOPLE -> true;
                        default -> written.length() > 2 || (written.length() == 2 && !isShouted(written));
                    };
            if (fits) {
                uses.add(use);
            }
        }
        if (uses.isEmpty()) {
            return null;
        }
        boolean whole = uses.size() == all.uses().size();
        List<Gazetteer.Use> fitting = whole ? all.uses() : List.copyOf(uses);
        Gazetteer.Use best = whole ? all.best() : Spotted.likeliest(uses);
        return new Spotted(first, end, start, takesPoint ? stop + 1 : stop, folded, key, fitting, best);
    }

    private static boolean isShouted(String written) {
        return written.chars().allMatch(c -> !Character.isLowerCase(c));
    }

    private static boolean followsComma(Pieces pieces, int first) {
        Piece piece = pieces.get(first);
        return pieces.at(first - 1, piece.sentence()).is(",")
                && pieces.at(first - 2, piece.sentence()).capital();
    }
}
