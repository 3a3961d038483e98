package org.truceline.read.attribution;

/** The form that a verb stands in. */
enum Form {
    /** "say": present, or after an auxiliary or "to". */
    BASE,
    /** "says". */
    PRESENT,
    /** "said": past or participle. */
    PAST,
    /** "spoken": a participle that differs from the past. */
    PARTICIPLE,
    /** "saying". */
    GERUND
}
