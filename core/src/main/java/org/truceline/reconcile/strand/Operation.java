package org.truceline.reconcile.strand;

import org.truceline.model.ClaimId;
import org.truceline.model.Quote;

/** That a claim's sentence tells it of an operation with a name. */
public record Operation(ClaimId claim, String name, Quote sentence) {}
