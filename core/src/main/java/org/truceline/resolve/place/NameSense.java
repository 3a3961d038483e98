package org.truceline.resolve.place;

import org.jspecify.annotations.Nullable;
import org.truceline.model.Place;
import org.truceline.model.PlaceKind;
import org.truceline.resolve.place.Pieces.Piece;

/**
 * Whether a stretch of text that bears a place's name names that place, and not a person, a company or a common word. A sum of weights, each for
 * one thing that can be read off the name or the words beside it; above zero it is a place.
 */
final class NameSense {

    /** What the name itself says, and what the words beside it say. */
    record Verdict(double name, double words, String reason) {
        double total() {
            return name + words;
        }
    }

    private static final Lexicon WORDS = Lexicon.bundled();

    private final Gazetteer gazetteer;
    private final Surroundings around;

    NameSense(Gazetteer gazetteer, Surroundings around) {
        this.gazetteer = gazetteer;
        this.around = around;
    }

    Verdict judge(Spotted s) {
        if (s.isDemonym()) {
            return demonym(s);
        }
        double name = ofName(s);
        Tally tally = new Tally();
        supports(s, tally);
        person(s, tally);
        organisation(s, tally);
        return new Verdict(name, tally.sum, tally.reason);
    }

    private static final class Tally {
        double sum;
        double strongest;
        String reason = "a name of the gazetteer";

        void add(double weight, String why) {
            sum += weight;
            if (Math.abs(weight) > strongest) {
                strongest = Math.abs(weight);
                reason = why;
            }
        }
    }

    private double ofName(Spotted s) {
        Gazetteer.Use best = s.best();
        Place place = best.place();
        double score =
                switch (place.kind()) {
                    case COUNTRY -> 3;
                    case AREA, REGION -> best.fromPack() ? 3 : 0.5;
                    case PROVINCE -> place.population() > 300_000 ? 2 : 1;
                    case DISTRICT -> best.use() == NameUse.SHORT ? -1.5 : s.words() > 1 ? 1.5 : 0.3;
                    case CITY, VILLAGE, QUARTER -> size(place.population());
                    case WATER, MOUNTAIN, ROAD, LINE, SITE -> best.fromPack() ? 1.5 : 0;
                };
        if (best.fromPack() && score < 2) {
            score += 1;
        }
        if (best.use() == NameUse.OTHER && !best.fromPack()) {
            score -= 0.7;
        }
        if (best.use() == NameUse.SHORT) {
            score -= 0.8;
        }
        if (best.use() == NameUse.ABBREVIATION || best.use() == NameUse.POSTAL) {
            return 2.5;
        }
        if (s.words() > 1) {
            return score + 0.8;
        }
        boolean large = place.kind() == PlaceKind.COUNTRY || place.population() > 3_000_000;
        if (gazetteer.isCommonWord(s.key()) && place.kind() != PlaceKind.COUNTRY) {
            score -= large ? 1 : 2.5;
            if (around.isSmallWord(s.folded())) {
                score -= 2;
            }
        }
        if (WORDS.in("surname", s.folded())) {
            score -= around.flat() ? 2.5 : 1;
        }
        if (WORDS.isFirstName(s.folded()) && !large) {
            score -= 1;
        }
        if (around.flat() && place.population() < 20_000 && !best.fromPack()) {
            score -= 1.5;
        }
        return score;
    }

    private static double size(long population) {
        return population >= 1_000_000
                ? 2.5
                : population >= 100_000
                        ? 1.7
                        : population >= 15_000 ? 0.9 : population >= 5_000 ? 0.3 : population >= 1_000 ? -0.3 : -0.7;
    }

    private void supports(Spotted s, Tally tally) {
        Piece before = around.before(s, 1);
        Piece next = around.after(s, 1);
        if (WORDS.in("locative", before.lower())) {
            tally.add(1.6, "follows \"" + before.text() + "\"");
        } else if (before.is("of") && WORDS.in("direction", around.before(s, 2).lower())) {
            tally.add(1.8, "follows \"" + around.before(s, 2).text() + " of\"");
        } else if (WORDS.in("weak-locative", before.lower())) {
            tally.add(0.8, "follows \"" + before.text() + "\"");
        } else if (WORDS.in("direction", before.lower())) {
            tally.add(1.3, "follows \"" + before.text() + "\"");
        } else if (before.is("the") && s.words() == 1) {
            tally.add(-0.7, "follows \"the\"");
        }
        PlaceKind stated = around.statedKind(s);
        if (stated != null) {
            tally.add(s.any(stated) ? 2 : 1.2, "said to be a " + stated.word());
        }
        Spotted container = around.container(s);
        if (container != null && around.holds(container, s)) {
            tally.add(3, "lies in " + container.folded() + ", named behind it");
        }
        Spotted inner = innerBefore(s);
        if (inner != null && around.holds(s, inner)) {
            tally.add(2, "holds " + inner.folded() + ", named before it");
        }
        Spotted owner = around.possessor(s);
        if (owner != null && around.holds(owner, s)) {
            tally.add(1.5, "lies in " + owner.folded() + ", named before it");
        }
        boolean dateline = s.first() == 0 || around.before(s, 1).sentence() < 0;
        if (dateline && (next.is("(") || next.is("—") || next.is("–") || next.is("-"))) {
            tally.add(2, "stands as a dateline");
        }
        if (next.joined()
                && (next.is("based")
                        || next.is("held")
                        || next.is("controlled")
                        || next.is("led")
                        || next.is("backed")
                        || next.is("born"))) {
            tally.add(1.5, "stands before \"-" + next.text() + "\"");
        }
        if (before.sentence() < 0 && s.words() == 1 && gazetteer.isCommonWord(s.key())) {
            tally.add(-1.5, "a common word that opens a sentence");
        }
    }

