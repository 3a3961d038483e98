package org.truceline.resolve.time;

/** A time expression found: lexemes from {@code from} up to but not including {@code end}, the rule that found it and what it means. */
record Found(int from, int end, Rule rule, Outcome outcome) {}
