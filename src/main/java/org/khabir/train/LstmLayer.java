package org.khabir.train;

/**
 * A recurrent layer with long short-term memory (Hochreiter and Schmidhuber 1997) that reads a sentence in one direction.
 * Parameters are rows of four gates' weights (input, forget, output, candidate), a row for each input, each unit before, and the bias.
 */
final class LstmLayer {

    private final int inputs;
    private final int units;
    private final boolean backwards;

    /** What a run over a sentence leaves behind for learning. */
    record Run(float[][] inputs, float[][] gates, float[][] cells, float[][] outputs) {
    }

    LstmLayer(int inputs, int units, boolean backwards) {
        this.inputs = inputs;
        this.units = units;
        this.backwards = backwards;
    }

    int size() {
        return (inputs + units + 1) * 4 * units;
    }

    private int before(int i) {
        return backwards ? i + 1 : i - 1;
    }

    private int at(int step, int length) {
        return backwards ? length - 1 - step : step;
    }

    Run run(float[][] sentence, float[] parameters) {
        int length = sentence.length;
        float[][] gates = new float[length][4 * units];
        float[][] cells = new float[length][units];
        float[][] outputs = new float[length][units];
        for (int step = 0; step < length; step++) {
            int i = at(step, length);
            float[] z = gates[i];
            System.arraycopy(parameters, (inputs + units) * z.length, z, 0, z.length);
            addRows(sentence[i], parameters, 0, z);
            if (step > 0) {
                addRows(outputs[before(i)], parameters, inputs, z);
            }
            for (int u = 0; u < units; u++) {
                z[u] = sigmoid(z[u]);
                z[units + u] = sigmoid(z[units + u]);
                z[2 * units + u] = sigmoid(z[2 * units + u]);
                z[3 * units + u] = (float) Math.tanh(z[3 * units + u]);
                cells[i][u] = z[u] * z[3 * units + u] + (step > 0 ? z[units + u] * cells[before(i)][u] : 0);
                outputs[i][u] = z[2 * units + u] * (float) Math.tanh(cells[i][u]);
            }
        }
        return new Run(sentence, gates, cells, outputs);
    }

    private static void addRows(float[] values, float[] parameters, int firstRow, float[] z) {
        for (int k = 0; k < values.length; k++) {
            if (values[k] != 0) {
                addTimes(z, parameters, (firstRow + k) * z.length, values[k]);
            }
        }
    }

    private static void addTimes(float[] to, float[] from, int offset, float times) {
        for (int j = 0; j < to.length; j++) {
            to[j] += times * from[offset + j];
        }
    }

    private static float sigmoid(float x) {
        return (float) (1 / (1 + Math.exp(-x)));
    }

    /** Adds to {@code gradient} and to the inputs' slopes what the outputs' slopes ask for; the latter are changed. */
    void learn(Run run, float[][] outputSlopes, float[] parameters, float[] gradient, float[][] inputSlopes) {
        int length = run.inputs.length;
        float[] cellSlope = new float[units];
        for (int step = length - 1; step >= 0; step--) {
            int i = at(step, length);
            float[] dz = gateSlopes(run, i, step > 0, outputSlopes[i], cellSlope);
            addOuter(run.inputs[i], dz, gradient, 0);
            addProducts(parameters, 0, dz, inputSlopes[i]);
            if (step > 0) {
                addOuter(run.outputs[before(i)], dz, gradient, inputs);
                addProducts(parameters, inputs, dz, outputSlopes[before(i)]);
            }
            int bias = (inputs + units) * dz.length;
            for (int j = 0; j < dz.length; j++) {
                gradient[bias + j] += dz[j];
            }
        }
    }

    private float[] gateSlopes(Run run, int i, boolean hasBefore, float[] outputSlope, float[] cellSlope) {
        float[] z = run.gates[i];
        float[] dz = new float[4 * units];
        for (int u = 0; u < units; u++) {
            float in = z[u];
            float forget = z[units + u];
            float out = z[2 * units + u];
            float candidate = z[3 * units + u];
            float bent = (float) Math.tanh(run.cells[i][u]);
            float slope = cellSlope[u] + outputSlope[u] * out * (1 - bent * bent);
            float cellBefore = hasBefore ? run.cells[before(i)][u] : 0;
            dz[u] = slope * candidate * in * (1 - in);
            dz[units + u] = slope * cellBefore * forget * (1 - forget);
            dz[2 * units + u] = outputSlope[u] * bent * out * (1 - out);
            dz[3 * units + u] = slope * in * (1 - candidate * candidate);
            cellSlope[u] = slope * forget;
        }
        return dz;
    }

    private static void addOuter(float[] values, float[] dz, float[] gradient, int firstRow) {
        for (int k = 0; k < values.length; k++) {
            if (values[k] != 0) {
                int offset = (firstRow + k) * dz.length;
                float times = values[k];
                for (int j = 0; j < dz.length; j++) {
                    gradient[offset + j] += times * dz[j];
                }
            }
        }
    }

    private static void addProducts(float[] parameters, int firstRow, float[] dz, float[] slopes) {
        for (int k = 0; k < slopes.length; k++) {
            slopes[k] += product(parameters, (firstRow + k) * dz.length, dz);
        }
    }

    private static float product(float[] parameters, int offset, float[] dz) {
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
        for (int j = 0; j + 3 < dz.length; j += 4) {
            s0 += parameters[offset + j] * dz[j];
            s1 += parameters[offset + j + 1] * dz[j + 1];
            s2 += parameters[offset + j + 2] * dz[j + 2];
            s3 += parameters[offset + j + 3] * dz[j + 3];
        }
        return s0 + s1 + (s2 + s3);
    }
}
