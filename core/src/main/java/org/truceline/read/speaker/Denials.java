package org.truceline.read.speaker;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Actor;
import org.truceline.model.Attribution;
import org.truceline.model.Event;
import org.truceline.model.Mentions;
import org.truceline.model.Name;
import org.truceline.model.Quote;
import org.truceline.model.Reality;
import org.truceline.model.Stance;
import org.truceline.read.attribution.AttributionReader;
import org.truceline.read.attribution.Tellings;
import org.truceline.read.draft.BySentence;
import org.truceline.read.draft.Draft;
import org.truceline.read.draft.Within;
import org.truceline.read.rule.Lexicon;
import org.truceline.text.Sentence;
import org.truceline.text.TokenizedText;

/**
 * "The ministry rejected the accusation", "Moscow called the report a lie", "…, which Kyiv denies": a claim of its own that what was told just before did not happen,
 * though no word names it again.
 */
public final class Denials {

    /** What is denied where not a telling but one's part in it is ("denied any involvement"). */
    private static final Set<String> PARTS =
            Lexicon.words("responsibility involvement wrongdoing role participation complicity guilt blame");

    private static final Set<String> POINTING = Lexicon.words("this that it which");
    private static final Set<String> FALSE = Lexicon.words(
            "lie lies false untrue baseless unfounded groundless fabricated fabrication fabrications fake invented nonsense propaganda disinformation misinformation "
                    + "slander slanderous absurd incorrect wrong untruth untruths falsehood falsehoods");

    /** Behind these the telling is told again ("the report that its jets hit a school"), and other rules read it. */
    private static final Set<String> SPELT_OUT = Lexicon.words("that of about concerning regarding");

    private static final Set<String> NOT = Lexicon.words("not never no n't neither nor without");
    private static final int OPENING = 6;
    private static final int LONGEST = 16;
    private static final int REACH = 3;

    private final TokenizedText text;
    private final Mentions mentions;
    private final List<Attribution> attributions;

    /** For one text, the names in it and who says what. */
    public Denials(TokenizedText text, Mentions mentions, List<Attribution> attributions) {
        this.text = text;
        this.mentions = mentions;
        this.attributions = attributions;
    }

