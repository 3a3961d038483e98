package org.truceline.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Judgement;
import org.truceline.model.Reading;
import org.truceline.model.ReportId;

/**
 * Tables for what is computed from a ledger and kept beside it: what a new report is compared with, which strands belong together, and an index of places and months. All of
 * it can be computed again. Belongs to one thread.
 */
public interface Workings extends AutoCloseable {

    /**
     * How far the tables have come.
     *
     * @param rules by which rules they were computed; empty where nothing was
     * @param edition the last edition taken in
     * @param removal the last removal or restoring taken in
     * @param step another number after each step: what is remembered of the tables is sure as long as it is the same
     */
    record State(String rules, long edition, long removal, long step) {}

    /**
     * What the ledger has that the tables have not taken in: the reports concerned, and how far they take them.
     *
     * @param judgements the ids of judgements not taken in
     */
    record News(List<ReportId> reports, State upTo, Set<String> judgements) {

        /** Copies the lists. */
        public News {
            reports = List.copyOf(reports);
            judgements = Set.copyOf(judgements);
        }

        /** Whether there is nothing to take in. */
        public boolean isEmpty() {
            return reports.isEmpty() && judgements.isEmpty();
        }
    }

    /** Runs {@code work} with the only right to write; all of it is kept, or none. */
    <T> T atomically(Supplier<T> work);

    /** Reads an unchanging state while {@code work} runs. */
    <T> T still(Supplier<T> work);

    /** How far the tables have come. */
    State state();

    /** Empties the tables; the number of the step stays. */
    void clear();

    /** What is new since {@link #state}, at most {@code limit} editions and as many removals. */
    News news(int limit);

    /** Notes that news were taken in, in one step more. */
    void taken(News news, String rules);

    /** The report as it counts now, with its claims; empty where there is none, or it was taken out. */
    Optional<Reading> reading(ReportId report, boolean mentions);

    /** All judgements, oldest first. */
    List<Judgement> judgements();

    /** The reports that hold a claim whose id begins with {@code claim}: at most {@code limit}. */
    List<ReportId> holders(String claim, int limit);

    /** The number of a report; a new one where it has none. */
    int number(ReportId report);

    /** The report with a number. */
    ReportId report(int number);

    /** What is kept of a report to compare others with; null where nothing is. */
    byte @Nullable [] sheet(int report);

    /** Keeps it; null takes it away. */
    void keepSheet(int report, byte @Nullable [] sheet);

    /** A filing: its stamp, and what is filed. */
    record Filing(long stamp, long number) {}

    /** What is filed under {@code key} in the order of stamps, then numbers. */
    List<Filing> filed(long key, int limit);

    /** The smallest and the largest stamp under {@code key}; empty where nothing is. */
    long[] stamps(long key);

    /** Files {@code number} under {@code key}; filing it again changes nothing. */
    void file(long key, long stamp, long number);

    /** Takes it out again. */
    void unfile(long key, long stamp, long number);

    /** An edge seen from one end. */
    record Edge(long other, double score, boolean used) {}

    /** The strands that one was compared with, and the scores. */
    List<Edge> edges(long strand);

    /** Keeps an edge, seen from both ends. */
    void link(long a, long b, double score, boolean used);

    /** Takes an edge away, at both ends. */
    void unlink(long a, long b);

    /** −1 where there is none. */
    long home(long strand);

    /** Puts a strand into the set of {@code home}. */
    void settle(long strand, long home);

    /** Takes a strand out of its set. */
    void unsettle(long strand);

    /** The strands of a set. */
    long[] members(long home);

    /** All sets. */
    List<Long> homes();

    /** Which earlier report it copies. */
    record CopyRow(ReportId of, String kind, double alike) {}

    /** Which earlier report it copies; empty where it copies none. */
    Optional<CopyRow> copy(int report);

    /** Notes which report it copies; null for none. */
    void copied(int report, @Nullable CopyRow copy);

    /** Forgets where and when the strands numbered from {@code from} up to before {@code to} are. */
    void forgetWhere(long from, long to);

    /**
     * Notes where and when a strand is.
     *
     * @param names folded names of its places
     * @param months since year 0; −1 where it gives no day
     */
    void noteWhere(long strand, Collection<String> names, Collection<Integer> months);

    /**
     * The sets with strands at a place whose folded name holds {@code words} as whole words, in months from {@code first} to {@code last}.
     *
     * @param words null for every place
     */
    List<Long> homesAt(@Nullable String words, int first, int last);

    @Override
    void close();
}
