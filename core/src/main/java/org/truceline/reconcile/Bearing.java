package org.truceline.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.truceline.model.Claim;
import org.truceline.model.Link;
import org.truceline.model.Quote;
import org.truceline.reconcile.pointing.Cues;
import org.truceline.reconcile.pointing.Phrase;
import org.truceline.reconcile.pointing.Phrases;
import org.truceline.reconcile.strand.Families;
import org.truceline.reconcile.strand.Party;

/**
 * That one happening bears on another, as a sentence of a report says: done in retaliation for it, or in one operation with it.
 *
 * @param from a claim about the one; {@code to} about the other
 * @param sentence the evidence that says so
 * @param rule the name of the rule
 * @param reason what it says, for people
 */
record Bearing(Link.Kind kind, Claim from, Claim to, Quote sentence, String rule, String reason) {

    /** Names of the rules: what each asks for stands in docs/method.md. */
    static final String ANSWER_TOLD = "answer-told";

    static final String FOLLOWS_TOLD = "follows-told";
    static final String OPERATION_TOLD = "operation-told";

    /** "Retaliated with rockets": what was answered was told before. */
    private static final Pattern BARE = Pattern.compile(
            "\\b(?:in\\s+(?:retaliation|revenge|reprisal|response)|retaliat(?:ed|es|ing|ory)|reprisals?|revenge\\s+(?:attacks?|strikes?|killings?|raids?)|(?:hit|struck)\\s+back|responded\\s+(?:by|with))\\b");

    private static final Pattern SAME =
            Pattern.compile("\\bsame\\s+(?:\\w+\\s+)?(?:operation|offensive|campaign|raid|assault|wave)\\b");

    /** Without one of these beginnings of words no sentence says anything of the kind. */
    private static final List<String> STEMS = List.of(
            "retaliat",
            "reveng",
            "repris",
            "retribut",
            "veng",
            "in response",
            "responded",
            " back",
            "same ",
            "as an answer",
            "in reply");

    /** How far before what was answered may be told. In characters. */
    private static final int BEFORE = 600;

    /** Whether any sentence of the claims may say so: cheap, and never false where {@link #in} finds something. */
    static boolean mayBe(List<Claim> claims) {
        return claims.stream().flatMap(c -> c.evidence().stream()).anyMatch(q -> mayBe(q.text()));
    }