    /** The drafts, each followed by those that deny it. */
    public List<Draft> with(List<Draft> drafts) {
        BySentence near = new BySentence(text, drafts, List.of());
        IdentityHashMap<Draft, List<Draft>> denials = new IdentityHashMap<>();
        Set<Draft> replaced = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Attribution attribution : attributions) {
            Quote cue = attribution.cue();
            int noun = cue == null || attribution.speaker() == null || !AttributionReader.isSaid(attribution)
                    ? -1
                    : denied(attribution);
            Sentence sentence =
                    cue == null || noun < 0 ? null : text.sentenceOf(cue.span()).orElse(null);
            if (sentence == null || isToldThere(near.told(sentence), attribution, noun)) {
                continue;
            }
            int first = text.tokenIndexAt(attribution.content().start());
            boolean pointing = POINTING.contains(text.token(noun).lower());
            Draft earlier =
                    earlier(near.upTo(sentence, pointing ? nearest(near, sentence) : REACH), attribution, sentence);
            if (earlier != null && !isDeniedThere(near.told(sentence), earlier)) {
                near.told(sentence).stream()
                        .filter(d -> isOnTheNoun(d, first, noun))
                        .forEach(replaced::add);
                add(denials.computeIfAbsent(earlier, d -> new ArrayList<>()), earlier, attribution, sentence);
            }
        }
        List<Draft> all = new ArrayList<>();
        for (Draft draft : drafts) {
            if (!replaced.contains(draft)) {
                all.add(draft);
            }
            all.addAll(denials.getOrDefault(draft, List.of()));
        }
        return all;
    }

    /** The token of the noun or pronoun for what is denied; -1 where nothing is, or it is spelt out. */
    private int denied(Attribution attribution) {
        int first = text.tokenIndexAt(attribution.content().start());
        int end = text.tokenIndexAt(attribution.content().end() - 1) + 1;
        boolean denies = attribution.stance() == Stance.DENIES;
        if (!denies && (attribution.stance() != Stance.ASSERTS || end - first > LONGEST || !isFalse(first, end))) {
            return -1;
        }
        for (int i = first; i < Math.min(end, first + OPENING); i++) {
            String word = text.token(i).lower();
            boolean telling = Tellings.is(word);
            boolean part = denies && PARTS.contains(word);
            boolean pointing =
                    POINTING.contains(word) && (i == first || text.token(i - 1).is("all"));
            boolean last = i + 1 >= end || !text.token(i + 1).isWord();
            String next = i + 1 < end ? text.token(i + 1).lower() : "";
            if (telling && (Tellings.is(next) || next.equals("which") || next.equals("that")) && i + 2 == end) {
                return i; // "a claim which" of "a claim which Kyiv denies"
            }
            if (telling || part) {
                return SPELT_OUT.contains(next) || next.equals("for") ? -1 : i;
            }
            if (pointing && (which(word, attribution) ? last : !denies && i == first)) {
                return i;
            }
        }
        return -1;
    }

    /** "Denies it", "…, which they reject": what is rejected as "it" may be a plan or a person. */
    private static boolean which(String word, Attribution attribution) {
        Quote cue = attribution.cue();
        return attribution.stance() == Stance.DENIES
                && (word.equals("which")
                        || (cue != null && cue.text().toLowerCase(Locale.ROOT).startsWith("den")));
    }

    private boolean isFalse(int first, int end) {
        boolean untrue = false;
        for (int i = first; i < end; i++) {
            String word = text.token(i).lower();
            if (NOT.contains(word)) {
                return false;
            }
            untrue |= FALSE.contains(word);
        }
        return untrue;
    }

    /** Whether what is denied has an event word of its own, or the sentence is read as a denial already. */
    private boolean isToldThere(List<Draft> drafts, Attribution attribution, int noun) {
        int first = text.tokenIndexAt(attribution.content().start());
        int end = text.tokenIndexAt(attribution.content().end() - 1) + 1;
        return drafts.stream().anyMatch(d -> {
            boolean inside = d.trigger.first() >= first && d.trigger.first() < end;
            return inside && !isOnTheNoun(d, first, noun) && d.trigger.first() < noun + OPENING;
        });
    }

    /** "Denied this: our men still hold the town": what follows says it again. */
    private static boolean isDeniedThere(List<Draft> drafts, Draft earlier) {
        return drafts.stream().anyMatch(d -> d.reality == Reality.NEGATED && d.event == earlier.event);
    }

    /** Whether a draft's only event word is the noun for the telling, or what it is called. */
    private boolean isOnTheNoun(Draft draft, int first, int noun) {
        boolean holds = draft.trigger.first() >= first && draft.trigger.first() <= noun && draft.trigger.end() >= noun;
        String last = text.token(draft.trigger.end() - 1).lower();
        return holds || (draft.trigger.first() > noun && (FALSE.contains(last) || Tellings.is(last)));
    }

    /** "Denied this": what was told last, however far back something lies that the denier would deny too. */
    private static int nearest(BySentence near, Sentence sentence) {
        for (int back = 0; back < REACH; back++) {
            boolean told = near.upTo(sentence, back).stream()
                    .anyMatch(d -> d.reality == Reality.ACTUAL
                            && mayBeDenied(d.event)
                            && !d.first().equals(sentence));
            if (told) {
                return back;
            }
        }
        return REACH;
    }

    /** What was told before and is denied: by preference what is laid at the denier's own door, or at somebody's; else the last. */
    private @Nullable Draft earlier(List<Draft> drafts, Attribution attribution, Sentence sentence) {
        int at = text.tokenIndexAt(attribution.content().start());
        Draft best = null;
        int most = -1;
        for (Draft draft : drafts) {
            int distance = sentence.index() - draft.first().index();
            if (draft.trigger.first() >= at
                    || draft.reality != Reality.ACTUAL
                    || !mayBeDenied(draft.event)
                    || isToldBy(draft, attribution)) {
                continue;
            }
            int weight = 2 * (REACH - distance)
                    + (draft.perpetrators.stream().anyMatch(p -> isOf(attribution, p.words())) ? 5 : 0)
                    + (draft.attribution != null && draft.attribution.stance() == Stance.ACCUSES ? 2 : 0)
                    + (Stances.isHarm(draft.event) ? 1 : 0);
            if (weight >= most) {
                most = weight;
                best = draft;
            }
        }
        return best;
    }

    private static boolean mayBeDenied(Event event) {
        return switch (event) {
            case STATEMENT, TALKS, AGREEMENT, PROTEST, AID, SANCTION -> false;
            default -> true;
        };
    }

    private boolean isToldBy(Draft draft, Attribution attribution) {
        Quote speaker = draft.attribution == null ? null : draft.attribution.speaker();
        return speaker != null && isOf(attribution, speaker);
    }

    /** Whether the words name who denies, or his side. */
    private boolean isOf(Attribution attribution, Quote words) {
        Quote denier = attribution.speaker();
        if (denier == null) {
            return false;
        }
        Actor one = actor(denier);
        Actor other = actor(words);
        return denier.text().equalsIgnoreCase(words.text()) || (one != null && other != null && one.sameSide(other));
    }

    private boolean isOne(Quote speaker, Quote other) {
        Actor one = actor(speaker);
        Actor two = actor(other);
        return speaker.text().equalsIgnoreCase(other.text())
                || (one != null && two != null && one.id().equals(two.id()));
    }

    /** The actor whose name has most of the words. */
    private @Nullable Actor actor(Quote words) {
        Actor best = null;
        int most = 0;
        for (Name<Actor> name : Within.startingBy(mentions.actors(), words.end())) {
            int shared = Math.min(name.words().end(), words.end())
                    - Math.max(name.words().start(), words.start());
            if (shared > most && name.found().isPresent()) {
                most = shared;
                best = name.found().get();
            }
        }
        return best;
    }

    private void add(List<Draft> denials, Draft earlier, Attribution attribution, Sentence sentence) {
        Quote speaker = attribution.speaker();
        for (Draft other : denials) {
            Quote denier = other.attribution == null ? null : other.attribution.speaker();
            if (speaker != null && denier != null && isOne(speaker, denier)) {
                other.sentences.add(sentence);
                return;
            }
        }
        Draft draft = new Draft(earlier.event, earlier.trigger, Reality.NEGATED, sentence);
        draft.attribution = new Attribution(
                attribution.source(),
                speaker == null ? null : issuer(speaker, sentence),
                attribution.cue(),
                attribution.content(),
                Stance.DENIES,
                attribution.via(),
                attribution.rule());
        draft.when = earlier.when;
        draft.places.addAll(earlier.places);
        draft.perpetrators.addAll(earlier.perpetrators);
        draft.targets.addAll(earlier.targets);
        draft.background = earlier.background;
        draft.confidence = earlier.confidence;
        draft.part = true;
        draft.step(
                "denial/of-what-was-told",
                attribution.content(),
                earlier.event.word() + ", told "
                        + (sentence.equals(earlier.first()) ? "in the same sentence" : "before")
                        + by(earlier));
        denials.add(draft);
    }

    /** "The movement issued a statement denying it": the movement. */
    private Quote issuer(Quote speaker, Sentence sentence) {
        String last = text.token(text.tokenIndexAt(speaker.end() - 1)).lower();
        if (!Tellings.is(last)) {
            return speaker;
        }
        Quote issuer = speaker;
        for (Name<Actor> name : Within.span(mentions.actors(), sentence.span())) {
            if (name.words().end() <= speaker.start() && name.found().isPresent()) {
                issuer = name.words();
            }
        }
        return issuer;
    }

    private static String by(Draft earlier) {
        Quote speaker = earlier.attribution == null ? null : earlier.attribution.speaker();
        return speaker == null ? "" : " by " + speaker.text();
    }
}
