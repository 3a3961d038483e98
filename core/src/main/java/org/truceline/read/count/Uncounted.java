package org.truceline.read.count;

import java.util.Set;
import org.truceline.model.Measure;
import org.truceline.read.proposal.ProposedNumber;
import org.truceline.read.rule.Lexicon;
import org.truceline.text.Token;
import org.truceline.text.TokenizedText;

/** Numbers that a model takes for people and that count none: rockets fired, raids flown, places taken, years, those who stay where they are. */
public final class Uncounted {

    private static final Set<String> FIRE = Lexicon.words(
            "rockets rocket shells shell missiles missile bombs mortars mortar rounds projectiles grenades barrels airstrikes airstrike strikes raids sorties attacks "
                    + "operations villages towns kilometers kilometres");

    /** What is captured, and is nobody. */
    private static final Set<String> PLACES = Lexicon.words(
            "regions areas hills districts settlements positions posts checkpoints neighborhoods neighbourhoods quarters localities hamlets farms heights points bases roads");

    private static final Set<String> GROUPS = Lexicon.words("gatherings groups cases sign signs trace traces counts");

    /** "Two deep wounds", "36 arrest warrants": what somebody has or gets. */
    private static final Set<String> OF_SOMEBODY = Lexicon.words("wounds warrants");

    private static final Set<String> BEFORE_WOUNDS = Lexicon.words("with of for from suffered suffering received");

    private static final Set<String> DEEDS = Lexicon.words(
            "killings killing attacks attack murders murder massacre massacres war offensive bombings clashes shooting");

    private static final Set<String> MONTHS = Lexicon.words(
            "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.");

    private static final Set<String> STAYING = Lexicon.words("trapped besieged stranded stuck");
    private static final Set<String> NO_NUMBERS = Lexicon.words("not non twice once");
    private static final Set<String> ARTICLES = Lexicon.words("a an the");
    private static final Set<String> WORDS_FOR_NUMBERS = Lexicon.words(
            "number numbers figure figures toll count details detail word information report reports comment");
    private static final Set<String> AGED = Lexicon.words("over under above below aged");
    private static final Set<String> MANY =
            Lexicon.words("men women boys girls children males females people citizens residents those all everyone");
    private static final Set<String> SHARES = Lexicon.words("half third thirds quarter quarters fifth fifths");
    private static final Set<String> COMPARED = Lexicon.words("compared comparison");
    private static final Set<String> MORE_OR_LESS =
            Lexicon.words("about some around nearly almost at least over than more");
    private static final Set<String> WITH = Lexicon.words("with firing fired dropping using");
    private static final Set<String> PERSON = Lexicon.words("boy girl man woman son daughter child toddler");
    private static final Set<String> SMALL_NUMBERS = Lexicon.words("one two three four five six seven eight nine ten");
    private static final Set<String> UNHARMED = Lexicon.words("unharmed uninjured unhurt");
    private static final Set<String> HARMED =
            Lexicon.words("injured hurt wounded harmed killed shot hit struck injuring wounding");
    private static final Set<String> INTERVIEWED = Lexicon.words("interviewed interviewing interviews");
    private static final Set<String> SPOKE = Lexicon.words("spoke spoken talked met");
    private static final Set<String> STOPS = Lexicon.words(". ; : , but while");
    private static final int REACH = 6;
    private static final int FAR = 14;

    private final TokenizedText text;

    /** For the numbers of one text. */
    public Uncounted(TokenizedText text) {
        this.text = text;
    }

    /** Whether the number counts nobody ("38 rockets", "several regions", "the 2015 killings", "not five", "shot twice"). */
    public boolean is(ProposedNumber number) {
        int first = number.words().first();
        int end = number.words().end();
        if (isYearOfDeeds(first, end)
                || isDay(first, end)
                || isCompared(first)
                || isUnharmed(number)
                || isAge(number)
                || isAgeLimit(first)
                || isShare(first, end)
                || (lower(first).equals("no") && WORDS_FOR_NUMBERS.contains(lower(first + 1)))) {
            return true;
        }
        return switch (number.measure().value()) {
            case KILLED, INJURED, CASUALTIES, MISSING, CAPTURED, ABDUCTED, DISPLACED, EVACUATED, RETURNED ->
                isNoNumber(first)
                        || isAsked(first)
                        || (number.measure().value() == Measure.INJURED && isSpared(end))
                        || isAny(FIRE, end, 2)
                        || isAny(GROUPS, end, 1)
                        || (isAny(OF_SOMEBODY, end, 2) && !BEFORE_WOUNDS.contains(lower(end)))
                        || (number.measure().value() == Measure.CAPTURED && isPlaces(end))
                        || (isAbsent(number.measure().value()) && stays(end));
            case DESTROYED -> isAny(FIRE, end, 1) && first > 0 && WITH.contains(lower(first - 1)); // "with ten bombs"
            case DEPLOYED -> isOneForce(first, end);
            case VIOLATIONS -> false;
        };
    }

