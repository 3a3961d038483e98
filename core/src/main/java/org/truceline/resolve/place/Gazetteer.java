package org.truceline.resolve.place;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Candidate;
import org.truceline.model.Place;
import org.truceline.model.PlaceId;
import org.truceline.model.PlaceKind;
import org.truceline.model.Point;

/**
 * All places that the program knows, by name: the bundled table and the packs. Immutable, for any number of threads.
 *
 * <pre>{@code
 * Gazetteer.bundled().candidates("Stepanakert")   // the place, why, and its rivals, most likely first
 * }</pre>
 */
public final class Gazetteer {

    /** The packs that come with the program, in the order in which they are read; a later one may correct an earlier. */
    static final List<String> PACKS =
            List.of("countries", "us-states", "divisions", "regions", "waters", "south-caucasus", "conflict-areas");

    private static final class Bundled {
        static final Gazetteer INSTANCE = load(PACKS);
    }

    /** The bundled table with some of the packs. */
    static Gazetteer load(List<String> packNames) {
        try (InputStream in = Gazetteer.class.getResourceAsStream("places.bin")) {
            if (in == null) {
                throw new IllegalStateException(
                        "the gazetteer is missing from the program: build it with gazetteer/build.sh");
            }
            PlaceTable table = PlaceTable.read(new BufferedInputStream(in, 1 << 16));
            List<PlacePack> packs = new ArrayList<>();
            for (String pack : packNames) {
                packs.add(pack(pack));
            }
            return new Gazetteer(table, packs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of the packs that come with the program. */
    static PlacePack pack(String name) {
        try (InputStream text = Gazetteer.class.getResourceAsStream("packs/" + name + ".tsv")) {
            if (text == null) {
                throw new IllegalStateException("the pack " + name + " is missing from the program");
            }
            return PlacePack.parse(name, new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A use of a name: which place, how. */
    record Use(Place place, NameUse use, int flag, boolean fromPack) {}

    private final PlaceTable table;
    private final Map<Long, List<Use>> packUses = new HashMap<>();
    private final Map<Long, Set<String>> exactForms = new HashMap<>();
    private final Map<PlaceId, PlacePack.Entry> packPlaces = new HashMap<>();
    private final Map<String, String> countryNames = new HashMap<>();

    private final List<PlacePack> packs;
    private final List<PackFile> imports;

    Gazetteer(PlaceTable table, List<PlacePack> packs) {
        this(table, packs, List.of());
    }

    private Gazetteer(PlaceTable table, List<PlacePack> packs, List<PackFile> imports) {
        this.table = table;
        this.packs = List.copyOf(packs);
        this.imports = List.copyOf(imports);
        for (PlacePack pack : packs) {
            for (PlacePack.Entry entry : pack.entries()) {
                packPlaces.put(entry.place().id(), entry);
            }
        }
        for (PlacePack.Entry entry : packPlaces.values()) {
            add(entry.place(), entry.place().name(), NameUse.MAIN);
            entry.names().forEach(n -> add(entry.place(), n.name(), n.use()));
            if (entry.place().kind() == PlaceKind.COUNTRY && entry.place().country() != null) {
                countryNames.put(entry.place().country(), entry.place().name());
            }
        }
    }

    private void add(Place place, String name, NameUse use) {
        long key = NameKey.hash(NameKey.fold(name));
        if (use == NameUse.ABBREVIATION) {
            exactForms.computeIfAbsent(key, k -> new HashSet<>()).add(name);
        }
        List<Use> uses = packUses.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (uses.stream()
                .noneMatch(u -> u.place().id().equals(place.id())
                        && (u.use() == use || u.use().compareTo(NameUse.SHORT) < 0))) {
            uses.add(new Use(place, use, 0, true));
        }
    }

    /** The gazetteer that comes with the program; read once, on first use. */
    public static Gazetteer bundled() {
        return Bundled.INSTANCE;
    }

    /** This gazetteer with imported packs. Where the same place is in several, the packs of the program come first, then the imported in their order. */
    public Gazetteer with(List<PackFile> more) {
        return more.isEmpty()
                ? this
                : new Gazetteer(
                        table,
                        packs,
                        Stream.concat(imports.stream(), more.stream()).toList());
    }

    /** How many places it knows; one that is in two tables counts twice. */
    public int size() {
        return table.size()
                + packPlaces.size()
                + imports.stream().mapToInt(PackFile::size).sum();
    }

    /** Whether any place bears the name with this key. */
    boolean knows(long key) {
        return packUses.containsKey(key) || Arrays.binarySearch(table.keys, key) >= 0 || isImported(key);
    }

    /** Whether the name with this key is a common English word too ("Nice", "Of"). */
    boolean isCommonWord(long key) {
        int at = Arrays.binarySearch(table.keys, key);
        return at >= 0 ? table.common[at] : isImportedCommonWord(key);
    }

    private boolean isImported(long key) {
        for (PackFile pack : imports) {
            if (pack.knows(key)) {
                return true;
            }
        }
        return false;
    }

    private boolean isImportedCommonWord(long key) {
        for (PackFile pack : imports) {
            if (pack.isCommonWord(key)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an abbreviation with this key is written exactly so. */
    boolean isExactForm(long key, String written) {
        return exactForms.getOrDefault(key, Set.of()).contains(written);
    }

    /** All uses of the name with this key: those of packs first, then by population. A place of the table that a pack has too is left out. */
    List<Use> uses(long key) {
        List<Use> uses = new ArrayList<>(packUses.getOrDefault(key, List.of()));
        int fromPacks = uses.size();
        for (PackFile pack : imports) {
            addImported(pack, key, uses);
        }
        int imported = uses.size();
        int at = Arrays.binarySearch(table.keys, key);
        if (at < 0) {
            return uses;
        }
        for (int i = table.from[at]; i < table.from[at + 1]; i++) {
            int row = table.uses[i] >> 3;
            Place place = place(row);
            NameUse use = PlaceTable.USES.get(table.uses[i] & 7);
            PlacePack.@Nullable Entry corrected = packPlaces.get(place.id());
            if (corrected != null) {
                Place better = corrected.place();
                if (uses.stream().noneMatch(u -> u.place().id().equals(better.id()))) {
                    uses.add(new Use(better, use, table.flag[row], true));
                }
            } else if (!isSame(place, uses.subList(0, fromPacks))
                    && !isOneOf(place, uses.subList(fromPacks, imported))) {
                uses.add(new Use(place, use, table.flag[row], false));
            }
        }
        return uses;
    }

    private void addImported(PackFile pack, long key, List<Use> uses) {
        int before = uses.size();
        for (PackFile.Row row : pack.rows(key)) {
            Place place = pack.place(row.row());
            PlacePack.@Nullable Entry corrected = packPlaces.get(place.id());
            if (corrected != null) {
                place = corrected.place();
            }
            PlaceId id = place.id();
            boolean known = uses.subList(0, before).stream()
                            .anyMatch(u -> u.place().id().equals(id))
                    || isOneOf(place, uses.subList(0, before));
            if (!known) {
                boolean curated = corrected != null || pack.isCurated(row.row());
                uses.add(new Use(place, row.use(), pack.flag(row.row()), curated));
            }
        }
    }

    /** Whether a place of another table is the same: one id, or much the same point and the same kind of thing in one country. */
    private static boolean isOneOf(Place place, List<Use> others) {
        for (Use use : others) {
            Place other = use.place();
            boolean division = isDivision(place.kind()) && isDivision(other.kind());
            boolean settlement = isSettlement(place.kind()) && isSettlement(other.kind());
            boolean near = place.point() != null
                    && other.point() != null
                    && Objects.equals(place.country(), other.country())
                    && place.point().kmTo(other.point()) < (division ? 60 : 6);
            if (other.id().equals(place.id()) || (near && (division || settlement || place.kind() == other.kind()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDivision(PlaceKind kind) {
        return kind == PlaceKind.PROVINCE || kind == PlaceKind.DISTRICT;
    }

    /** Whether one of the packs' places is the same: a settlement or district of much the same point, in one country. */
    private static boolean isSame(Place place, List<Use> fromPacks) {
        for (Use use : fromPacks) {
            Place other = use.place();
            boolean sameKind = isSettlement(place.kind()) == isSettlement(other.kind());
            if (sameKind
                    && place.point() != null
                    && other.point() != null
                    && Objects.equals(place.country(), other.country())
                    && place.point().kmTo(other.point()) < (isSettlement(place.kind()) ? 6 : 60)) {
                return true;
            }
        }
        return false;
    }

    static boolean isSettlement(PlaceKind kind) {
        return kind == PlaceKind.CITY || kind == PlaceKind.VILLAGE || kind == PlaceKind.QUARTER;
    }

    private Place place(int row) {
        int first = table.first[row];
        int second = table.second[row];
        PlaceKind kind = PlaceTable.KINDS.get(table.kind[row]);
        String name = table.names.get(row);
        return new Place(
                new PlaceId(table.ids.get(row)),
                name,
                kind,
                new Point(table.latitude[row] / 1e5, table.longitude[row] / 1e5),
                table.radiusTenths[row] / 10.0,
                table.countries[table.country[row]],
                first >= 0 ? table.names.get(first) : kind == PlaceKind.PROVINCE ? name : null,
                second >= 0 ? table.names.get(second) : kind == PlaceKind.DISTRICT ? name : null,
                table.population[row]);
    }

    /**
     * The places that a name may mean with nothing else known, most likely first; scores add up to 1. Empty where no place is called so.
     *
     * @param name in any spelling that the gazetteer knows, in small or capital letters
     */
    public List<Candidate<Place>> candidates(String name) {
        List<Use> uses = uses(NameKey.hash(NameKey.fold(name)));
        double[] weights = uses.stream().mapToDouble(u -> Math.exp(Prior.of(u))).toArray();
        double sum = Arrays.stream(weights).sum();
        List<Candidate<Place>> out = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            out.add(new Candidate<>(uses.get(i).place(), weights[i] / sum, Prior.account(uses.get(i))));
        }
        out.sort(Comparator.comparingDouble((Candidate<Place> c) -> -c.score())
                .thenComparing(c -> c.value().id()));
        return List.copyOf(out);
    }

    /** The other names of a place that packs know, with their tags; empty for places of the bundled table. */
    public List<PlacePack.TaggedName> namesOf(PlaceId id) {
        PlacePack.@Nullable Entry entry = packPlaces.get(id);
        List<PlacePack.TaggedName> own = entry == null ? List.of() : entry.names();
        if (imports.isEmpty()) {
            return own;
        }
        Set<PlacePack.TaggedName> all = new LinkedHashSet<>(own);
        for (PackFile pack : imports) {
            int row = pack.rowOf(id);
            if (row >= 0) {
                all.addAll(pack.namesOf(row));
            }
        }
        return List.copyOf(all);
    }

    /** The countries, as two small letters, whose own English spelling of some place the packs know ({@code en-az}). */
    public SortedSet<String> parties() {
        SortedSet<String> parties = new TreeSet<>();
        for (PlacePack.Entry entry : packPlaces.values()) {
            for (PlacePack.TaggedName name : entry.names()) {
                if (name.tag().length() == 5
                        && name.tag().startsWith("en-")
                        && !name.tag().equals("en-un")) {
                    parties.add(name.tag().substring(3));
                }
            }
        }
        return parties;
    }

    /** The English name of a country. */
    public Optional<String> countryName(String code) {
        return Optional.ofNullable(countryNames.get(code));
    }
}
