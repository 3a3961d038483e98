package org.truceline.read.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Attribution;
import org.truceline.model.Location;
import org.truceline.model.Name;
import org.truceline.model.Quote;
import org.truceline.model.Span;
import org.truceline.read.place.Spot.Sort;
import org.truceline.text.TokenizedText;

/**
 * The readable signs that something happened at a spot: where it stands beside the event word or how far back, what leads it, how often the report names it. No sign
 * holds a name, so that two parties who change places change nothing.
 */
final class SpotSigns {

    private final Scene scene;
    private final Surroundings around;
    private final List<Spot> own;
    private final Map<String, Integer> ranks;
    private final Map<String, Double> pointed;
    private final Neighbourhood report;
    private final String event;
    private final String group;
    private final boolean led;
    private final String past;

    /**
     * @param own the spots of the scene's sentence
     * @param ranks how a place stands among those of the report by the number of its mentions, 0 the most
     * @param pointed how likely a model points at a place, by its key
     * @param report what else is told in the report
     */
    SpotSigns(
            TokenizedText text,
            Scene scene,
            List<Spot> own,
            Map<String, Integer> ranks,
            Map<String, Double> pointed,
            Neighbourhood report) {
        this.report = report;
        this.pointed = pointed;
        this.scene = scene;
        this.around = new Surroundings(text, scene.first(), scene.end());
        this.own = own;
        this.ranks = ranks;
        this.event = scene.event().word();
        this.group = EventGroup.of(scene.event());
        this.past = scene.background() ? " background" : " recent";
        this.led = own.stream().anyMatch(s -> s.isNamed() && PlaceWords.leads(around.leader(s)) && !isSpeaker(s));
    }

    /** That nothing says where. */
    List<String> ofNowhere() {
        List<String> signs = new ArrayList<>(16);
        String here = led ? "own place" : own.isEmpty() ? "no name" : "names";
        signs.add("no");
        signs.add("no " + event);
        signs.add("no " + event + " " + here);
        signs.add("no " + scene.reality().word());
        signs.add("no " + scene.reality().word() + " " + group);
        signs.add("no " + here);
        signs.add("no last " + (scene.last().isEmpty() ? "none" : "some"));
        signs.add("no nearest " + (scene.nearest() == null ? "none" : "some"));
        Attribution said = scene.attribution();
        signs.add("no " + (said == null ? "own voice" : said.stance().word()));
        signs.add(scene.background() ? "no background" : "no recent");
        signs.add(scene.counted() ? "no count" : "no without count");
        signs.add(scene.definite() ? "no definite" : "no indefinite");
        signs.add(
                "no before " + around.shape(scene.first() - 1, scene.sentence().firstToken() - 1));
        signs.add("no text " + (ranks.isEmpty() ? "without" : "with"));
        signs.addAll(report.ofNowhere(scene));
        if (scene.pointed() != null) {
            String most = pointed(scene.pointed().stream()
                    .mapToDouble(Scene.Pointed::likelihood)
                    .max()
                    .orElse(0));
            signs.add("pointed no " + most);
        }
        return signs;
    }

    /** Signs of a spot of the scene's sentence. */
    List<String> ofOwn(Spot spot) {
        List<String> signs = new ArrayList<>(32);
        String sort = spot.sort().name().toLowerCase(Locale.ROOT);
        boolean before = spot.end() <= scene.first();
        boolean after = spot.first() >= scene.end();
        String side = before ? "before" : after ? "after" : "within";
        int gap = before ? scene.first() - spot.end() : after ? spot.first() - scene.end() : 0;
        String leader = around.leader(spot);
        signs.add("own");
        signs.add("own " + sort);
        signs.add("own " + side + " " + sort);
        signs.add("own " + group + " " + sort);
        signs.add("own " + event);
        signs.add("own " + side + " gap " + bucket(gap));
        signs.add("own led " + leader);
        signs.add("own led " + leader + " " + side);
        signs.add("own led " + leader + " " + sort);
        signs.add("own led " + leader + " " + event);
        String next = around.shape(spot.end(), scene.sentence().endToken());
        signs.add("own next " + next);
        signs.add("own next " + next + " " + sort);
        signs.add("own order " + order(spot) + " " + side);
        if (before || after) {
            int from = before ? spot.end() : scene.end();
            int to = before ? scene.first() : spot.first();
            signs.add("own " + side + " clauses " + around.clauses(from, to));
            signs.add("own " + side + " between " + around.between(from, to));
        }
        if (!spot.noun().isEmpty()) {
            signs.add("own noun " + spot.noun());
            signs.add("own noun " + sort);
        }
        if (spot.sort() == Sort.NOUN) {
            signs.add("own noun " + (spot.name().found().isPresent() ? "tied" : "alone"));
            signs.add("own noun opens " + around.shape(spot.first(), -1));
            signs.add("own noun " + (led ? "beside a place" : "without a place"));
        }
        if (is(scene.nearest(), spot)) {
            signs.add("own nearest");
            signs.add("own nearest " + sort);
        } else if (scene.nearest() != null) {
            signs.add("own not nearest");
        }
        if (isLast(spot)) {
            signs.add("own last");
        }
        if (isSpeaker(spot)) {
            signs.add("own speaker");
        }
        Attribution said = scene.attribution();
        if (said != null) {
            boolean inside = said.content().span().contains(spot.name().words().start());
            signs.add(inside ? "own said" : "own outside");
            signs.add((inside ? "own said " : "own outside ") + leader);
        }
        signs.add("own rank " + rank(spot));
        signs.addAll(report.ofOwn(scene, spot));
        if (spot.sentence().index() <= 1) {
            signs.add("own opening " + (spot.first() - spot.sentence().firstToken() < 2 ? "first " : "on ") + next);
        }
        signs.add("own" + past + " " + sort);
        if (scene.pointed() != null) {
            String how = pointed(pointing(spot));
            signs.add("pointed own " + how);
            signs.add("pointed own " + how + " " + sort);
        }
        return signs;
    }

