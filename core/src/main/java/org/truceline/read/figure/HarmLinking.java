package org.truceline.read.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Count;
import org.truceline.model.Measure;
import org.truceline.model.Quote;
import org.truceline.model.Status;
import org.truceline.read.rule.Lexicon;
import org.truceline.read.rule.Phrases;
import org.truceline.text.Sentence;
import org.truceline.text.TokenizedText;

/** Links each count of one sentence to the word that says what befell the counted: the one beside it, the one that its list has, the one that it inherits. */
final class HarmLinking {

    private static final Set<String> LISTS =
            Lexicon.words("and , as well plus or along with another a also the & further his her their in addition to");
    private static final Set<String> OF_ONE_FAMILY = Lexicon.words("an a entire whole family of families");
    private static final Set<String> PARTS = Lexicon.words("including include includes included among");
    private static final Set<String> VICTIMS =
            Lexicon.words("dead killed wounded injured victims casualties deaths missing");

    private final TokenizedText text;
    private final Sentence sentence;
    private final List<Counted> counted;
    private final List<Person> persons;
    private final Befalling befalling;
    private final FarHarm far;
    private final @Nullable HarmLink[] links;

    HarmLinking(TokenizedText text, Sentence sentence, List<Counted> counted, List<Harm> harms, List<Person> persons) {
        this.text = text;
        this.sentence = sentence;
        this.counted = counted;
        this.persons = persons;
        this.befalling = new Befalling(text, sentence, counted, harms);
        this.far = new FarHarm(text, sentence, counted, harms, persons);
        this.links = new HarmLink[counted.size()];
    }

    List<LooseFigure> figures() {
        for (int i = 0; i < links.length; i++) {
            links[i] = befalling.direct(counted.get(i));
        }
        for (int i = 0; i < links.length; i++) {
            if (links[i] == null || isOnlyDescribed(i)) {
                HarmLink from = inherited(i);
                links[i] = from == null ? links[i] : from;
            }
        }
        for (int i = 0; i < links.length; i++) {
            if (links[i] == null) {
                links[i] = besidePerson(counted.get(i));
            }
        }
        fromBehind();
        for (int i = 0; i < links.length; i++) {
            if (links[i] == null) {
                links[i] = far.of(counted.get(i));
            }
            if (links[i] == null) {
                links[i] = inherited(i); // of what was linked just now
            }
        }
        fromBehind();
        List<LooseFigure> figures = new ArrayList<>();
        Status last = Status.UNSPECIFIED;
        for (int i = 0; i < links.length; i++) {
            HarmLink link = links[i];
            if (link != null) {
                LooseFigure figure = figure(counted.get(i), link, last);
                last = figure.status();
                figures.add(timesAsMany(figure, counted.get(i), figures));
            }
        }
        return figures;
    }

    /** "200 killed and twice as many injured": about 400, computed from the figure before. */
    private static LooseFigure timesAsMany(LooseFigure figure, Counted c, List<LooseFigure> before) {
        LooseFigure base = before.isEmpty() ? null : before.get(before.size() - 1);
        if (!c.rule().equals("count/as-often") || base == null || !base.count().isKnown()) {
            return figure;
        }
        return new LooseFigure(
                figure.measure(),
                Count.about(2 * base.count().value()),
                figure.words(),
                figure.who(),
                figure.status(),
                figure.anchor(),
                figure.at(),
                figure.rule());
    }

    private LooseFigure figure(Counted c, HarmLink link, Status last) {
        Quote who = c.named() ? text.quote(c.whoFirst(), c.end()) : null;
        boolean others = who != null && who.text().toLowerCase(Locale.ROOT).endsWith("others");
        Status status = c.kind() == null || others
                ? (others ? last : Status.UNSPECIFIED)
                : c.kind().status();
        Phrases.Hit<People.Kind> share = shareOf(c);
        if (share != null) {
            return new LooseFigure(
                    link.harm().measure(),
                    c.count(),
                    text.quote(c.first(), c.countEnd()),
                    text.quote(c.end() + 1, share.end()),
                    share.value().status(),
                    link.harm().first(),
                    c.first(),
                    LooseFigure.SHARE);
        }
        return new LooseFigure(
                link.harm().measure(),
                c.count(),
                text.quote(c.first(), c.countEnd()),
                who,
                status,
                link.harm().first(),
                c.first(),
                link.rule());
    }

