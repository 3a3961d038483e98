package org.truceline.read.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What earlier stages found in one text, by type and first token. Filled while one text is read; not for use by many threads. */
public final class Findings {

    private final Map<String, Map<Integer, List<Finding>>> byType = new HashMap<>();

    /** Nothing found yet. */
    public static Findings none() {
        return new Findings();
    }

    /** Adds one; it is met by rules that look where it begins. */
    public void add(Finding finding) {
        byType.computeIfAbsent(finding.type(), t -> new HashMap<>())
                .computeIfAbsent(finding.first(), f -> new ArrayList<>(1))
                .add(finding);
    }

    /** Adds one over the tokens from {@code first} up to before {@code end}. */
    public void add(String type, int first, int end, Object value) {
        add(new Finding(type, first, end, value));
    }

    /** Those of {@code type} that start at token {@code first}, in the order in which they were added. */
    public List<Finding> at(String type, int first) {
        Map<Integer, List<Finding>> starts = byType.get(type);
        return starts == null ? List.of() : starts.getOrDefault(first, List.of());
    }
}
