package org.truceline.read.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
import org.truceline.read.attribution.WrittenAt;
import org.truceline.read.draft.Draft;
import org.truceline.read.draft.RolePhrases;
import org.truceline.read.draft.Within;
import org.truceline.read.proposal.ProposedEvent;
import org.truceline.read.proposal.Role;
import org.truceline.read.proposal.Words;
import org.truceline.read.rule.Lexicon;
import org.truceline.text.TokenizedText;

/** Gives drafts the speaker that the model links to their event words, where it is sure enough beside the one that rules find. For one text. */
public final class ProposedSpeaker {

    /** From this likelihood on the model's speaker takes the place of another that the rules find. */
    private static final double SURE = 0.9;

    /** From this likelihood on it does where the rules find none. */
    private static final double LIKELY = 0.5;

    /** The same for one who is named in another sentence. */
    private static final double LIKELY_AFAR = 0.8;

    private static final Set<String> PRONOUNS = Lexicon.words("he she it they who which that him her them i we");

    private static final Set<String> CITING = Lexicon.words("citing cited quoting quoted");

    private final TokenizedText text;
    private final Mentions mentions;
    private final List<Attribution> attributions;
    private final Voice voice;
    private final RolePhrases phrases;
    private final WrittenAt writtenAt;

    /**
     * For one text.
     *
     * @param attributions who says what, by rules
     */
    public ProposedSpeaker(TokenizedText text, Mentions mentions, List<Attribution> attributions, RolePhrases phrases) {
        this.text = text;
        this.mentions = mentions;
        this.attributions = attributions;
        this.voice = new Voice(text, mentions.actors());
        this.phrases = phrases;
        this.writtenAt = new WrittenAt(text, mentions.places());
    }

    /** Gives the draft the model's speaker where it is likelier than what the rules gave. */
    public void give(Draft draft, ProposedEvent event) {
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
                    words.percent() + ", not taken: "
                            + (words.likelihood() < SURE ? "less than 90 %" : "the other is nearer") + "; by "
                            + byRules.rule() + " "
                            + byRules.speaker().text());
            return;
        }
        Quote whole = phrases.whole(words, mentions.actors());
        Quote written = whole == null ? null : phrases.phrase(whole);
        boolean here = draft.first().firstToken() <= words.first()
                && words.first() < draft.first().endToken();
        boolean unlikely = byRules == null && words.likelihood() < (here ? LIKELY : LIKELY_AFAR);
        if (written == null || unlikely || writtenAt.is(written)) {
            return;
        }
        Attribution saying = saying(written, draft);
        if (saying != null && voice.of(saying, draft) == null) {
            return;
        }
        Quote named = named(written, saying, byRules);
        List<Words> cues = event.in(Role.CUE);
        Quote cue = !cues.isEmpty() ? quote(cues.getFirst()) : saying == null ? null : saying.cue();
        List<Quote> via = event.in(Role.VIA).stream()
                .map(w -> phrases.whole(w, mentions.actors()))
                .filter(Objects::nonNull)
                .toList();
        draft.attribution = new Attribution(
                written,
                named,
                cue,
                saying == null ? trigger(draft) : saying.content(),
                said(saying, byRules, draft),
                via.isEmpty() && byRules != null ? byRules.via() : via,
                "model/speaker");
        draft.step("model/speaker", written, named.text() + " " + words.percent() + rival(byRules, named));
        draft.step(
                "model/stance",
                cue == null ? trigger(draft) : cue,
                event.stance().toString());
    }

    /** "The radio reported, citing an official", "A ordered a mobilisation and B vowed to fight": who is cited, and who is next to a vow or a call, is the speaker. */
    private boolean isNearer(Attribution byRules, Words words, Draft draft) {
        if (isCited(byRules.speaker())) {
            return true;
        }
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

    /** "The agency, citing the army": whoever stands right behind such a word. */
    private boolean isCited(@Nullable Quote speaker) {
        int first = speaker == null ? 0 : text.tokenIndexAt(speaker.start());
        return first > 0 && CITING.contains(text.token(first - 1).lower());
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
        return Within.span(mentions.actors(), span).stream().anyMatch(ProposedSpeaker::isPerson);
    }

    private static boolean isPerson(Name<Actor> actor) {
        return actor.found().filter(a -> a.kind() == ActorKind.PERSON).isPresent();
    }

    private static String rival(@Nullable Attribution byRules, Quote named) {
        Quote other = byRules == null ? null : byRules.speaker();
        if (byRules == null) {
            return "; the rules find none, the report itself";
        }
        return other == null || other.text().equalsIgnoreCase(named.text())
                ? ""
                : ", from 90 % on before that of " + byRules.rule() + ", " + other.text();
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

    private Quote trigger(Draft draft) {
        return text.quote(draft.trigger.first(), draft.trigger.end());
    }

    private Quote quote(Words words) {
        return text.quote(words.first(), words.end());
    }
}
