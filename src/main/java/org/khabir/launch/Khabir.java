package org.khabir.launch;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The program's entry. On Java 25 or newer it runs the command line at once; on an older Java it looks for a newer one on
 * the machine and starts itself there, or says in one sentence that there is none.
 */
public final class Khabir {

    private static final int NEEDED = 25;
    private static final String COMMAND_LINE = "org.khabir.cli.Main";

    private Khabir() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, ReflectiveOperationException {
        if (Runtime.version().feature() >= NEEDED) {
            start(arguments);
            return;
        }
        Optional<Path> java = JavaHomes.newest(NEEDED);
        if (java.isEmpty()) {
            System.err.printf("Khabir needs Java %d or newer, and this machine has only Java %d: install a JDK %d (for example Temurin) "
                    + "and start again, or name it in JAVA_HOME.%n", NEEDED, Runtime.version().feature(), NEEDED);
            System.exit(1);
        }
        System.exit(restart(java.get(), arguments));
    }

    /** A window opens with the cache where there is one; otherwise one is made when the window is closed. */
    private static void start(String[] arguments) throws IOException, InterruptedException, ReflectiveOperationException {
        boolean opensWindow = arguments.length == 0 || arguments[0].equals("open");
        Optional<StartCache> cache = opensWindow ? StartCache.ofThisProgram() : Optional.empty();
        if (cache.isPresent() && cache.get().isMade()) {
            System.exit(follow(cache.get().command(ManagementFactory.getRuntimeMXBean().getInputArguments()), arguments));
        }
        cache.ifPresent(missing -> Runtime.getRuntime().addShutdownHook(new Thread(missing::beginMaking)));
        run(arguments);
    }

    private static void run(String[] arguments) throws ReflectiveOperationException {
        try {
            Class.forName(COMMAND_LINE).getMethod("main", String[].class).invoke(null, (Object) arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            throw e;
        }
    }

    private static int restart(Path javaHome, String[] arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(javaHome.resolve("bin").resolve("java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), Khabir.class.getName()));
        return follow(command, arguments);
    }

    /** Starts another Java machine, and ends as it does. */
    private static int follow(List<String> command, String[] arguments) throws IOException, InterruptedException {
        List<String> whole = new ArrayList<>(command);
        whole.addAll(List.of(arguments));
        Process started = new ProcessBuilder(whole).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(started::destroy));
        return started.waitFor();
    }
}
