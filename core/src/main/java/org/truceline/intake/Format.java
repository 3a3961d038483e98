package org.truceline.intake;

import org.truceline.model.Word;

/** What kind of bytes a report comes in. */
public enum Format implements Word {
    TEXT,
    HTML,
    PDF,
    DOCX,
    EML,
    /** One report a line: {@code {"doc","published","title","text"}}. */
    JSONL
}
