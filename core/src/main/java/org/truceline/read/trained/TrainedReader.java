package org.truceline.read.trained;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.truceline.model.Attribution;
import org.truceline.model.Mentions;
import org.truceline.model.Reading;
import org.truceline.model.Report;
import org.truceline.read.Reader;
import org.truceline.read.assembly.ProposedAssembly;
import org.truceline.read.attribution.AttributionReader;
import org.truceline.read.proposal.Proposals;
import org.truceline.read.span.RuleSpans;
import org.truceline.text.TokenizedText;

/** Reads claims by a trained network, whose proposals rules turn into values. The network is loaded when the reader is made. */
public final class TrainedReader implements Reader {

    private static final String MODEL = "reader.onnx";
    private static final String LABELS = "labels.json";

    private final AttributionReader attribution = AttributionReader.load();
    private final RuleSpans spans = new RuleSpans();
    private final Proposer proposer;

    private final boolean learning;

    TrainedReader(Proposer proposer) {
        this(proposer, false);
    }

    private TrainedReader(Proposer proposer, boolean learning) {
        this.proposer = proposer;
        this.learning = learning;
    }

    /**
     * The same reader, but it keeps every draft of the model or the rules as a claim of its own, with what speaks for it in a step "claim/choice" of its derivation: what
     * the weights of the choice are learnt from.
     */
    public TrainedReader forLearningTheChoice() {
        return new TrainedReader(proposer, true);
    }

    /** Whether a model comes with this copy of Truceline. */
    public static boolean isPresent() {
        return TrainedReader.class.getResource(MODEL) != null;
    }

    /**
     * The reader of the model that comes with Truceline. Loads it.
     *
     * @throws IllegalStateException where no model is present, or this machine cannot run it
     */
    public static TrainedReader bundled(TrainedLimits limits) {
        try {
            return of(resource(MODEL), new String(resource(LABELS), StandardCharsets.UTF_8), limits);
        } catch (IOException e) {
            throw new UncheckedIOException("the trained reader's model is damaged", e);
        }
    }

    /**
     * A reader of a model of one's own.
     *
     * @param model the network's file
     * @param labels what its outputs mean, in JSON
     * @throws IOException if {@code labels} are not what they should be
     */
    public static TrainedReader of(byte[] model, String labels, TrainedLimits limits) throws IOException {
        Decoder decoder = new Decoder(Labels.of(labels));
        return new TrainedReader(new Proposer(Windows.bundled(), new OnnxEncoder(model), decoder, limits));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = TrainedReader.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no model of the trained reader is present (" + name + ")");
            }
            return in.readAllBytes();
        }
    }

    @Override
    public Reading read(Report report, TokenizedText text, Mentions mentions) {
        Proposals proposals = proposer.propose(text, mentions);
        List<Attribution> byRules = attribution.find(report, text, mentions);
        List<Attribution> attributions = attribution.proposed(text, proposals.sayings(), proposals.end(), mentions);
        return new Reading(
                report,
                mentions,
                attributions,
                ProposedAssembly.claims(
                        report, text, mentions, attributions, byRules, spans.findAll(text), proposals, learning));
    }
}
