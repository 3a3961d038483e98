package org.truceline.resolve.actor;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Actor;
import org.truceline.model.ActorId;
import org.truceline.model.ActorKind;
import org.truceline.model.Word;

/**
 * The actors that are known by name: states, ministries, forces, groups, missions, agencies, persons in office. Immutable.
 *
 * <p>The register that comes with the program is read on first use of {@link #standard}. Users add their own actors with {@link #with}.
 */
public final class ActorRegister {

    private static final class Standard {
        static final ActorRegister REGISTER = new ActorRegister(List.of(), List.of());
    }

    /** A party that "the rebels" or "the coalition" are in a country while nothing else is said. */
    record Party(String country, String body, ActorId actor, Term term) {}

    private final Map<String, State> states = new LinkedHashMap<>();
    private final Map<ActorId, Entry> entries = new LinkedHashMap<>();
    private final List<Entry> persons = new ArrayList<>();
    private final Map<ActorId, List<String>> offices = new HashMap<>();
    private final Map<String, List<Party>> parties = new HashMap<>();
    private final PhraseIndex index = new PhraseIndex();
    private final List<String[]> moreActors;
    private final List<String[]> morePersons;

    private ActorRegister(List<String[]> moreActors, List<String[]> morePersons) {
        this.moreActors = moreActors;
        this.morePersons = morePersons;
        Tables.standard("states.tsv", 10).forEach(this::addState);
        Tables.standard("nouns.tsv", 4).forEach(this::addNoun);
        Tables.standard("modifiers.tsv", 2).forEach(this::addModifier);
        Tables.standard("regions.tsv", 2).forEach(this::addRegion);
        Tables.standard("actors.tsv", 8).forEach(this::addActor);
        moreActors.forEach(this::addActor);
        Tables.standard("persons.tsv", 5).forEach(this::addPerson);
        morePersons.forEach(this::addPerson);
        Tables.standard("sides.tsv", 5)
                .forEach(row -> parties.computeIfAbsent(row[0] + ' ' + row[1], k -> new ArrayList<>())
                        .add(new Party(row[0], row[1], new ActorId(row[2]), Term.of(row[3], row[4]))));
    }

    /** The register that comes with the program. */
    public static ActorRegister standard() {
        return Standard.REGISTER;
    }

    /**
     * This register with more actors, in the columns of {@code actors.tsv}, and persons, in the columns of {@code persons.tsv}. A line
     * with the id of a known actor takes its place.
     *
     * @throws IOException if they cannot be read
     * @throws IllegalArgumentException if a line is not understood; the message gives its number
     */
    public ActorRegister with(Reader actors, Reader persons) throws IOException {
        List<String[]> a = new ArrayList<>(moreActors);
        a.addAll(Tables.rows("actors", actors, 8));
        List<String[]> p = new ArrayList<>(morePersons);
        p.addAll(Tables.rows("persons", persons, 5));
        return new ActorRegister(a, p);
    }

    /**
     * This register with the tables of a user: files whose name begins with "persons" are in the columns of {@code persons.tsv}, others in those of
     * {@code actors.tsv}. Sides and bodies may be named in any of the files.
     *
     * @throws IOException if a file cannot be read
     * @throws IllegalArgumentException if a line is not understood; the message gives file, line, what is wrong and what may stand there
     */
    public ActorRegister with(List<Path> files) throws IOException {
        if (files.isEmpty()) {
            return this;
        }
        List<String[]> a = new ArrayList<>(moreActors);
        List<String[]> p = new ArrayList<>(morePersons);
        OwnTables own = new OwnTables(this);
        for (Path file : files) {
            own.read(file);
        }
        a.addAll(own.actors());
        p.addAll(own.persons());
        return new ActorRegister(a, p);
    }

    /** The actor with that id, if the register knows it; bodies of states ("az/mod") are known by their state. */
    public Optional<Actor> find(ActorId id) {
        Entry entry = entries.get(id);
        if (entry != null) {
            return Optional.of(entry.actor());
        }
        State state = states.get(id.value());
        if (state != null) {
            return Optional.of(state.actor());
        }
        int slash = id.value().indexOf('/');
        State owner = slash < 0 ? null : states.get(id.value().substring(0, slash));
        if (owner == null) {
            return Optional.empty();
        }
        String body = id.value().substring(slash + 1);
        return Optional.of(owner.body(body, bodyKind(body)));
    }

    private static ActorKind bodyKind(String body) {
        return switch (body) {
            case "forces", "airforce", "navy", "police", "border", "guard", "security" -> ActorKind.STATE_FORCES;
            case "civilians" -> ActorKind.CIVILIANS;
            case "rebels", "separatists", "opposition", "militants", "jihadists" -> ActorKind.REBEL_GROUP;
            default -> ActorKind.MINISTRY;
        };
    }

    /** The side that an actor is on, as an actor; itself where it has none or the register does not know it. */
    Actor sideOf(Actor actor) {
        return actor.side() == null ? actor : find(actor.side()).orElse(actor);
    }

    /** A body ("mod") of a state, under the register's own name for it where there is one. */
    Actor body(State state, String body, ActorKind kind) {
        Actor made = state.body(body, kind);
        return find(made.id()).filter(a -> !a.name().equals(made.name())).orElse(made);
    }

    PhraseIndex index() {
        return index;
    }

    @Nullable State state(@Nullable String code) {
        return code == null ? null : states.get(code);
    }

