package org.truceline.read.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.truceline.model.Measure;
import org.truceline.model.Word;
import org.truceline.read.rule.Lexicon;
import org.truceline.read.rule.Phrases;
import org.truceline.text.Sentence;
import org.truceline.text.Token;
import org.truceline.text.TokenizedText;

/**
 * A word that gives figures their measure ("killed", "dead", "death toll"), as it stands in a sentence.
 *
 * @param acts whether the counted stand behind it as its object ("killing two"), rather than before it ("two were killed")
 * @param passive whether an auxiliary makes it a passive ("were killed")
 */
public record Harm(Measure measure, Form form, int first, int end, boolean acts, boolean passive) {

    /** How many words may name for whom somebody works, before what he is. */
    private static final int LONGEST_MEDIUM = 4;

    /** How the word goes with what it counts. */
    public enum Form {
        DOES,
        SUFFERS,
        IS,
        TOLL,
        /** Strikes people and things alike ("hit", "struck"): it counts only people, and only right beside it. */
        HITS
    }

    private record Meaning(Measure measure, Form form) {}

    private static final Phrases<Meaning> WORDS = Phrases.read("harm.txt", (heading, entry) -> {
        int space = heading.indexOf(' ');
        return new Meaning(
                Word.of(Measure.class, heading.substring(0, space)),
                Form.valueOf(heading.substring(space + 1).toUpperCase(Locale.ROOT)));
    });

    private static final Set<String> AUXILIARIES = Lexicon.words(
            "was were is are be been being get gets got getting left 're 's feared reported reportedly confirmed");
    private static final Set<String> ADVERBS = Lexicon.words(
            "also not reportedly allegedly already seriously critically severely badly slightly lightly later "
                    + "brutally fatally subsequently apparently believed said to have all both either probably presumably "
                    + "instantly immediately n't recently vilely");
    private static final Set<String> OBJECT_STARTS = Lexicon.words(
            "a an the his her its their our at more over some several many dozens scores hundreds thousands tens "
                    + "about around nearly almost up another civilians people one no as between all both any innocent "
                    + "other others women children or numerous militants terrorists soldiers rebels him them himself "
                    + "themselves large");

    /** A verb's bare form follows these. */
    private static final Set<String> BEFORE_BASE =
            Lexicon.words("to will would can could may might must should and or help helped did not n't they we");

    private static final Set<String> TROOPS =
            Lexicon.words("force forces army contingent mission garrison unit brigade militia group");
    private static final Set<String> NUMBERS = Lexicon.words("hundred thousand million dozen hundreds thousands");
    private static final int STRONG_REACH = 7;

    private static final Set<String> WOUND_KINDS = Lexicon.words(
            "gunshot stab bullet shrapnel knife head chest leg flesh graze a the his her this shot shotgun");

    /** The harm words of a sentence, in their order. */
    static List<Harm> find(TokenizedText text, Sentence sentence, Set<Integer> countStarts) {
        List<Harm> harms = new ArrayList<>();
        int at = sentence.firstToken();
        while (at < sentence.endToken()) {
            Phrases.Hit<Meaning> hit = WORDS.at(text, at, sentence.endToken());
            Harm wounds = Wounds.at(text, sentence, at, hit == null ? at : hit.end());
            if (wounds != null) {
                harms.add(wounds);
                at = wounds.end();
                continue;
            }
            if (hit == null || isNoun(text, sentence, at)) {
                at++;
                continue;
            }
            Phrases.Hit<Meaning> shorter = goesOn(text, sentence, hit, countStarts) ? WORDS.at(text, at, at + 1) : null;
            Phrases.Hit<Meaning> told = shorter == null ? hit : shorter;
            harms.add(inContext(text, sentence, told.value(), at, told.end(), countStarts));
            at = told.end();
        }
        return harms;
    }

    /** "A gunshot wound", "three rescue workers": the word harms nobody by itself. */
    private static boolean isNoun(TokenizedText text, Sentence sentence, int at) {
        if (at == sentence.firstToken()) {
            return false;
        }
        String before = text.token(at - 1).lower();
        return (text.token(at).is("wound") && WOUND_KINDS.contains(before))
                || (text.token(at).is("rescue") && !BEFORE_BASE.contains(before))
                || (text.token(at).is("strong") && !isOfTroops(text, sentence, at));
    }

