package org.truceline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may know whom in core, as a whitelist. Data flows one way; rooms of equal height never see each other. */
class ArchitectureTest {

    private static final JavaClasses CORE =
            new ClassFileImporter().withImportOption(ArchitectureTest::isOfCore).importPackages("org.truceline");

    /** Whether a class has its source in core's main sources; tests and other modules may lie in the same folder of classes. */
    private static boolean isOfCore(Location location) {
        Path module = Path.of(Files.isDirectory(Path.of("core/src/main/java")) ? "core" : "");
        String path = location.asURI().toString();
        String name =
                path.substring(path.lastIndexOf("/org/truceline/") + 1).replaceFirst("(\\$.*)?\\.class$", ".java");
        return Files.exists(module.resolve("src/main/java").resolve(name));
    }

    /** A room, and the rooms and libraries that it may use beside itself and the JDK. */
    private static final Map<String, String[]> MAY_USE = Map.ofEntries(
            Map.entry("model", new String[] {}),
            Map.entry("text", new String[] {"model"}),
            Map.entry("json", new String[] {"model", "text", "com.fasterxml.jackson.."}),
            Map.entry("intake", new String[] {
                "model", "text", "json", "org.jsoup..", "org.apache.tika..", "org.xml.sax..", "com.fasterxml.jackson.."
            }),
            // The trained reader's network and the tables beside it: see trainedReadingIsKeptApart.
            Map.entry(
                    "read",
                    new String[] {"model", "text", "json", "ai.onnxruntime..", "com.fasterxml.jackson.databind.."}),
            Map.entry("resolve", new String[] {"model", "text", "json"}),
            Map.entry("reconcile", new String[] {"model", "text", "json"}),
            Map.entry("regime", new String[] {"model", "text", "json"}),
            Map.entry("ledger", new String[] {"model", "text", "json", "org.sqlite.."}),
            Map.entry("brief", new String[] {"model", "text", "json"}),
            Map.entry("pipeline", new String[] {
                "model", "text", "json", "intake", "read", "resolve", "reconcile", "regime", "ledger", "brief"
            }));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "model",
                "text",
                "json",
                "intake",
                "read",
                "resolve",
                "reconcile",
                "regime",
                "ledger",
                "brief",
                "pipeline"
            })
    void aRoomUsesOnlyWhatItMay(String room) {
        String[] allowed = Stream.concat(
                        Stream.of("java..", "javax..", "org.jspecify..", "org.truceline." + room + ".."),
                        Arrays.stream(MAY_USE.get(room)).map(n -> n.contains(".") ? n : "org.truceline." + n + ".."))
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage("org.truceline." + room + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .allowEmptyShould(true)
                .check(CORE);
    }

    @Test
    void trainedReadingIsKeptApart() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.truceline.read.trained..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("ai.onnxruntime..")
                .check(CORE);
        noClasses()
                .that()
                .resideInAPackage("org.truceline.read..")
                .and()
                .resideOutsideOfPackage("org.truceline.read.trained..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.jackson..")
                .check(CORE);
    }

    @Test
    void roomsFormNoCycle() {
        slices().matching("org.truceline.(*)..").should().beFreeOfCycles().check(CORE);
    }

    /** Inside a room data flow one way too: of two packages, one does not know the other. */
    @ParameterizedTest
    @ValueSource(strings = {"intake", "read", "resolve", "reconcile"})
    void packagesOfARoomFormNoCycle(String room) {
        slices().matching("org.truceline." + room + ".(*)..")
                .should()
                .beFreeOfCycles()
                .check(CORE);
    }

    /** A draft has open fields, which the steps that make a claim of it write in turn: nobody else may hold one. */
    @Test
    void draftsDoNotLeaveTheRoom() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.truceline.read..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.truceline.read.draft..")
                .check(CORE);
    }

    @Test
    void nothingIsMutableAndStatic() {
        fields().that().areStatic().should().beFinal().check(CORE);
    }

    @Test
    void namesAreTheFieldsOwn() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl)(\\$.*)?")
                .check(CORE);
    }

    @Test
    void coreReadsNoClockLocaleOrEnvironmentAndPrintsNothing() {
        noClasses()
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CORE);
    }
}
