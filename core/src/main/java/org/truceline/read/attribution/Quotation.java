package org.truceline.read.attribution;

/**
 * Words between quotation marks, as tokens; the marks belong to it.
 *
 * @param first index of the opening mark
 * @param end index after the closing mark, or after the last token of the paragraph where it was never closed
 * @param closed whether it was closed
 * @param continues whether it goes on from the quotation before it, which its paragraph left open
 */
record Quotation(int first, int end, boolean closed, boolean continues) {}