    /** "Ten of the dead were civilians": whom the ten are said to be. */
    private Phrases.@Nullable Hit<People.Kind> shareOf(Counted c) {
        int at = c.end();
        boolean share = at + 1 < sentence.endToken()
                && VICTIMS.contains(text.token(at - 1).lower())
                && text.token(c.countEnd()).is("of")
                && Befalling.COPULAS.contains(text.token(at).lower());
        Phrases.Hit<People.Kind> whom = share ? People.WORDS.at(text, at + 1, sentence.endToken()) : null;
        return whom != null && whom.value().isPeople() ? whom : null;
    }

    /** "Two soldiers and three women were wounded": what befell the last of a list befell those before it. */
    private void fromBehind() {
        for (int i = links.length - 2; i >= 0; i--) {
            HarmLink next = links[i + 1];
            if (links[i] == null
                    && next != null
                    && isList(counted.get(i).end(), counted.get(i + 1).first())) {
                links[i] = HarmLink.fitting(counted.get(i), next.harm(), "figure/list");
            }
        }
    }

    /** "Killed three workers and six displaced people": the word tells who they were before. */
    private boolean isOnlyDescribed(int i) {
        HarmLink link = links[i];
        HarmLink before = i == 0 ? null : links[i - 1];
        return link != null
                && before != null
                && link.harm().measure() == Measure.DISPLACED
                && link.rule().equals("figure/of-itself")
                && (before.harm().measure() == Measure.KILLED || before.harm().measure() == Measure.INJURED);
    }

    /** A part of the figure before ("including two civilians") or a further item of its list. */
    private @Nullable HarmLink inherited(int i) {
        Counted c = counted.get(i);
        if (i == 0) {
            return null;
        }
        Counted previous = counted.get(i - 1);
        HarmLink link = links[i - 1];
        if (link == null) {
            return null;
        }
        boolean part = text.lowers(previous.end(), c.first()).anyMatch(PARTS::contains)
                || (c.end() < sentence.endToken() && isOfThem(c));
        if (part && c.first() - previous.end() < 12) {
            return HarmLink.fitting(c, link.harm(), "figure/part");
        }
        return isList(previous.end(), c.first()) ? HarmLink.fitting(c, link.harm(), "figure/list") : null;
    }

    /** "Killed Ruiz and two guards", "a man and his son were found dead": a further item of a list that begins or ends with a person. */
    private @Nullable HarmLink besidePerson(Counted c) {
        for (Person person : persons) {
            Harm harm = befalling.at(person.anchor());
            boolean before = harm != null
                    && harm.first() >= person.end()
                    && c.end() < person.first()
                    && isList(c.end(), person.first());
            if (harm != null && (before || isList(person.end(), c.first()))) {
                return HarmLink.fitting(c, harm, "figure/list");
            }
        }
        return null;
    }

    private boolean isOfThem(Counted c) {
        String words = String.join(
                " ",
                text.lowers(c.countEnd(), Math.min(c.countEnd() + 2, sentence.endToken()))
                        .toList());
        return words.equals("of them") || words.equals("of whom") || words.equals("of which");
    }

    private boolean isList(int from, int to) {
        int end = to;
        while (end > from && OF_ONE_FAMILY.contains(text.token(end - 1).lower())) {
            end--; // "two guards, a household of five"
        }
        return end - from >= 0 && end - from <= 3 && text.lowers(from, end).allMatch(LISTS::contains);
    }
}
