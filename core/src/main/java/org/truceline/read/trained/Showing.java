package org.truceline.read.trained;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Actor;
import org.truceline.model.ActorKind;
import org.truceline.model.Location;
import org.truceline.model.Mentions;
import org.truceline.model.Name;
import org.truceline.model.Place;
import org.truceline.model.Span;
import org.truceline.text.Sentence;
import org.truceline.text.Token;
import org.truceline.text.TokenizedText;

/** Shows one text to the network: deals out names to the states in the order in which the text names them. To be asked once. */
final class Showing {

    /** Names dealt out: state, adjective, people, capital. The states that a text names behind these keep their own. */
    private static final List<List<String>> DEALT = List.of(
            List.of("Armenia", "Armenian", "Armenians", "Yerevan"),
            List.of("Azerbaijan", "Azerbaijani", "Azerbaijanis", "Baku"),
            List.of("Russia", "Russian", "Russians", "Moscow"),
            List.of("Turkey", "Turkish", "Turks", "Ankara"),
            List.of("Syria", "Syrian", "Syrians", "Damascus"),
            List.of("Iraq", "Iraqi", "Iraqis", "Baghdad"),
            List.of("Iran", "Iranian", "Iranians", "Tehran"),
            List.of("Israel", "Israeli", "Israelis", "Jerusalem"),
            List.of("Ukraine", "Ukrainian", "Ukrainians", "Kyiv"),
            List.of("Lebanon", "Lebanese", "Lebanese", "Beirut"),
            List.of("Egypt", "Egyptian", "Egyptians", "Cairo"),
            List.of("Pakistan", "Pakistani", "Pakistanis", "Islamabad"));

    /** Whose names are nobody's side though they may hold a state's: they are shown as written. */
    private static final Set<ActorKind> OF_NO_STATE = EnumSet.of(
            ActorKind.REBEL_GROUP,
            ActorKind.MILITIA,
            ActorKind.PEACEKEEPERS,
            ActorKind.INTERNATIONAL_ORGANISATION,
            ActorKind.MONITOR,
            ActorKind.AID_ORGANISATION,
            ActorKind.NEWS_AGENCY,
            ActorKind.MEDIA);

    /** Most words of a state's name. */
    private static final int LONGEST = 7;

    /** What binds a state to an office: "envoy for Peru". */
    private static final Set<String> PREPOSITIONS = Set.of("for", "to", "of", "in", "from", "at");

    private static final int ADJECTIVE = 1;

    private static final String VOWELS = "AEIOU";

    private final NeutralNames names;
    private final TokenizedText written;
    private final boolean[] kept;
    /** Parts of persons' names, of which only what tells their state is shown otherwise ("Peruvian general Juan Paris"). */
    private final boolean[] person;
    /** Longer names of places that may hold a state's ("Lake Chad"). */
    private final boolean[] place;
    /** Whether no word has a small letter. */
    private final boolean capitals;

    private final Map<Integer, List<String>> dealt = new HashMap<>();
    private final List<Token> tokens = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final int[] places;

    Showing(NeutralNames names, TokenizedText written, Mentions mentions) {
        this.names = names;
        this.written = written;
        this.kept = new boolean[written.tokens().size()];
        this.person = new boolean[kept.length];
        this.place = new boolean[kept.length];
        this.capitals = written.text().equals(written.text().toUpperCase(Locale.ROOT));
        for (Name<Location> name : mentions.places()) {
            boolean own = name.text().indexOf(' ') > 0
                    && name.found()
                            .map(Location::place)
                            .filter(p -> hasOwnName(p))
                            .isPresent();
            if (own) {
                mark(name.words().span(), place);
            }
        }
        this.places = new int[kept.length + 1];
        for (Name<Actor> actor : mentions.actors()) {
            actor.found().ifPresent(a -> {
                boolean known = !a.id().isProvisional()
                        && (a.kind() == ActorKind.UNKNOWN
                                || (a.kind() == ActorKind.PERSON && holdsName(actor.text(), a)));
                if (known || OF_NO_STATE.contains(a.kind())) {
                    mark(actor.words().span(), kept);
                } else if (a.kind() == ActorKind.PERSON) {
                    mark(actor.words().span(), person);
                }
            });
        }
    }

    private static boolean hasOwnName(Place place) {
        return switch (place.kind()) {
            case COUNTRY, CITY, VILLAGE -> false;
            case SITE, QUARTER, ROAD, MOUNTAIN, WATER, LINE, DISTRICT, PROVINCE, REGION, AREA -> true;
        };
    }

    /** Whether words name a person and not the office alone. */
    private static boolean holdsName(String words, Actor person) {
        String last = person.name().substring(person.name().lastIndexOf(' ') + 1);
        return words.toLowerCase(Locale.ROOT).contains(last.toLowerCase(Locale.ROOT));
    }