    private static boolean mayBe(String sentence) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        return STEMS.stream().anyMatch(lower::contains) || Cues.mayStandIn(sentence);
    }

    /** What the sentences of one report's claims say. */
    static List<Bearing> in(List<Claim> claims) {
        List<Claim> harms = claims.stream()
                .filter(c -> Families.harms(c.event()))
                .sorted(Comparator.comparing((Claim c) -> trigger(c)).thenComparing(Claim::id))
                .toList();
        List<Bearing> found = new ArrayList<>();
        Map<Quote, List<Claim>> bySentence = new HashMap<>();
        harms.forEach(c -> c.evidence()
                .forEach(q ->
                        bySentence.computeIfAbsent(q, k -> new ArrayList<>()).add(c)));
        bySentence.entrySet().stream()
                .filter(e -> mayBe(e.getKey().text()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(e -> {
                    answers(e.getKey(), e.getValue(), harms, found);
                    follows(e.getKey(), e.getValue(), found);
                    same(e.getKey(), e.getValue(), harms, found);
                });
        return found;
    }

    private static int trigger(Claim claim) {
        return claim.happening().trigger().start();
    }

    private static void answers(Quote sentence, List<Claim> told, List<Claim> harms, List<Bearing> found) {
        String lower = sentence.text().toLowerCase(Locale.ROOT);
        Matcher cue = Cues.ANSWER.matcher(lower);
        if (cue.find()) {
            if (Cues.denied(lower, cue.start())) {
                return;
            }
            int at = sentence.start() + cue.start();
            int end = sentence.start() + cue.end();
            // "In retaliation for the attack, the army shelled": behind the comma stands the answer.
            int comma = lower.indexOf(',', cue.end());
            boolean leads = lower.substring(0, cue.start()).isBlank() && comma > 0;
            int middle = leads ? sentence.start() + comma : end;
            Optional<Claim> cause = nearest(told, end, leads ? middle : Integer.MAX_VALUE, end);
            Optional<Claim> answer =
                    leads ? nearest(told, middle, Integer.MAX_VALUE, middle) : nearest(told, sentence.start(), at, at);
            if (cause.isPresent() && answer.isPresent()) {
                add(answer.get(), cause.get(), sentence, cue.group(), found);
            }
            return;
        }
        cue = BARE.matcher(lower);
        if (cue.find() && !Cues.denied(lower, cue.start())) {
            int at = sentence.start() + cue.start();
            nearest(told, sentence.start(), Integer.MAX_VALUE, at)
                    .flatMap(answer -> last(harms, Math.min(at, trigger(answer)), answer)
                            .map(cause -> new Claim[] {answer, cause}))
                    .ifPresent(pair -> add(pair[0], pair[1], sentence, cue(lower), found));
        }
    }

    /** "Hours after the attack on the one, the other was shelled", where the report tells of both. */
    private static void follows(Quote sentence, List<Claim> told, List<Bearing> found) {
        for (Phrase phrase : Phrases.in(sentence.text())) {
            int cue = sentence.start() + phrase.cue().start();
            int from = sentence.start() + phrase.zone().start();
            int end = sentence.start() + phrase.zone().end();
            Optional<Claim> earlier = nearest(told, from, end, from);
            Optional<Claim> later = phrase.leads()
                    ? nearest(told, end, Integer.MAX_VALUE, end)
                    : nearest(told, sentence.start(), cue, cue);
            if (phrase.kind() == Link.Kind.FOLLOWS && earlier.isPresent() && later.isPresent()) {
                String reason = "said to come \""
                        + sentence.text()
                                .substring(phrase.cue().start(), phrase.cue().end()) + "\" it";
                found.add(new Bearing(Link.Kind.FOLLOWS, later.get(), earlier.get(), sentence, FOLLOWS_TOLD, reason));
            }
        }
    }

    private static String cue(String lower) {
        Matcher cue = BARE.matcher(lower);
        return cue.find() ? cue.group() : "";
    }

    /** The claim whose event word stands between {@code from} and {@code to}, the nearest to {@code at}. */
    private static Optional<Claim> nearest(List<Claim> claims, int from, int to, int at) {
        return claims.stream()
                .filter(c -> trigger(c) >= from && trigger(c) < to)
                .min(Comparator.comparingInt((Claim c) -> Math.abs(trigger(c) - at))
                        .thenComparing(Claim::id));
    }

    /** The last happening told shortly before {@code at} that is not by the same doer. */
    private static Optional<Claim> last(List<Claim> harms, int at, Claim answer) {
        return harms.stream()
                .filter(c -> trigger(c) < at && at - trigger(c) <= BEFORE && !sameDoer(c, answer))
                .max(Comparator.comparingInt(Bearing::trigger).thenComparing(Claim::id));
    }

    private static boolean sameDoer(Claim a, Claim b) {
        Set<String> doers = doers(a);
        doers.retainAll(doers(b));
        return !doers.isEmpty();
    }

    private static Set<String> doers(Claim claim) {
        return claim.happening().perpetrator().stream()
                .map(p -> Party.of(p).key())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void add(Claim answer, Claim cause, Quote sentence, String words, List<Bearing> found) {
        if (!answer.equals(cause) && !sameDoer(answer, cause)) {
            String reason = "said to be done \"" + words.replaceAll("\\s+", " ") + "\" it";
            found.add(new Bearing(Link.Kind.RETALIATION_FOR, answer, cause, sentence, ANSWER_TOLD, reason));
        }
    }

    private static void same(Quote sentence, List<Claim> told, List<Claim> harms, List<Bearing> found) {
        Matcher cue = SAME.matcher(sentence.text().toLowerCase(Locale.ROOT));
        if (!cue.find()) {
            return;
        }
        int at = sentence.start() + cue.start();
        nearest(told, sentence.start(), Integer.MAX_VALUE, at).ifPresent(one -> harms.stream()
                .filter(c -> trigger(c) < Math.min(sentence.start(), trigger(one))
                        && sentence.start() - trigger(c) <= BEFORE)
                .max(Comparator.comparingInt(Bearing::trigger).thenComparing(Claim::id))
                .ifPresent(other -> found.add(new Bearing(
                        Link.Kind.SAME_OPERATION,
                        one,
                        other,
                        sentence,
                        OPERATION_TOLD,
                        "said to be in the \"" + cue.group() + "\""))));
    }
}
