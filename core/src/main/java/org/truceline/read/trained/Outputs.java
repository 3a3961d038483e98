package org.truceline.read.trained;

/**
 * What the encoder says of one window: for every word a row of each table, one behind the other.
 *
 * @param happening scores of: no event word, each event, inside an event word
 * @param number scores of: no number, each measure, inside a number
 * @param cue scores of: no cue, begins one, inside one
 * @param marks scores of realities, stances, background, statuses, scopes and bounds
 * @param ask vectors of a word that asks for those in a role to it
 * @param begin vectors of a word that may begin them
 * @param inside vectors of a word that may go on with them
 */
@SuppressWarnings("ArrayRecordComponent") // tensors; never compared
record Outputs(
        float[] happening, float[] number, float[] cue, float[] marks, float[] ask, float[] begin, float[] inside) {}
