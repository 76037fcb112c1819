package org.khabir.launch;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The Java machine's own cache of classes that are loaded and linked already (JEP 483, 514), with which the window opens sooner. It is made
 * once for each build of Khabir and each Java, out of sight, after a window was closed that had to do without. A cache that is missing or
 * does not fit leaves the start as it would be.
 */
public final class StartCache {

    /** Set to {@code off}, no cache is used or made. */
    public static final String SWITCH = "khabir.start-cache";

    private static final String SUFFIX = ".aot";
    /** With the profiles of the cache much is compiled at once; more threads of the compilers would take the processors from the window. */
    private static final String ONE_OF_EACH_COMPILER = "-XX:CICompilerCount=2";
    private static final long PATIENCE_MINUTES = 10;

    private final Path jar;
    private final Path file;

    private StartCache(Path jar, Path file) {
        this.jar = jar;
        this.file = file;
    }

    /** The cache of the program that runs; empty where it does not run from its jar, or is told to do without. */
    static Optional<StartCache> ofThisProgram() throws IOException {
        Path jar = Path.of(System.getProperty("java.class.path")).toAbsolutePath();
        if ("off".equals(System.getProperty(SWITCH)) || !jar.toString().endsWith(".jar") || !Files.isRegularFile(jar)) {
            return Optional.empty();
        }
        String build = Integer.toHexString(Objects.hash(jar.toString(), Files.size(jar), Files.getLastModifiedTime(jar).toMillis(),
                System.getProperty("java.vm.version"), System.getProperty("java.home")));
        return Optional.of(new StartCache(jar, CacheFolder.ofUser().resolve("start-" + build + SUFFIX)));
    }

    boolean isMade() {
        return Files.isRegularFile(file);
    }

    /** What starts the program with this cache, up to its own arguments; nothing is said where the cache does not fit. */
    List<String> command(List<String> machineOptions) {
        List<String> command = new ArrayList<>(List.of(java().toString()));
        command.addAll(machineOptions);
        command.addAll(List.of("-XX:AOTCache=" + file, ONE_OF_EACH_COMPILER, "-Xlog:aot=off", "-Xlog:cds=off"));
        command.addAll(program());
        return command;
    }

    /** Has another process make the cache, which goes on when this one ends. */
    void beginMaking() {
        try {
            List<String> command = new ArrayList<>(List.of(java().toString(), "-cp", jar.toString(), StartCache.class.getName()));
            Optional.ofNullable(System.getProperty(CacheFolder.PROPERTY)).ifPresent(folder -> command.add(1, "-D" + CacheFolder.PROPERTY + "=" + folder));
            new ProcessBuilder(command).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start();
        } catch (IOException e) {
            System.err.println("Khabir: " + e.getMessage());
        }
    }

    /** Makes the cache of the jar that it is run from. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Optional<StartCache> cache = ofThisProgram();
        if (cache.isPresent()) {
            cache.get().make();
        }
    }

    /** Makes the cache and waits for it; nothing happens where another process is making one. */
    private void make() throws IOException, InterruptedException {
        Files.createDirectories(file.getParent());
        try (FileChannel channel = FileChannel.open(file.resolveSibling("start.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
             FileLock lock = channel.tryLock()) {
            if (lock != null && !isMade()) {
                Path settings = Files.createTempDirectory("khabir-start");
                try {
                    train(settings);
                } finally {
                    delete(settings);
                }
            }
        }
    }

    /** Opens the sample case in a window that nobody sees. */
    private void train(Path settings) throws IOException, InterruptedException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        List<String> command = new ArrayList<>(List.of(java().toString(), "-XX:AOTCacheOutput=" + unfinished, "-Dglass.platform=Headless",
                "-Dprism.order=sw", "-D" + CacheFolder.PROPERTY + "=" + settings));
        command.addAll(program());
        command.addAll(List.of("open", "--sample", "--until=SETTLED"));
        Process training = new ProcessBuilder(command).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start();
        if (!training.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            training.destroyForcibly();
        } else if (training.exitValue() == 0 && Files.exists(unfinished)) {
            deleteOlder();
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The same in training and in use, or the machine would not take the cache. */
    private List<String> program() {
        return List.of("-D" + SWITCH + "=off", "--enable-native-access=ALL-UNNAMED", "-cp", jar.toString(), Khabir.class.getName());
    }

    private void deleteOlder() throws IOException {
        try (Stream<Path> files = Files.list(file.getParent())) {
            for (Path older : files.filter(each -> each.toString().endsWith(SUFFIX)).toList()) {
                Files.delete(older);
            }
        }
    }

    private static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
