package org.truceline.read.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Attribution;
import org.truceline.model.Quote;
import org.truceline.model.Span;
import org.truceline.read.role.Candidate.Sort;
import org.truceline.text.TokenizedText;

/**
 * The readable signs that a candidate plays a role in a deed: on which side of the event word it stands, in which voice that is, what stands next to it and between.
 * No sign holds a name, so that two parties who change places change roles.
 */
final class Signs {

    private static final int NEAR = 3;

    private final TokenizedText text;
    private final Deed deed;
    private final List<Candidate> candidates;
    private final Voice voice;

    /** How an event word is used. */
    private enum Voice {
        ACTIVE,
        PASSIVE,
        GERUND,
        INFINITIVE,
        NOUN
    }

    Signs(TokenizedText text, Deed deed, List<Candidate> candidates) {
        this.text = text;
        this.deed = deed;
        this.candidates = candidates;
        this.voice = voice();
    }

    private Voice voice() {
        String word = text.token(deed.first()).lower();
        String before = deed.first() > deed.sentence().firstToken()
                ? text.token(deed.first() - 1).lower()
                : "";
        if (before.equals("to")) {
            return Voice.INFINITIVE;
        }
        if (RoleWords.isPast(word)) {
            boolean be = false;
            boolean have = false;
            int i = deed.first() - 1;
            while (i >= deed.sentence().firstToken()
                    && RoleWords.isAuxiliary(text.token(i).lower())) {
                be |= RoleWords.isBe(text.token(i).lower());
                have |= RoleWords.isHave(text.token(i).lower()) && i == deed.first() - 1;
                i--;
            }
            String after = deed.end() < deed.sentence().endToken()
                    ? text.token(deed.end()).lower()
                    : "";
            return (be && !have) || after.equals("by") ? Voice.PASSIVE : Voice.ACTIVE;
        }
        if (word.endsWith("ing") && !RoleWords.isClosed(before)) {
            return Voice.GERUND;
        }
        return Voice.NOUN;
    }

    /** The signs of one candidate. */
    List<String> of(Candidate candidate) {
        List<String> signs = new ArrayList<>(32);
        String event = deed.event().word();
        String group = group();
        String sort = candidate.sort().name().toLowerCase(Locale.ROOT);
        boolean before = candidate.end() <= deed.first();
        boolean after = candidate.first() >= deed.end();
        String side = before ? "before" : after ? "after" : "within";
        String how = voice.name().toLowerCase(Locale.ROOT) + " " + side;
        int gap = before ? deed.first() - candidate.end() : after ? candidate.first() - deed.end() : 0;
        int rank = rank(candidate, before, after);
        signs.add("bias");
        signs.add("event " + event);
        signs.add("sort " + sort);
        signs.add(event + " " + sort);
        signs.add(how);
        signs.add(how + " " + sort);
        signs.add(how + " " + group);
        signs.add(event + " " + side);
        signs.add(event + " " + side + " " + sort);
        signs.add(how + " rank " + rank);
        signs.add(side + " rank " + rank + " " + sort);
        signs.add(side + " gap " + bucket(gap));
        signs.add(how + " gap " + bucket(gap));
        String led = led(candidate);
        String next = followed(candidate);
        signs.add("led " + led);
        signs.add("led " + led + " " + side);
        signs.add("led " + led + " " + sort);
        signs.add("led " + led + " " + group + " " + side);
        signs.add("next " + next);
        signs.add("next " + next + " " + side);
        signs.add("next " + next + " " + sort);
        if (before || after) {
            int from = before ? candidate.end() : deed.end();
            int to = before ? deed.first() : candidate.first();
            String between = between(from, to);
            if (!between.isEmpty()) {
                signs.add(side + " between " + between);
                signs.add(how + " between " + between);
            }
            int clauses = clauses(from, to);
            signs.add(side + " clauses " + Math.min(2, clauses));
            signs.add(how + " clauses " + Math.min(2, clauses) + " " + sort);
        }
        boolean counted = deed.isCounted(candidate.words());
        if (counted) {
            signs.add("counted");
            signs.add("counted " + sort);
            signs.add("counted " + group);
        } else {
            signs.add(deed.counted().isEmpty() ? "no count" : "count of others");
            signs.add((deed.counted().isEmpty() ? "no count " : "count of others ") + sort);
        }
        if (isNested(candidate)) {
            signs.add("nested");
            signs.add("nested " + sort);
        }
        saying(candidate, sort, signs);
        signs.add(deed.reality().word() + " " + side);
        signs.add("sentence " + (candidate.first() - deed.sentence().firstToken() <= 1 ? "opens" : "goes on"));
        signs.add("others " + Math.min(4, candidates.size()));
        return signs;
    }

