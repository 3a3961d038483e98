package org.truceline.read.linking;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.truceline.model.ActorKind;
import org.truceline.model.Attribution;
import org.truceline.model.Location;
import org.truceline.model.Mentions;
import org.truceline.model.Name;
import org.truceline.model.Place;
import org.truceline.model.PlaceKind;
import org.truceline.model.Quote;
import org.truceline.model.Span;
import org.truceline.read.draft.Draft;
import org.truceline.read.draft.Within;
import org.truceline.read.place.Scene;
import org.truceline.read.place.Setting;
import org.truceline.read.proposal.ProposedEvent;
import org.truceline.read.proposal.Role;
import org.truceline.read.rule.Lexicon;
import org.truceline.text.Sentence;
import org.truceline.text.TokenizedText;

/**
 * Gives each draft its place: one named in its sentence, nearest to its event word and led by a preposition of place; else that of the happening told before;
 * else the first that the text names.
 */
public final class PlaceLinking {

    private static final Set<String> PREPOSITIONS = Lexicon.words(
            "in at near on outside around across inside into toward towards of over from to through within between surrounding southern northern eastern western central "
                    + "north south east west northeast northwest southeast southwest downtown northwestern northeastern southwestern southeastern countryside besieged held rural");
    private static final Set<String> STRICT = Lexicon.words(
            "in near inside outside across into around at throughout within over northern southern eastern western central");
    private static final Set<String> SKIPPED = Lexicon.words(
            "the northern southern eastern western central north south east west besieged city province town district village of");
    private static final int MOST = 3;

    /** From this likelihood on words are the place that a model points at even where nothing else tells them for one. */
    private static final double SURE = 0.45;

    private final TokenizedText text;
    private final List<Name<Location>> places;
    /** The characters of the text that name an actor. */
    private final BitSet actors = new BitSet();

    private List<Name<Location>> last = List.of();

    private final Setting setting;
    private final boolean learning;

    /** @param learning whether to write the signs of every spot into the derivations */
    public PlaceLinking(TokenizedText text, Mentions mentions, List<Draft> drafts, boolean learning) {
        this.text = text;
        this.learning = learning;
        this.places = PlaceNames.of(text, mentions);
        this.setting = new Setting(
                text,
                places,
                mentions.actors().stream()
                        .filter(a -> a.found()
                                .map(f -> f.kind() != ActorKind.UNKNOWN)
                                .orElse(false))
                        .map(a -> a.words().span())
                        .sorted()
                        .toList(),
                told(drafts));
        mentions.actors().stream()
                .filter(a -> a.found().map(f -> f.kind() != ActorKind.UNKNOWN).orElse(false))
                .forEach(a -> actors.set(a.words().start(), a.words().end()));
    }

    private static List<Setting.Told> told(List<Draft> drafts) {
        return drafts.stream()
                .map(d -> new Setting.Told(d.event, d.first().index(), d.trigger.first(), d.trigger.end()))
                .toList();
    }

    /** All places of the text that are looked at. */
    public List<Name<Location>> places() {
        return places;
    }

    /** Gives places to {@code drafts}, which stand in the order of the text. */
    public void give(List<Draft> drafts) {
        for (Draft draft : drafts) {
            List<Name<Location>> here = inSentence(draft);
            draft.ownPlace = !here.isEmpty();
            if (here.isEmpty() && last.isEmpty()) {
                last = firstOfText();
            }
            Scene scene = scene(draft, here);
            if (!here.isEmpty() && !draft.background) {
                last = here;
            }
            if (learning) {
                weighed(draft, scene);
            }
            List<Span> pointed = pointed(draft).stream()
                    .filter(p -> p.likelihood() >= SURE)
                    .map(Scene.Pointed::words)
                    .toList();
            draft.ownPlace |= !pointed.isEmpty();
            Setting.Choice choice = setting.choose(
                    scene,
                    draft.retold.stream().map(d -> scene(d, inSentence(d))).toList());
            if (!pointed.isEmpty() && pointed.stream().noneMatch(setting::knows)) {
                choice = asPointed(pointed, choice);
            }
            draft.places.addAll(choice.places());
            Quote trigger = text.quote(draft.trigger.first(), draft.trigger.end());
            String likelihood = Math.round(choice.likelihood() * 100) + " %";
            if (choice.places().isEmpty()) {
                draft.step("place/nowhere", trigger, "nothing says where " + likelihood);
            } else {
                Name<Location> place = choice.places().getFirst();
                draft.step("place/likeliest", place.words(), place + " " + likelihood);
            }
        }
    }

    /** The words that a model points at as the place of a draft. */
    private List<Scene.Pointed> pointed(Draft draft) {
        ProposedEvent proposed = draft.proposed;
        return proposed == null
                ? List.of()
                : proposed.in(Role.PLACE).stream()
                        .map(w ->
                                new Scene.Pointed(text.quote(w.first(), w.end()).span(), w.likelihood()))
                        .toList();
    }

