package org.truceline.intake.facts;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells the language of a text from its script and, for the Latin and Cyrillic ones, from its commonest little words. Costs microseconds and no model; made to
 * tell English from what is not, and to name the languages that reports of conflicts are written in. See docs/decisions.
 */
public final class Language {

    /** Where it cannot be told: too few words, or a language that is not in the table. */
    public static final String UNKNOWN = "und";

    /** Not English, and too short or too rare to name: ISO 639-2's "uncoded languages". */
    public static final String OTHER = "mis";

    /** Of a text with fewer words the little words alone tell too little: whether it is English is looked at with more of them. */
    private static final int SHORT = 60;

    /** So many words that are no names a text must have before it is said not to be English. */
    private static final int LEAST = 6;

    /** So many words that are no names a text must have before it is said to be English. */
    private static final int LEAST_ENGLISH = 3;

    /** From here on no letter is Latin or Greek: one of these alone is no initial of an English name. */
    private static final char CYRILLIC = '\u0400';

    /** The place of English among {@link #WORDS}. */
    private static final int EN = 0;

    /** How much of a text is looked at, in characters. */
    private static final int LOOK = 6000;

    /** Words of a language that are frequent in it and rare in its neighbours. */
    private static final String[][] WORDS = {
        {
            "en",
            "the of and to in that for was with on is are were has have from said which been it his by not they after"
        },
        {
            "de",
            "der die und das den von zu mit ist sich des auf für nicht ein eine dem im auch als wird sind nach bei wurde"
        },
        {"fr", "le les des et la une du que est dans pour qui sur pas au plus par avec ont été aux ce sont cette"},
        {"es", "el los las que y en una por con del se para es su al lo como más fue pero han sus este"},
        {"pt", "o os as que e do da em um uma para com não dos das no na por mais se foi ao são pelo"},
        {"it", "il di che e la un una per non con del della sono gli dei nel alla è anche dal si ha delle più"},
        {"nl", "de het een van en in is dat op te zijn voor met die niet aan er om ook door naar werd bij heeft"},
        {"pl", "w i na z się nie do że jest to o jak po od za przez oraz są dla był tym które został jego"},
        {"cs", "a v na se je že s z do o k ve to by jsou pro jako ale ze byl při které jeho po"},
        {"ro", "și de la în a cu pe care din nu că un o este pentru au mai fost sau prin după sunt lui"},
        {"hu", "a az és hogy nem is egy de meg volt csak már szerint ez ki még azt után vagy el mint"},
        {"sv", "och att det i en som är på för av med den till inte om har ett var från de han efter vid"},
        {"da", "og at det i en er på af til for med den der ikke har et de som var han fra blev efter ved"},
        {"tr", "ve bir bu da de için ile olarak çok daha en olan gibi kadar sonra dedi ise oldu ancak"},
        {"az", "və bir bu ilə üçün də olan edib olub görə ki bildirib daha sonra deyib onun isə tərəfindən"},
        {"id", "yang dan di untuk dengan pada dari ini itu dalam tidak akan oleh ke sebagai telah juga ada adalah"},
        {"sw", "na ya wa kwa ni katika za la cha kuwa hiyo huo baada wakati watu alisema pia"},
        {"so", "iyo oo ka ku ee in ah uu ay la waxaa waa ayaa kale sheegay"},
        {"sh", "je i u da na se su za od koji će nije bi iz kao što sa ali o biti bio"},
        {"ru", "и в не на что с по как это из к он для его от за у о также были был все после но"},
        {"uk", "і в не на що з за до як це від його про та був були для також але після у який є"},
        {"bg", "и на в да не се за от е с по че са като към му ще но след беше които"},
        {"sr", "и у је да на се су за од који ће није би из као што са али о био"},
        {"mk", "и на во да се за од е не со што го ќе но по беше кои како"}
    };

