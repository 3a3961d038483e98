package org.truceline.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a site's robots.txt lets us fetch (RFC 9309): the longest rule that matches a path decides, of equals the one that allows. */
final class Robots {

    private static final int MOST_RULES = 5_000;

    private record Rule(boolean allows, String path) {}

    private final List<Rule> rules;

    private Robots(List<Rule> rules) {
        this.rules = rules;
    }

    static Robots allowAll() {
        return new Robots(List.of());
    }

    static Robots disallowAll() {
        return new Robots(List.of(new Rule(false, "/")));
    }

    /** The rules for {@code agent} (lower case), where there are none those for all. */
    static Robots parse(String text, String agent) {
        List<Rule> own = new ArrayList<>();
        List<Rule> all = new ArrayList<>();
        boolean named = false;
        boolean forUs = false;
        boolean forAll = false;
        boolean naming = false;
        for (String line : text.split("\\R", MOST_RULES)) {
            int comment = line.indexOf('#');
            String content = comment < 0 ? line : line.substring(0, comment);
            int colon = content.indexOf(':');
            if (colon < 0) {
                continue;
            }
            String key = content.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            String value = content.substring(colon + 1).strip();
            if (key.equals("user-agent")) {
                String name = value.toLowerCase(Locale.ROOT);
                forUs = (naming && forUs) || name.equals(agent);
                forAll = (naming && forAll) || name.equals("*");
                named |= forUs;
                naming = true;
            } else if (key.equals("allow") || key.equals("disallow")) {
                naming = false;
                if (!value.isEmpty()) {
                    Rule rule = new Rule(key.equals("allow"), value);
                    (forUs ? own : forAll ? all : new ArrayList<Rule>()).add(rule);
                }
            }
        }
        return new Robots(named ? own : all);
    }

    /** Whether {@code path}, with its query, may be fetched. */
    boolean allows(String path) {
        Rule best = null;
        for (Rule rule : rules) {
            boolean longer = best == null
                    || rule.path().length() > best.path().length()
                    || (rule.path().length() == best.path().length() && rule.allows());
            if (longer && matches(rule.path(), path)) {
                best = rule;
            }
        }
        return best == null || best.allows();
    }

    /** "*" stands for any characters, "$" at the end for the end. Greedy from left to right, so linear in the path for each star. */
    private static boolean matches(String pattern, String path) {
        boolean whole = pattern.endsWith("$");
        String[] parts = (whole ? pattern.substring(0, pattern.length() - 1) : pattern).split("\\*", -1);
        if (!path.startsWith(parts[0])) {
            return false;
        }
        int at = parts[0].length();
        for (int i = 1; i < parts.length; i++) {
            boolean last = whole && i == parts.length - 1;
            int found = last ? Math.max(at, path.length() - parts[i].length()) : path.indexOf(parts[i], at);
            if (found < 0 || (last && !path.substring(found).equals(parts[i]))) {
                return false;
            }
            at = found + parts[i].length();
        }
        return !whole || at == path.length();
    }
}
