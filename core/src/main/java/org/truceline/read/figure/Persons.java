package org.truceline.read.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.truceline.model.Measure;
import org.truceline.model.Status;
import org.truceline.read.rule.Lexicon;
import org.truceline.text.Sentence;
import org.truceline.text.TokenizedText;

/**
 * Finds single persons told as killed or hurt without a number: "the mayor was shot dead", "Ivanov, 39, died", "killing his brother", "the death of the driver".
 * Indefinite ones ("a woman") are counts and found as such.
 */
final class Persons {

    private static final Set<String> SINGULAR = Lexicon.words("is was be been being gets got get lies lay");
    private static final Set<String> HAVE = Lexicon.words("has had");
    private static final Set<String> PLURAL = Lexicon.words("are were 're");
    private static final Set<String> BETWEEN = Lexicon.words(
            "also not later then already reportedly allegedly apparently accidentally subsequently tragically instantly seriously critically severely badly "
                    + "slightly lightly gravely fatally mortally brutally pronounced declared found confirmed listed himself herself eventually soon both shortly "
                    + "recently reported believed to have has had was were been");
    private static final Set<String> NO_SUBJECT = Lexicon.words(
            "death deaths fatality fatalities body bodies corpse corpses murder murders killing killings assassination homicide homicides injury injuries wounds "
                    + "martyr martyrs slaying");
    private static final Set<String> PRONOUNCED = Lexicon.words("pronounced declared");
    private static final Set<String> TAKES = Lexicon.words("take takes took taken taking");
    private static final Set<String> OWN = Lexicon.words("his her");
    private static final Set<String> BEHIND_HARM =
            Lexicon.words("in at on near outside inside after during when while by as following and identified");
    private static final Set<String> KIN = Lexicon.words(
            "wife ex-wife husband ex-husband girlfriend ex-girlfriend boyfriend ex-boyfriend son daughter mother father brother sister grandmother grandfather "
                    + "stepson stepdaughter stepfather stepmother uncle aunt nephew niece cousin friend neighbor neighbour");
    private static final int FAR = 8;
    private static final Set<String> DEEDS =
            Lexicon.words("death murder killing assassination execution slaying shooting injury injuries wounds");

    private final TokenizedText text;
    private final Sentence sentence;
    private final List<Harm> harms;
    private final List<Counted> counted;
    private final PersonPhrases phrases;
    private final HeadlinePersons headlines;
    private final List<Person> found = new ArrayList<>();

    private Persons(TokenizedText text, Sentence sentence, List<Harm> harms, List<Counted> counted) {
        this.counted = counted;
        this.text = text;
        this.sentence = sentence;
        this.harms = harms;
        this.phrases = new PersonPhrases(text, sentence);
        this.headlines = new HeadlinePersons(text, sentence, phrases);
    }

    static List<Person> find(TokenizedText text, Sentence sentence, List<Harm> harms, List<Counted> counted) {
        Persons persons = new Persons(text, sentence, harms, counted);
        for (Harm harm : harms) {
            if (harm.measure() == Measure.KILLED || harm.measure() == Measure.INJURED) {
                persons.of(harm);
            }
        }
        persons.ownLives();
        return persons.found;
    }

    private void of(Harm harm) {
        switch (harm.form()) {
            case TOLL -> objects(harm, harm.end());
            case DOES -> {
                if (!subject(harm, true)) {
                    objects(harm, harm.end());
                }
            }
            case HITS -> {
                if (!subject(harm, true) && (harm.acts() || isPresent(harm) || hitsKin(harm))) {
                    objects(harm, harm.end());
                }
            }
            case SUFFERS -> subject(harm, false);
            case IS -> {
                if (NO_SUBJECT.contains(text.token(harm.end() - 1).lower())) {
                    owner(harm);
                } else if (!subject(harm, true)) {
                    pronounced(harm);
                }
            }
        }
    }

    /**
     * What stands between a harm word and its subject.
     *
     * @param at the last token of the subject
     * @param one whether an auxiliary tells of one ("was")
     * @param several whether one tells of several ("were")
     */
    private record Auxiliary(int at, boolean one, boolean several) {

        boolean isThere() {
            return one || several;
        }
    }

