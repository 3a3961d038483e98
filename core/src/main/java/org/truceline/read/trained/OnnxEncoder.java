package org.truceline.read.trained;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Map;

/**
 * The network in ONNX Runtime, on the processor. One session for all threads; each window is run by itself on the thread that asks: dynamic 8-bit numbers are scaled
 * by what is in a batch, so that a batch would make the outputs of a window depend on its neighbours.
 */
final class OnnxEncoder implements Encoder {

    private final OrtEnvironment environment;
    private final OrtSession session;

    /**
     * @param model the network's file
     * @throws IllegalStateException where ONNX Runtime does not run on this machine or cannot read the network
     */
    OnnxEncoder(byte[] model) {
        try {
            environment = OrtEnvironment.getEnvironment();
            environment.setTelemetry(false);
            try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
                options.setIntraOpNumThreads(1);
                options.setInterOpNumThreads(1);
                options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
                options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
                options.setMemoryPatternOptimization(false); // windows differ in length
                options.setDeterministicCompute(true);
                session = environment.createSession(model, options);
            }
        } catch (OrtException | UnsatisfiedLinkError e) {
            throw new IllegalStateException(
                    "the trained reader does not run on this machine (" + e.getMessage() + "); reading by rules does",
                    e);
        }
    }

    @Override
    public Outputs encode(Window window) {
        try (OnnxTensor ids = tensor(window.ids(), true);
                OnnxTensor shapes = tensor(window.shapes(), true);
                OnnxTensor first = tensor(window.first(), false);
                OrtSession.Result result = session.run(Map.of("ids", ids, "shapes", shapes, "first", first))) {
            return new Outputs(
                    floats(result, "happening"),
                    floats(result, "number"),
                    floats(result, "cue"),
                    floats(result, "marks"),
                    floats(result, "ask"),
                    floats(result, "begin"),
                    floats(result, "inside"));
        } catch (OrtException e) {
            throw new IllegalStateException("the trained reader's network failed", e);
        }
    }

    private OnnxTensor tensor(long[] numbers, boolean batch) throws OrtException {
        long[] shape = batch ? new long[] {1, numbers.length} : new long[] {numbers.length};
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(numbers), shape);
    }

    private static float[] floats(OrtSession.Result result, String output) throws OrtException {
        OnnxTensor tensor = (OnnxTensor)
                result.get(output).orElseThrow(() -> new IllegalStateException("the network has no output " + output));
        FloatBuffer buffer = tensor.getFloatBuffer();
        float[] floats = new float[buffer.remaining()];
        buffer.get(floats);
        return floats;
    }
}