    /** "A force several thousand strong", "500 strong": told of a number, and of those who fight. */
    private static boolean isOfTroops(TokenizedText text, Sentence sentence, int at) {
        boolean number = text.token(at - 1).isNumber()
                || NUMBERS.contains(text.token(at - 1).lower());
        for (int i = at - 2; number && i >= Math.max(sentence.firstToken(), at - STRONG_REACH); i--) {
            if (TROOPS.contains(text.token(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** "Left three dead and injured another" tells of two measures, "dead and injured" of both in one. */
    private static boolean goesOn(
            TokenizedText text, Sentence sentence, Phrases.Hit<Meaning> hit, Set<Integer> countStarts) {
        return hit.value().measure == Measure.CASUALTIES
                && hit.end() - sentence.firstToken() > 3
                && text.token(hit.end() - 3).is("dead")
                && hit.value().form == Form.IS
                && hit.end() < sentence.endToken()
                && text.token(hit.end() - 1).lower().endsWith("ed")
                && (countStarts.contains(hit.end())
                        || OBJECT_STARTS.contains(text.token(hit.end()).lower()));
    }

    private static Harm inContext(
            TokenizedText text, Sentence sentence, Meaning meaning, int first, int end, Set<Integer> countStarts) {
        boolean passive = hasAuxiliary(text, sentence, first);
        int behind = end < sentence.endToken()
                        && (text.token(end).is("”") || text.token(end).is("\""))
                ? end + 1
                : end;
        String next = behind < sentence.endToken() ? text.token(behind).lower() : "";
        boolean place = next.equals("at")
                && behind + 1 < sentence.endToken()
                && !text.token(behind + 1).is("least")
                && !text.token(behind + 1).is("most"); // "shot at the market"
        boolean objectFollows = countStarts.contains(behind)
                || (OBJECT_STARTS.contains(next) && !place)
                || isTitledName(text, sentence, behind);
        boolean ing = text.token(first).lower().endsWith("ing");
        boolean acts =
                switch (meaning.form) {
                    case DOES -> !passive && (objectFollows || ing || isFinite(text, sentence, first));
                    case HITS -> !passive && objectFollows;
                    case TOLL -> true;
                    case SUFFERS, IS -> false;
                };
        return new Harm(meaning.measure, meaning.form, first, end, acts, passive);
    }

    /** "Photographer Omar Hadi", "al-Jisr TV photographer Omar Hadi": whoever stands before "killed" did it. */
    private static boolean isTitledName(TokenizedText text, Sentence sentence, int from) {
        int at = from;
        while (at < sentence.endToken() && at < from + LONGEST_MEDIUM && isName(text.token(at))) {
            at++;
        }
        Phrases.Hit<People.Kind> title =
                at < sentence.endToken() ? People.WORDS.at(text, at, sentence.endToken()) : null;
        return title != null
                && title.value().isPeople()
                && !text.token(title.end() - 1).lower().endsWith("s")
                && !text.token(at).isCapitalised()
                && title.end() < sentence.endToken()
                && text.token(title.end()).isCapitalised();
    }

    private static boolean isName(Token token) {
        return token.isCapitalised() || token.lower().startsWith("al-");
    }

    /** "has killed", "to kill", "will kill". */
    private static boolean isFinite(TokenizedText text, Sentence sentence, int first) {
        if (first == sentence.firstToken()) {
            return false;
        }
        return switch (text.token(first - 1).lower()) {
            case "has", "have", "had", "to", "will", "would", "which", "that", "who" -> true;
            default -> false;
        };
    }

    private static boolean hasAuxiliary(TokenizedText text, Sentence sentence, int first) {
        for (int i = first - 1; i >= sentence.firstToken() && i >= first - 4; i--) {
            String word = text.token(i).lower();
            if (AUXILIARIES.contains(word)) {
                return true;
            }
            if (!ADVERBS.contains(word)) {
                return false;
            }
        }
        return false;
    }
}
