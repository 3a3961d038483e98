package org.truceline.read.trained;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.truceline.model.Mentions;
import org.truceline.read.proposal.Proposals;
import org.truceline.text.Sentence;
import org.truceline.text.TokenizedText;

/** Lets the trained network propose what a text holds. May be used from many threads; the same text gets the same proposals. */
final class Proposer {

    private final NeutralNames names = NeutralNames.bundled();
    private final Windows windows;
    private final Encoder encoder;
    private final Decoder decoder;
    private final Remembered remembered;
    private final TrainedLimits limits;

    Proposer(Windows windows, Encoder encoder, Decoder decoder, TrainedLimits limits) {
        this.windows = windows;
        this.encoder = encoder;
        this.decoder = decoder;
        this.limits = limits;
        this.remembered = new Remembered(limits.remembered());
    }

    Proposals propose(TokenizedText written, Mentions mentions) {
        NeutralNames.Shown shown = names.in(written, mentions);
        TokenizedText text = shown.text();
        int[] sentenceOf = new int[text.tokens().size()];
        for (Sentence sentence : text.sentences()) {
            Arrays.fill(sentenceOf, sentence.firstToken(), sentence.endToken(), sentence.index());
        }
        List<Proposals> parts = new ArrayList<>();
        for (Window window : windows.of(text, limits.windows())) {
            parts.add(propose(window, sentences(sentenceOf, window)).moved(i -> shown.place(i + window.from())));
        }
        return Proposals.together(parts);
    }

    /** Of every word of the window the number of its sentence, counted from the window's first. */
    private static int[] sentences(int[] sentenceOf, Window window) {
        int[] sentences = new int[window.size()];
        for (int i = 0; i < sentences.length; i++) {
            sentences[i] = sentenceOf[window.from() + i] - sentenceOf[window.from()];
        }
        return sentences;
    }

    private Proposals propose(Window window, int[] sentences) {
        Proposals known = remembered.find(window, sentences);
        if (known != null) {
            return known;
        }
        Proposals made = decoder.decode(window, sentences, encoder.encode(window));
        remembered.keep(window, sentences, made);
        return made;
    }
}
