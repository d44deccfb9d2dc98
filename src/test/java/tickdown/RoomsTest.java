package tickdown;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toSet;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Which package may use which others, and which library.
class RoomsTest {
  static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("tickdown");

  /// All packages, the packages that each may import, and its library. A nested package is written
  /// with an underscore: `RUN_REVISION` is `tickdown.run.revision`.
  enum Room {
    TEXT("", ""),
    CHECKLIST("", ""),
    WORDING("wording.placeholder wording.program wording.vocabulary checklist", ""),
    WORDING_PLACEHOLDER("wording.program checklist", ""),
    WORDING_PROGRAM("", ""),
    WORDING_VOCABULARY("", ""),
    LINT("wording wording.vocabulary checklist", ""),
    MARKDOWN(
        "markdown.yaml wording wording.placeholder wording.program wording.vocabulary checklist",
        "org.commonmark"),
    MARKDOWN_YAML("", "tools.jackson"),
    RUN_ATTEMPT("", ""),
    RUN_SIGNING("", ""),
    RUN("run.signing run.attempt wording wording.program wording.placeholder checklist", ""),
    RUN_GATE("run.signing run run.attempt wording checklist", ""),
    RUN_CHECK("run run.gate wording wording.placeholder checklist", ""),
    RUN_RULES("run run.attempt run.gate run.check wording.placeholder checklist", ""),
    RUN_REVISION("run checklist", ""),
    REDACTION("run run.attempt checklist", ""),
    REVIEW("run run.attempt run.gate run.revision wording checklist", ""),
    STATISTICS("review run run.attempt run.gate run.revision wording checklist", ""),
    JOURNAL_LINE("run run.attempt checklist", "tools.jackson com.fasterxml.jackson.annotation"),
    JOURNAL_DISK("", ""),
    JOURNAL("journal.line journal.disk run run.rules checklist", ""),
    JOURNAL_SHARED("journal journal.line run", ""),
    CACHE("journal journal.disk checklist", ""),
    JOURNAL_SALVAGE("journal journal.line journal.disk run checklist", ""),
    ENGLISH(
        "run.signing exchange.state statistics review run run.attempt run.gate run.revision wording"
            + " checklist",
        ""),
    REPORT(
        "exchange.state statistics review english run run.attempt run.gate run.check wording"
            + " checklist report.markdown",
        "tools.jackson com.fasterxml.jackson.annotation"),
    REPORT_PAGE("", ""),
    REPORT_MARKDOWN("report.page checklist", ""),
    REPORT_HTML("report.page", ""),
    REPORT_WRITTEN(
        "statistics report report.page report.markdown english review run run.attempt run.gate"
            + " run.revision checklist",
        "tools.jackson com.fasterxml.jackson.annotation"),
    EXPORT("markdown run checklist", ""),
    PROCESS("", ""),
    GIT("process", ""),
    GIT_REFS("git process", ""),
    EXCHANGE_STATE("run.signing run", ""),
    EXCHANGE(
        "run.signing exchange.state git git.refs journal journal.shared journal.disk run run.rules",
        ""),
    EXECUTION("execution.masking journal.disk process run.attempt", ""),
    EXECUTION_MASKING("", ""),
    TRUST("journal journal.disk process", ""),
    CHECKS(
        "trust execution execution.masking git process run run.attempt run.check wording checklist",
        ""),
    WALK("exchange.state run.signing run run.attempt run.rules run.gate run.check checklist", ""),
    PLAIN("statistics plain.lines english walk run run.gate checklist", ""),
    PLAIN_LINES(
        "exchange.state statistics english walk run run.attempt run.rules run.gate run.check"
            + " wording checklist",
        ""),
    SCREEN(
        "exchange.state statistics walk run run.attempt run.rules run.gate run.check wording"
            + " checklist",
        ""),
    SCREEN_VIEW(
        "exchange.state statistics screen plain.lines english walk run run.attempt run.rules"
            + " run.gate run.check wording checklist",
        ""),
    TERMINAL("screen", "org.jline"),
    SESSION(
        "run.signing exchange.state statistics terminal screen screen.view plain plain.lines"
            + " english walk journal journal.disk run run.attempt run.rules run.gate run.check"
            + " checks checklist process execution.masking execution git",
        ""),
    WORKPLACE(
        "run.signing exchange exchange.state statistics cache checks trust execution.masking"
            + " session report english walk journal run run.rules run.gate run.revision markdown"
            + " checklist process git",
        ""),
    COMMAND_OPTIONS("workplace session journal run markdown", "picocli"),
    COMMAND_MANUAL("command.options workplace screen walk", "picocli"),
    COMMAND_CONSOLE(
        "command.options command.manual workplace session report journal"
            + " journal.disk run checklist",
        ""),
    COMMAND_WALKING(
        "command.options command.console workplace terminal screen plain english walk session"
            + " report journal execution run run.rules checklist",
        ""),
    COMMAND_RECORDS(
        "statistics review redaction command.options command.console workplace session english"
            + " exchange export report report.markdown report.html report.written journal run"
            + " run.gate checklist",
        ""),
    COMMAND_DOCTOR(
        "command.options command.console command.manual workplace session terminal screen english"
            + " exchange exchange.state git process journal journal.disk markdown report checklist",
        ""),
    COMMAND_SHARING(
        "command.options command.console workplace session english exchange exchange.state"
            + " git git.refs journal journal.salvage run run.rules checklist",
        ""),
    COMMAND(
        "command.doctor command.sharing command.options command.manual command.console"
            + " command.walking command.records workplace terminal screen plain plain.lines english"
            + " walk session journal journal.salvage journal.disk run execution run.rules run.gate"
            + " run.check lint checklist report checks trust git run.attempt wording",
        "picocli"),
    MAIN("command", "");