    /** Whether an authority that is no state of its own governs a part of that state on that day. */
    boolean isShared(State state, java.time.@Nullable LocalDate day) {
        return states.values().stream()
                .anyMatch(s -> !s.isRecognised()
                        && s.actor().country() != null
                        && s.actor()
                                .country()
                                .equalsIgnoreCase(state.actor().id().value())
                        && s.term().holdsOn(day));
    }

    /** The party that {@code body} ("rebels") stands for in a country on that day, where there is one. */
    @Nullable Actor party(String country, String body, java.time.@Nullable LocalDate day) {
        for (Party party : parties.getOrDefault(country + ' ' + body, List.of())) {
            if (day != null && party.term().holdsOn(day)) {
                return find(party.actor()).orElse(null);
            }
        }
        return null;
    }

    /** The offices that a person of the register holds or held. */
    List<String> offices(ActorId person) {
        return offices.getOrDefault(person, List.of());
    }

    /** Who holds an office ("president") of a side on that day; the first entered where several do. */
    @Nullable Entry holder(ActorId side, String office, java.time.@Nullable LocalDate day) {
        if (day == null) {
            return null;
        }
        for (Entry person : persons) {
            if (office.equals(person.office())
                    && side.equals(person.parent())
                    && person.term().holdsOn(day)) {
                return person;
            }
        }
        return null;
    }

    private void addState(String[] row) {
        ActorId id = new ActorId(row[0]);
        List<String> names = Tables.list(row[3]);
        String country = row[2].isEmpty() ? row[0].toUpperCase(Locale.ROOT) : row[2].toUpperCase(Locale.ROOT);
        Actor actor = new Actor(id, names.get(0), Word.of(ActorKind.class, row[1]), id, country);
        List<String> adjectives = Tables.list(row[4]);
        List<String> people =
                row[5].isEmpty() ? adjectives.stream().map(a -> a + "s").toList() : Tables.list(row[5]);
        State state = new State(
                actor, names, adjectives, people, Tables.list(row[6]), Tables.list(row[7]), Term.of(row[8], row[9]));
        states.put(row[0], state);
        names.forEach(n -> index.add(n, new Sense.OfState(state, State.Role.NAME)));
        adjectives.forEach(n -> index.add(n, new Sense.OfState(state, State.Role.ADJECTIVE)));
        people.forEach(n -> index.add(n, new Sense.OfState(state, State.Role.PEOPLE)));
        state.capitals().forEach(n -> index.add(n, new Sense.OfState(state, State.Role.CAPITAL)));
        state.seats().forEach(n -> index.add(n, new Sense.OfState(state, State.Role.SEAT)));
    }

    private void addNoun(String[] row) {
        for (String words : Tables.list(row[0])) {
            Noun noun = new Noun(words, Word.of(ActorKind.class, row[1]), row[2], Noun.Type.of(row[3]));
            index.add(words, new Sense.Head(noun));
        }
    }

    private void addModifier(String[] row) {
        Sense sense = new Sense.Modifier(Sense.Owner.of(row[1]));
        Tables.list(row[0]).forEach(words -> index.add(words, sense));
    }

    private void addRegion(String[] row) {
        Sense sense = new Sense.Region(row[0]);
        Tables.list(row[1]).forEach(words -> index.add(words, sense));
    }

    private void addActor(String[] row) {
        ActorId id = new ActorId(row[0]);
        List<String> names = Tables.list(row[7]);
        ActorId side = row[2].isEmpty() ? null : row[2].equals("=") ? id : new ActorId(row[2]);
        Actor actor = new Actor(id, names.get(0), Word.of(ActorKind.class, row[1]), side, country(row[3]));
        ActorId parent = row[4].isEmpty() ? null : new ActorId(row[4]);
        Entry entry = new Entry(actor, parent, null, Term.of(row[5], row[6]), names);
        entries.put(id, entry);
        names.forEach(n -> index.add(n, new Sense.Known(entry)));
    }

    private @Nullable String country(String code) {
        State state = states.get(code);
        return state == null ? null : state.actor().country();
    }

    private void addPerson(String[] row) {
        List<String> names = Tables.list(row[4]);
        ActorId body = new ActorId(row[0]);
        Actor owner = find(body)
                .orElseThrow(
                        () -> new IllegalArgumentException("no such side or body for " + names.get(0) + ": " + row[0]));
        ActorId side = owner.side() == null ? owner.id() : owner.side();
        Actor actor = new Actor(
                new ActorId("person/" + slug(names.get(0))), names.get(0), ActorKind.PERSON, side, owner.country());
        Entry entry = new Entry(actor, body, row[1], Term.of(row[2], row[3]), names);
        entries.putIfAbsent(actor.id(), entry);
        persons.add(entry);
        offices.computeIfAbsent(actor.id(), k -> new ArrayList<>(1)).add(row[1]);
        names.forEach(n -> index.add(n, new Sense.Known(entry)));
    }

    /** A name as part of an id: lower case, no accents, hyphens between the words. */
    static String slug(String name) {
        StringBuilder slug = new StringBuilder(name.length());
        String folded = PhraseIndex.fold(name);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                slug.append(c);
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int end = slug.length();
        while (end > 0 && slug.charAt(end - 1) == '-') {
            end--;
        }
        return end == 0 ? "unnamed" : slug.substring(0, end);
    }
}
