package org.khabir.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.khabir.bench.StartMeasurement;
import org.khabir.i18n.KhabirException;
import org.khabir.settings.SettingsStore;
import org.khabir.ui.App;
import org.khabir.ui.ToolkitStart;
import org.khabir.ui.shell.AppContext;
import org.khabir.ui.shell.AppContext.Until;
import org.khabir.ui.shell.Cases;
import org.khabir.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code khabir open}: the window with a case, the one last open, or the sample case. */
@Command(name = OpenCommand.NAME)
final class OpenCommand implements Callable<Integer> {

    static final String NAME = "open";
    private static final String SAMPLE = "--sample";
    private static final String UNTIL = "--until=";

    private final Parts parts;
    private final Console console;

    @Mixin
    private HelpOption help;

    @Parameters(index = "0", arity = "0..1", paramLabel = "CASE", descriptionKey = "cli.argument.case")
    private Path folder;

    @Option(names = SAMPLE, descriptionKey = "cli.argument.sample")
    private boolean sample;

    /** When the window closes by itself: for measuring and rehearsing the start; no option for people. */
    private Until until = Until.CLOSED;

    OpenCommand(Parts parts, Console console) {
        this.parts = parts;
        this.console = console;
    }

    /** The command where its arguments need no parser: a folder or the sample case at most; empty where they do. */
    static Optional<OpenCommand> plain(String[] command, Console console) {
        OpenCommand open = new OpenCommand(new Parts(), console);
        return Arrays.stream(command).skip(1).allMatch(open::takes) ? Optional.of(open) : Optional.empty();
    }

    private boolean takes(String argument) {
        if (argument.equals(SAMPLE)) {
            sample = true;
        } else if (argument.startsWith(UNTIL)) {
            until = Until.valueOf(argument.substring(UNTIL.length()));
        } else if (folder == null && !argument.startsWith("-") && !argument.startsWith("@")) {
            folder = Path.of(argument);
        } else {
            return false;
        }
        return true;
    }

    @Override
    public Integer call() throws Exception {
        if (!hasDisplay()) {
            console.note("cli.no-display");
            return 1;
        }
        ToolkitStart toolkit = ToolkitStart.begin();
        Logging.bridge();
        SettingsStore settings = parts.settings();
        Path recent = settings.current().recentCases().stream().findFirst().orElse(null);
        Path first = folder != null || sample ? folder : recent;
        try {
            App.run(toolkit, new AppContext(new Opener(), settings, first, first == null, version(),
                    () -> console.result(StartMeasurement.USABLE), until));
            return 0;
        } catch (UnsupportedOperationException e) {
            console.note("cli.no-display");
            return 1;
        }
    }

    /** On Linux a window needs an X or Wayland display; a platform named outright needs none. */
    private static boolean hasDisplay() {
        boolean linux = System.getProperty("os.name").startsWith("Linux");
        return !linux || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null
                || "Headless".equals(System.getProperty("glass.platform"));
    }

    private static String version() {
        String version = OpenCommand.class.getPackage().getImplementationVersion();
        return version == null ? "" : version;
    }

    /** Opens cases for the window. */
    private final class Opener implements Cases {

        @Override
        public Workspace open(Path folder) throws KhabirException {
            return parts.workspaces().open(folder);
        }

        @Override
        public Workspace create(Path folder) throws KhabirException {
            return parts.workspaces().create(folder);
        }

        @Override
        public Workspace openSample() throws KhabirException {
            return parts.sampleCase().open();
        }
    }
}
