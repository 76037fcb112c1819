package org.khabir.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The lines between the packages, as docs/architecture.md draws them. */
@AnalyzeClasses(packages = "org.khabir", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {

    @ArchTest
    static final ArchRule MODEL_KNOWS_NOBODY = classes().that().resideInAPackage("org.khabir.model..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("org.khabir.model..", "java..");

    @ArchTest
    static final ArchRule JAVAFX_ONLY_IN_UI = noClasses().that().resideOutsideOfPackage("org.khabir.ui..")
            .should().dependOnClassesThat().resideInAnyPackage("javafx..", "atlantafx..", "org.kordamp..");

    @ArchTest
    static final ArchRule LUCENE_ONLY_IN_SEARCH = noClasses().that().resideOutsideOfPackage("org.khabir.search..")
            .should().dependOnClassesThat().resideInAPackage("org.apache.lucene..");

    @ArchTest
    static final ArchRule SQL_ONLY_IN_STORE = noClasses().that().resideOutsideOfPackage("org.khabir.store..")
            .should().dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..");

    @ArchTest
    static final ArchRule PDFBOX_ONLY_IN_REPORT_PDF = noClasses().that().resideOutsideOfPackage("org.khabir.report.pdf..")
            .should().dependOnClassesThat().resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..", "org.apache.xmpbox..");

    @ArchTest
    static final ArchRule THE_WINDOW_IS_ASKED_BY_NOBODY = noClasses()
            .that().resideOutsideOfPackages("org.khabir.ui..", "org.khabir.cli..", "org.khabir.bench..")
            .should().dependOnClassesThat().resideInAPackage("org.khabir.ui..");

    @ArchTest
    static final ArchRule EXTRACTION_KNOWS_NEITHER_FILES_NOR_STORE = noClasses().that().resideInAPackage("org.khabir.extract..")
            .should().dependOnClassesThat().resideInAnyPackage("org.khabir.store..", "org.khabir.search..",
                    "org.khabir.workspace..", "org.khabir.ingest..", "org.khabir.report..");

    @ArchTest
    static final ArchRule VIEW_MODELS_ARE_FREE_OF_NODES = noClasses().that().haveSimpleNameEndingWith("ViewModel")
            .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..");

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching("org.khabir.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule SLF4J_ONLY = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static final ArchRule STANDARD_STREAMS_ONLY_IN_THE_COMMAND_LINE = noClasses()
            .that().resideOutsideOfPackages("org.khabir.cli..", "org.khabir.launch..", "org.khabir.bench..")
            .should().accessField(System.class, "out").orShould().accessField(System.class, "err");
}
