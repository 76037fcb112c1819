package org.khabir.cli;

import picocli.CommandLine.Option;

/** {@code --help}, the same everywhere. */
final class HelpOption {

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "cli.argument.help")
    private boolean asked;
}
