package org.truceline.read.rule;

/** What a rule made, and where. */
public record Found<T>(String rule, Match match, T value) {}
