package org.truceline.reconcile.weave;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.truceline.text.Copy;

/** Which report carries the text of which earlier one. Each report is held against the first few that share a mark of its text with it: whatever order they came in. */
final class CopyTree {

    /** So many of those that share a mark are looked at: the earliest. */
    private static final int LOOKED_AT = 4;

    private final Shelf shelf;

    CopyTree(Shelf shelf) {
        this.shelf = shelf;
    }

    private static long key(long mark) {
        return Keys.hash("c:" + mark);
    }

    private static long childrenKey(int report) {
        return Keys.hash("d:" + report);
    }

    void takeOut(int number, Sheet sheet, Changes changes) {
        for (long mark : sheet.fingerprint().marks()) {
            changes.marks().computeIfAbsent(key(mark), this::first);
            shelf.unfile(key(mark), sheet.stamp(), number);
        }
        shelf.copy(number).ifPresent(c -> forget(number, c));
        changes.copies().addAll(children(number));
    }

    void putIn(int number, Sheet sheet, Changes changes) {
        for (long mark : sheet.fingerprint().marks()) {
            changes.marks().computeIfAbsent(key(mark), this::first);
            shelf.file(key(mark), sheet.stamp(), number);
        }
        changes.copies().add(number);
    }

    /** Looks for originals anew where need be; gives the strands of reports whose original is another now. */
    Set<Long> update(Changes changes) {
        changes.marks().forEach((key, before) -> {
            if (!first(key).equals(before)) {
                for (long number : shelf.filed(key, Integer.MAX_VALUE)) {
                    changes.copies().add((int) number);
                }
            }
        });
        Set<Long> strands = new LinkedHashSet<>();
        for (int number : changes.copies()) {
            shelf.sheet(number).ifPresent(sheet -> {
                Optional<Copy> before = shelf.copy(number);
                Optional<Copy> now = original(sheet);
                if (!now.equals(before)) {
                    before.ifPresent(c -> forget(number, c));
                    now.ifPresent(c -> keep(number, c));
                    for (int i = 0; i < sheet.sketches().size(); i++) {
                        strands.add(Strands.number(number, i));
                    }
                }
            });
        }
        return strands;
    }

    private void keep(int number, Copy copy) {
        shelf.copied(number, copy);
        shelf.file(childrenKey(shelf.number(copy.of())), number, number);
    }

    private void forget(int number, Copy copy) {
        shelf.notCopied(number);
        shelf.unfile(childrenKey(shelf.number(copy.of())), number, number);
    }

    /** The reports that copy this one. */
    List<Integer> children(int number) {
        List<Integer> children = new ArrayList<>();
        for (long child : shelf.filed(childrenKey(number), Integer.MAX_VALUE)) {
            children.add((int) child);
        }
        return children;
    }

    /** The first few reports under a mark. */
    private List<Integer> first(long key) {
        List<Sheet> sheets = new ArrayList<>();
        for (long number : shelf.filed(key, LOOKED_AT)) {
            shelf.sheet((int) number).ifPresent(sheets::add);
        }
        return sheets.stream()
                .sorted(Sheet.BY_DAY)
                .limit(LOOKED_AT)
                .map(s -> shelf.number(s.report()))
                .toList();
    }

    /**
     * The earlier report whose text it carries: that with the very same words, else the most alike, of equals the earliest; failing that the earliest that carries a
     * statement which it quotes.
     */
    private Optional<Copy> original(Sheet sheet) {
        Set<Integer> candidates = new LinkedHashSet<>();
        for (long mark : sheet.fingerprint().marks()) {
            candidates.addAll(first(key(mark)));
        }
        return candidates.stream()
                .map(n -> shelf.sheet(n).orElseThrow())
                .filter(s -> Sheet.BY_DAY.compare(s, sheet) < 0)
                .sorted(Sheet.BY_DAY)
                .flatMap(s -> sheet.fingerprint().copyOf(s.fingerprint(), sheet.report(), s.report()).stream())
                .min(Comparator.comparing(Copy::kind)
                        .thenComparing(
                                Comparator.comparingDouble(Copy::likeness).reversed()));
    }
}
