/** What is known about a report beside its words: title, day of publication, publisher, author, agency, language. */
@NullMarked
package org.truceline.intake.facts;

import org.jspecify.annotations.NullMarked;
