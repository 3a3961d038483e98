package org.truceline.read;

import org.truceline.model.Mentions;
import org.truceline.model.Reading;
import org.truceline.model.Report;
import org.truceline.text.TokenizedText;

/** Reads the claims out of a report. Implementations are immutable and may be used from many threads at once. */
public interface Reader {

    /**
     * Reads one report. The same arguments give the same reading, whatever was read before.
     *
     * @param text the report's own text, cut
     * @param mentions the places, times and actors found in it
     */
    Reading read(Report report, TokenizedText text, Mentions mentions);
}
