package org.truceline.read.trained;

/**
 * How much work the trained reader takes on.
 *
 * @param windows how many windows (about 200 words each) of one report it reads; behind them rules read
 * @param remembered how many windows it remembers, some tens of kilobytes each
 */
public record TrainedLimits(int windows, int remembered) {

    /** How many windows of a report are read if nobody says otherwise: some 80,000 words, half a minute's work on one core. */
    public static final int USUAL_WINDOWS = 400;

    /** The usual number of windows, and a thousand remembered. */
    public static final TrainedLimits STANDARD = new TrainedLimits(USUAL_WINDOWS, 1024);

    /** The same with so many windows of a report. */
    public TrainedLimits withWindows(int most) {
        return new TrainedLimits(most, remembered);
    }

    /** @throws IllegalArgumentException if a limit is below one */
    public TrainedLimits {
        if (windows < 1 || remembered < 1) {
            throw new IllegalArgumentException("limits below one: " + windows + ", " + remembered);
        }
    }
}
