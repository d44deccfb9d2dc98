package bytecode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Replaces calls that the JVM would link at every start with methods of the class itself.
///
/// For switches on types and for the equality of records, the compiler generates a call that asks
/// the JDK for a method. The JDK writes, loads and links a class for it in every process, and the
/// JVM's cache cannot store that class.
public final class Rewriter {
  private record Call(CallReplacement replacement, InvokeDynamicInstruction instruction) {}

  private static final List<CallReplacement> REPLACEMENTS =
      List.of(new TypeSwitches(), new RecordEquality());

  private final ClassModel model;
  private final List<Call> replaced = new ArrayList<>();

  private Rewriter(ClassModel model) {
    this.model = model;
  }

  /// Rewrites the class files below `folder`.
  public static void rewrite(Path folder) throws IOException {
    var file = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(hierarchy(folder)));
    try (var files = Files.walk(folder)) {
      for (var each : files.filter(path -> path.toString().endsWith(".class")).toList()) {
        var model = file.parse(each);
        if (isToBeRewritten(model)) {
          Files.write(each, new Rewriter(model).bytes(file));
        }
      }
    }
  }

  /// Which types are classes and which are interfaces, as needed for new stack maps.
  private static ClassHierarchyResolver hierarchy(Path folder) {
    return ClassHierarchyResolver.ofResourceParsing(each -> file(folder, each))
        .orElse(ClassHierarchyResolver.defaultResolver())
        .cached();
  }

  private static InputStream file(Path folder, ClassDesc type) {
    var descriptor = type.descriptorString();
    var file = folder.resolve(descriptor.substring(1, descriptor.length() - 1) + ".class");
    try {
      return Files.exists(file) ? Files.newInputStream(file) : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isToBeRewritten(ClassModel model) {
    return model.methods().stream()
        .flatMap(method -> method.code().stream())
        .flatMap(code -> code.elementStream())
        .anyMatch(element -> call(element).isPresent());
  }

  private static Optional<Call> call(CodeElement element) {
    return element instanceof InvokeDynamicInstruction instruction
        ? REPLACEMENTS.stream()
            .filter(each -> each.suits(instruction))
            .map(each -> new Call(each, instruction))
            .findFirst()
        : Optional.empty();
  }

  private byte[] bytes(ClassFile file) {
    return file.transformClass(
        model,
        ClassTransform.transformingMethodBodies(this::replace)
            .andThen(ClassTransform.endHandler(this::addMethods)));
  }

  private void replace(CodeBuilder code, CodeElement element) {
    var call = call(element);
    if (call.isEmpty()) {
      code.with(element);
      return;
    }
    code.invokestatic(
        model.thisClass().asSymbol(),
        name(call.get(), replaced.size()),
        call.get().instruction().typeSymbol(),
        model.flags().has(AccessFlag.INTERFACE));
    replaced.add(call.get());
  }

  private static String name(Call call, int index) {
    return call.replacement().name() + "$" + index;
  }

  private void addMethods(ClassBuilder builder) {
    for (int i = 0; i < replaced.size(); i++) {
      var call = replaced.get(i);
      builder.withMethodBody(
          name(call, i),
          call.instruction().typeSymbol(),
          ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC,
          code -> call.replacement().write(code, call.instruction()));
    }
  }
}
