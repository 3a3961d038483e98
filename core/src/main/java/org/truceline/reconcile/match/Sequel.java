package org.truceline.reconcile.match;

import java.util.Set;

/** Tells whether a report is about what followed a happening: arrests, courts, inquiries, burials, anniversaries. Days and places in it are often those of the sequel. */
final class Sequel {

    /** As {@link Words} writes them. */
    private static final Set<String> CUES = Set.of(
            "arrested",
            "arrest",
            "charged",
            "charge",
            "indicted",
            "indictment",
            "court",
            "tribunal",
            "trial",
            "judge",
            "jury",
            "juror",
            "prosecutor",
            "sentenced",
            "sentence",
            "convicted",
            "conviction",
            "guilty",
            "plead",
            "pleaded",
            "pled",
            "plea",
            "verdict",
            "arraigned",
            "arraignment",
            "bail",
            "bond",
            "extradited",
            "testified",
            "testimony",
            "lawsuit",
            "hearing",
            "inquest",
            "inquiry",
            "funeral",
            "buried",
            "burial",
            "mourner",
            "mourn",
            "vigil",
            "anniversary",
            "memorial",
            "obituary",
            "prison",
            "probation");

    /** One word may stand in any report. */
    private static final int LEAST = 2;

    private Sequel() {}

    /** Whether words of the report's beginning say so. */
    static boolean tells(Wording whole) {
        int found = 0;
        for (String cue : CUES) {
            if (whole.counts().getOrDefault(cue, 0) >= Wording.LEAD_WEIGHT) {
                found++;
            }
        }
        return found >= LEAST;
    }
}