    private final Set<String> entered;
    private final Set<String> libraries;

    Room(String entered, String libraries) {
      this.entered = words(entered);
      this.libraries = words(libraries);
    }

    private static Set<String> words(String text) {
      return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).collect(toSet());
    }

    /// Its name in CONTRIBUTING: `run.revision`, `Main`.
    String title() {
      return this == MAIN ? "Main" : name().toLowerCase().replace('_', '.');
    }

    /// The rooms that it may import, besides `text`.
    Set<String> entered() {
      return entered;
    }

    Set<String> libraries() {
      return libraries;
    }

    /// `tickdown.run.revision`; for `Main` just `tickdown`.
    String packages() {
      return this == MAIN ? "tickdown" : "tickdown." + title();
    }

    /// The package itself, the packages that it may import, `text`, the JDK, its library.
    String[] allowed() {
      return Stream.of(
              Stream.of(packages(), "tickdown.text", "java.."),
              entered.stream().map(room -> "tickdown." + room),
              libraries.stream().map(library -> library + ".."))
          .flatMap(each -> each)
          .toArray(String[]::new);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aRoomEntersOnlyTheRoomsOfItsRowAndUsesOnlyItsLibrary(Room room) {
    holds(
        classes()
            .that()
            .resideInAPackage(room.packages())
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(room.allowed()).or(arrayOfPrimitives())));
  }

  @Test
  void everyPackageIsARoom() {
    var rooms = Stream.of(Room.values()).map(Room::packages).toArray(String[]::new);
    holds(classes().should().resideInAnyPackage(rooms));
  }

  @Test
  void noPackageIsNamedAfterNothing() {
    var names = List.of("util", "utils", "common", "helper", "helpers", "manager", "impl");
    var packages = names.stream().map(name -> ".." + name + "..").toArray(String[]::new);
    holds(noClasses().should().resideInAnyPackage(packages));
  }

  @Test
  void roomsDoNotImportEachOtherInALoop() {
    holds(slices().matching("tickdown.(*)..").should().beFreeOfCycles());
  }

  @Test
  void nothingStaticChanges() {
    holds(
        fields()
            .that()
            .areStatic()
            .and(describe("are written by hand", RoomsTest::isWrittenByHand))
            .should()
            .beFinal()
            .andShould(
                ArchConditions.not(
                    ArchConditions.be(describe("of a type that changes", RoomsTest::changes)))));
  }

  @Test
  void onlyMainEndsTheProcess() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackage(Room.MAIN.packages())
            .should(
                callMethodWhere(
                    calls(
                        "end the process", Set.of("exit", "halt"), System.class, Runtime.class))));
  }

  @Test
  void theOutsideWorldIsReachedFromTheEdge() {
    holds(
        inward()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .accessField(System.class, "in")
            .orShould()
            .callMethod(System.class, "getenv")
            .orShould()
            .callMethod(System.class, "getenv", String.class)
            .orShould()
            .callMethod(System.class, "console"));
  }

  @Test
  void theTimeIsToldFromTheEdge() {
    holds(
        inward().should(callMethodWhere(describe("ask for the time", RoomsTest::asksForTheTime))));
  }

  @Test
  void onlyTheProcessRoomStartsPrograms() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackage(Room.PROCESS.packages())
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ProcessBuilder.class)
            .orShould(callMethodWhere(calls("start programs", Set.of("exec"), Runtime.class))));
  }

  private static com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction inward() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(
            Room.MAIN.packages(), Room.COMMAND.packages(), Room.SESSION.packages());
  }

  private static void holds(ArchRule rule) {
    rule.allowEmptyShould(true).check(PROGRAM);
  }

  private static DescribedPredicate<JavaClass> arrayOfPrimitives() {
    return describe(
        "are primitive or arrays of what may be used",
        each -> each.getBaseComponentType().isPrimitive());
  }

  private static DescribedPredicate<JavaCall<?>> calls(
      String what, Set<String> methods, Class<?>... owners) {
    return describe(
        what,
        call ->
            methods.contains(call.getName())
                && Stream.of(owners).anyMatch(call.getTargetOwner()::isEquivalentTo));
  }

  /// `Instant.now()`, `Clock.systemUTC()`, `System.currentTimeMillis()`; not `Instant.now(clock)`.
  private static boolean asksForTheTime(JavaCall<?> call) {
    var method = call.getName();
    return call.getTargetOwner().getPackageName().startsWith("java.time")
            && (method.equals("now") && !takesAClock(call)
                || method.startsWith("system")
                || method.startsWith("tick"))
        || call.getTargetOwner().isEquivalentTo(System.class) && method.equals("currentTimeMillis");
  }

  private static boolean takesAClock(JavaCall<?> call) {
    return call.getTarget().getRawParameterTypes().stream()
        .anyMatch(type -> type.isEquivalentTo(java.time.Clock.class));
  }

  private static boolean isWrittenByHand(JavaField field) {
    return !field.getModifiers().contains(JavaModifier.SYNTHETIC);
  }

  private static boolean changes(JavaField field) {
    var type = field.getRawType();
    var isMutableCollection =
        (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class))
            && !type.isInterface();
    var isReachable = !field.getModifiers().contains(JavaModifier.PRIVATE);
    return type.isArray() && isReachable
        || isMutableCollection
        || type.isAssignableTo(Appendable.class)
        || type.isAssignableTo(java.util.Random.class)
        || type.isAssignableTo(ThreadLocal.class)
        || type.getPackageName().startsWith("java.util.concurrent.atomic");
  }
}