    /** "He was killed", "Ivanov has died": gives the harm its subject, and says whether an auxiliary stands where one is needed. */
    private boolean subject(Harm harm, boolean passive) {
        Auxiliary auxiliary = auxiliary(harm, passive);
        int at = auxiliary.at();
        boolean does = harm.acts() || isPresent(harm) || hitsKin(harm); // "gunman kills three"
        boolean none = at < sentence.firstToken();
        PersonPhrases.Phrase opening = auxiliary.several() || does || none ? null : headlines.opening(at);
        if (opening != null && !found(harm)) {
            add(harm, opening);
            return true;
        }
        if (passive && !auxiliary.isThere() && !does && !found(harm) && bareNouns(harm, at)) {
            return true;
        }
        if ((passive && !auxiliary.isThere()) || none || found(harm)) {
            return auxiliary.isThere();
        }
        PersonPhrases.Phrase last = phrases.endingAt(at);
        if (last == null || isDoer(last)) {
            return auxiliary.isThere();
        }
        List<PersonPhrases.Phrase> all = listedBefore(last);
        boolean one = auxiliary.one() || (!passive && !auxiliary.isThere()); // "died"
        if (one || all.size() > 1 || (auxiliary.several() && isListedWithCount(all.getFirst()))) {
            all.forEach(p -> add(harm, p));
        }
        return auxiliary.isThere();
    }

    private Auxiliary auxiliary(Harm harm, boolean passive) {
        int at = harm.first() - 1;
        boolean one = false;
        boolean several = false;
        while (at >= sentence.firstToken()) {
            String word = text.token(at).lower();
            if (PLURAL.contains(word)) {
                several = true;
            } else if (SINGULAR.contains(word)) {
                one = true;
            } else if (HAVE.contains(word) && !passive) {
                one = true;
            } else if (word.equals("and") && at > sentence.firstToken() && harmEndsAt(at)) {
                at = harmEndingAt(at).first() - 1; // "was shot and killed", "was shot and later died"
                continue;
            } else if (!BETWEEN.contains(word)) {
                break;
            }
            at--;
        }
        return new Auxiliary(at, one, several);
    }

    /** The persons of a list that ends with {@code last}, in the order of the text. */
    private List<PersonPhrases.Phrase> listedBefore(PersonPhrases.Phrase last) {
        List<PersonPhrases.Phrase> all = new ArrayList<>(List.of(last));
        int before = last.first() - 1;
        while (before > sentence.firstToken()
                && (text.token(before).is("and") || text.token(before).is(","))) {
            int end = before - 1;
            if (text.token(end).is(",")) {
                end--;
            }
            PersonPhrases.Phrase other = end < sentence.firstToken() ? null : phrases.directly(end);
            if (other == null) {
                break;
            }
            all.add(0, other);
            before = other.first() - 1;
        }
        return all;
    }

    /** "A woman, 23, and her son": whether somebody counted stands before the first of a list. */
    private boolean isListedWithCount(PersonPhrases.Phrase first) {
        int and = first.first() - 1;
        return and > sentence.firstToken()
                && text.token(and).is("and")
                && counted.stream().anyMatch(c -> c.end() == and || phrases.afterApposition(c.end()) == and);
    }

    /** "Man shot wife": a bare noun for one of his family is whom he hit. */
    private boolean hitsKin(Harm harm) {
        return (harm.form() == Harm.Form.DOES || harm.form() == Harm.Form.HITS)
                && harm.end() < sentence.endToken()
                && sentence.paragraph() == 0
                && KIN.contains(text.token(harm.end()).lower())
                && headlines.bareObject(harm.end()) != null;
    }

    /** "Shoots", "kills": who stands before it does it. */
    private boolean isPresent(Harm harm) {
        return (harm.form() == Harm.Form.DOES || harm.form() == Harm.Form.HITS)
                && text.token(harm.end() - 1).lower().endsWith("s");
    }

    /** "Two hurt, suspect dead", "Man, woman killed in Norwell": bare nouns with which a clause of a headline begins. */
    private boolean bareNouns(Harm harm, int last) {
        if (sentence.paragraph() > 0 || !endsClause(harm.end())) {
            return false;
        }
        boolean any = false;
        for (PersonPhrases.Phrase phrase = headlines.inHeadline(last); phrase != null; ) {
            add(harm, phrase);
            any = true;
            int mark = phrase.first() - 1;
            boolean listed = mark > sentence.firstToken()
                    && (text.token(mark).is(",") || text.token(mark).is("&"));
            phrase = listed ? headlines.inHeadline(mark - 1) : null;
        }
        return any;
    }

    private boolean endsClause(int at) {
        return at >= sentence.endToken()
                || !text.token(at).isWord()
                || BEHIND_HARM.contains(text.token(at).lower());
    }

    /** "Who was shot by her brother has died". */
    private boolean isDoer(PersonPhrases.Phrase phrase) {
        return phrase.first() > sentence.firstToken()
                && text.token(phrase.first() - 1).is("by");
    }

