package org.khabir.extract.sequence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The model's file: behind a signature, deflated, tags, transitions, words with the beginnings that they share left out, and
 * features with those weights that are not zero, a byte each. The same model always gives the same bytes.
 */
public final class ModelFile {

    private static final int SIGNATURE = 0x4b485331;

    private ModelFile() {
    }

    public static void write(SequenceModel model, OutputStream out) throws IOException {
        DataOutputStream plain = new DataOutputStream(out);
        plain.writeInt(SIGNATURE);
        plain.flush();
        DeflaterOutputStream deflated = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION));
        DataOutputStream data = new DataOutputStream(deflated);
        writeTags(model, data);
        writeWords(model.table(), data);
        writeFeatures(model, data);
        data.flush();
        deflated.finish();
    }

    /** @throws IOException where {@code in} cannot be read or holds no model of this version */
    public static SequenceModel read(InputStream in) throws IOException {
        if (new DataInputStream(in).readInt() != SIGNATURE) {
            throw new IOException("Not a sequence model of this version");
        }
        DataInputStream data = new DataInputStream(new java.io.BufferedInputStream(new InflaterInputStream(in), 1 << 16));
        int types = data.readInt();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < types; i++) {
            names.add(data.readUTF());
        }
        Tags tags = new Tags(names);
        double[][] transitions = new double[tags.size()][tags.size()];
        for (double[] row : transitions) {
            for (int to = 0; to < row.length; to++) {
                row[to] = data.readFloat();
            }
        }
        WordTable table = readWords(data);
        int[] features = readDifferences(data);
        return new SequenceModel(tags, table, new FeatureIndex(features), readWeights(data, features.length, tags.size()), transitions);
    }

    /** The model with its weights as a file keeps them. */
    public static SequenceModel asKept(SequenceModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(model, out);
        return read(new ByteArrayInputStream(out.toByteArray()));
    }

    private static void writeTags(SequenceModel model, DataOutputStream data) throws IOException {
        data.writeInt(model.tags().types().size());
        for (String type : model.tags().types()) {
            data.writeUTF(type);
        }
        for (double[] row : model.transitions()) {
            for (double score : row) {
                data.writeFloat((float) score);
            }
        }
    }

    private static void writeWords(WordTable table, DataOutputStream data) throws IOException {
        data.writeInt(table.words().size());
        data.writeInt(table.words().isEmpty() ? 0 : table.classes()[0].length);
        String before = "";
        for (String word : table.words()) {
            int shared = 0;
            while (shared < Math.min(Math.min(before.length(), word.length()), 255) && before.charAt(shared) == word.charAt(shared)) {
                shared++;
            }
            byte[] rest = word.substring(shared).getBytes(StandardCharsets.UTF_8);
            data.writeByte(shared);
            data.writeByte(rest.length);
            data.write(rest);
            before = word;
        }
        data.write(table.counts());
        for (int division = 0; !table.words().isEmpty() && division < table.classes()[0].length; division++) {
            for (int[] of : table.classes()) {
                data.writeShort(of[division]);
            }
        }
    }

    private static WordTable readWords(DataInputStream data) throws IOException {
        int size = data.readInt();
        int[][] classes = new int[size][data.readInt()];
        List<String> words = new ArrayList<>(size);
        String before = "";
        for (int i = 0; i < size; i++) {
            int shared = data.readUnsignedByte();
            byte[] rest = data.readNBytes(data.readUnsignedByte());
            before = before.substring(0, shared) + new String(rest, StandardCharsets.UTF_8);
            words.add(before);
        }
        byte[] counts = data.readNBytes(size);
        for (int division = 0; size > 0 && division < classes[0].length; division++) {
            for (int[] of : classes) {
                of[division] = data.readShort();
            }
        }
        return new WordTable(words, counts, classes);
    }

    /** Features by their distance from the one before, then for each tag its weights: the largest, and each as a part of it. */
    private static void writeFeatures(SequenceModel model, DataOutputStream data) throws IOException {
        int[] features = model.features().sorted();
        data.writeInt(features.length);
        int before = Integer.MIN_VALUE;
        for (int feature : features) {
            writeNumber(feature - before, data);
            before = feature;
        }
        float largest = 0;
        for (float weight : model.weights()) {
            largest = Math.max(largest, Math.abs(weight));
        }
        data.writeFloat(largest);
        int tags = model.tags().size();
        for (int tag = 0; tag < tags; tag++) {
            for (int row = 0; row < features.length; row++) {
                data.writeByte(quantized(model.weights()[row * tags + tag], largest));
            }
        }
    }

    private static int[] readDifferences(DataInputStream data) throws IOException {
        int[] features = new int[data.readInt()];
        int before = Integer.MIN_VALUE;
        for (int i = 0; i < features.length; i++) {
            before += readNumber(data);
            features[i] = before;
        }
        return features;
    }

    private static float[] readWeights(DataInputStream data, int rows, int tags) throws IOException {
        float largest = data.readFloat();
        float[] weights = new float[rows * tags];
        for (int tag = 0; tag < tags; tag++) {
            byte[] parts = data.readNBytes(rows);
            for (int row = 0; row < rows; row++) {
                weights[row * tags + tag] = restored(parts[row], largest);
            }
        }
        return weights;
    }

    /** Square roots are kept, so that small weights are told apart. */
    static int quantized(float weight, float largest) {
        return (int) (Math.signum(weight) * Math.round(127 * Math.sqrt(Math.abs(weight) / largest)));
    }

    static float restored(byte part, float largest) {
        return Math.signum(part) * largest * (part / 127f) * (part / 127f);
    }

    private static void writeNumber(int number, DataOutputStream data) throws IOException {
        int rest = number;
        while ((rest & ~0x7f) != 0) {
            data.writeByte(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        data.writeByte(rest);
    }

    private static int readNumber(DataInputStream data) throws IOException {
        int number = 0;
        int shift = 0;
        int part;
        do {
            part = data.readUnsignedByte();
            number |= (part & 0x7f) << shift;
            shift += 7;
        } while ((part & 0x80) != 0);
        return number;
    }
}
