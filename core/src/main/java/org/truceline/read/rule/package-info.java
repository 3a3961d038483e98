/**
 * A small rule engine: a rule is a name, a pattern over tokens and earlier findings, a production that may decline, and examples that must and must
 * not match. {@link org.truceline.read.rule.Pattern} describes the notation.
 */
@NullMarked
package org.truceline.read.rule;

import org.jspecify.annotations.NullMarked;
