package org.truceline.bench.scale;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.truceline.bench.scale.Edits.Kind;
import org.truceline.json.Json;
import org.truceline.model.Mentions;
import org.truceline.model.Published;
import org.truceline.model.Reading;
import org.truceline.model.Report;
import org.truceline.model.ReportId;
import org.truceline.reconcile.match.Vocabulary;
import org.truceline.reconcile.strand.Verdicts;
import org.truceline.reconcile.weave.MemoryShelf;
import org.truceline.reconcile.weave.Source;
import org.truceline.reconcile.weave.Weave;
import org.truceline.text.Copy;

/**
 * Measures how well copies are found: edits of real texts, of six kinds, among many other texts, in any order. A found copy counts as right where it leads to the text that it
 * was made of, or to another copy of that; every link of one of the other texts counts as wrong.
 */
@SuppressWarnings("EnumOrdinal") // the kinds of edits are taken in turn
public final class CopiesBench {

    private static final int EDITS = 2_000;

    private CopiesBench() {}

    /**
     * Makes the edits, looks for copies and prints precision and recall.
     *
     * @param merge JSON Lines with reports of which each has a text
     * @param others how many other texts
     */
    public static void run(Path merge, int others) throws IOException {
        Random random = new Random(20231);
        List<String> texts = texts(merge);
        Collections.shuffle(texts, random);
        List<String> originals = apart(texts).stream().limit(EDITS / 2).toList();
        Babble babble = new Babble(texts, random);
        Edits edits = new Edits(babble, random);
        Map<ReportId, String> truth = new HashMap<>();
        Map<ReportId, Kind> kinds = new HashMap<>();
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < originals.size(); i++) {
            ReportId id = new ReportId("a" + i);
            truth.put(id, id.value());
            reports.add(report(id, 1, originals.get(i)));
        }
        for (int i = 0; i < EDITS; i++) {
            Kind kind = Kind.values()[i % Kind.values().length];
            int of = i / 2;
            ReportId id = new ReportId("e" + i);
            truth.put(id, "a" + of);
            kinds.put(id, kind);
            reports.add(report(id, 2, edits.of(kind, originals.get(of))));
        }
        for (int i = 0; i < others; i++) {
            reports.add(report(new ReportId("o" + i), 1 + random.nextInt(2), babble.text(8 + random.nextInt(10))));
        }
        Collections.shuffle(reports, random);
        measure(reports, truth, kinds);
    }

    private static void measure(List<Report> reports, Map<ReportId, String> truth, Map<ReportId, Kind> kinds) {
        Map<ReportId, Reading> readings = new HashMap<>();
        reports.forEach(r -> readings.put(r.id(), new Reading(r, Mentions.none(), List.of(), List.of())));
        Source source = id -> Optional.ofNullable(readings.get(id)).map(r -> new Source.Kept(r, true));
        MemoryShelf shelf = new MemoryShelf();
        Weave weave = new Weave(shelf, source, Vocabulary.bundled());
        List<ReportId> ids = reports.stream().map(Report::id).toList();
        int tenth = Math.max(1, ids.size() / 10);
        StringBuilder growth = new StringBuilder();
        for (int from = 0; from < ids.size(); from += tenth) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            weave.update(ids.subList(from, Math.min(ids.size(), from + tenth)), Verdicts.none());
            long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
            growth.append(String.format(Locale.ROOT, " %.2f", spent / 1e6 / tenth));
        }
        int found = 0;
        int right = 0;
        int links = 0;
        Map<String, Integer> wrong = new TreeMap<>();
        Map<Kind, int[]> byKind = new EnumMap<>(Kind.class);
        for (ReportId id : ids) {
            Copy copy = shelf.copy(shelf.number(id)).orElse(null);
            boolean ok = copy != null
                    && truth.containsKey(id)
                    && truth.get(id).equals(truth.getOrDefault(copy.of(), "none"));
            links += copy == null ? 0 : 1;
            right += ok ? 1 : 0;
            if (copy != null && !ok) {
                wrong.merge(copy.kind().name().toLowerCase(Locale.ROOT), 1, Integer::sum);
            }
            if (kinds.containsKey(id)) {
                found += ok ? 1 : 0;
                int[] counts = byKind.computeIfAbsent(kinds.get(id), k -> new int[2]);
                counts[0] += ok ? 1 : 0;
                counts[1]++;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%,d texts, %,d edits: precision %.3f, recall %.3f%n",
                ids.size(),
                kinds.size(),
                links == 0 ? 0 : (double) right / links,
                (double) found / kinds.size());
        byKind.forEach((kind, c) -> System.out.printf(
                Locale.ROOT,
                "  %-18s %.3f%n",
                kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                (double) c[0] / c[1]));
        System.out.println("  wrong links: " + wrong);
        Runtime runtime = Runtime.getRuntime();
        runtime.gc();
        System.out.println("  milliseconds a text, by tenths of the archive:" + growth);
        System.out.println("  memory in use: " + ((runtime.totalMemory() - runtime.freeMemory()) >> 20) + " MB");
    }

    private static List<String> texts(Path merge) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String line : Files.readAllLines(merge)) {
            if (!line.isBlank()) {
                for (JsonNode report : Json.parse(line).path("reports")) {
                    String text = report.path("title").asText() + "\n\n"
                            + report.path("text").asText();
                    if (Edits.sentences(text).size() >= 8) {
                        texts.add(text);
                    }
                }
            }
        }
        return texts;
    }

    /** Texts that share next to nothing with those before: real copies among them would count as errors. */
    private static List<String> apart(List<String> texts) {
        List<String> apart = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String text : texts) {
            String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1);
            List<String> runs = new ArrayList<>();
            for (int i = 0; i + 8 <= words.length; i++) {
                runs.add(String.join(" ", List.of(words).subList(i, i + 8)));
            }
            if (runs.stream().filter(seen::contains).count() * 20 <= runs.size()) {
                apart.add(text);
            }
            seen.addAll(runs);
        }
        return apart;
    }

    private static Report report(ReportId id, int day, String text) {
        return Report.of(id.value(), Published.given(LocalDate.of(2030, 5, day)), text);
    }
}