    /**
     * Signs of a spot of another sentence.
     *
     * @param order how many places stand nearer
     */
    List<String> ofOther(Spot spot, int order) {
        List<String> signs = new ArrayList<>(24);
        String sort = spot.sort().name().toLowerCase(Locale.ROOT);
        int back = scene.sentence().index() - spot.sentence().index();
        String far =
                back < 0 ? "later" : back <= 2 ? Integer.toString(back) : back <= 4 ? "4" : back <= 8 ? "8" : "more";
        String here = led ? " own place" : own.isEmpty() ? " no name" : " names";
        signs.add("far");
        signs.add("far" + here);
        signs.add("far " + sort);
        signs.add("far " + sort + past);
        signs.add("far " + sort + here);
        signs.add("far " + group + " " + sort);
        signs.add("far " + event);
        signs.add("far " + far);
        signs.add("far " + far + here);
        signs.add("far " + far + " " + sort);
        signs.add("far " + far + past);
        signs.add("far order " + Math.min(4, order));
        signs.add("far rank " + rank(spot));
        signs.add("far rank " + rank(spot) + " " + sort);
        signs.add("far rank " + rank(spot) + " order " + Math.min(4, order));
        signs.addAll(report.ofOther(scene, spot, far));
        if (spot.sentence().index() <= 1) {
            String next = around.shape(spot.end(), spot.sentence().endToken());
            signs.add("far opening " + (spot.first() - spot.sentence().firstToken() < 2 ? "first " : "on ") + next);
        }
        signs.add("far led " + around.leader(spot));
        signs.add(spot.sentence().index() <= 1 ? "far opens" : "far goes on");
        boolean last = isLast(spot);
        signs.add(last ? "far last" : "far not last");
        if (last) {
            signs.add("far last " + sort);
            signs.add("far last " + far);
            signs.add("far last" + here);
            signs.add("far last" + past);
        }
        if (scene.definite()) {
            signs.add("far definite " + far);
        }
        if (spot.sort() == Sort.COUNTRY && isOwnAdjective(spot)) {
            signs.add("far adjective here");
            signs.add("far adjective here" + past);
        }
        if (spot.sort() == Sort.NOUN) {
            signs.add("far noun " + spot.noun());
        }
        if (scene.pointed() != null) {
            String how = pointed(pointing(spot));
            signs.add("pointed far " + how);
            signs.add("pointed far " + how + " " + far);
        }
        return signs;
    }

    /** How likely a model points at a spot. */
    private double pointing(Spot spot) {
        return pointed.getOrDefault(spot.key(), 0.0);
    }

    private static String pointed(double likelihood) {
        return likelihood >= 0.9
                ? "surely"
                : likelihood >= 0.7
                        ? "likely"
                        : likelihood >= 0.45
                                ? "rather"
                                : likelihood >= 0.25 ? "perhaps" : likelihood >= 0.1 ? "hardly" : "not";
    }

    private boolean isOwnAdjective(Spot country) {
        return own.stream().anyMatch(s -> s.sort() == Sort.ADJECTIVE && isOne(s.name(), country.name()));
    }

    private boolean isSpeaker(Spot spot) {
        Attribution said = scene.attribution();
        if (said == null) {
            return false;
        }
        Span span = spot.name().words().span();
        return overlaps(said.source(), span) || overlaps(said.speaker(), span);
    }

    private static boolean overlaps(@Nullable Quote quote, Span span) {
        return quote != null && quote.span().overlaps(span);
    }

    private static boolean is(@Nullable Name<?> name, Spot spot) {
        return name != null && name.words().span().overlaps(spot.name().words().span());
    }

    /** Whether the happening told before was there. */
    private boolean isLast(Spot spot) {
        if (States.isOfState(spot.name())) {
            return scene.last().stream().anyMatch(n -> isOne(n, spot.name()));
        }
        return scene.last().stream().anyMatch(n -> key(n).contains(spot.key()));
    }

    private static boolean isOne(Name<Location> some, Name<Location> other) {
        return some.found().map(Location::place).equals(other.found().map(Location::place));
    }

    private static String key(Name<?> name) {
        return name.text().toLowerCase(Locale.ROOT);
    }

    private int rank(Spot spot) {
        return Math.min(4, ranks.getOrDefault(spot.key(), 4));
    }

    /** How many spots stand nearer to the event word on the same side. */
    private int order(Spot spot) {
        int order = 0;
        for (Spot other : own) {
            boolean nearer = spot.end() <= scene.first()
                    ? other.first() >= spot.end() && other.end() <= scene.first()
                    : other.first() >= scene.end() && other.end() <= spot.first();
            order += nearer && other.sort() != Sort.ADJECTIVE ? 1 : 0;
        }
        return Math.min(3, order);
    }

    private static String bucket(int gap) {
        return gap <= 2 ? Integer.toString(gap) : gap <= 4 ? "4" : gap <= 8 ? "8" : gap <= 16 ? "16" : "more";
    }
}
