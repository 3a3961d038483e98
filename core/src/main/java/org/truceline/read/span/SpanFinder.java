package org.truceline.read.span;

import java.util.List;
import org.truceline.text.Sentence;
import org.truceline.text.TokenizedText;

/** Where spans come from: event words and figures, by rules or by a trained tagger. How they become values is the assembly's. Implementations are immutable. */
public interface SpanFinder {

    /** What stands in one sentence, in its order. */
    SentenceSpans find(TokenizedText text, Sentence sentence);

    /** The spans of several sentences, in their order. */
    default List<SentenceSpans> findAll(TokenizedText text) {
        return text.sentences().stream().map(s -> find(text, s)).toList();
    }
}
