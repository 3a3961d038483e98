package org.truceline.read.figure;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Count;
import org.truceline.model.Measure;
import org.truceline.read.rule.Lexicon;
import org.truceline.text.Sentence;
import org.truceline.text.TokenizedText;

/**
 * Who was wounded and died. "One of the three wounded has died": one is dead and two are left wounded, which is computed and the only subtraction that a sentence
 * asks for. "A man who was shot on Monday has died" and "two were wounded and died" tell of the dead alone.
 */
final class DiedOf {

    private static final Set<String> DETERMINERS = Lexicon.words("the those these its their our his her all");
    private static final Set<String> LATER = Lexicon.words(
            "has have had later then also subsequently eventually soon since shortly afterwards thereafter reportedly");
    private static final Set<String> STOPS =
            Lexicon.words("; : said says told that but \" “ ” when where which whose he she they");
    private static final String RULE = "figure/died-of-wounds";
    private static final int FAR = 12;
    private static final int LONG = 22;

    private final TokenizedText text;
    private final Sentence sentence;
    private final List<Harm> harms;

    DiedOf(TokenizedText text, Sentence sentence, List<Harm> harms) {
        this.text = text;
        this.sentence = sentence;
        this.harms = harms;
    }

    /** Parts the wounded among {@code figures} from those of them who died; others stay as they are. */
    void part(List<LooseFigure> figures) {
        for (int i = 0; i + 1 < figures.size(); i++) {
            LooseFigure some = figures.get(i);
            LooseFigure all = figures.get(i + 1);
            boolean among = some.count() instanceof Count.Exactly
                    && all.count() instanceof Count.Exactly
                    && (all.measure() == Measure.INJURED
                            || all.measure() == Measure.KILLED
                            || all.measure() == Measure.CASUALTIES)
                    && all.count().value() > some.count().value()
                    && isOf(some, all);
            Harm death = among ? death(all) : null;
            if (death != null) {
                figures.set(i, counted(some, Measure.KILLED, some.count(), death));
                Count left = Count.exactly(all.count().value() - some.count().value());
                if (all.measure() != Measure.CASUALTIES) { // "one of the four victims": all are hit, one of them dies
                    figures.set(i + 1, counted(all, Measure.INJURED, left, null));
                }
            }
        }
    }

    /** Who is told as wounded and then, as subject of the same sentence, as dead. */
    void die(List<LooseFigure> figures, List<Counted> counted, List<Person> persons) {
        for (int i = 0; i < figures.size(); i++) {
            LooseFigure hurt = figures.get(i);
            boolean some = hurt.measure() == Measure.INJURED
                    && !hurt.rule().equals(RULE)
                    && hurt.count().isKnown()
                    && hurt.count().value() > 0;
            Harm death = some ? own(hurt, counted, persons) : null;
            if (death != null) {
                figures.set(i, counted(hurt, Measure.KILLED, hurt.count(), death));
            }
        }
    }

    private @Nullable Harm own(LooseFigure hurt, List<Counted> counted, List<Person> persons) {
        Harm wound = harms.stream()
                .filter(h -> h.first() == hurt.anchor())
                .findFirst()
                .orElse(null);
        if (wound == null || wound.first() < hurt.at()) {
            return null;
        }
        for (Harm harm : harms) {
            boolean dies = harm.measure() == Measure.KILLED
                    && harm.form() == Harm.Form.SUFFERS
                    && harm.first() >= wound.end()
                    && harm.first() - wound.end() <= LONG;
            if (dies) {
                boolean others = counted.stream()
                                .anyMatch(c -> isBetween(c.first(), wound, harm)
                                        && (c.kind() == null || c.kind().isPeople()))
                        || persons.stream()
                                .anyMatch(p -> (isBetween(p.first(), wound, harm)
                                                && !text.token(p.first())
                                                        .lower()
                                                        .endsWith("self"))
                                        || p.anchor() == harm.first());
                return !others && isPredicate(wound, harm) ? harm : null;
            }
        }
        return null;
    }

    private static boolean isBetween(int at, Harm from, Harm to) {
        return at >= from.end() && at < to.first();
    }

    /** "Was shot and later died", "who was shot in the street has died", "shot on Monday died". */
    private boolean isPredicate(Harm wound, Harm death) {
        for (int i = wound.end(); i < death.first(); i++) {
            boolean clause =
                    text.token(i).is("while") && !text.token(i + 1).lower().endsWith("ing");
            if (clause || STOPS.contains(text.token(i).lower())) {
                return false;
            }
        }
        int before = death.first() - 1;
        boolean has = false;
        while (before > wound.first() && LATER.contains(text.token(before).lower())) {
            has |= text.token(before).is("has") || text.token(before).is("have");
            before--;
        }
        boolean and = text.token(before).is("and") || text.token(before).is(",") || before < wound.end();
        boolean relative = !wound.passive()
                || (wound.first() >= 2
                        && text.lowers(Math.max(sentence.firstToken(), wound.first() - 4), wound.first())
                                .anyMatch("who"::equals));
        return and || (relative && (has || !text.token(death.first()).is("dying")));
    }

    private static LooseFigure counted(LooseFigure figure, Measure measure, Count count, @Nullable Harm harm) {
        return new LooseFigure(
                measure,
                count,
                figure.words(),
                figure.who(),
                figure.status(),
                harm == null ? figure.anchor() : harm.first(),
                figure.at(),
                RULE);
    }

    /** "One of the three", "two of five". */
    private boolean isOf(LooseFigure some, LooseFigure all) {
        int of = text.tokenIndexAt(some.words().end() - 1) + 1;
        if (of >= sentence.endToken() || !text.token(of).is("of")) {
            return false;
        }
        int at = of + 1;
        while (at < all.at() && DETERMINERS.contains(text.token(at).lower())) {
            at++;
        }
        return at == all.at();
    }

    /** That they died, told behind words for the wounded: "has died", "is dead". */
    private @Nullable Harm death(LooseFigure all) {
        boolean wounded = all.measure() == Measure.CASUALTIES;
        for (Harm harm : harms) {
            wounded |= harm.measure() == Measure.INJURED && harm.first() >= all.at();
            boolean dies = harm.measure() == Measure.KILLED
                    && !harm.acts()
                    && (harm.form() == Harm.Form.SUFFERS || harm.form() == Harm.Form.IS);
            if (dies && wounded && harm.first() > all.at() && harm.first() - all.at() <= FAR) {
                return harm;
            }
        }
        return null;
    }
}
