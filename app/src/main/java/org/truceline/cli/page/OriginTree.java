package org.truceline.cli.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.truceline.cli.Terminal;
import org.truceline.model.Origin;
import org.truceline.model.ReportId;

/** An origin with the reports that go back to it, each below the one that it copies, with the reason. */
final class OriginTree {

    /** How far a copy stands to the right of what it copies, and how deep that is shown. */
    private static final int STEP = 2;

    private static final int DEEPEST = 10;

    /** Stands for what no report of the origin carries before. */
    private static final ReportId NONE = new ReportId("-");

    private final Map<ReportId, List<Origin.Branch>> copies = new HashMap<>();
    private final Terminal terminal;
    private final StringBuilder out = new StringBuilder();

    private OriginTree(Origin origin, Terminal terminal) {
        this.terminal = terminal;
        for (Origin.Branch branch : origin.tree()) {
            copies.computeIfAbsent(branch.of() == null ? NONE : branch.of(), r -> new ArrayList<>())
                    .add(branch);
        }
    }

    static String of(Origin origin, Terminal terminal) {
        OriginTree tree = new OriginTree(origin, terminal);
        int reports = origin.reports().size();
        tree.out
                .append("  ")
                .append(terminal.strong(Lines.plain(origin.root())))
                .append(" (")
                .append(origin.kind().word())
                .append(reports == 1 ? ", 1 report)\n" : ", " + reports + " reports)\n");
        if (origin.tree().isEmpty()) {
            tree.line(
                    4,
                    String.join(
                            ", ", origin.reports().stream().map(ReportId::value).toList()));
        }
        tree.below(tree.copies.getOrDefault(NONE, List.of()), "", 4, 0);
        return tree.out.toString();
    }

    /** Branches below one that has {@code told} for its reason. Those that share a reason, and that nothing copies, share a line. */
    private void below(List<Origin.Branch> branches, String told, int indent, int depth) {
        Map<String, List<String>> alike = new LinkedHashMap<>();
        for (Origin.Branch branch : branches) {
            List<Origin.Branch> own = copies.get(branch.report());
            String reason = reason(branch, told);
            if (own == null) {
                alike.computeIfAbsent(reason, r -> new ArrayList<>())
                        .add(branch.report().value());
            } else {
                line(indent, told(branch.report().value(), reason));
                below(own, branch.reason(), depth < DEEPEST ? indent + STEP : indent, depth + 1);
            }
        }
        alike.forEach((reason, reports) -> line(indent, told(String.join(", ", reports), reason)));
    }

    /** Its reason; what holds for the report that it copies too is not said again. */
    private static String reason(Origin.Branch branch, String told) {
        String again = told.contains(", shares ") ? told.substring(0, told.indexOf(", shares ")) : told;
        return branch.of() != null && !again.isEmpty() && branch.reason().startsWith(again + ", ")
                ? branch.reason().substring(again.length() + 2)
                : branch.reason();
    }

    private static String told(String reports, String reason) {
        return reason.isEmpty() ? reports : reports + ": " + reason;
    }

    private void line(int indent, String text) {
        out.append(Lines.wrap(text, indent, terminal.columns())).append('\n');
    }
}
