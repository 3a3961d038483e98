package org.truceline.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RobotsTest {

    @Test
    void theLongestRuleDecides() {
        Robots robots = Robots.parse("User-agent: *\nDisallow: /a\nAllow: /a/news\nDisallow: /*.pdf$\n", "truceline");
        assertThat(robots.allows("/a/x")).isFalse();
        assertThat(robots.allows("/a/news/1")).isTrue();
        assertThat(robots.allows("/b/file.pdf")).isFalse();
        assertThat(robots.allows("/b/file.pdf?x")).isTrue();
    }

    @Test
    void rulesMadeForUsAloneCount() {
        String file =
                "User-agent: other\nUser-agent: Truceline # that is us\nDisallow: /private\n\nUser-agent: *\nDisallow: /\n";
        assertThat(Robots.parse(file, "truceline").allows("/story")).isTrue();
        assertThat(Robots.parse(file, "truceline").allows("/private")).isFalse();
        assertThat(Robots.parse(file, "somebody").allows("/story")).isFalse();
    }

    @Test
    void noRulesAllowAll() {
        assertThat(Robots.parse("", "truceline").allows("/")).isTrue();
        assertThat(Robots.parse("User-agent: *\nDisallow:\n", "truceline").allows("/x"))
                .isTrue();
    }
}
