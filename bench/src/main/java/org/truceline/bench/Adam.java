package org.truceline.bench;

/** Gradient descent with moments: the method of Kingma and Ba (2015), for the tables of weights that are learnt here. Not for several threads. */
public final class Adam {

    private static final double MEAN = 0.9;
    private static final double SQUARE = 0.99;
    private static final double SMALL = 1e-6;

    private final double[] first;
    private final double[] second;
    private final double stepSize;
    private int round;

    /** For {@code size} weights, which move by about {@code stepSize} a round. */
    public Adam(int size, double stepSize) {
        this.first = new double[size];
        this.second = new double[size];
        this.stepSize = stepSize;
    }

    /** Moves the weights against the gradient. */
    public void step(double[] weights, double[] gradient) {
        round++;
        for (int i = 0; i < weights.length; i++) {
            first[i] = MEAN * first[i] + (1 - MEAN) * gradient[i];
            second[i] = SQUARE * second[i] + (1 - SQUARE) * gradient[i] * gradient[i];
            double m = first[i] / (1 - Math.pow(MEAN, round));
            double v = second[i] / (1 - Math.pow(SQUARE, round));
            weights[i] -= stepSize * m / (Math.sqrt(v) + SMALL);
        }
    }
}