    /** Words that hardly a sentence of an English report is without, beside those of the table. */
    private static final Set<String> ENGLISH = Set.copyOf(List.of((WORDS[EN][1]
                    + " an as or but if so than then when where while who which what how this that these those there here no all some any other another one two three four "
                    + "five six seven eight nine ten first last least more most over about near into between among during against before behind under up down out off its "
                    + "their her him she them we our us you your also only still now again will would could may might can should do does did being had very many several "
                    + "dozens hundreds people killed kill kills killing dead died die dies deaths wounded wound injured injuring hurt attack attacks attacked fire fired "
                    + "firing shelling shelled shells soldier soldiers troops army force forces officer officers official officials civilians village villages town city "
                    + "government rebels rebel fighters gunmen military minister sources reported reports told tells say says saying confirmed spokesman statement local "
                    + "border peace talks ceasefire truce strike strikes struck air bomb bombs blast explosion exploded hit hits burned houses homes market road residents "
                    + "district state group men man woman women child children day week month year monday tuesday wednesday thursday friday saturday sunday since until "
                    + "at a be must took take place put death toll outside inside hospital hospitals happened incident caught found used earlier later early late home "
                    + "house shooting shot shots arrested charged suspect victim victims driver according just because through without never every both each "
                    + "north south east west clashes clash war fighting")
            .split(" ", -1)));

    /** Words that no other language of the table has: a text with one of them is not said to be in another. */
    private static final Set<String> ENGLISH_ALONE = Set.of(
            "the", "of", "and", "were", "with", "said", "which", "from", "been", "his", "they", "after", "that", "has");

    private static final Map<String, int[]> LANGUAGES_OF = table();

    private Language() {}

    /** ISO 639-1 code of the language that most of {@code text} is in, or {@link #UNKNOWN}; {@link #OTHER} of a short text that only is not English. */
    public static String of(String text) {
        String look = text.length() > LOOK ? text.substring(0, LOOK) : text;
        Script script = Script.of(look);
        return script.language() != null ? script.language() : byWords(look);
    }

    private static String byWords(String text) {
        int[] hits = new int[WORDS.length];
        int[] letters = new int[WORDS.length];
        int words = 0;
        int told = 0;
        int english = 0;
        boolean alone = false;
        int at = 0;
        while (at < text.length()) {
            int start = at;
            while (at < text.length() && Character.isLetter(text.charAt(at))) {
                at++;
            }
            if (at > start) {
                words++;
                String word = text.substring(start, at).toLowerCase(Locale.ROOT);
                count(word.length() > 1 || word.charAt(0) >= CYRILLIC ? hits : letters, word);
                boolean known = ENGLISH.contains(word);
                told += known || Character.isLowerCase(text.charAt(start)) ? 1 : 0;
                english += known ? 1 : 0;
                alone |= ENGLISH_ALONE.contains(word);
            } else {
                at++;
            }
        }
        if (words < SHORT) {
            return ofShort(hits, words, told, english, alone);
        }
        Arrays.setAll(hits, i -> hits[i] + letters[i]); // words of one letter tell little where there are few of them
        return named(hits, words);
    }

    /** The language with most of its little words, or {@link #UNKNOWN} where they are few. */
    private static String named(int[] hits, int words) {
        int best = best(hits);
        return hits[best] >= 2 && hits[best] * 12 >= words ? WORDS[best][0] : UNKNOWN;
    }

    /**
     * The language of a short text.
     *
     * @param told how many words are no names
     * @param english how many of them an English report has
     * @param alone whether one of them is no other language's
     */
    private static String ofShort(int[] hits, int words, int told, int english, boolean alone) {
        String named = named(hits, words);
        boolean isEnglish = named.equals(WORDS[EN][0]) || (told >= LEAST_ENGLISH && english * 3 >= told);
        if (isEnglish) {
            return WORDS[EN][0];
        }
        boolean other = named.equals(UNKNOWN) && !alone && told >= LEAST && english * 8 < told;
        if (!other) {
            return named;
        }
        int best = best(hits);
        return hits[best] > 1 ? WORDS[best][0] : OTHER;
    }

    private static int best(int[] hits) {
        int best = 0;
        for (int i = 1; i < hits.length; i++) {
            best = hits[i] > hits[best] ? i : best;
        }
        return best;
    }

    private static void count(int[] hits, String word) {
        int[] languages = LANGUAGES_OF.get(word);
        if (languages != null) {
            for (int language : languages) {
                hits[language]++;
            }
        }
    }

    private static Map<String, int[]> table() {
        Map<String, int[]> table = new HashMap<>();
        for (int i = 0; i < WORDS.length; i++) {
            for (String word : WORDS[i][1].split(" ", -1)) {
                int language = i;
                table.merge(word, new int[] {i}, (old, one) -> append(old, language));
            }
        }
        return Map.copyOf(table);
    }

    private static int[] append(int[] old, int one) {
        int[] more = Arrays.copyOf(old, old.length + 1);
        more[old.length] = one;
        return more;
    }
}