    /** "Interviewed 14 witnesses", "spoke to ten of the survivors". */
    private boolean isAsked(int first) {
        for (int i = Math.max(0, first - 3); i < first; i++) {
            boolean spoke = SPOKE.contains(lower(i))
                    && (lower(i + 1).equals("to") || lower(i + 1).equals("with"));
            if (spoke || INTERVIEWED.contains(lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Lind, 8, was killed", "a boy, three, died": the age of the one named before. */
    private boolean isAge(ProposedNumber number) {
        int first = number.words().first();
        int end = number.words().end();
        return end - first == 1
                && number.who().isEmpty()
                && first > 1
                && text.token(first - 1).is(",")
                && (text.token(first - 2).isCapitalised() || PERSON.contains(lower(first - 2)))
                && text.token(first - 2).isWord()
                && (text.token(first).isNumber()
                        ? text.token(first).text().length() < 3
                        : SMALL_NUMBERS.contains(lower(first)))
                && (lower(end).equals(",")
                        || lower(end).equals(".")
                        || end >= text.tokens().size());
    }

    /** "Men over 18", "boys aged 12". */
    private boolean isAgeLimit(int first) {
        int limit = AGED.contains(lower(first)) ? first : first - 1;
        return limit > 0
                && AGED.contains(lower(limit))
                && (MANY.contains(lower(limit - 1)) || PERSON.contains(lower(limit - 1)));
    }

    /** "A third of them women", "half the dead", "two thirds of whom": a share has no figure. */
    private boolean isShare(int first, int end) {
        for (int i = first; i < end + 1; i++) {
            boolean of = lower(i + 1).equals("of");
            if (SHARES.contains(lower(i))
                    && (of || (lower(i).equals("half") && lower(i + 1).equals("the")))) {
                return true;
            }
        }
        return false;
    }

    /** "Two men and a girl in the car were not injured." */
    private boolean isSpared(int end) {
        for (int i = end; i < Math.min(text.tokens().size(), end + FAR); i++) {
            String word = lower(i);
            if (UNHARMED.contains(word) || (word.equals("not") && HARMED.contains(lower(i + 1)))) {
                return true;
            }
            if (STOPS.contains(word) || HARMED.contains(word)) {
                return false;
            }
        }
        return false;
    }

    /** "A neighbour had been hunting that day", taken for a dead: neither this sentence nor the one before tells of a death or of anybody hit. */
    private boolean isUnharmed(ProposedNumber number) {
        int first = number.words().first();
        return number.measure().value() == Measure.KILLED
                && Living.tellsOfNoDeath(text, first)
                && !Living.tells(text, first)
                && !Living.tellsOfVictims(text, first);
    }

    private boolean isNoNumber(int first) {
        String word = lower(first);
        boolean asMany = lower(first + 1).equals("as"); // "twice as many"
        return !asMany && (word.startsWith("non-") || NO_NUMBERS.contains(word));
    }

    /** Whether one of the words stands behind the number, with words of one phrase at most between. */
    private boolean isAny(Set<String> words, int end, int reach) {
        for (int i = end;
                i < end + reach && i < text.tokens().size() && text.token(i).isWord();
                i++) {
            if (words.contains(lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Several hills", "dozens of villages". */
    private boolean isPlaces(int end) {
        return isAny(PLACES, end, 3) || (lower(end).equals("of") && PLACES.contains(lower(end + 1)));
    }

    private boolean isYearOfDeeds(int first, int end) {
        Token token = text.token(first);
        return end - first == 1
                && token.isNumber()
                && token.text().length() == 4
                && (token.text().startsWith("19") || token.text().startsWith("20"))
                && DEEDS.contains(lower(end));
    }

    /** "14 violations, compared with 22 the day before": the other day's are told for comparison. */
    private boolean isCompared(int first) {
        int with = first - 1;
        while (with > 0 && MORE_OR_LESS.contains(lower(with))) {
            with--;
        }
        return with > 0
                && COMPARED.contains(lower(with - 1))
                && (lower(with).equals("with") || lower(with).equals("to"));
    }

    /** "On Dec. 25 two people died": the day of a month. */
    private boolean isDay(int first, int end) {
        int month = first > 1 && text.token(first - 1).is(".") ? first - 2 : first - 1;
        return end - first == 1
                && text.token(first).isNumber()
                && text.token(first).text().length() <= 2
                && month >= 0
                && MONTHS.contains(lower(month))
                && Character.isUpperCase(text.token(month).text().charAt(0));
    }

    private static boolean isAbsent(Measure measure) {
        return measure == Measure.DISPLACED || measure == Measure.MISSING;
    }

    /** "Hundreds more are still stuck in the valley": they did not flee. */
    private boolean stays(int end) {
        for (int i = end;
                i < Math.min(text.tokens().size(), end + REACH) && text.token(i).isWord();
                i++) {
            if (STAYING.contains(lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "A peacekeeping force": not one man. */
    private boolean isOneForce(int first, int end) {
        for (int i = first; i < end; i++) {
            if (!ARTICLES.contains(lower(i))) {
                return false;
            }
        }
        return true;
    }

    private String lower(int at) {
        return at < text.tokens().size() ? text.token(at).lower() : "";
    }
}
