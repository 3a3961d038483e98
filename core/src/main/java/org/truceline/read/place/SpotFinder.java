package org.truceline.read.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Location;
import org.truceline.model.Name;
import org.truceline.model.Place;
import org.truceline.model.PlaceKind;
import org.truceline.model.Quote;
import org.truceline.model.Span;
import org.truceline.read.place.Spot.Sort;
import org.truceline.read.rule.Endings;
import org.truceline.text.Sentence;
import org.truceline.text.TokenizedText;

/**
 * Finds the words of a text that may say where something happened: names, each with what belongs to it ("the outskirts of", "northern"), nouns of kind without a
 * name ("the enclave", "a village near" and a name), and names that lost their apostrophe. For one text.
 */
final class SpotFinder {

    /** So many nouns without a name are taken from a sentence, however long it is. */
    private static final int NOUNS = 12;

    private final TokenizedText text;
    private final List<Spot> spots = new ArrayList<>();
    private final BitSet covered = new BitSet();
    /** The named spot that holds a token. */
    private final @Nullable Spot[] at;

    private final Map<String, Name<Location>> byWord = new HashMap<>();

    /** The names of actors that are longer than a place's, so that a place in one is none ("the Bank of" and a town). */
    private final List<Span> actors;

    private final PhraseEdges edges;

    private SpotFinder(TokenizedText text, List<Span> actors, BitSet events) {
        this.text = text;
        this.actors = actors;
        this.at = new Spot[text.tokens().size()];
        this.edges = new PhraseEdges(
                text, at, text.tokens().stream().noneMatch(t -> t.isWord() && !t.isCapitalised()), events);
    }

    /**
     * The spots of {@code text} in its order.
     *
     * @param names the names of places in it, in its order
     * @param actors the names of actors in it, in its order
     * @param events the tokens that tell what happened
     */
    static List<Spot> find(TokenizedText text, List<Name<Location>> names, List<Span> actors, BitSet events) {
        SpotFinder finder = new SpotFinder(text, actors, events);
        names.forEach(finder::word);
        names.forEach(finder::named);
        for (Sentence sentence : text.sentences()) {
            finder.genitives(sentence);
            finder.nouns(sentence);
        }
        finder.spots.sort(Comparator.comparingInt(Spot::first).thenComparingInt(s -> -s.end()));
        return List.copyOf(finder.spots);
    }

    private void named(Name<Location> name) {
        Sentence sentence = text.sentenceAt(name.words().start()).orElse(null);
        if (sentence == null) {
            return;
        }
        int first = text.tokenIndexAt(name.words().start());
        int end = Math.min(text.tokenIndexAt(name.words().end() - 1) + 1, sentence.endToken());
        if (end <= first
                || isPiece(first, end)
                || covered.get(first)
                || isInActor(name.words().span())) {
            return;
        }
        Sort sort = sort(name);
        Name<Location> genitive = genitive(end - 1);
        if (genitive != null && end - first > 1) {
            end--; // "Aleppo Syrias largest city"
        } else if (genitive != null && sort == Sort.WORDING) {
            return;
        }
        boolean ofState = States.isOfState(name);
        String key = ofState ? keyOfState(name) : key(first, end);
        if (sort == Sort.ADJECTIVE) {
            add(first, end, sort, "", key, name, sentence);
            return;
        }
        int last = end;
        if (last < sentence.endToken() && PlaceWords.isKind(text.token(last).lower())) {
            last++;
        }
        int start = start(sentence, first);
        boolean whole =
                start == first && last == end && States.isName(name.text().toLowerCase(Locale.ROOT));
        if (sort == Sort.COUNTRY && !isLed(sentence, start) && (whole || !isPart(start, last))) {
            sort = Sort.PARTY;
        }
        String noun = "";
        for (int i = start; i < last && noun.isEmpty(); i++) {
            boolean within = ofState && i >= first && i < end; // "Panama City"
            noun = PlaceWords.isNoun(text.token(i).lower()) && !within
                    ? text.token(i).lower()
                    : "";
        }
        Quote words = start == first && last == end && genitive == null ? name.words() : text.quote(start, last);
        add(start, last, sort, noun, key, new Name<>(words, name.answer()), sentence);
    }

    /** Whether a preposition of place leads a country's name. */
    private boolean isLed(Sentence sentence, int first) {
        int at = first - 1;
        while (at >= sentence.firstToken()
                && PlaceWords.isDeterminer(text.token(at).lower())) {
            at--;
        }
        return at >= sentence.firstToken()
                && PlaceWords.isOfPlace(text.token(at).lower());
    }

    /** Whether the words tell a part of a country or what lies there: "northern", or a noun of kind behind its name. */
    private boolean isPart(int first, int end) {
        return PlaceWords.isModifier(text.token(first).lower())
                || PlaceWords.isNoun(text.token(end - 1).lower());
    }

