package org.truceline.reconcile.weave;

import java.util.List;
import java.util.Optional;
import org.truceline.model.ReportId;
import org.truceline.text.Copy;

/**
 * Where a {@link Weave} keeps what it needs to go on when the next report comes: all of it can be computed again. Reports have numbers, given by the shelf; a strand's
 * number is made of its report's. Numbers are names only: nothing hangs on their order.
 */
public interface Shelf {

    /** A strand brought together with another. */
    record Edge(long other, double score, boolean used) {}

    /** The number of a report; a new one where it has none. */
    int number(ReportId report);

    /** What is kept of a report; empty where nothing is. */
    Optional<Sheet> sheet(int report);

    /** Keeps it, in place of an earlier one. */
    void keep(int report, Sheet sheet);

    /** Takes a report's sheet away; its number stays. */
    void drop(int report);

    /** What is filed under {@code key}, by stamp, then number: the first {@code limit}, and those of one stamp with the last of them. */
    long[] filed(long key, int limit);

    /** The smallest and the largest stamp under {@code key}; empty where nothing is. */
    long[] stamps(long key);

    /** Files {@code number} under {@code key}; filing it again changes nothing. */
    void file(long key, long stamp, long number);

    /** Takes it out again. */
    void unfile(long key, long stamp, long number);

    /** The strands that one was compared with and is alike, with the scores. */
    List<Edge> edges(long strand);

    /** Keeps an edge, seen from both ends; {@code used} says whether it brought two sets together. */
    void link(long a, long b, double score, boolean used);

    /** Takes an edge away, at both ends. */
    void unlink(long a, long b);

    /** The set that a strand is in, named by one of its strands; −1 where it is in none. */
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
    Optional<Copy> copy(int report);

    /** Notes which earlier report it copies. */
    void copied(int report, Copy copy);

    /** Notes that it copies none. */
    void notCopied(int report);
}
