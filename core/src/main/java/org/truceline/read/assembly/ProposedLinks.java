package org.truceline.read.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Actor;
import org.truceline.model.Attribution;
import org.truceline.model.Location;
import org.truceline.model.Mentions;
import org.truceline.model.Name;
import org.truceline.model.Quote;
import org.truceline.model.Span;
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

    private static final Set<String> ARTICLES = Lexicon.words("the a an this that its their his her our");
    private static final Set<String> PRONOUNS = Lexicon.words("he she it they who which that him her them i we");

    private final TokenizedText text;
    private final Mentions mentions;
    private final List<Name<Location>> places;
    private final List<Attribution> attributions;

    ProposedLinks(TokenizedText text, Mentions mentions, List<Name<Location>> places, List<Attribution> attributions) {
        this.text = text;
        this.mentions = mentions;
        this.places = places;
        this.attributions = attributions;
    }

    void give(List<Draft> drafts) {
        for (Draft draft : drafts) {
            ProposedEvent event = draft.proposed;
            if (event != null) {
                speaker(draft, event);
                place(draft, event);
                time(draft, event);
                actors(draft, draft.perpetrators, event, Role.DOER);
                actors(draft, draft.targets, event, Role.TARGET);
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
        if (byRules != null && byRules.speaker() != null && words.likelihood() < SURE) {
            draft.step(
                    "model/speaker",
                    quote(words),
                    percent(words) + ", not taken; by " + byRules.rule() + " "
                            + byRules.speaker().text());
            return;
        }
        Quote written = whole(words, mentions.actors());
        if (written == null) {
            return;
        }
        Attribution saying = saying(written, draft);
        Quote named =
                PRONOUNS.contains(written.text().toLowerCase(Locale.ROOT)) && saying != null && saying.speaker() != null
                        ? saying.speaker()
                        : written;
        List<Words> cues = event.in(Role.CUE);
        Quote cue = !cues.isEmpty() ? quote(cues.getFirst()) : saying == null ? null : saying.cue();
        List<Quote> via = event.in(Role.VIA).stream().map(this::quote).toList();
        draft.attribution = new Attribution(
                written,
                named,
                cue,
                saying == null ? trigger(draft) : saying.content(),
                event.stance().value(),
                via.isEmpty() && byRules != null ? byRules.via() : via,
                "model/speaker");
        draft.stance = event.stance().value();
        draft.step("model/speaker", written, named.text() + " " + percent(words) + rival(byRules, named));
        draft.step(
                "model/stance",
                cue == null ? trigger(draft) : cue,
                event.stance().toString());
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

    private void place(Draft draft, ProposedEvent event) {
        List<Name<Location>> linked = new ArrayList<>();
        for (Words words : event.in(Role.PLACE)) {
            Quote whole = whole(words, places);
            if (whole != null) {
                linked.add(place(whole));
            }
        }
        if (linked.isEmpty()) {
            return;
        }
        String rival = draft.places.isEmpty()
                        || draft.places
                                .getFirst()
                                .words()
                                .span()
                                .overlaps(linked.getFirst().words().span())
                ? ""
                : "; by place/nearest " + draft.places.getFirst().text();
        draft.places.clear();
        PlaceLinking.specificFirst(linked).stream().limit(4).forEach(draft.places::add);
        draft.ownPlace = true;
        draft.step(
                "model/place",
                linked.getFirst().words(),
                percent(event.in(Role.PLACE).getFirst()) + rival);
    }

    /** The place named in these words, the words as the model has them. */
    private Name<Location> place(Quote words) {
        Name<Location> best = null;
        for (Name<Location> name : places) {
            if (name.words().span().overlaps(words.span())
                    && (best == null || shared(name, words) > shared(best, words))) {
                best = name;
            }
        }
        return best == null ? Name.asWritten(words) : new Name<>(words, best.answer());
    }

    private void time(Draft draft, ProposedEvent event) {
        Name<When> best = null;
        for (Words words : event.in(Role.TIME)) {
            Quote quote = quote(words);
            for (Name<When> time : mentions.times()) {
                boolean days = time.found().map(When::days).isPresent();
                if (days && time.words().span().overlaps(quote.span()) && best == null) {
                    best = time;
                }
            }
        }
        if (best == null) {
            return;
        }
        String rival =
                draft.when == null || draft.when.words().equals(best.words()) ? "" : "; by time/nearest " + draft.when;
        draft.when = best;
        draft.ownTime = true;
        draft.step(
                "model/time",
                best.words(),
                best + " " + percent(event.in(Role.TIME).getFirst()) + rival);
    }

    private void actors(Draft draft, List<Name<Actor>> names, ProposedEvent event, Role role) {
        List<Words> linked = event.in(role);
        if (linked.isEmpty()) {
            return;
        }
        List<Name<Actor>> named = new ArrayList<>();
        for (Words words : linked) {
            Quote whole = whole(words, mentions.actors());
            if (whole != null) {
                named.add(actor(whole));
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

    /** The actor that these very words name; else the words, to be looked up later. */
    private Name<Actor> actor(Quote words) {
        for (Name<Actor> actor : Within.span(mentions.actors(), words.span())) {
            Span span = actor.words().span();
            if (span.equals(words.span()) && actor.found().isPresent()) {
                return actor;
            }
        }
        return Name.asWritten(words);
    }

    private static int shared(Name<?> name, Quote words) {
        return Math.min(name.words().end(), words.end()) - Math.max(name.words().start(), words.start());
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
