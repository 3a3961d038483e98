package org.truceline.model;

import java.util.Optional;

/** Words of a report and the thing that they name. The words are kept whatever is found. */
public record Name<T>(Quote words, Answer<T> answer) {

    /** Words that nobody has looked up yet. */
    public static <T> Name<T> asWritten(Quote words) {
        return new Name<>(words, new Answer.Unasked<>());
    }

    /** The same words with another answer. */
    public Name<T> answered(Answer<T> found) {
        return new Name<>(words, found);
    }

    /** What it stands for, if that was found. */
    public Optional<T> found() {
        return answer.found();
    }

    /** The words as written. */
    public String text() {
        return words.text();
    }

    @Override
    public String toString() {
        return found().map(t -> words.text() + " = " + t).orElse(words.text());
    }
}
