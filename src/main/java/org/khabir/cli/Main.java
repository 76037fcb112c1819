package org.khabir.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.khabir.i18n.KhabirException;
import org.khabir.i18n.Language;
import org.khabir.i18n.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The {@code khabir} command and its subcommands. Without one it opens the window. */
@Command(name = "khabir", versionProvider = Main.Version.class)
public final class Main {

    private static final Logger LOG = LoggerFactory.getLogger(Main.class);

    @Mixin
    private HelpOption help;

    @Option(names = {"-V", "--version"}, versionHelp = true, descriptionKey = "cli.argument.version")
    private boolean version;

    private Main() {
    }

    public static void main(String[] arguments) {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        Console console = new Console(Messages.in(Language.ofSystem()), utf8(System.out), utf8(System.err));
        String[] command = arguments.length == 0 ? new String[] {"open"} : arguments;
        CommandLine khabir = command[0].equals("open") ? commandLine(console, new OpenCommand(new Parts(), console)) : commandLine(console);
        System.exit(khabir.execute(command));
    }

    /** All commands, speaking through {@code console}. */
    static CommandLine commandLine(Console console) {
        Parts parts = new Parts();
        return commandLine(console, new OpenCommand(parts, console), new ImportCommand(parts, console), new AnalyzeCommand(parts, console),
                new SearchCommand(parts, console), new ReportCommand(parts, console), new BenchCommand(parts, console), new TrainCommand(parts, console));
    }

    /** Those commands alone, which is quicker. */
    private static CommandLine commandLine(Console console, Object... commands) {
        CommandLine khabir = new CommandLine(new Main());
        Arrays.stream(commands).forEach(khabir::addSubcommand);
        khabir.setOut(console.out())
                .setErr(console.err())
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, console));
        describe(khabir, console.messages());
        khabir.getSubcommands().values().forEach(command -> describe(command, console.messages()));
        return khabir;
    }

    private static void describe(CommandLine command, Messages messages) {
        command.setResourceBundle(messages.bundle("cli"));
        command.getCommandSpec().usageMessage().description(messages.text("cli.about." + command.getCommandName()));
    }

    private static int failed(Exception failure, Console console) {
        if (failure instanceof KhabirException known) {
            LOG.debug("Failed with {}", known.key(), known);
            console.error(known);
        } else {
            LOG.error("Unexpected failure", failure);
            console.note("cli.unexpected", failure.toString());
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static PrintWriter utf8(java.io.PrintStream stream) {
        return new PrintWriter(new java.io.OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /** The version that the jar's manifest states. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"Khabir " + (version == null ? "(development)" : version)};
        }
    }
}