    /** "Killing the mayor and his son": whoever stands behind. */
    private void objects(Harm harm, int from) {
        int at = from;
        boolean headline = sentence.paragraph() == 0 && (isPresent(harm) || hitsKin(harm));
        for (int listed = 0; listed < 6; listed++) {
            PersonPhrases.Phrase phrase = phrases.startingAt(at);
            if (phrase == null
                    && (headline
                            || (listed > 0
                                    && at < sentence.endToken()
                                    && text.token(at).is("self")))) {
                phrase = headlines.bareObject(at);
            }
            int start = at;
            Counted count =
                    counted.stream().filter(c -> c.first() == start).findFirst().orElse(null);
            if (phrase != null) {
                add(harm, phrase);
                at = phrases.afterApposition(phrase.end());
            } else if (count != null) {
                at = count.end(); // "two guards and their commander"
            } else {
                return;
            }
            if (at + 1 < sentence.endToken()
                    && text.token(at).is(",")
                    && (text.token(at + 1).is("and") || text.token(at + 1).is("then"))) {
                at++;
            }
            boolean self = at + 1 < sentence.endToken() && text.token(at + 1).is("self");
            boolean goesOn = at + 1 < sentence.endToken()
                    && (text.token(at).is("and")
                            || text.token(at).is("then")
                            || ((headline || self) && text.token(at).is(",")));
            if (!goesOn) {
                return;
            }
            at++;
            if (at + 1 < sentence.endToken() && text.token(at).is("then")) {
                at++; // "killing two and then himself"
            }
        }
    }

    /** "The driver's death", "her murder". */
    private void owner(Harm harm) {
        int deed = harm.end() - 1;
        int at = harm.first() - 1;
        if (!DEEDS.contains(text.token(deed).lower()) || at < sentence.firstToken()) {
            return;
        }
        String before = text.token(at).lower();
        if (before.equals("'s") && at > sentence.firstToken()) {
            PersonPhrases.Phrase owner = phrases.directly(at - 1);
            if (owner != null) {
                add(harm, owner);
            }
        } else if (before.equals("his") || before.equals("her")) {
            found.add(new Person(harm.measure(), at, at + 1, Status.UNSPECIFIED, harm.first()));
        }
    }

    /** "Doctors pronounced him dead". */
    private void pronounced(Harm harm) {
        for (int at = harm.first() - 1; at > sentence.firstToken() && at > harm.first() - FAR; at--) {
            if (PRONOUNCED.contains(text.token(at).lower())) {
                PersonPhrases.Phrase phrase = phrases.startingAt(at + 1);
                if (phrase != null && phrase.end() == harm.first()) {
                    add(harm, phrase);
                }
                return;
            }
        }
    }

    /** "Before taking his own life": one person more, who did it to himself. */
    private void ownLives() {
        for (int i = sentence.firstToken(); i + 3 < sentence.endToken(); i++) {
            int end = i + 4;
            boolean own = TAKES.contains(text.token(i).lower())
                    && OWN.contains(text.token(i + 1).lower())
                    && text.token(i + 2).is("own")
                    && (text.token(i + 3).is("life") || text.token(i + 3).is("lives"));
            if (own && harms.stream().noneMatch(h -> h.end() == end && found(h))) {
                found.add(new Person(Measure.KILLED, i + 1, end, Status.UNSPECIFIED, i));
            }
        }
    }

    private void add(Harm harm, PersonPhrases.Phrase phrase) {
        if (harm.form() == Harm.Form.HITS && mayBeAPlace(harm, phrase)) {
            return;
        }
        boolean told = found.stream()
                .anyMatch(p -> p.measure() == harm.measure() && p.first() < phrase.end() && phrase.first() < p.end());
        if (!told) {
            boolean dead = phrase.end() < sentence.endToken()
                    && text.token(phrase.end()).is("dead"); // "shot him dead"
            found.add(new Person(
                    dead ? Measure.KILLED : harm.measure(),
                    phrase.first(),
                    phrase.end(),
                    phrase.status(),
                    harm.first()));
        }
    }

    /** "Missiles hit Homs": only people are shot, but places are hit and struck. */
    private boolean mayBeAPlace(Harm harm, PersonPhrases.Phrase phrase) {
        boolean name =
                new Person(harm.measure(), phrase.first(), phrase.end(), phrase.status(), harm.first()).isNamed(text);
        return name && !text.token(harm.first()).lower().startsWith("shoot");
    }

    /** Whether a harm word of the same measure right before has given this one its person. */
    private boolean found(Harm harm) {
        return found.stream().anyMatch(p -> p.anchor() == harm.first());
    }

    private boolean harmEndsAt(int token) {
        return harms.stream().anyMatch(h -> h.end() == token);
    }

    private Harm harmEndingAt(int token) {
        return harms.stream().filter(h -> h.end() == token).findFirst().orElseThrow();
    }
}
