package org.truceline.resolve.actor;

/**
 * A noun phrase that may name an actor, as a range of pieces of its sentence.
 *
 * @param head index of the piece that heads it
 * @param end index after its last piece
 */
record Phrase(int first, int head, int end) {}
