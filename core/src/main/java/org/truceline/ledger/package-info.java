/**
 * The store of reports, claims and judgements. The only room that sees SQL.
 *
 * <p>Append-only: a new reading of a report stands beside the earlier one, a removal is a row, a judgement is retracted by another. What was known on
 * a day can be asked for by the day of publication and by the day of arrival.
 */
@NullMarked
package org.truceline.ledger;

import org.jspecify.annotations.NullMarked;