    /** Words that a model points at and that nothing else tells for a place, before what was chosen without them. */
    private Setting.Choice asPointed(List<Span> pointed, Setting.Choice choice) {
        List<Name<Location>> all = new ArrayList<>();
        pointed.stream().filter(this::saysSomething).forEach(p -> all.add(Name.asWritten(Quote.of(text.text(), p))));
        all.addAll(choice.places());
        return new Setting.Choice(List.copyOf(all.subList(0, Math.min(MOST, all.size()))), choice.likelihood());
    }

    /** Not "the", "outside", "a bus": some word that can be a place's. */
    private boolean saysSomething(Span words) {
        int first = text.tokenIndexAt(words.start());
        if (Setting.isVehicle(text.token(text.tokenIndexAt(words.end() - 1)).lower())) {
            return false;
        }
        for (int i = first; i < text.tokens().size() && text.token(i).start() < words.end(); i++) {
            if (text.token(i).isWord() && !Setting.isSmall(text.token(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private void weighed(Draft draft, Scene scene) {
        Quote trigger = text.quote(draft.trigger.first(), draft.trigger.end());
        for (Setting.Weighed weighed : setting.weighed(scene)) {
            boolean none = weighed.name().isEmpty();
            draft.step(
                    none ? "place/signs-of-nowhere" : "place/signs",
                    none ? trigger : weighed.name().getFirst().words(),
                    String.join("\u0001", weighed.signs()));
        }
    }

    private Scene scene(Draft draft, List<Name<Location>> here) {
        return new Scene(
                draft.event,
                draft.reality,
                draft.trigger.first(),
                draft.trigger.end(),
                draft.first(),
                draft.attribution,
                draft.background,
                draft.definite,
                !draft.figures.isEmpty(),
                here.isEmpty() ? null : here.getFirst(),
                last,
                draft.proposed == null ? null : pointed(draft));
    }

    private List<Name<Location>> inSentence(Draft draft) {
        Sentence sentence = draft.first();
        int trigger = draft.trigger.first();
        List<Name<Location>> located = Within.span(places, sentence.span()).stream()
                .filter(n -> !isSpeaker(draft, n.words()))
                .filter(n -> n.found().isPresent() || n.words().text().length() > 2)
                .filter(n -> isPlaceHere(n))
                .sorted(Comparator.comparingInt((Name<Location> n) -> cost(n, trigger)))
                .limit(MOST)
                .toList();
        return specificFirst(located);
    }

    /** Behind the event word is nearer than before it; a country says less than a town. */
    private int cost(Name<Location> name, int trigger) {
        int at = text.tokenIndexAt(name.words().start());
        int distance = at > trigger ? at - trigger : (trigger - at) + 6;
        return distance + (led(name) ? 0 : 15) + (breadth(name) >= 3 ? 8 : 0);
    }

    static List<Name<Location>> specificFirst(List<Name<Location>> located) {
        List<Name<Location>> sorted = new ArrayList<>(located);
        sorted.sort(Comparator.comparingInt(PlaceLinking::breadth));
        return sorted;
    }

    private static int breadth(Name<Location> name) {
        PlaceKind kind = name.found().map(Location::place).map(Place::kind).orElse(PlaceKind.SITE);
        return switch (kind) {
            case SITE, QUARTER, VILLAGE, ROAD, MOUNTAIN, WATER, LINE -> 0;
            case CITY -> 1;
            case DISTRICT, PROVINCE -> 2;
            case REGION -> 3;
            case COUNTRY -> 4;
            case AREA -> 5;
        };
    }

    /** "Azerbaijan said": a party, no place, unless a preposition of place stands right before it. */
    private boolean isActor(Name<Location> name) {
        int in = actors.nextSetBit(name.words().start());
        return in >= 0 && in < name.words().end();
    }

    private boolean isPlaceHere(Name<Location> name) {
        boolean doubtful = isActor(name) || breadth(name) >= 4;
        return doubtful ? strictlyLed(name) : (led(name) || isSettlement(name));
    }

    private boolean strictlyLed(Name<Location> name) {
        int first = text.tokenIndexAt(name.words().start());
        for (int i = first - 1; i >= Math.max(0, first - 2); i--) {
            if (STRICT.contains(text.token(i).lower())) {
                return true;
            }
            if (!SKIPPED.contains(text.token(i).lower())) {
                return false;
            }
        }
        return false;
    }

    private boolean led(Name<Location> name) {
        int first = text.tokenIndexAt(name.words().start());
        for (int i = first - 1; i >= Math.max(0, first - 4); i--) {
            if (PREPOSITIONS.contains(text.token(i).lower())) {
                return true;
            }
            if (!text.token(i).isWord()) {
                return false;
            }
        }
        return false;
    }

    private static boolean isSettlement(Name<Location> name) {
        return breadth(name) <= 2;
    }

    private static boolean isSpeaker(Draft draft, Quote words) {
        Attribution attribution = draft.attribution;
        if (attribution == null) {
            return false;
        }
        Span span = words.span();
        return (attribution.source() != null && attribution.source().span().overlaps(span))
                || (attribution.speaker() != null
                        && attribution.speaker().span().overlaps(span));
    }

    private List<Name<Location>> firstOfText() {
        return places.stream()
                .filter(n -> breadth(n) <= 4 && isPlaceHere(n))
                .limit(1)
                .toList();
    }
}
