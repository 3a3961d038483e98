package org.truceline.model;

/** The types of TIMEX3. */
public enum TimeType {
    DATE,
    TIME,
    DURATION,
    SET
}
