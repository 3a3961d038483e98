package org.truceline.model;

/** A thing that words may have meant, with its score (0 to 1) and the reason in a sentence. */
public record Candidate<T>(T value, double score, String reason) {}
