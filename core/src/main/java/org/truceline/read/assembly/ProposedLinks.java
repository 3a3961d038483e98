package org.truceline.read.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Actor;
import org.truceline.model.ActorKind;
import org.truceline.model.Attribution;
import org.truceline.model.Mentions;
import org.truceline.model.Name;
import org.truceline.model.Quote;
import org.truceline.model.Span;
import org.truceline.model.Stance;
import org.truceline.model.When;
import org.truceline.read.proposal.ProposedEvent;
import org.truceline.read.proposal.Role;
import org.truceline.read.proposal.Words;
import org.truceline.read.rule.Lexicon;
import org.truceline.text.TokenizedText;

/**
 * Gives drafts what the model links to their event words, where it links something; else what the rules gave them stays. Both stand in the derivation where they
 * differ.
 */
final class ProposedLinks {

    /** From this likelihood on the model's speaker takes the place of another that the rules find. */
    private static final double SURE = 0.9;

    /** From this likelihood on it does where the rules find none. */
    private static final double LIKELY = 0.5;

    /** The same for one who is named in another sentence. */
    private static final double LIKELY_AFAR = 0.8;

    private static final Set<String> ARTICLES = Lexicon.words("the a an this that its their his her our");
    private static final Set<String> PRONOUNS = Lexicon.words("he she it they who which that him her them i we");

    private static final Set<String> CITING = Lexicon.words("citing cited quoting quoted");
    private static final Set<String> OWN = Lexicon.words("its our their his her");
    private static final Set<String> FORCES = Lexicon.words(
            "members group groups unit units forces force fighters soldiers troops elements army gunmen militants battalion brigade command commander");

    private final TokenizedText text;
    private final Mentions mentions;
    private final List<Attribution> attributions;
    private final Voice voice;
    private final RolePhrases phrases;

    ProposedLinks(TokenizedText text, Mentions mentions, List<Attribution> attributions) {
        this.text = text;
        this.mentions = mentions;
        this.attributions = attributions;
        this.voice = new Voice(text, mentions.actors());
        this.phrases = new RolePhrases(text);
    }

    void give(List<Draft> drafts) {
        for (Draft draft : drafts) {
            ProposedEvent event = draft.proposed;
            if (event != null) {
                speaker(draft, event);
                time(draft, event);
                actors(draft, draft.perpetrators, event, Role.DOER);
                actors(draft, draft.targets, event, Role.TARGET);
                oneRoleEach(draft, event);
                RoleLinking.tellersApart(draft);
                ownLoss(draft);
            }
        }
    }

    private void speaker(Draft draft, ProposedEvent event) {
        Attribution byRules = draft.attribution;
        List<Words> speakers = event.in(Role.SPEAKER);
        if (speakers.isEmpty()) {
            return;
        }
        Words words = speakers.getFirst();
        if (byRules != null
                && byRules.speaker() != null
                && (words.likelihood() < SURE || isNearer(byRules, words, draft))) {
            draft.step(
                    "model/speaker",
                    quote(words),
                    percent(words) + ", not taken; by " + byRules.rule() + " "
                            + byRules.speaker().text());
            return;
        }
        Quote whole = whole(words, mentions.actors());
        Quote written = whole == null ? null : phrases.phrase(whole);
        boolean here = draft.first().firstToken() <= words.first()
                && words.first() < draft.first().endToken();
        boolean unlikely = byRules == null && words.likelihood() < (here ? LIKELY : LIKELY_AFAR);
        if (written == null || unlikely) {
            return;
        }
        Attribution saying = saying(written, draft);
        if (saying != null && voice.of(saying, draft) == null) {
            return;
        }
        Quote named = named(written, saying, byRules);
        List<Words> cues = event.in(Role.CUE);
        Quote cue = !cues.isEmpty() ? quote(cues.getFirst()) : saying == null ? null : saying.cue();
        List<Quote> via = event.in(Role.VIA).stream().map(this::quote).toList();
        draft.attribution = new Attribution(
                written,
                named,
                cue,
                saying == null ? trigger(draft) : saying.content(),
                said(saying, byRules, draft),
                via.isEmpty() && byRules != null ? byRules.via() : via,
                "model/speaker");
        draft.step("model/speaker", written, named.text() + " " + percent(words) + rival(byRules, named));
        draft.step(
                "model/stance",
                cue == null ? trigger(draft) : cue,
                event.stance().toString());
    }

