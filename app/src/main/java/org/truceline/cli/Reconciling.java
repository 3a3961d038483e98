package org.truceline.cli;

import java.util.List;
import org.truceline.model.Dossier;
import org.truceline.model.Judgement;
import org.truceline.model.Reading;
import org.truceline.reconcile.Reconciler;

/** Where the ledger and the reconciler meet. */
final class Reconciling {

    private Reconciling() {}

    static Dossier of(List<Reading> readings, List<Judgement> judgements) {
        return new Reconciler().reconcile(readings, judgements);
    }
}