    private void saying(Candidate candidate, String sort, List<String> signs) {
        Attribution said = deed.attribution();
        if (said == null) {
            signs.add("own voice");
            return;
        }
        Span span = candidate.words().span();
        String where = overlaps(said.speaker(), span) || overlaps(said.source(), span)
                ? "speaker"
                : said.content().span().contains(span.start()) ? "said" : "outside";
        signs.add(where);
        signs.add(where + " " + sort);
        signs.add(where + " " + said.stance().word());
    }

    private static boolean overlaps(@Nullable Quote quote, Span span) {
        return quote != null && quote.span().overlaps(span);
    }

    private String group() {
        return switch (deed.event()) {
            case AIR_STRIKE,
                    SHELLING,
                    EXPLOSION,
                    SUICIDE_BOMBING,
                    ATTACK,
                    ARMED_CLASH,
                    VIOLENCE,
                    CHEMICAL_ATTACK,
                    SHOOT_DOWN,
                    GUNFIRE,
                    SEXUAL_VIOLENCE,
                    DESTRUCTION -> "violence";
            case ABDUCTION, ARREST, CAPTURE, RELEASE, BLOCKADE, SANCTION -> "coercion";
            case TALKS, AGREEMENT, AID -> "talk";
            default -> "other";
        };
    }

    private static String bucket(int gap) {
        return gap <= 2 ? Integer.toString(gap) : gap <= 4 ? "4" : gap <= 8 ? "8" : gap <= 16 ? "16" : "more";
    }

    /** How many candidates of its kind stand between it and the event word. */
    private int rank(Candidate candidate, boolean before, boolean after) {
        int rank = 0;
        for (Candidate other : candidates) {
            boolean nearer = before
                    ? other.first() >= candidate.end() && other.end() <= deed.first()
                    : after && other.first() >= deed.end() && other.end() <= candidate.first();
            rank += nearer && other.sort() != Sort.PLACE ? 1 : 0;
        }
        return Math.min(NEAR, rank);
    }

    private boolean isNested(Candidate candidate) {
        for (Candidate other : candidates) {
            if (other.first() <= candidate.first()
                    && other.end() >= candidate.end()
                    && other.end() - other.first() > candidate.end() - candidate.first()) {
                return true;
            }
        }
        return false;
    }

    /** What leads the phrase: the nearest word before it that is no article or number. */
    private String led(Candidate candidate) {
        int i = candidate.first() - 1;
        while (i >= deed.sentence().firstToken()
                && (RoleWords.isDeterminer(text.token(i).lower())
                        || text.token(i).isNumber()
                        || text.token(i).is("\"")
                        || text.token(i).is("“"))) {
            i--;
        }
        return i < deed.sentence().firstToken() ? "^" : shape(i);
    }

    private String followed(Candidate candidate) {
        int i = candidate.end();
        while (i < deed.sentence().endToken()
                && RoleWords.isAuxiliary(text.token(i).lower())
                && !text.isAcronym(i)
                && i - candidate.end() < 3) {
            i++;
        }
        String auxiliary = i > candidate.end() ? "have " : "";
        for (int k = candidate.end(); k < i; k++) {
            if (RoleWords.isBe(text.token(k).lower())) {
                auxiliary = "be ";
            }
        }
        return auxiliary + (i >= deed.sentence().endToken() ? "$" : shape(i));
    }

    private String shape(int token) {
        if (token >= deed.first() && token < deed.end()) {
            return "EVENT";
        }
        for (Candidate candidate : candidates) {
            if (candidate.covers(token)) {
                return candidate.sort().name();
            }
        }
        if (text.token(token).isNumber()) {
            return "#";
        }
        String word = text.token(token).lower();
        return RoleWords.isTelling(word) && !text.isAcronym(token) ? word : "…";
    }

    /** The words between where they are few, names told by their sort. */
    private String between(int from, int to) {
        if (to - from > 6) {
            return "";
        }
        StringBuilder words = new StringBuilder();
        int kept = 0;
        String last = "";
        for (int i = from; i < to; i++) {
            if (RoleWords.isDeterminer(text.token(i).lower()) || text.token(i).isNumber()) {
                continue;
            }
            String shape = shape(i);
            if (!shape.equals(last)) {
                words.append(words.isEmpty() ? "" : " ").append(shape);
                kept++;
            }
            last = shape;
        }
        return kept == 0 ? "nothing" : kept > NEAR ? "" : words.toString();
    }

    private int clauses(int from, int to) {
        int breaks = 0;
        for (int i = from; i < to; i++) {
            breaks += RoleWords.isClauseBreak(text.token(i).lower()) ? 1 : 0;
        }
        return breaks;
    }
}
