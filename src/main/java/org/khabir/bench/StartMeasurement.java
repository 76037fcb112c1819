package org.khabir.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.khabir.i18n.KhabirException;
import org.khabir.launch.Khabir;
import org.khabir.launch.StartCache;

/**
 * How long the window takes to open with the sample case, from the start of the process to the third frame in which an article can be read; with and
 * without the start's cache. Each start is a process of its own, with settings of its own.
 */
public final class StartMeasurement {

    /** By which it is asked for. */
    public static final String NAME = "start";
    /** The line by which a window tells that it can be used. */
    public static final String USABLE = "usable";

    /** @throws KhabirException where the program does not run from its jar, or the window does not open */
    public List<Figure> run(int starts) throws IOException, KhabirException, InterruptedException {
        if (!System.getProperty("java.class.path").endsWith(".jar")) {
            throw new KhabirException("errors.bench.no-jar");
        }
        try (TemporaryFolder settings = TemporaryFolder.make()) {
            List<String> plain = command(settings.path(), Khabir.class, "-D" + StartCache.SWITCH + "=off");
            nanosOf(plain);
            new ProcessBuilder(command(settings.path(), StartCache.class)).inheritIO().start().waitFor();
            List<String> cached = command(settings.path(), Khabir.class);
            return List.of(median("start without cache, median", plain, starts), median("start with cache, median", cached, starts));
        }
    }

    private static List<String> command(Path settings, Class<?> program, String... options) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dkhabir.config=" + settings, "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of(options));
        if (System.getProperty("glass.platform") != null) {
            command.add("-Dglass.platform=" + System.getProperty("glass.platform"));
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        return command;
    }

    private static Figure median(String what, List<String> command, int starts) throws IOException, KhabirException, InterruptedException {
        long[] nanos = new long[starts];
        for (int i = 0; i < starts; i++) {
            nanos[i] = nanosOf(command);
        }
        long[] sorted = LongStream.of(nanos).sorted().toArray();
        double median = (sorted[(starts - 1) / 2] + sorted[starts / 2]) / 2.0;
        return new Figure(what + " of " + starts, median / 1e9, "s");
    }

    private static long nanosOf(List<String> command) throws IOException, KhabirException, InterruptedException {
        List<String> whole = new ArrayList<>(command);
        whole.addAll(List.of("open", "--sample", "--until=USABLE"));
        long from = System.nanoTime();
        Process process = new ProcessBuilder(whole).redirectError(Redirect.DISCARD).start();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            if (!USABLE.equals(lines.readLine())) {
                throw new KhabirException("errors.bench.no-window");
            }
            return System.nanoTime() - from;
        } finally {
            process.waitFor();
        }
    }
}
