package org.truceline.resolve.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Answer;
import org.truceline.model.Candidate;
import org.truceline.model.Location;
import org.truceline.model.Place;
import org.truceline.model.PlaceKind;

/**
 * Chooses which place each name of one report means. A name has one sense a report. Every candidate is weighed by the list of {@link Feature}s
 * read off the name and its words, then by the other places of the report: names that can lie together explain each other.
 */
final class Grounder {

    private static final int MOST_CANDIDATES = 24;
    private static final int MOST_NAMES = 60;
    /** Mentions of a name whose words are looked at; so many say enough. */
    private static final int MOST_MENTIONS = 24;

    private static final int ROUNDS = 3;
    private static final double PRIOR = 0.6;
    private static final double TOGETHER = 1.25;
    private static final double MOST_TOGETHER = 8;
    /** What it weighs that a place lies in the country of the outlet: less than any word of the report. */
    private static final double AT_HOME = 0.8;

    /** A candidate of a name with its weights so far. */
    private static final class Option {
        final Gazetteer.Use use;
        final double alone;
        final String reason;
        final String rule;
        double share;
        double score;
        double together;

        Option(Gazetteer.Use use, double alone, String rule, String reason) {
            this.use = use;
            this.alone = alone;
            this.rule = rule;
            this.reason = reason;
            this.score = alone;
        }

        Place place() {
            return use.place();
        }
    }

    /** One name of the report, all its mentions. */
    private record Sense(int index, List<Spotted> mentions, List<Option> options) {
        Option best() {
            return options.getFirst();
        }
    }

    private final Surroundings around;
    private final @Nullable String home;

    /** @param home code of the country that the outlet writes from; null where not known */
    Grounder(Surroundings around, @Nullable String home) {
        this.around = around;
        this.home = home;
    }

    /** A name and the kind that the words give it, where one of its places is of that kind: "Aleppo" and "Aleppo province" are two senses. */
    private record SenseKey(long name, @Nullable PlaceKind stated) {}

    private SenseKey senseKey(Spotted s) {
        PlaceKind stated = around.statedKind(s);
        return new SenseKey(s.key(), stated != null && s.any(stated) ? stated : null);
    }

    /**
     * What a name means.
     *
     * @param together how far the other places of the report support it, from 0
     */
    record Grounded(Answer<Location> answer, Gazetteer.Use use, double together) {}

    private static Grounded grounded(Sense sense) {
        return new Grounded(answer(sense), sense.best().use, sense.best().together);
    }

    /** What each of the names means, in their order. */
    List<Grounded> ground(List<Spotted> names) {
        Map<SenseKey, List<Spotted>> byName = new LinkedHashMap<>();
        for (Spotted s : names) {
            byName.computeIfAbsent(senseKey(s), k -> new ArrayList<>()).add(s);
        }
        Map<SenseKey, Sense> senses = new LinkedHashMap<>();
        byName.forEach((key, mentions) -> senses.put(
                key,
                new Sense(
                        senses.size(),
                        mentions,
                        options(mentions.subList(0, Math.min(MOST_MENTIONS, mentions.size()))))));
        List<Sense> all = senses.values().stream().limit(MOST_NAMES).toList();
        all.forEach(Grounder::rank);
        for (int round = 0; round < ROUNDS; round++) {
            for (Sense sense : all) {
                for (Option option : sense.options) {
                    option.together = together(option, sense, all);
                }
            }
            for (Sense sense : all) {
                sense.options.forEach(o -> o.score = o.alone + TOGETHER * o.together);
                rank(sense);
            }
        }
        return names.stream()
                .map(s -> grounded(Objects.requireNonNull(senses.get(senseKey(s)))))
                .toList();
    }

    private List<Option> options(List<Spotted> mentions) {
        List<Gazetteer.Use> uses = mentions.getFirst().uses();
        List<Option> options = new ArrayList<>();
        for (Gazetteer.Use use : uses) {
            double alone = PRIOR * Prior.of(use);
            String rule = "prior";
            String reason = Prior.reason(use);
            double strongest = 0.5;
            for (Feature feature : Feature.values()) {
                double weight = feature.weigh(use, mentions, around);
                alone += weight;
                if (weight > strongest) {
                    strongest = weight;
                    rule = feature.name().toLowerCase(Locale.ROOT).replace('_', '-');
                    reason = feature.sentence();
                }
            }
            if (home != null && home.equals(use.place().country())) {
                alone += AT_HOME;
                if (AT_HOME > strongest) {
                    rule = "outlet";
                    reason = "lies in the country of the outlet";
                }
            }
            options.add(new Option(use, alone, rule, reason));
        }
        options.sort(Comparator.comparingDouble((Option o) -> -o.alone)
                .thenComparing(o -> o.place().id()));
        return new ArrayList<>(options.subList(0, Math.min(MOST_CANDIDATES, options.size())));
    }

