package org.khabir.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.khabir.i18n.Language;
import org.khabir.i18n.Wording;
import org.khabir.workspace.Job;
import org.khabir.workspace.ReportOptions;
import org.khabir.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code khabir report}: an annotated PDF of a case or of some of its articles. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {

    private final Parts parts;
    private final Console console;

    @Mixin
    private HelpOption help;

    @Parameters(index = "0", paramLabel = "CASE", descriptionKey = "cli.argument.case")
    private Path folder;

    @Option(names = "--out", required = true, paramLabel = "FILE.pdf", descriptionKey = "cli.argument.out-pdf")
    private Path pdf;

    @Option(names = "--article", arity = "1..*", paramLabel = "ID", descriptionKey = "cli.argument.article")
    private List<String> articles = List.of();

    @Option(names = "--language", paramLabel = "ar|en", defaultValue = "ar", descriptionKey = "cli.argument.language",
            converter = LanguageConverter.class)
    private Language language;

    ReportCommand(Parts parts, Console console) {
        this.parts = parts;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        try (Workspace workspace = parts.open(folder)) {
            Job<Path> job = workspace.report(articles, new ReportOptions("", Wording.of(language)), pdf);
            console.follow(job);
            console.result(Jobs.await(job).toString());
            return 0;
        }
    }

    /** {@code ar} and {@code en}. */
    private static final class LanguageConverter implements ITypeConverter<Language> {
        @Override
        public Language convert(String tag) {
            return Arrays.stream(Language.values()).filter(language -> language.locale().getLanguage().equals(tag)).findFirst()
                    .orElseThrow(() -> new TypeConversionException(tag));
        }
    }
}
