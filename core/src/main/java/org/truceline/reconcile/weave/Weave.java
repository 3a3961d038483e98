package org.truceline.reconcile.weave;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.truceline.model.ReportId;
import org.truceline.reconcile.match.Vocabulary;
import org.truceline.reconcile.strand.Verdicts;

/**
 * Keeps strands together as reports come, change and go. Touches only the neighbourhood of what changed; the result is the same as of a weave from nothing, whatever
 * the order: every decision hangs on the reports that it is about, or on counts under a key that all who share the key see change. Not for many threads.
 */
public final class Weave {

    /** Words that stand alike in reports published further apart than this are their outlet's furniture. In days. */
    private static final int FURNITURE_DAYS = 14;

    private final Shelf shelf;
    private final Source source;
    private final Vocabulary vocabulary;
    private final Scores scores;
    private final Partners partners;
    private final CopyTree copies;
    private final Clusters clusters;
    private Verdicts verdicts = Verdicts.none();

    /**
     * @param shelf where what is woven is kept
     * @param source where the readings are
     * @param vocabulary how rare words are
     */
    public Weave(Shelf shelf, Source source, Vocabulary vocabulary) {
        this.shelf = shelf;
        this.source = source;
        this.vocabulary = vocabulary;
        scores = new Scores();
        partners = new Partners(shelf, scores);
        copies = new CopyTree(shelf);
        clusters = new Clusters(shelf, partners);
    }

    /**
     * Takes in what changed.
     *
     * @param changed reports that came, are read or judged otherwise, or went
     * @param verdicts all that is judged of pairs; where that changed, the reports of the claims concerned are among {@code changed}
     */
    public void update(Collection<ReportId> changed, Verdicts verdicts) {
        this.verdicts = verdicts;
        Map<ReportId, Optional<Source.Kept>> now = new TreeMap<>();
        changed.forEach(id -> now.put(id, source.find(id)));
        Set<ReportId> touched = file(now);
        touched.forEach(id -> now.computeIfAbsent(id, source::find));

        Changes changes = new Changes(shelf);
        now.keySet().forEach(id -> takeOut(shelf.number(id), changes));
        List<Long> fresh = new ArrayList<>();
        now.forEach((id, kept) -> kept.ifPresent(k -> fresh.addAll(putIn(shelf.number(id), k, changes))));
        Set<Long> again = new LinkedHashSet<>(fresh);
        again.addAll(changes.strandsUnderKeysOfUseAgain());
        again.addAll(copies.update(changes));
        partners.update(again, changes);
        partners.part(changes.keysOfNoMoreUse(), changes);
        changes.dirty().addAll(fresh);
        clusters.settle(changes.dirty(), new Judged(verdicts, shelf));
    }

    /** Files the first and last segments of what came; gives the reports that lose or get back words because a segment turned out to be furniture, or not. */
    private Set<ReportId> file(Map<ReportId, Optional<Source.Kept>> now) {
        Map<Long, Boolean> before = new HashMap<>();
        now.forEach((id, kept) -> {
            int number = shelf.number(id);
            shelf.sheet(number).ifPresent(old -> {
                for (long segment : old.segments()) {
                    before.computeIfAbsent(segment, this::isFurniture);
                    shelf.unfile(segmentKey(segment), old.stamp(), number);
                }
            });
            kept.ifPresent(k -> {
                for (long segment : Sheet.segments(k.reading().report())) {
                    before.computeIfAbsent(segment, this::isFurniture);
                    shelf.file(
                            segmentKey(segment), Sheet.day(k.reading().report()).toEpochDay(), number);
                }
            });
        });
        Set<ReportId> touched = new TreeSet<>();
        before.forEach((segment, was) -> {
            if (was != isFurniture(segment)) {
                for (long number : shelf.filed(segmentKey(segment), Integer.MAX_VALUE)) {
                    shelf.sheet((int) number).ifPresent(s -> touched.add(s.report()));
                }
            }
        });
        return touched;
    }

    private static long segmentKey(long segment) {
        return Keys.hash("f:" + segment);
    }

    private boolean isFurniture(long segment) {
        long[] days = shelf.stamps(segmentKey(segment));
        return days.length > 0 && days[1] - days[0] > FURNITURE_DAYS;
    }

    private void takeOut(int number, Changes changes) {
        shelf.sheet(number).ifPresent(old -> {
            for (int i = 0; i < old.sketches().size(); i++) {
                long strand = Strands.number(number, i);
                Keys keys = Keys.of(old.sketches().get(i));
                changes.unfile(keys, strand);
                for (Shelf.Edge edge : shelf.edges(strand)) {
                    shelf.unlink(strand, edge.other());
                    changes.dirty().add(edge.other());
                }
                long home = shelf.home(strand);
                for (long member : shelf.members(home)) {
                    changes.dirty().add(member);
                }
                shelf.unsettle(strand);
                changes.dirty().remove(strand);
            }
            copies.takeOut(number, old, changes);
            PointerIndex.unfile(shelf, number, old);
            OperationIndex.unfile(shelf, number, old);
            shelf.drop(number);
            scores.forget(number);
        });
    }

    private List<Long> putIn(int number, Source.Kept kept, Changes changes) {
        Set<Long> furniture = new HashSet<>();
        for (long segment : Sheet.segments(kept.reading().report())) {
            if (isFurniture(segment)) {
                furniture.add(segment);
            }
        }
        Sheet sheet = Sheet.of(kept, furniture, vocabulary, verdicts);
        shelf.keep(number, sheet);
        List<Long> strands = new ArrayList<>();
        for (int i = 0; i < sheet.sketches().size(); i++) {
            long strand = Strands.number(number, i);
            changes.file(Keys.of(sheet.sketches().get(i)), strand);
            strands.add(strand);
        }
        copies.putIn(number, sheet, changes);
        PointerIndex.file(shelf, number, sheet);
        OperationIndex.file(shelf, number, sheet);
        return strands;
    }
}