    /** Puts the best first and gives each its share of belief. */
    private static void rank(Sense sense) {
        sense.options.sort(Comparator.comparingDouble((Option o) -> -o.score)
                .thenComparing(o -> o.place().id()));
        double top = sense.best().score;
        double sum = 0;
        for (Option o : sense.options) {
            o.share = Math.exp(Math.max(-30, o.score - top));
            sum += o.share;
        }
        for (Option o : sense.options) {
            o.share /= sum;
        }
    }

    /** How well the candidate lies with the other places of the report: the sum over their names of the best that each can give. */
    private static double together(Option option, Sense sense, List<Sense> all) {
        double sum = 0;
        for (Sense other : all) {
            if (other.index == sense.index) {
                continue;
            }
            double best = 0;
            for (Option o : other.options) {
                if (o.share > 0.02) {
                    best = Math.max(best, o.share * Nearness.of(option.place(), o.place()));
                }
            }
            sum += best * (1 + 0.2 * Math.min(3, other.mentions.size() - 1));
        }
        return MOST_TOGETHER * sum / (sum + MOST_TOGETHER);
    }

    private static Answer<Location> answer(Sense sense) {
        Option best = sense.best();
        List<Candidate<Location>> rivals = sense.options.stream()
                .skip(1)
                .limit(4)
                .map(o -> new Candidate<>(Location.at(o.place()), o.share, o.reason))
                .toList();
        boolean byOthers = sense.options.stream().anyMatch(o -> o.alone > best.alone);
        String rule = byOthers ? "neighbours" : best.rule;
        String reason = byOthers ? "lies with the other places of the report" : best.reason;
        return new Answer.Found<>(Location.at(best.place()), Math.min(0.99, best.share), rule, reason, rivals);
    }

    /** What the words beside the mentions of a name say for or against a candidate. */
    enum Feature {
        NAMED_CONTAINER("lies in the place named with it") {
            @Override
            double weigh(Gazetteer.Use use, List<Spotted> mentions, Surroundings around) {
                double weight = 0;
                for (Spotted s : mentions) {
                    for (Spotted outer : Arrays.asList(around.container(s), around.possessor(s))) {
                        if (outer != null && around.holds(outer, s)) {
                            boolean inside =
                                    outer.uses().stream().anyMatch(u -> Containment.holds(u.place(), use.place()));
                            weight = inside ? Math.max(weight, 7) : weight > 0 ? weight : -3;
                        }
                    }
                }
                return weight;
            }
        },
        NAMES_ITS_PART("holds the place named before it") {
            @Override
            double weigh(Gazetteer.Use use, List<Spotted> mentions, Surroundings around) {
                for (Spotted s : mentions) {
                    Spotted inner = around.before(s, 1).is(",") ? around.endingAt(s.first() - 1) : null;
                    if (inner != null
                            && inner.uses().stream().anyMatch(u -> Containment.holds(use.place(), u.place()))) {
                        return 3;
                    }
                }
                return 0;
            }
        },
        EXACT_SPELLING("is spelt exactly so, accents and all") {
            @Override
            double weigh(Gazetteer.Use use, List<Spotted> mentions, Surroundings around) {
                String written = around.written(mentions.getFirst());
                boolean accents = written.chars().anyMatch(c -> c > 127);
                return accents && around.isNameOf(written, use.place()) ? 6 : 0;
            }
        },
        STATED_KIND("is of the kind that the words say") {
            @Override
            double weigh(Gazetteer.Use use, List<Spotted> mentions, Surroundings around) {
                double weight = 0;
                for (Spotted s : mentions) {
                    PlaceKind stated = around.statedKind(s);
                    if (stated != null && s.any(stated)) {
                        weight = Math.max(
                                weight, 4 * Spotted.fit(stated, use.place().kind()));
                    }
                }
                return weight;
            }
        },
        TOWN_BEFORE_DIVISION("is seldom meant where its town has the same name") {
            @Override
            double weigh(Gazetteer.Use use, List<Spotted> mentions, Surroundings around) {
                Spotted s = mentions.getFirst();
                boolean named =
                        use.place().kind() == PlaceKind.PROVINCE || use.place().kind() == PlaceKind.DISTRICT;
                return named && around.statedKind(s) == null && hasTown(use.place(), s) ? -2.5 : 0;
            }

            private static boolean hasTown(Place division, Spotted s) {
                return s.uses().stream()
                        .anyMatch(u -> Gazetteer.isSettlement(u.place().kind())
                                && u.place().population() > 20_000
                                && Containment.holds(division, u.place()));
            }
        },
        SHORT_NAME("is seldom called so without its kind") {
            @Override
            double weigh(Gazetteer.Use use, List<Spotted> mentions, Surroundings around) {
                return use.use() == NameUse.SHORT
                                && mentions.stream().noneMatch(s -> isStated(around.statedKind(s), use))
                        ? -2
                        : 0;
            }

            private static boolean isStated(@Nullable PlaceKind stated, Gazetteer.Use use) {
                return stated != null && Spotted.fit(stated, use.place().kind()) > 0;
            }
        };

        private final String sentence;

        Feature(String sentence) {
            this.sentence = sentence;
        }

        abstract double weigh(Gazetteer.Use use, List<Spotted> mentions, Surroundings around);

        String sentence() {
            return sentence;
        }
    }
}
