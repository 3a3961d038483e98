package org.truceline.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.truceline.json.ReadingJson;
import org.truceline.model.Published;
import org.truceline.model.Quote;
import org.truceline.model.Reading;
import org.truceline.model.Report;
import org.truceline.pipeline.Pipeline;
import org.truceline.read.ReaderChoice;
import org.truceline.reconcile.Reconciler;

/** Whatever the text, reading ends, in time that grows as the text does, and points only at words that stand there. */
class HostileTextTest {

    /** Work that grows with the square of these texts takes many minutes; work that grows with them takes seconds. */
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private static final Pipeline PIPELINE = Pipeline.bundled(ReaderChoice.RULES);
    private static final String PLAIN =
            "The defence ministry said on Monday that four soldiers were killed and 12 wounded when rebels shelled Odesa. ";

    @TestFactory
    Stream<DynamicTest> readingEnds() {
        return texts().entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(
                        e.getKey(), () -> assertTimeoutPreemptively(LIMIT, () -> check(e.getKey(), e.getValue()))));
    }

    static void check(String name, String text) {
        Reading reading =
                PIPELINE.read(Report.of(name.replace(' ', '-'), Published.given(LocalDate.of(2024, 3, 5)), text));
        for (Quote quote : Quotes.of(reading)) {
            assertThat(quote.end()).isBetween(quote.start(), text.length());
            assertThat(text.startsWith(quote.text(), quote.start())).isTrue();
        }
        assertThat(ReadingJson.line(reading, true)).doesNotContain("\n");
        new Reconciler().reconcile(List.of(reading), List.of());
    }

    static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("empty", "");
        texts.put("only newlines", "\n".repeat(200_000));
        texts.put("only spaces", " \t\u00a0\u2003".repeat(50_000));
        texts.put("only capitals", "REBELS KILLED FOUR SOLDIERS IN ODESA MINISTRY SAID ".repeat(2_000));
        texts.put("only digits", "1234567890".repeat(20_000));
        texts.put("grouped digits", "1,234,567,".repeat(20_000));
        texts.put("many numbers", "25 killed 13 wounded 4 ".repeat(5_000));
        texts.put("numbers that are", "the number of killed was 5 ".repeat(10_000));
        texts.put("deeds of nobody", "nobody killed shelled attacked bombed ".repeat(25_000));
        texts.put("number words", "hundred and twenty thousand million ".repeat(5_000));
        texts.put("clock times", "12:30:".repeat(20_000));
        texts.put("points", ".".repeat(200_000));
        texts.put("initials", "A. B. C. U.S. Gen. ".repeat(10_000));
        texts.put("openers", "([{“‘«".repeat(20_000));
        texts.put("closers", ")]}”’»".repeat(20_000));
        texts.put("straight quotes", "\"'".repeat(50_000));
        texts.put("brackets that close", ")".repeat(100_000));
        texts.put("brackets that open", "(".repeat(100_000));
        texts.put("quoted words", "“said ‘killed ".repeat(10_000));
        texts.put("apostrophes", "soldiers' army's ".repeat(10_000));
        texts.put("hyphens", "a-".repeat(100_000));
        texts.put("dashes", "killed — said – ".repeat(10_000));
        texts.put("the", "the ".repeat(100_000));
        texts.put("of the", "of the ministry ".repeat(20_000));
        texts.put("and", "Kyiv and Odesa, and ".repeat(10_000));
        texts.put("he said", "he said that ".repeat(20_000));
        texts.put("pronouns", "He said they killed him. ".repeat(5_000));
        texts.put("verbs", "killed shelled attacked bombed ".repeat(5_000));
        texts.put("said", "said ".repeat(100_000));
        texts.put("according to", "according to ".repeat(20_000));
        texts.put("names of one name", "Odesa ".repeat(50_000));
        texts.put("a name without end", "New South North Upper ".repeat(20_000));
        texts.put("days", "Monday Tuesday March 5 2024 ".repeat(10_000));
        texts.put("one word", "a".repeat(2_000_000));
        texts.put("commas", "killed, ".repeat(20_000));
        texts.put("semicolons", "four soldiers were killed; ".repeat(5_000));
        texts.put("relative clauses", "soldiers who killed rebels who ".repeat(5_000));
        texts.put(
                "one sentence of five thousand words",
                PLAIN.replace(". ", " and ").repeat(280));
        texts.put("two million characters without a full stop", "and then the old road went on ".repeat(66_667));
        texts.put("a long report", PLAIN.repeat(3_000));
        texts.put("a paragraph a sentence", PLAIN.concat("\n\n").repeat(3_000));
        texts.put("control characters", everyControl());
        texts.put("right to left", "\u202e\u200f" + PLAIN + "\u202c قتل أربعة جنود في أوديسا " + PLAIN);
        texts.put("mixed scripts", "Четыре солдата убиты. 四名士兵被杀。 דובר צה״ל אמר. " + PLAIN + "Δ ሀ ก ".repeat(5_000));
        texts.put("emoji", "👩‍👩‍👧‍👦🇺🇦💥 killed 4️⃣ soldiers, the 💥 said. ".repeat(3_000));
        texts.put("combining marks", "e\u0301\u0302\u0303".repeat(40_000));
        texts.put("unpaired surrogates", ("\ud83d " + PLAIN + "\udca5").repeat(300));
        texts.put("letters that change their length", "İstanbul ǅ ß ŉ ﬁve killed in İZMİR. ".repeat(3_000));
        texts.put("numbers past all bounds", "99999999999999999999999999 people were killed, 1e400 hurt. ".repeat(500));
        texts.put(
                "days past all bounds",
                "On 31 February 2024 and 99/99/9999, 0 BC, year 999999999, 45:99, killed. ".repeat(500));
        texts.put("other digits", "٢٥ soldiers and ２５ rebels were killed, ½ of ⅷ or ²³. ".repeat(500));
        texts.put(
                "spaces of all kinds",
                "25\u00a0000\u2009people\u200bwere\u2060killed\ufeff in\u2028Odesa\u2029".repeat(500));
        return texts;
    }

    private static String everyControl() {
        StringBuilder text = new StringBuilder();
        for (char c = 0; c < 0xA0; c++) {
            text.append(PLAIN).append(c).append(c).append("killed").append(c);
        }
        return text.toString();
    }
}
