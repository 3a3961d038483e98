package org.truceline.read.figure;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Count;
import org.truceline.model.Measure;
import org.truceline.read.rule.Lexicon;
import org.truceline.text.Sentence;
import org.truceline.text.TokenizedText;

/** Finds the harm word that befalls the counted by where it stands from them: among them, right beside them, or further on or back in the sentence. */
final class Befalling {

    private static final Set<String> BEFORE_VERB = Lexicon.words("among those was were is are been be being have has"
            + " had also reportedly allegedly already both all said believed thought to reported left found confirmed"
            + " feared seriously critically severely badly lightly slightly others more so far 's either and who that"
            + " known gravely least at then got get getting people later as between fatally mortally accidentally"
            + " pronounced declared listed");
    private static final Set<String> BEFORE_COUNT =
            Lexicon.words("of \" “ ” the a about another up to at least all as many and more than over : further");
    static final Set<String> COPULAS = Lexicon.words("were was are is included include includes including");
    private static final Set<String> SHOT = Lexicon.words("shot stabbed");
    private static final Set<String> BEHIND_SHOT =
            Lexicon.words(", in on at near outside inside after during by when as while and");

    private static final Set<String> AND_THEN = Lexicon.words("and then , later subsequently were");
    private static final int THEN = 4;
    private static final Set<String> PARTS = Lexicon.words("including among");
    private static final Set<String> OTHERS = Lexicon.words("more others");
    private static final int LONGEST_PARTS = 16;
    private static final Set<String> LIVES = Lexicon.words("lives souls");
    private static final Set<String> CLAIMED =
            Lexicon.words("claim claims claimed claiming cost costs costing take takes took taken taking");

    private static final Set<String> NUMBER_IS = Lexicon.words("is was now at reached hit reaches were stands");
    private static final Set<String> ROSE = Lexicon.words(
            "risen rises rose rise climbed climbs increased increases grown grew jumped went gone raised revised"
                    + " fallen dropped up");

    private final TokenizedText text;
    private final Sentence sentence;
    private final List<Counted> counted;
    private final List<Harm> harms;

    Befalling(TokenizedText text, Sentence sentence, List<Counted> counted, List<Harm> harms) {
        this.text = text;
        this.sentence = sentence;
        this.counted = counted;
        this.harms = harms;
    }

    /** A harm word inside the counted ("30 deaths"), right behind ("30 people were killed") or right before ("killing 30"). */
    @Nullable HarmLink direct(Counted c) {
        for (Harm harm : harms) {
            if (harm.first() >= c.countEnd() && harm.first() < c.end() && harm.form() != Harm.Form.TOLL) {
                HarmLink link = HarmLink.fitting(c, harm, "figure/of-itself");
                boolean open = harm.measure() == Measure.CASUALTIES || harm.measure() == Measure.INJURED;
                Harm fate = open ? behind(c) : null;
                boolean told = fate != null
                        && (fate.measure() == Measure.KILLED
                                || (fate.measure() == Measure.INJURED && harm.measure() == Measure.CASUALTIES));
                HarmLink fled = harm.measure() == Measure.DISPLACED ? ofThoseWhoFled(c) : null;
                if (fled != null) {
                    return fled;
                }
                if (link != null) {
                    return told && fate != null
                            ? HarmLink.fitting(c, fate, "figure/befalls")
                            : link; // "two victims died", "one of the wounded died"
                }
            }
        }
        Harm lives = claimed(c);
        if (lives != null) {
            return HarmLink.fitting(c, lives, "figure/object");
        }
        Harm shot = headline(c);
        if (shot != null) {
            return new HarmLink(shot, "figure/befalls");
        }
        Harm behind = behind(c);
        if (behind != null) {
            HarmLink link = HarmLink.fitting(c, end(behind), "figure/befalls");
            if (link != null) {
                return link;
            }
        }
        Harm before = before(c);
        return before == null ? null : HarmLink.fitting(c, before, "figure/object");
    }

    /** "Killing 100 refugees", "twelve refugees were wounded": what befell them now, not that they once fled. */
    private @Nullable HarmLink ofThoseWhoFled(Counted c) {
        Harm before = before(c);
        Harm harm = before == null ? behind(c) : before;
        return harm == null || harm.measure() == Measure.DISPLACED || harm.measure() == Measure.CASUALTIES
                ? null
                : HarmLink.fitting(c, harm, before == null ? "figure/befalls" : "figure/object");
    }

    /** "5 shot in Northtown", "Six shot, one fatally": a bare number at the head of a headline, right before a word that only people suffer. */
    private @Nullable Harm headline(Counted c) {
        boolean bare = c.kind() == null && !c.named() && c.count() instanceof Count.Exactly;
        boolean opens =
                c.first() == sentence.firstToken() || text.token(c.first() - 1).is(":");
        Harm harm = bare && opens ? at(c.end()) : null;
        return harm != null
                        && SHOT.contains(text.token(harm.first()).lower())
                        && (harm.end() == sentence.endToken()
                                || BEHIND_SHOT.contains(text.token(harm.end()).lower()))
                ? harm
                : null;
    }

    /** "Were rounded up and executed": what became of them in the end. */
    private Harm end(Harm harm) {
        boolean taken = harm.measure() == Measure.CAPTURED || harm.measure() == Measure.ABDUCTED;
        int at = harm.end();
        while (taken
                && at < Math.min(sentence.endToken(), harm.end() + THEN)
                && AND_THEN.contains(text.token(at).lower())) {
            at++;
        }
        Harm next = at > harm.end() ? at(at) : null;
        return next != null && next.measure() == Measure.KILLED && !next.acts() ? next : harm;
    }

