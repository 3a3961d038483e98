package org.truceline.read.attribution;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.truceline.model.Location;
import org.truceline.model.Name;
import org.truceline.model.PlaceKind;
import org.truceline.model.Quote;
import org.truceline.model.Span;
import org.truceline.text.Sentence;
import org.truceline.text.TokenizedText;

/**
 * "GOMA: Rebels left": a town in capitals before a colon, amid small letters, is where the report was written, not who says it. What is no town may say it ("UN: two
 * died"), and in a headline all in capitals nothing tells them apart.
 */
public final class WrittenAt {

    private static final Set<PlaceKind> TOWNS =
            EnumSet.of(PlaceKind.CITY, PlaceKind.VILLAGE, PlaceKind.QUARTER, PlaceKind.DISTRICT, PlaceKind.PROVINCE);

    private final TokenizedText text;
    private final Set<Span> towns;

    /** For the words of one text, in which {@code places} are named. */
    public WrittenAt(TokenizedText text, List<Name<Location>> places) {
        this.text = text;
        this.towns = places.stream()
                .filter(p ->
                        p.found().filter(l -> TOWNS.contains(l.place().kind())).isPresent())
                .map(p -> p.words().span())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the words only say where the report was written. */
    public boolean is(Quote words) {
        if (!words.text().equals(words.text().toUpperCase(Locale.ROOT))) {
            return false;
        }
        int first = text.tokenIndexAt(words.start());
        int colon = text.tokenIndexAt(words.end());
        Sentence sentence = text.sentenceAt(words.start()).orElse(null);
        return sentence != null
                && sentence.firstToken() == first
                && colon < sentence.endToken()
                && text.token(colon).is(":")
                && towns.contains(words.span())
                && !isInCapitals(colon + 1, sentence.endToken());
    }

    private boolean isInCapitals(int first, int end) {
        for (int i = first; i < end; i++) {
            if (text.token(i).isWord()
                    && Character.isLowerCase(text.token(i).text().charAt(0))) {
                return false;
            }
        }
        return true;
    }
}