    private @Nullable Spotted innerBefore(Spotted s) {
        return around.before(s, 1).is(",") ? around.endingAt(s.first() - 1) : null;
    }

    private void person(Spotted s, Tally tally) {
        Piece before = around.before(s, 1);
        Piece next = around.after(s, 1);
        if (before.is(".") && !before.spaced()) {
            before = around.before(s, 2);
            if (before.text().length() == 1 && before.capital()) {
                tally.add(-4, "follows an initial");
            }
        }
        if (WORDS.in("title", before.lower()) && before.capital()) {
            tally.add(-3.5, "follows the title \"" + before.text() + "\"");
        } else if (around.flat() && before.text().length() >= 4 && WORDS.isFirstName(before.folded())) {
            tally.add(-2.5, "follows \"" + before.text() + "\"");
        } else if (before.capital() && !around.flat() && before.word() && isNamePart(before, s)) {
            tally.add(
                    WORDS.isFirstName(before.folded()) ? -3.5 : before.opens() ? -0.3 : -1.8,
                    "follows \"" + before.text() + "\"");
        }
        if (next.is(",") && isAge(around.after(s, 2)) && around.after(s, 3).is(",")) {
            tally.add(-4, "an age follows");
        }
        if (WORDS.in("disease", next.lower())) {
            tally.add(-5, "\"" + next.text() + "\" follows");
        }
        if (s.words() == 1
                && around.isPersonsName(s.folded())
                && s.best().place().kind() != PlaceKind.COUNTRY) {
            tally.add(-2.5, "a person of that name is in the text");
        }
        if (WORDS.in("speech", next.lower())
                && s.best().place().population() < 300_000
                && s.best().flag() != 1) {
            tally.add(-2, "\"" + next.text() + "\" follows");
        }
        if (next.capital()
                && !around.flat()
                && next.word()
                && next.spaced()
                && s.words() == 1
                && WORDS.isFirstName(s.folded())
                && !WORDS.in("civic", next.lower())
                && WORDS.kind(next.lower()) == null
                && !isDivision(around.startingAt(s.end()))) {
            tally.add(-3, "a first name before \"" + next.text() + "\"");
        }
    }

    private static boolean isDivision(@Nullable Spotted s) {
        PlaceKind kind = s == null ? null : s.best().place().kind();
        return kind == PlaceKind.COUNTRY || kind == PlaceKind.PROVINCE || kind == PlaceKind.REGION;
    }

    private boolean isNamePart(Piece before, Spotted s) {
        boolean apart = !s.isDemonym() && around.endingAt(s.first()) != null;
        return !apart
                && !WORDS.in("direction", before.lower())
                && !WORDS.in("locative", before.lower())
                && !WORDS.in("weak-locative", before.lower())
                && !WORDS.in("particle", before.lower())
                && !before.is("a")
                && !before.is("an")
                && WORDS.kind(before.lower()) == null;
    }

    private static boolean isAge(Piece piece) {
        return piece.text().length() <= 2
                && !piece.text().isEmpty()
                && piece.text().chars().allMatch(Character::isDigit);
    }

    private void organisation(Spotted s, Tally tally) {
        Piece next = around.after(s, 1);
        if (!next.capital() || !next.word() || !next.spaced() || around.flat()) {
            return;
        }
        String word = next.lower();
        if (WORDS.in("street", word)) {
            tally.add(-2, "a street of that name");
        } else if (WORDS.in("team", word)) {
            tally.add(-1, "a team of that name");
        } else if (WORDS.in("strong-organisation", word)) {
            tally.add(-5, "part of the name of an organisation");
        } else if (WORDS.in("civic", word) || WORDS.in("title", word) || WORDS.kind(word) != null) {
            tally.add(0.3, "stands before \"" + next.text() + "\"");
        } else if (around.startingAt(s.end()) == null) {
            tally.add(-1.3, "part of a longer name");
        }
    }

    private Verdict demonym(Spotted s) {
        if (WORDS.in("place-noun", around.after(s, 1).lower()) && around.startingAt(s.end()) == null) {
            return new Verdict(0, 1, "a " + around.after(s, 1).text() + " of that country");
        }
        return new Verdict(-1, 0, "an adjective or people");
    }
}