    /** "Claimed more than 250 lives". */
    private @Nullable Harm claimed(Counted c) {
        int verb = c.first() - 1;
        boolean lives = c.named()
                && LIVES.contains(text.token(c.end() - 1).lower())
                && verb >= sentence.firstToken()
                && CLAIMED.contains(text.token(verb).lower());
        return lives ? new Harm(Measure.KILLED, Harm.Form.DOES, verb, verb + 1, true, false) : null;
    }

    private @Nullable Harm behind(Counted c) {
        int at = behindParts(c.end());
        for (int steps = 0; at < sentence.endToken() && steps < 7; steps++, at++) {
            Harm harm = at(at);
            if (harm != null) {
                boolean hit = harm.form() != Harm.Form.HITS || harm.passive() || isBy(harm.end());
                return (harm.acts() && harm.form() != Harm.Form.SUFFERS) || !hit ? null : harm;
            }
            if (!BEFORE_VERB.contains(text.token(at).lower()) || startsCount(at)) {
                return null;
            }
        }
        return null;
    }

    /** "Twenty more, including two children, were hurt": the token behind what tells who is among the counted; else {@code end}. */
    private int behindParts(int end) {
        int at = end;
        while (at < sentence.endToken() && OTHERS.contains(text.token(at).lower())) {
            at++;
        }
        boolean parts = at + 1 < sentence.endToken()
                && text.token(at).is(",")
                && PARTS.contains(text.token(at + 1).lower());
        for (int i = at + 2; parts && i < Math.min(sentence.endToken(), at + LONGEST_PARTS); i++) {
            if (text.token(i).is(",")
                    && i + 1 < sentence.endToken()
                    && COPULAS.contains(text.token(i + 1).lower())) {
                return i + 1;
            }
        }
        return end;
    }

    /** "Four people hit by a stray shell". */
    private boolean isBy(int at) {
        return at < sentence.endToken()
                && (text.token(at).is("by")
                        || text.token(at).is("in")
                        || text.token(at).is("when"));
    }

    private boolean startsCount(int token) {
        return counted.stream().anyMatch(c -> c.first() == token);
    }

    private @Nullable Harm before(Counted c) {
        int at = c.first() - 1;
        for (int steps = 0; at >= sentence.firstToken() && steps < 4; steps++, at--) {
            Harm harm = endingAt(at);
            if (harm != null) {
                return harm.acts() ? harm : null;
            }
            if (!BEFORE_COUNT.contains(text.token(at).lower())) {
                break;
            }
        }
        Harm risen = risenTo(c);
        if (risen != null) {
            return risen;
        }
        Harm among = amongThe(c);
        if (among != null) {
            return among;
        }
        for (Harm harm : harms) { // "the death toll has risen to 30"
            boolean toll = harm.form() == Harm.Form.TOLL
                    && !text.token(harm.end() - 1).is("of") // whose death it is stands right behind
                    && c.first() - harm.end() <= 10
                    && harm.end() <= c.first();
            if (toll && !c.named() && text.lowers(harm.end(), c.first()).noneMatch(",;."::contains)) {
                return harm;
            }
        }
        return null;
    }

    /** "the number of people killed in the blast has risen to 30": however far behind the harm word a bare number stands. */
    private @Nullable Harm risenTo(Counted c) {
        int at = c.first() - 1;
        if (c.kind() != null || at <= sentence.firstToken()) {
            return null;
        }
        boolean copula = NUMBER_IS.contains(text.token(at).lower());
        boolean rise = text.token(at).is("to")
                && text.lowers(Math.max(sentence.firstToken(), at - 2), at).anyMatch(ROSE::contains);
        if (!copula && !rise) {
            return null;
        }
        int clause = at - 1; // where what is said of it begins
        while (clause >= sentence.firstToken()
                && !text.token(clause).is(";")
                && !text.token(clause).is("said")) {
            clause--;
        }
        for (Harm harm : harms) {
            if (harm.end() > at || harm.end() <= clause) {
                continue;
            }
            if (rise && harm.form() == Harm.Form.TOLL) {
                return harm;
            }
            for (int i = harm.first() - 2; i >= Math.max(sentence.firstToken(), harm.first() - 6); i--) {
                if (text.token(i).is("number") && text.token(i + 1).is("of")) {
                    return harm;
                }
            }
        }
        return null;
    }

    /** "among the dead were two children", "the victims included a nurse". */
    private @Nullable Harm amongThe(Counted c) {
        int at = c.first() - 1;
        if (at <= sentence.firstToken() || !COPULAS.contains(text.token(at).lower())) {
            return null;
        }
        Harm harm = endingAt(at - 1);
        if (harm == null || harm.first() == sentence.firstToken()) {
            return null;
        }
        String before = text.token(harm.first() - 1).lower();
        return before.equals("the") || before.equals("those") ? harm : null;
    }

    /** The harm word that begins with token {@code token}; null where none does. */
    @Nullable Harm at(int token) {
        for (Harm harm : harms) {
            if (harm.first() == token) {
                return harm;
            }
        }
        return null;
    }

    private @Nullable Harm endingAt(int token) {
        for (Harm harm : harms) {
            if (harm.end() == token + 1) {
                return harm;
            }
        }
        return null;
    }
}
