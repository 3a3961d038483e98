package org.truceline.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Span;

/**
 * The two states that a text names most, and where: names, adjectives, peoples and capitals. {@link #swapped} is the same text with the one in the other's place.
 *
 * @param sites where their names stand in {@code text}, in its order
 */
record Sides(String text, List<Site> sites) {

    /** A state's forms by kind: names, adjectives, peoples, capitals. The one that the text uses most stands for all of the other side's. */
    private record State(List<List<String>> forms) {}

    /**
     * A name as it stands in a text.
     *
     * @param lost how many letters at its end are a genitive's that lost its apostrophe ("Perus coast"): they may or may not be read as part of the name
     */
    record Form(String words, int lost) {

        static Form genitive(String name) {
            return name.endsWith("s") ? new Form(name, 0) : new Form(name + "s", 1);
        }
    }

    /**
     * A name in the text.
     *
     * @param side 0 or 1
     * @param mark stands for the form, whichever side's: what the swap must leave equal
     * @param own the form that stands there
     * @param other the other side's form
     */
    record Site(Span span, int side, String mark, Form own, Form other) {

        boolean isIn(Span words) {
            return words.start() <= span.start() && span.end() - own.lost() <= words.end();
        }
    }

    private static final int NAMES = 3;
    private static final int ACRONYM = 3;
    private static final int LOOK_BACK = 30;

    /** Before a name's last part: "Puerto de", "Mocimboa da". */
    private static final Pattern PARTICLE = Pattern.compile("\\b\\p{Lu}\\p{L}+ (?:da|de|do|di|del|dos) $");

