package org.truceline.ledger;

import org.truceline.model.Word;

/** What came of adding a report. */
public enum Added implements Word {
    NEW,
    /** Its text or what was read out of it differs from before; the earlier edition is kept beside. */
    NEW_EDITION,
    /** Nothing changed. */
    KNOWN,
    /** It had been removed, and stays out. */
    REMOVED
}
