package org.truceline.read.trained;

/**
 * A part of a text as the encoder reads it: the words that it is asked about, with some before and after them in view.
 *
 * @param ids the pieces' numbers, between the marks of start and end
 * @param shapes of each piece's word
 * @param first for each word of the window, where its first piece stands in {@code ids}
 * @param from index in the text of the window's first word
 * @param core index in the text of the first word that is asked about
 * @param end index after the last that is asked about
 */
@SuppressWarnings("ArrayRecordComponent") // tensors; never compared
public record Window(long[] ids, long[] shapes, long[] first, int from, int core, int end) {

    /** How many words it holds. */
    public int size() {
        return first.length;
    }

    /** Index in the window of the first word that is asked about. */
    int firstAsked() {
        return core - from;
    }

    /** Index in the window after the last word that is asked about. */
    int endAsked() {
        return end - from;
    }
}