    /** "The radio reported, citing an official", "A ordered a mobilisation and B vowed to fight": who is cited, and who is next to a vow or a call, is the speaker. */
    private boolean isNearer(Attribution byRules, Words words, Draft draft) {
        Quote source = byRules.source();
        Quote cue = byRules.cue();
        if (source == null
                || cue == null
                || source.start() < text.token(words.first()).start()) {
            return false;
        }
        int first = text.tokenIndexAt(source.start());
        boolean apart = first >= words.end()
                && first < draft.first().endToken()
                && words.first() >= draft.first().firstToken();
        if (first == words.end() && cue.start() >= source.end()) {
            return true; // the subject of the cue, with what is left of the sentence before
        }
        boolean cited = apart && CITING.contains(text.token(first - 1).lower());
        boolean intent =
                switch (draft.reality) {
                    case THREATENED, DEMANDED -> true;
                    case ACTUAL, NEGATED, PLANNED, POSSIBLE -> false;
                };
        return cited
                || (apart
                        && intent
                        && cue.start() >= source.end()
                        && cue.end() <= text.token(draft.trigger.first()).start());
    }

    /** What the cue says of the stance, where rules know it. */
    private Stance said(@Nullable Attribution saying, @Nullable Attribution byRules, Draft draft) {
        int at = text.token(draft.trigger.first()).start();
        if (saying != null && saying.content().span().contains(at)) {
            return saying.stance();
        }
        return byRules == null ? Stance.ASSERTS : byRules.stance();
    }

    /** The speaker by name: with the name that stands behind an office, for a pronoun or a short form the name that rules find it to stand for. */
    private Quote named(Quote written, @Nullable Attribution saying, @Nullable Attribution byRules) {
        Quote whole = withName(written, byRules);
        Quote other = saying == null ? null : saying.speaker();
        boolean pronoun = PRONOUNS.contains(written.text().toLowerCase(Locale.ROOT));
        return other != null && (pronoun || Voices.isFuller(other, whole)) ? other : whole;
    }

    /** "The commissioner of the region, Anna Petrova". */
    private Quote withName(Quote office, @Nullable Attribution byRules) {
        int first = text.tokenIndexAt(office.start());
        int end = text.tokenIndexAt(office.end() - 1) + 1;
        if (end + 1 >= text.tokens().size() || !text.token(end).is(",")) {
            return office;
        }
        int at = text.token(end + 1).start();
        Quote other = byRules == null ? null : byRules.speaker();
        if (other != null && other.start() == at) {
            return text.quote(first, text.tokenIndexAt(other.end() - 1) + 1);
        }
        if (isPerson(office.span())) {
            return office;
        }
        for (Name<Actor> actor : Within.startingBy(mentions.actors(), at)) {
            if (actor.words().start() == at && isPerson(actor)) {
                return text.quote(first, text.tokenIndexAt(actor.words().end() - 1) + 1);
            }
        }
        return office;
    }

    private boolean isPerson(Span span) {
        return Within.span(mentions.actors(), span).stream().anyMatch(ProposedLinks::isPerson);
    }

    private static boolean isPerson(Name<Actor> actor) {
        return actor.found().filter(a -> a.kind() == ActorKind.PERSON).isPresent();
    }

    private static String rival(@Nullable Attribution byRules, Quote named) {
        Quote other = byRules == null ? null : byRules.speaker();
        if (byRules == null) {
            return "; by " + "the rules the report itself";
        }
        return other == null || other.text().equalsIgnoreCase(named.text())
                ? ""
                : "; by " + byRules.rule() + " " + other.text();
    }

    /** The saying whose source these words are, best one whose content holds the event word. */
    private @Nullable Attribution saying(Quote source, Draft draft) {
        Attribution best = null;
        int at = text.token(draft.trigger.first()).start();
        for (Attribution attribution : attributions) {
            boolean same =
                    attribution.source() != null && attribution.source().span().overlaps(source.span());
            if (same && (best == null || attribution.content().span().contains(at))) {
                best = attribution;
            }
        }
        return best;
    }

    private void time(Draft draft, ProposedEvent event) {
        Pointed pointed = time(event);
        for (int i = 0; pointed == null && !draft.ownTime && i < draft.retold.size(); i++) {
            ProposedEvent again = draft.retold.get(i).proposed;
            pointed = again == null ? null : time(again);
        }
        if (pointed == null) {
            return;
        }
        Name<When> best = pointed.time();
        String rival =
                draft.when == null || draft.when.words().equals(best.words()) ? "" : "; by time/nearest " + draft.when;
        draft.when = best;
        draft.ownTime = true;
        draft.step(
                "model/time",
                best.words(),
                best + " " + percent(pointed.by()) + rival);
    }

    /** A time and the words by which a model points at it. */
    private record Pointed(Name<When> time, Words by) {}