    /** Reads the register's table of states. */
    static List<List<List<String>>> states() throws IOException {
        try (InputStream in = Sides.class.getResourceAsStream("/org/truceline/resolve/actor/states.tsv")) {
            if (in == null) {
                throw new IOException("the register's states are missing");
            }
            List<List<List<String>>> states = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                String[] cells = line.split("\t", -1);
                if (!line.startsWith("#") && cells.length > NAMES + 3) {
                    List<List<String>> forms = new ArrayList<>();
                    for (int i = NAMES; i < NAMES + 4; i++) {
                        forms.add(cells[i].isEmpty() ? List.of() : List.of(cells[i].split("\\|", -1)));
                    }
                    if (forms.get(2).isEmpty()) {
                        forms.set(2, forms.get(1).stream().map(a -> a + "s").toList());
                    }
                    states.add(forms);
                }
            }
            return states;
        }
    }

    /**
     * The sides of {@code text}; null where it does not name two states.
     *
     * @param kept parts of the text that are no side's: names of organisations, papers and persons
     * @param places names of places that may hold a state's name
     */
    static @Nullable Sides of(String text, List<Span> kept, List<Span> places, List<List<List<String>>> states) {
        Kept spans = new Kept(kept, places, longer(text, states));
        boolean shouted = text.equals(text.toUpperCase(Locale.ROOT));
        List<List<Site>> found = new ArrayList<>();
        List<State> named = new ArrayList<>();
        for (List<List<String>> forms : states) {
            State state = new State(forms);
            List<Site> sites = sites(text, shouted, spans, state, state, 0);
            if (!sites.isEmpty()) {
                found.add(sites);
                named.add(state);
            }
        }
        List<Integer> most = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            most.add(i);
        }
        most.sort(Comparator.comparingInt(i -> -found.get(i).size()));
        if (most.size() < 2) {
            return null;
        }
        State one = named.get(most.get(0));
        State two = named.get(most.get(1));
        List<Site> sites = new ArrayList<>(sites(text, shouted, spans, one, two, 0));
        sites.addAll(sites(text, shouted, spans, two, one, 1));
        sites.sort(Comparator.comparing(Site::span));
        return new Sides(text, longest(sites));
    }

    private static List<Site> sites(String text, boolean shouted, Kept kept, State state, State other, int side) {
        List<Site> sites = new ArrayList<>();
        for (int kind = 0; kind < state.forms().size(); kind++) {
            List<String> theirs = other.forms().get(kind);
            List<String> own = state.forms().get(kind);
            for (int i = 0; i < own.size() && !theirs.isEmpty(); i++) {
                String form = own.get(i);
                if (shouted && form.length() <= ACRONYM && form.equals(form.toUpperCase(Locale.ROOT))) {
                    continue; // in capitals "CAR" and "US" are words
                }
                String mark = "⟨" + kind + i + "⟩";
                List<String> names = other.forms().getFirst();
                String their = commonest(text, shouted, kind == 1 ? without(theirs, names) : theirs);
                Map<Form, Form> pairs = new LinkedHashMap<>();
                pairs.put(new Form(form, 0), new Form(shouted ? upper(their) : their, 0));
                pairs.putIfAbsent(new Form(upper(form), 0), new Form(upper(their), 0));
                if (kind == 0 && form.length() > ACRONYM) {
                    pairs.putIfAbsent(Form.genitive(form), Form.genitive(their));
                }
                for (Map.Entry<Form, Form> pair : pairs.entrySet()) {
                    Form written = pair.getKey();
                    for (Span span : found(text, kept.of(kind, written, state), written.words())) {
                        sites.add(new Site(span, side, mark, written, pair.getValue()));
                    }
                }
            }
        }
        sites.sort(Comparator.comparing(Site::span));
        return longest(sites);
    }

    /** Where {@code form} stands for itself. */
    private static List<Span> found(String text, List<Span> kept, String form) {
        List<Span> found = new ArrayList<>();
        for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
            Span span = new Span(at, at + form.length());
            boolean whole = isEdge(text, at - 1)
                    && isEdge(text, span.end())
                    && !PARTICLE.matcher(text.substring(Math.max(0, at - LOOK_BACK), at))
                            .find();
            if (whole && kept.stream().noneMatch(k -> k.contains(span))) {
                found.add(span);
            }
        }
        return found;
    }

    /**
     * What stays as it is.
     *
     * @param longer names of more than one word, by the state whose they are: "Syrian Kurds" are no Syrians
     */
    private record Kept(List<Span> names, List<Span> places, Map<Span, List<List<String>>> longer) {

        /** What keeps a form of a kind from being that of {@code state}. */
        List<Span> of(int kind, Form form, State state) {
            List<Span> kept = new ArrayList<>(form.lost() > 0 ? List.of() : names);
            kept.addAll(kind == 0 ? places : List.of());
            longer.forEach((span, forms) -> {
                if (forms != state.forms() && span.length() > form.words().length()) {
                    kept.add(span);
                }
            });
            return kept;
        }
    }

    private static Map<Span, List<List<String>>> longer(String text, List<List<List<String>>> states) {
        Map<Span, List<List<String>>> longer = new LinkedHashMap<>();
        for (List<List<String>> state : states) {
            state.stream()
                    .flatMap(List::stream)
                    .filter(f -> f.indexOf(' ') > 0)
                    .flatMap(f -> found(text, List.of(), f).stream())
                    .forEach(s -> longer.put(s, state));
        }
        return longer;
    }

    /** Adjectives that are names as well ("US") say nothing of which of the two is wanted. */
    private static List<String> without(List<String> adjectives, List<String> names) {
        List<String> left = adjectives.stream().filter(a -> !names.contains(a)).toList();
        return left.isEmpty() ? adjectives : left;
    }

    /** The form that the text itself uses most; the first where it uses none. */
    private static String commonest(String text, boolean shouted, List<String> forms) {
        String most = forms.getFirst();
        int used = 0;
        for (String form : forms) {
            boolean acronym = form.equals(upper(form));
            boolean fits = !form.contains(".") && !(shouted && acronym);
            int times =
                    fits ? found(text, List.of(), shouted ? upper(form) : form).size() : 0;
            if (times > used) {
                most = form;
                used = times;
            }
        }
        return most;
    }

    private static String upper(String form) {
        return form.toUpperCase(Locale.ROOT);
    }

    /** Of sites that overlap, the first and longest. */
    private static List<Site> longest(List<Site> sites) {
        List<Site> kept = new ArrayList<>();
        for (Site site : sites) {
            if (kept.isEmpty() || kept.getLast().span().end() <= site.span().start()) {
                kept.add(site);
            }
        }
        return List.copyOf(kept);
    }

    private static boolean isEdge(String text, int at) {
        return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }

    /** The text with each side in the other's place, and where the names then stand; their sides are those that they had. */
    Sides swapped() {
        StringBuilder out = new StringBuilder();
        List<Site> moved = new ArrayList<>();
        int from = 0;
        for (Site site : sites) {
            out.append(text, from, site.span().start());
            article(out, site.other().words());
            int start = out.length();
            out.append(site.other().words());
            moved.add(new Site(new Span(start, out.length()), site.side(), site.mark(), site.other(), site.own()));
            from = site.span().end();
        }
        return new Sides(out.append(text, from, text.length()).toString(), List.copyOf(moved));
    }

    /** "an Armenian" becomes "a Russian". */
    private static void article(StringBuilder out, String next) {
        boolean vowel = "AEIOU".indexOf(Character.toUpperCase(next.charAt(0))) >= 0;
        int end = out.length();
        if (endsWithWord(out, "a") && vowel) {
            out.insert(end - 1, 'n');
        } else if (endsWithWord(out, "an") && !vowel) {
            out.deleteCharAt(end - 2);
        }
    }

    private static boolean endsWithWord(StringBuilder out, String word) {
        int at = out.length() - word.length() - 1;
        return at >= 0
                && out.charAt(out.length() - 1) == ' '
                && out.substring(at, out.length() - 1).equalsIgnoreCase(word)
                && (at == 0 || !Character.isLetterOrDigit(out.charAt(at - 1)));
    }

    /** The words of {@code span} with marks for the sides' names: equal in both texts where the same is read of both. */
    String marked(Span span) {
        StringBuilder out = new StringBuilder();
        int from = span.start();
        for (Site site : sites) {
            if (site.isIn(span)) {
                out.append(text, from, site.span().start()).append(site.side()).append(site.mark());
                from = Math.min(span.end(), site.span().end());
            }
        }
        return out.append(text, from, span.end()).toString().replaceAll("\\b([Aa])n (?=[01]⟨)", "$1 ");
    }
}