    private boolean isInActor(Span span) {
        int low = 0;
        int high = actors.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (actors.get(middle).start() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0
                && actors.get(low - 1).contains(span)
                && !actors.get(low - 1).equals(span);
    }

    /** Where a name's phrase begins: over "northern", and over "the outskirts of". */
    private int start(Sentence sentence, int first) {
        int start = first;
        while (start > sentence.firstToken()
                && PlaceWords.isModifier(text.token(start - 1).lower())) {
            start--;
        }
        int of = start - 1;
        if (of > sentence.firstToken() && text.token(of).is("the")) {
            of--;
        }
        boolean headed = of > sentence.firstToken()
                && text.token(of).is("of")
                && PlaceWords.isSide(text.token(of - 1).lower());
        return headed ? edges.left(sentence, of - 1) : start;
    }

    /** Names of one word that are known, by that word. */
    private void word(Name<Location> name) {
        int first = text.tokenIndexAt(name.words().start());
        boolean one = first < text.tokens().size()
                && text.token(first).span().equals(name.words().span());
        if (one && name.found().isPresent()) {
            byWord.putIfAbsent(text.token(first).lower(), name);
        }
    }

    /** "Syrias war": the name of the text that token {@code at} is with its apostrophe lost; null where it is none. */
    private @Nullable Name<Location> genitive(int at) {
        String word = text.token(at).lower();
        return word.length() > 4 && word.endsWith("s") && text.token(at).isCapitalised() && !byWord.containsKey(word)
                ? byWord.get(word.substring(0, word.length() - 1))
                : null;
    }

    private void genitives(Sentence sentence) {
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            Name<Location> name = covered.get(i) ? null : genitive(i);
            if (name != null) {
                Quote words = Quote.of(
                        text.text(), text.token(i).start(), text.token(i).end() - 1);
                String key = States.isOfState(name) ? keyOfState(name) : key(words);
                add(i, i + 1, sort(name), "", key, new Name<>(words, name.answer()), sentence);
            }
        }
    }

    /** A state has many names ("US", "United States", "America"): all of them are one, as another's only name is. */
    private static String keyOfState(Name<Location> name) {
        return name.found().map(l -> l.place().id().value()).orElseGet(() -> key(name.words()));
    }

    private static String key(Quote words) {
        return words.text().toLowerCase(Locale.ROOT);
    }

    private void nouns(Sentence sentence) {
        int found = 0;
        for (int i = sentence.firstToken(); i < sentence.endToken() && found < NOUNS; i++) {
            String word = text.token(i).lower();
            boolean compound = i + 1 < sentence.endToken()
                    && (PlaceWords.isNoun(text.token(i + 1).lower()) || covered.get(i + 1));
            if (covered.get(i) || compound || !PlaceWords.isNoun(word)) {
                continue;
            }
            int first = edges.owned(sentence, i);
            String opening = text.token(first).lower();
            boolean determined =
                    PlaceWords.isDeterminer(opening) || text.token(first).isNumber();
            Spot owner = edges.owner(first, i);
            if (!determined && owner == null && !word.endsWith("s") && first == i) {
                continue;
            }
            Spot after = edges.named(sentence, i + 1);
            Quote words = text.quote(first, edges.end(sentence, i + 1));
            Spot known = after == null ? owner : after;
            Name<Location> name = known == null
                    ? Name.asWritten(words)
                    : new Name<>(words, known.name().answer());
            spots.add(new Spot(
                    first,
                    text.tokenIndexAt(words.end() - 1) + 1,
                    Sort.NOUN,
                    word,
                    words.text().toLowerCase(Locale.ROOT),
                    name,
                    sentence));
            found++;
        }
    }

    private void add(int first, int end, Sort sort, String noun, String key, Name<Location> name, Sentence sentence) {
        Spot spot = new Spot(first, end, sort, noun, key, name, sentence);
        covered.set(first, end);
        Arrays.fill(at, first, end, spot);
        spots.add(spot);
    }

    /** "Northern city of": a piece of a name, no name. */
    private boolean isPiece(int first, int end) {
        for (int i = first; i < end; i++) {
            String word = text.token(i).lower();
            boolean part = PlaceWords.isModifier(word)
                    || PlaceWords.isNoun(word)
                    || PlaceWords.isClosed(word)
                    || PlaceWords.isDeterminer(word);
            if (!part || text.isAcronym(i)) {
                return false;
            }
        }
        return true;
    }

    private String key(int first, int end) {
        StringBuilder key = new StringBuilder();
        for (int i = first; i < end; i++) {
            String word = text.token(i).lower();
            if (!PlaceWords.isModifier(word) && !PlaceWords.isKind(word) && !PlaceWords.isDeterminer(word)) {
                key.append(key.isEmpty() ? "" : " ").append(word);
            }
        }
        return key.isEmpty() ? text.token(first).lower() : key.toString();
    }

    private static Sort sort(Name<Location> name) {
        Place place = name.found().map(Location::place).orElse(null);
        if (place == null) {
            return Sort.WORDING;
        }
        if (place.kind() == PlaceKind.COUNTRY && isAdjective(name.text(), place.name())) {
            return Sort.ADJECTIVE;
        }
        return switch (place.kind()) {
            case SITE, QUARTER, ROAD, MOUNTAIN, WATER, LINE -> Sort.SITE;
            case VILLAGE, CITY -> Sort.SETTLEMENT;
            case DISTRICT, PROVINCE -> Sort.DIVISION;
            case REGION -> Sort.REGION;
            case COUNTRY -> Sort.COUNTRY;
            case AREA -> Sort.AREA;
        };
    }

    private static boolean isAdjective(String words, String country) {
        String word = words.toLowerCase(Locale.ROOT);
        if (word.equals(country.toLowerCase(Locale.ROOT)) || States.isAdjective(word) || word.indexOf(' ') >= 0) {
            return States.isAdjective(word);
        }
        return word.indexOf('-') >= 0 || Endings.isOfPeople(word) || word.endsWith("ans");
    }
}