    private void mark(Span span, boolean[] marks) {
        for (int i = written.tokenIndexAt(span.start());
                i < marks.length && written.token(i).start() < span.end();
                i++) {
            marks[i] = true;
        }
    }

    NeutralNames.Shown shown() {
        for (Sentence sentence : written.sentences()) {
            int first = tokens.size();
            for (int at = sentence.firstToken(); at < sentence.endToken(); ) {
                at = show(at, sentence.endToken(), first);
            }
            sentences.add(new Sentence(sentence.index(), sentence.paragraph(), sentence.span(), first, tokens.size()));
        }
        places[tokens.size()] = kept.length;
        return new NeutralNames.Shown(
                new TokenizedText(written.text(), tokens, sentences), Arrays.copyOf(places, tokens.size() + 1));
    }

    /** Shows what stands at {@code at}; gives the index of what follows. */
    private int show(int at, int end, int sentence) {
        Token token = written.token(at);
        if (token.isWord()
                && token.isCapitalised()
                && names.opens(token.text())
                && (!kept[at] || isGenitive(token.text()))) {
            for (int to = Math.min(end, at + LONGEST); to > at; to--) {
                String words = words(at, to);
                String name = isOwn(at, to, words) ? null : name(words);
                if (name != null) {
                    fitArticle(sentence, name);
                    add(at, to, name);
                    return to;
                }
            }
        }
        String parts = token.isWord() && !kept[at] && token.text().indexOf('-') > 0 ? parts(token.text()) : null;
        add(at, at + 1, parts == null ? token.text() : parts);
        return at + 1;
    }

    private boolean isGenitive(String word) {
        NeutralNames.Form form = names.form(word);
        return form != null && form.genitive();
    }

    /** Whether a form is part of somebody's or some place's own name. */
    private boolean isOwn(int at, int end, String words) {
        NeutralNames.Form form = names.form(words);
        return form == null
                || (person[at] && !tellsState(form, at, end, words))
                || (place[at] && form.kind() == 0 && !form.genitive());
    }

    /** Whether a form within a person's name is no part of it: an adjective, "US", "Peru's", "envoy for Peru", what opens it before a title. */
    private boolean tellsState(NeutralNames.Form form, int at, int end, String words) {
        Token before = at > 0 ? written.token(at - 1) : null;
        boolean opens = end + 1 < kept.length && person[end] && person[end + 1];
        return form.kind() == ADJECTIVE
                || form.genitive()
                || opens
                || written.isAcronym(end - 1)
                || words.indexOf('.') > 0
                || (end < kept.length && written.token(end).is("'s"))
                || (before != null && PREPOSITIONS.contains(before.lower()));
    }

    private String words(int first, int end) {
        if (end == first + 1) {
            return written.token(first).text();
        }
        StringBuilder words = new StringBuilder();
        for (int i = first; i < end; i++) {
            words.append(i > first ? " " : "").append(written.token(i).text());
        }
        return words.toString();
    }

    private @Nullable String name(String words) {
        NeutralNames.Form form = names.form(words);
        if (form == null) {
            return null;
        }
        if (!dealt.containsKey(form.state()) && dealt.size() < DEALT.size()) {
            dealt.put(form.state(), DEALT.get(dealt.size()));
        }
        List<String> given = dealt.get(form.state());
        if (given == null) {
            return null;
        }
        String name = given.get(form.kind());
        return form.capitals() || capitals ? name.toUpperCase(Locale.ROOT) : form.genitive() ? name + "s" : name;
    }

    /** "Russian-backed", "Iraqi-Syrian". */
    private @Nullable String parts(String word) {
        String[] parts = word.split("-", -1);
        boolean any = false;
        for (int i = 0; i < parts.length; i++) {
            String name = name(parts[i]);
            if (name != null) {
                parts[i] = name;
                any = true;
            }
        }
        return any ? String.join("-", parts) : null;
    }

    /** "An Armenian" where a Turk stood: the article tells nothing of whose name stood there. */
    private void fitArticle(int sentence, String name) {
        int before = tokens.size() - 1;
        if (before >= sentence
                && (tokens.get(before).is("a") || tokens.get(before).is("an"))) {
            Token article = tokens.get(before);
            String first = article.text().substring(0, 1);
            tokens.set(before, worded(article, VOWELS.indexOf(name.charAt(0)) >= 0 ? first + "n" : first));
        }
    }

    private void add(int first, int end, String word) {
        Token token = written.token(first);
        places[tokens.size()] = first;
        tokens.add(
                end == first + 1 && token.index() == tokens.size() && word.equals(token.text())
                        ? token
                        : new Token(
                                tokens.size(),
                                token.start(),
                                written.token(end - 1).end(),
                                word,
                                word.toLowerCase(Locale.ROOT),
                                token.kind()));
    }

    private Token worded(Token token, String word) {
        return new Token(token.index(), token.start(), token.end(), word, word.toLowerCase(Locale.ROOT), token.kind());
    }
}
