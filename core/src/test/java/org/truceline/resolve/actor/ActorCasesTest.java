package org.truceline.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.truceline.model.Actor;
import org.truceline.model.Answer;
import org.truceline.model.Name;
import org.truceline.model.Published;
import org.truceline.model.Quote;
import org.truceline.model.Report;
import org.truceline.text.TokenizedText;

/** The hand-written cases of {@code cases.tsv}: at least 95 in 100 of the plain and 80 in 100 of the hard ones are right. */
class ActorCasesTest {

    private static final ActorRegister REGISTER = ActorRegister.standard();
    private static final ActorFinder FINDER = new ActorFinder(REGISTER);
    private static final ActorResolver RESOLVER = new ActorResolver(REGISTER);

    /** How a kind of case went: how many, and what went wrong. */
    private record Tally(List<String> all, List<String> wrong) {
        double right() {
            return 1 - wrong.size() / (double) all.size();
        }
    }

    @Test
    void plainCases() throws IOException {
        Tally plain = run("plain");
        assertThat(plain.right()).as(String.join("\n", plain.wrong())).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void hardCases() throws IOException {
        Tally hard = run("hard");
        assertThat(hard.right()).as(String.join("\n", hard.wrong())).isGreaterThanOrEqualTo(0.80);
    }

    @Test
    void thereAreThreeHundredCases() throws IOException {
        assertThat(run("plain").all().size() + run("hard").all().size()).isGreaterThanOrEqualTo(300);
    }

    private static Tally run(String hardness) throws IOException {
        Tally tally = new Tally(new ArrayList<>(), new ArrayList<>());
        try (Reader cases = new InputStreamReader(
                Objects.requireNonNull(ActorCasesTest.class.getResourceAsStream("cases.tsv")),
                StandardCharsets.UTF_8)) {
            for (String[] row : Tables.rows("cases.tsv", cases, 4)) {
                if (row[0].equals(hardness)) {
                    tally.all().add(row[2]);
                    String wrong = wrong(row[1], row[2], row[3]);
                    if (!wrong.isEmpty()) {
                        tally.wrong().add(row[2] + " — " + row[3] + " — " + wrong);
                    }
                }
            }
        }
        return tally;
    }

    private static String wrong(String day, String marked, String expected) {
        int start = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        String text = marked.replace("[", "").replace("]", "");
        Report report = Report.of("case", Published.given(LocalDate.parse(day)), text);
        TokenizedText tokenized = TokenizedText.of(text);
        ActorContext context = ActorContext.of(REGISTER, report, tokenized);
        List<Name<Actor>> mentions = FINDER.find(context);
        Quote words = Quote.of(text, start, end);
        if (expected.equals("unfound")) {
            return mentions.stream()
                    .filter(m -> m.words().span().overlaps(words.span()))
                    .findFirst()
                    .map(m -> "found " + m)
                    .orElse("");
        }
        Answer<Actor> answer = RESOLVER.answer(words, context.with(mentions));
        Actor actor = answer.found().orElse(null);
        for (String right : expected.split("\\|", -1)) {
            if (fits(right, actor)) {
                return "";
            }
        }
        return actor == null
                ? answer.toString()
                : actor.id() + " " + actor.kind().word() + " side " + actor.side();
    }

    private static boolean fits(String right, Actor actor) {
        if (actor == null) {
            return right.equals("none");
        }
        if (!right.contains("=")) {
            return actor.id().value().equals(right);
        }
        for (String part : right.split(" ", -1)) {
            boolean fits = part.startsWith("kind=")
                    ? actor.kind().word().equals(part.substring(5))
                    : actor.side() != null && actor.side().value().equals(part.substring(5));
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
