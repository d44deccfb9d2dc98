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
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Switches on types, decided by a method of the class instead of a class that is made at each
/// start.
///
/// For `switch (shape) { case Circle _ -> …; case Square _ -> …; }` the compiler leaves the question
/// which case it is to `java.lang.runtime.SwitchBootstraps`. That writes, loads and links a class
/// for each such switch in each process, which the JVM's cache cannot keep. Here the question
/// becomes
///
///     private static int switch$0(Shape selector, int from) {
///       if (selector == null) return -1;
///       if (from <= 0 && selector instanceof Circle) return 0;
///       if (from <= 1 && selector instanceof Square) return 1;
///       return 2;
///     }
///
/// which is what `SwitchBootstraps.typeSwitch` promises where all labels are types. Switches with
/// other labels stay as they are.
final class Switches {
  private static final ClassDesc BOOTSTRAPS = ClassDesc.of("java.lang.runtime", "SwitchBootstraps");

  private final ClassModel model;
  private final List<InvokeDynamicInstruction> replaced = new ArrayList<>();

  private Switches(ClassModel model) {
    this.model = model;
  }

  /// Rewrites the class files below `folder`.
  static void rewrite(Path folder) throws IOException {
    var file = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(hierarchy(folder)));
    try (var files = Files.walk(folder)) {
      for (var each : files.filter(path -> path.toString().endsWith(".class")).toList()) {
        var model = file.parse(each);
        if (hasSwitches(model)) {
          Files.write(each, new Switches(model).rewritten(file));
        }
      }
    }
  }

  /// What is a class and what an interface, as the new stack maps have to know.
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

  private static boolean hasSwitches(ClassModel model) {
    return model.methods().stream()
        .flatMap(method -> method.code().stream())
        .flatMap(code -> code.elementStream())
        .anyMatch(element -> element instanceof InvokeDynamicInstruction call && isOnTypes(call));
  }

  private byte[] rewritten(ClassFile file) {
    return file.transformClass(
        model,
        ClassTransform.transformingMethodBodies(this::replace)
            .andThen(ClassTransform.endHandler(this::addMethods)));
  }

  private void replace(CodeBuilder code, CodeElement element) {
    if (element instanceof InvokeDynamicInstruction call && isOnTypes(call)) {
      code.invokestatic(
          model.thisClass().asSymbol(),
          name(replaced.size()),
          call.typeSymbol(),
          model.flags().has(AccessFlag.INTERFACE));
      replaced.add(call);
    } else {
      code.with(element);
    }
  }

  private static boolean isOnTypes(InvokeDynamicInstruction call) {
    return call.bootstrapMethod().owner().equals(BOOTSTRAPS)
        && call.bootstrapMethod().methodName().equals("typeSwitch")
        && call.bootstrapArgs().stream().allMatch(ClassDesc.class::isInstance);
  }

  private static String name(int index) {
    return "switch$" + index;
  }

  private void addMethods(ClassBuilder builder) {
    for (int i = 0; i < replaced.size(); i++) {
      var call = replaced.get(i);
      builder.withMethodBody(
          name(i),
          call.typeSymbol(),
          ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC,
          code -> decide(code, call.typeSymbol(), call.bootstrapArgs()));
    }
  }

  private static void decide(CodeBuilder code, MethodTypeDesc type, List<ConstantDesc> labels) {
    code.aload(0).ifThen(Opcode.IFNULL, isNull -> isNull.iconst_m1().ireturn());
    for (int i = 0; i < labels.size(); i++) {
      var label = (ClassDesc) labels.get(i);
      var index = i;
      code.iload(1)
          .loadConstant(index)
          .ifThen(
              Opcode.IF_ICMPLE,
              reached ->
                  reached
                      .aload(0)
                      .instanceOf(label)
                      .ifThen(is -> is.loadConstant(index).ireturn()));
    }
    code.loadConstant(labels.size()).ireturn();
  }
}
