package org.truceline.read.linking;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Attribution;
import org.truceline.model.Days;
import org.truceline.model.Event;
import org.truceline.model.Measure;
import org.truceline.model.Name;
import org.truceline.model.Published;
import org.truceline.model.Reality;
import org.truceline.model.Report;
import org.truceline.model.Span;
import org.truceline.model.When;
import org.truceline.read.draft.Draft;
import org.truceline.read.draft.Kinds;
import org.truceline.read.draft.Within;
import org.truceline.read.rule.Lexicon;
import org.truceline.text.Dateline;
import org.truceline.text.Sentence;
import org.truceline.text.TokenizedText;

/**
 * Gives each draft its time: one that stands in its sentence and is not the time of telling (hard case 10), nearest to its event word; else the time of the
 * happening told before it. Says what is background: more than 30 days before publication, and whole wars.
 */
public final class TimeLinking {

    private static final int BACKGROUND_DAYS = 30;
    private static final int MONTH = 28;
    private static final long WAR = 10_000;

    /** The report's first sentences, as many, and how many later a happening told there is told again with its day. */
    private static final int OPENING = 3;

    private static final Set<String> WARS =
            Lexicon.words("war conflict uprising insurgency revolt revolution hostilities protests crisis");
    private static final Set<String> SINCE =
            Lexicon.words("since began begin beginning start started erupted broke out outbreak onset");

    private final TokenizedText text;
    private final List<Name<When>> times;
    private final @Nullable LocalDate published;
    private final NamedByTime naming;
    private @Nullable Name<When> last;
    private @Nullable Draft dated;

    /** For one report; {@code times} in the order of its text. */
    public TimeLinking(Report report, TokenizedText text, List<Name<When>> times) {
        this.text = text;
        this.naming = new NamedByTime(text);
        this.times = times.stream()
                .filter(t -> days(t) != null && !TimesOfOthers.isOfNone(text, t))
                .sorted(Comparator.comparing(Name::words))
                .toList();
        Published on = report.published();
        this.published = on == null ? null : on.day();
    }

    /** Gives times to {@code drafts}, which stand in the order of the text, and says which are background. To be asked once. */
    public void give(List<Draft> drafts) {
        for (Draft draft : drafts) {
            Name<When> here = inSentence(draft);
            draft.ownTime = here != null;
            boolean closer = isWarCloser(draft);
            draft.when = here != null ? here : closer || !isOfThatDay(draft) ? null : last;
            draft.closesWar = closer;
            draft.background = closer || liesBack(draft.when);
            if (here != null && !draft.background) {
                last = here;
                dated = draft;
            }
            if (here != null) {
                draft.step("time/nearest", here.words(), here.toString());
            } else if (draft.when != null && dated != null) {
                draft.step(
                        "time/carried", draft.when.words(), draft.when + ", of the " + dated.event.word() + " before");
            }
        }
        tellAgain(drafts);
    }

    /** What a report opens with and tells again with its day: the headline's and the lead's happening is that of the sentences behind them. */
    private void tellAgain(List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.ownTime || draft.first().index() >= OPENING) {
                return;
            }
            if (draft.when != null || draft.reality != Reality.ACTUAL || draft.closesWar) {
                continue;
            }
            for (Draft later : drafts.subList(i + 1, drafts.size())) {
                Days days = later.ownTime && later.when != null ? days(later.when) : null;
                boolean again = days != null
                        && days.length() == 1
                        && later.event == draft.event
                        && later.reality == draft.reality
                        && !later.background
                        && later.first().index() - draft.first().index() <= OPENING;
                if (again) {
                    draft.when = later.when;
                    draft.step("time/told-again", later.when.words(), later.when + ", where it is told again");
                    break;
                }
            }
        }
    }

    /**
     * Whether the time told before may be that of the draft, too. A day is, no longer time; of what is said to have happened or is called for; and of what lasts (an
     * offensive, control of a place, a siege) only where what was told before is of its kind. Else it stays undated: a day that the text does not give is worse than none.
     */
    private boolean isOfThatDay(Draft draft) {
        Days days = last == null ? null : days(last);
        boolean told =
                switch (draft.reality) {
                    case ACTUAL, PLANNED, DEMANDED -> true;
                    case NEGATED, THREATENED, POSSIBLE -> false;
                };
        boolean same = dated != null && dated.event == draft.event;
        return days != null && days.length() == 1 && told && (same || !lasts(draft));
    }

    /** Violence with its dead counted is one happening, else a whole offensive. */
    private static boolean lasts(Draft draft) {
        return switch (draft.event) {
            case VIOLENCE -> draft.figures.isEmpty();
            case TERRITORY_TAKEN, DEPLOYMENT, BLOCKADE, DISPLACEMENT, AID, SANCTION -> true;
            default -> false;
        };
    }

    private @Nullable Name<When> inSentence(Draft draft) {
        Sentence sentence = draft.first();
        int trigger = draft.trigger.first();
        int written = text.token(Dateline.end(text, sentence)).start();
        return Within.near(times, sentence.span(), text.token(trigger).start()).stream()
                .filter(t -> t.words().start() >= written && !isTelling(draft, t, sentence))
                .filter(t -> !naming.isNoTimeOf(draft, t) && !TimesOfOthers.isToldInPassing(text, draft, t))
                .min(Comparator.comparingInt(t -> distance(t, trigger)))
                .orElse(null);
    }

    private int distance(Name<When> time, int trigger) {
        int at = text.tokenIndexAt(time.words().start());
        int low = Math.min(at, trigger);
        int high = Math.max(at, trigger);
        int clauses = 0;
        for (int i = low; i < high; i++) {
            clauses += switch (text.token(i).lower()) {
                case "after", "when", "while", "which", "who", "before", ";", "but", "since" -> 1;
                default -> 0;
            };
        }
        return high - low + 8 * clauses;
    }

    /** The day that stands with the cue and outside what is said. */
    private boolean isTelling(Draft draft, Name<When> time, Sentence sentence) {
        Attribution attribution = draft.attribution;
        if (attribution == null || attribution.cue() == null) {
            return false;
        }
        Span span = time.words().span();
        Span cue = attribution.cue().span();
        boolean outside = !attribution.content().span().contains(span);
        int gap = span.start() > cue.end() ? span.start() - cue.end() : cue.start() - span.end();
        return sentence.span().contains(cue) && outside && gap < 40;
    }

    private static @Nullable Days days(Name<When> time) {
        return time.found().map(When::days).orElse(null);
    }

    private boolean liesBack(@Nullable Name<When> time) {
        Days days = time == null ? null : days(time);
        if (days == null) {
            return false;
        }
        // Where the day of publication is not known, what is dated by a month or a year only is told from afar.
        return published == null ? days.length() >= MONTH : days.last().isBefore(published.minusDays(BACKGROUND_DAYS));
    }

    /** "The war has killed 280,000 since 2011" (hard case 9). */
    private boolean isWarCloser(Draft draft) {
        if (!Kinds.isViolent(draft.event)) {
            return false;
        }
        boolean many = draft.figures.stream()
                .anyMatch(f -> f.measure() == Measure.KILLED
                        && f.count().isKnown()
                        && f.count().value() >= WAR);
        boolean war = false;
        boolean since = false;
        for (int i = draft.first().firstToken(); i < draft.first().endToken(); i++) {
            String word = text.token(i).lower();
            war |= WARS.contains(word);
            since |= SINCE.contains(word);
        }
        return many || (war && since && draft.event == Event.VIOLENCE && liesBack(inSentence(draft)));
    }
}