    private @Nullable Pointed time(ProposedEvent event) {
        for (Words words : event.in(Role.TIME)) {
            Quote quote = quote(words);
            for (Name<When> time : mentions.times()) {
                boolean days = time.found().map(When::days).isPresent();
                if (days && time.words().span().overlaps(quote.span()) && !TimeLinking.isCompared(text, time)) {
                    return new Pointed(time, words);
                }
            }
        }
        return null;
    }

    private void actors(Draft draft, List<Name<Actor>> names, ProposedEvent event, Role role) {
        List<Words> linked = event.in(role);
        if (linked.isEmpty()) {
            return;
        }
        List<Name<Actor>> named = new ArrayList<>();
        for (Words words : linked) {
            Quote whole = whole(words, mentions.actors());
            Quote phrase = whole == null ? null : phrases.phrase(whole);
            if (phrase != null) {
                named.add(actor(phrase));
            }
        }
        if (named.isEmpty()) {
            return;
        }
        String rival = names.isEmpty()
                        || names.getFirst()
                                .words()
                                .span()
                                .overlaps(quote(linked.getFirst()).span())
                ? ""
                : "; by role/likeliest " + names.getFirst().text();
        names.clear();
        names.addAll(named);
        draft.step("model/" + role.word(), quote(linked.getFirst()), percent(linked.getFirst()) + rival);
    }

    /** Who is named as doer and as target by the same words is what the model takes for likelier. */
    private void oneRoleEach(Draft draft, ProposedEvent event) {
        draft.perpetrators.removeIf(
                n -> isAmong(draft.targets, n) && likelihood(event, Role.DOER, n) <= likelihood(event, Role.TARGET, n));
        draft.targets.removeIf(n -> isAmong(draft.perpetrators, n));
    }

    /** "The ministry said that 20 of its soldiers were killed": the ministry tells it and did not do it. */
    private void ownLoss(Draft draft) {
        Quote speaker = draft.attribution == null ? null : draft.attribution.speaker();
        boolean own = draft.targets.stream()
                .anyMatch(t -> OWN.contains(
                        text.token(text.tokenIndexAt(t.words().start())).lower()));
        if (speaker != null && own && Kinds.isViolent(draft.event)) {
            draft.perpetrators.removeIf(n -> n.words().span().overlaps(speaker.span()));
        }
    }

    private static boolean isAmong(List<Name<Actor>> names, Name<Actor> name) {
        return names.stream()
                .anyMatch(n -> n.words().span().overlaps(name.words().span())
                        || n.text().equalsIgnoreCase(name.text()));
    }

    private double likelihood(ProposedEvent event, Role role, Name<Actor> name) {
        return event.in(role).stream()
                .filter(w -> quote(w).span().overlaps(name.words().span()))
                .mapToDouble(Words::likelihood)
                .max()
                .orElse(0);
    }

    /** "Members of the army" are the army, "residents of the town" are not the town. */
    private boolean isOfForces(Quote words, Name<Actor> actor) {
        int end = text.tokenIndexAt(actor.words().start());
        for (int i = text.tokenIndexAt(words.start()) + 1; i < end; i++) {
            if (!text.token(i - 1).isWord()
                    || (text.token(i).is("of")
                            && !FORCES.contains(text.token(i - 1).lower()))) {
                return false;
            }
        }
        return true;
    }

    /** The actor whose name these words end with; else the words, to be looked up later. */
    private Name<Actor> actor(Quote words) {
        for (Name<Actor> actor : Within.span(mentions.actors(), words.span())) {
            int end = actor.words().end();
            if (end == words.end() && actor.found().isPresent() && isOfForces(words, actor)) {
                return new Name<>(words, actor.answer());
            }
        }
        return Name.asWritten(words);
    }

    private Quote trigger(Draft draft) {
        return text.quote(draft.trigger.first(), draft.trigger.end());
    }

    private Quote quote(Words words) {
        return text.quote(words.first(), words.end());
    }

    /**
     * The words, and with them the rest of a name that they end in the middle of or stand right before ("the" of "the Observatory"); null where they are nothing but an
     * article.
     */
    private @Nullable Quote whole(Words words, List<? extends Name<?>> names) {
        boolean article = words.end() - words.first() == 1
                && ARTICLES.contains(text.token(words.first()).lower());
        int end = words.end();
        int after = article && end < text.tokens().size() ? text.token(end).start() : -1;
        int last = text.token(words.end() - 1).start();
        for (Name<?> name : Within.startingBy(names, Math.max(last, after))) {
            Span span = name.words().span();
            if (span.contains(last) || span.start() == after) {
                end = Math.max(end, text.tokenIndexAt(span.end() - 1) + 1);
            }
        }
        return article && end == words.end() ? null : text.quote(words.first(), end);
    }

    private static String percent(Words words) {
        return Math.round(words.likelihood() * 100) + " %";
    }
}
