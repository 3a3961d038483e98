package org.truceline.read.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.truceline.model.Actor;
import org.truceline.model.Attribution;
import org.truceline.model.Measure;
import org.truceline.model.Mentions;
import org.truceline.model.Name;
import org.truceline.model.Quote;
import org.truceline.read.draft.Draft;
import org.truceline.read.figure.LooseFigure;
import org.truceline.read.role.Deed;
import org.truceline.read.role.RoleFinder;
import org.truceline.read.role.Roles;
import org.truceline.read.speaker.Stances;
import org.truceline.text.TokenizedText;

/** Gives each draft its perpetrators and targets. */
public final class RoleLinking {

    /** The step of the derivation that lists the signs of a candidate, and what parts them there. */
    private static final String STEP = "role/signs";

    private final TokenizedText text;
    private final RoleFinder finder;
    private final boolean learning;

    /** @param learning whether to write the signs of every candidate into the derivations */
    public RoleLinking(TokenizedText text, Mentions mentions, boolean learning) {
        this.text = text;
        this.finder = new RoleFinder(text, mentions);
        this.learning = learning;
    }

    /** Gives doers and targets to {@code drafts}, which stand in the order of the text. */
    public void give(List<Draft> drafts) {
        for (Draft draft : drafts) {
            Deed deed = deed(draft);
            if (learning) {
                finder.weighed(deed).forEach(w -> draft.step(STEP, w.words(), String.join("\u0001", w.signs())));
            }
            Roles roles = finder.find(deed);
            draft.perpetrators.addAll(roles.perpetrators());
            draft.targets.addAll(roles.targets());
            eachOther(text, draft);
            tellersApart(draft);
            Quote trigger = text.quote(draft.trigger.first(), draft.trigger.end());
            if (!roles.perpetrators().isEmpty() || !roles.targets().isEmpty()) {
                draft.step("role/likeliest", trigger, roles.perpetrators() + " → " + roles.targets());
            }
        }
    }

    /** "Both sides accuse each other": each who is accused is one of those who accuse. */
    static void eachOther(TokenizedText text, Draft draft) {
        Attribution saying = draft.attribution;
        Quote source = saying == null ? null : saying.source();
        if (source == null) {
            return;
        }
        boolean doers = draft.perpetrators.removeIf(n -> isEachOther(text, n));
        boolean targets = draft.targets.removeIf(n -> isEachOther(text, n));
        if ((doers || targets) && draft.perpetrators.isEmpty()) {
            draft.perpetrators.add(Name.asWritten(source));
        }
    }

    private static boolean isEachOther(TokenizedText text, Name<Actor> name) {
        int first = text.tokenIndexAt(name.words().start());
        return (text.token(first).is("other")
                        || text.token(first).is("another")
                        || text.token(first).is("each"))
                && (text.token(Math.max(0, first - 1)).is("each")
                        || text.token(Math.max(0, first - 1)).is("one")
                        || name.words().text().toLowerCase(Locale.ROOT).startsWith("each other"));
    }

    /** "The rebels said the army shelled the town": who tells of it and of another who did it is not one of those who did, nor of those it was done to. */
    static void tellersApart(Draft draft) {
        Attribution saying = draft.attribution;
        Quote source = saying == null ? null : saying.source();
        if (saying != null
                && source != null
                && Stances.isHarm(draft.event)
                && !saying.content().span().contains(source.span())) {
            leaveOthers(draft.perpetrators, source);
            leaveOthers(draft.targets, source);
        }
    }

    private static void leaveOthers(List<Name<Actor>> names, Quote teller) {
        if (names.stream().anyMatch(n -> !n.words().span().overlaps(teller.span()))) {
            names.removeIf(n -> n.words().span().overlaps(teller.span()));
        }
    }

    /** At most {@code most} names, each once. */
    public static List<Name<Actor>> distinct(List<Name<Actor>> names, int most) {
        List<Name<Actor>> kept = new ArrayList<>();
        for (Name<Actor> name : names) {
            boolean known = kept.stream()
                    .anyMatch(k -> k.text().equalsIgnoreCase(name.text())
                            || k.words().span().overlaps(name.words().span()));
            if (!known && kept.size() < most) {
                kept.add(name);
            }
        }
        return kept;
    }

    private static Deed deed(Draft draft) {
        List<Quote> counted = new ArrayList<>(draft.figures.stream()
                .filter(f -> f.measure() != Measure.DEPLOYED && f.measure() != Measure.VIOLATIONS)
                .map(LooseFigure::who)
                .filter(Objects::nonNull)
                .toList());
        return new Deed(
                draft.event,
                draft.reality,
                draft.trigger.first(),
                draft.trigger.end(),
                draft.first(),
                counted,
                draft.attribution);
    }
}
