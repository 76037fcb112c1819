package org.khabir.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.khabir.i18n.KhabirException;
import org.khabir.i18n.Language;
import org.khabir.i18n.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The {@code khabir} command and its subcommands. Without one it opens the window. */
@Command(name = "khabir", versionProvider = Main.Version.class)
public final class Main {

    @Mixin
    private HelpOption help;

    @Option(names = {"-V", "--version"}, versionHelp = true, descriptionKey = "cli.argument.version")
    private boolean version;

    private Main() {
    }

    public static void main(String[] arguments) {
        Console console = new Console(Messages.in(Language.ofSystem()), utf8(System.out), utf8(System.err));
        String[] command = arguments.length == 0 ? new String[] {OpenCommand.NAME} : arguments;
        System.exit(command[0].equals(OpenCommand.NAME) ? open(command, console) : execute(commandLine(console), command));
    }

    /** A window opens without the other commands, and as a rule without the command line's parser, which is quicker. */
    private static int open(String[] command, Console console) {
        Optional<OpenCommand> plain = OpenCommand.plain(command, console);
        if (plain.isEmpty()) {
            return execute(commandLine(console, new OpenCommand(new Parts(), console)), command);
        }
        try {
            return plain.get().call();
        } catch (Exception e) {
            return failed(e, console);
        }
    }

    private static int execute(CommandLine khabir, String[] command) {
        Logging.bridge();
        return khabir.execute(command);
    }

    /** All commands, speaking through {@code console}. */
    static CommandLine commandLine(Console console) {
        Parts parts = new Parts();
        return commandLine(console, new OpenCommand(parts, console), new ImportCommand(parts, console), new AnalyzeCommand(parts, console),
                new SearchCommand(parts, console), new ReportCommand(parts, console), new BenchCommand(parts, console), new TrainCommand(parts, console));
    }

    /** Those commands alone. */
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
            log().debug("Failed with {}", known.key(), known);
            console.error(known);
        } else {
            log().error("Unexpected failure", failure);
            console.note("cli.unexpected", failure.toString());
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** Not before it is needed: a window need not wait for the logs. */
    private static Logger log() {
        return LoggerFactory.getLogger(Main.class);
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
