package org.truceline.cli.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Judgement;
import org.truceline.model.JudgementId;
import org.truceline.model.Ruling;
import org.truceline.reconcile.judge.JudgementBook;

/** How reliable people hold sources, from the judgements in force; beside what the sources say, and never blended into how well an incident is established. */
final class Ratings {

    private final Map<String, Map<String, Judgement>> bySource = new TreeMap<>();

    Ratings(Collection<Judgement> judgements) {
        Set<JudgementId> retracted = JudgementBook.retracted(judgements);
        judgements.stream()
                .filter(j -> !retracted.contains(j.id()))
                .sorted(Comparator.naturalOrder())
                .forEach(j -> {
                    if (j.ruling() instanceof Ruling.Rate rate) {
                        bySource.computeIfAbsent(key(rate.source()), k -> new TreeMap<>())
                                .put(key(rate.topic()), j); // of two on one topic the later holds
                    }
                });
    }

    private static String key(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }

    /** A line for each topic on which {@code source} is rated, "" first; none where it is not rated. */
    List<String> of(@Nullable String source) {
        List<String> lines = new ArrayList<>();
        for (Judgement judgement : source == null
                ? List.<Judgement>of()
                : bySource.getOrDefault(key(source), Map.of()).values()) {
            if (judgement.ruling() instanceof Ruling.Rate rate) {
                lines.add("reliability " + rate.reliability()
                        + (rate.topic().isBlank() ? "" : " on " + rate.topic().strip())
                        + ", rated by " + judgement.author()
                        + (judgement.reason().isBlank() ? "" : ": " + judgement.reason()));
            }
        }
        return lines;
    }
}
