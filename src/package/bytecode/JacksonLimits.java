package bytecode;

import static java.lang.constant.ConstantDescs.CD_void;

import java.io.IOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The decimal limits of Jackson's parsers, created only where a decimal is compared with them.
///
/// A parser has them as constants,
///
///     protected final static BigDecimal BD_MAX_INT = new BigDecimal(BI_MAX_INT);
///
/// and the first `BigDecimal` of a process takes longer than reading a journal, because its class
/// computes large powers. This leaves the constants empty, and creates a decimal from its integer
/// wherever one is read.
///
/// Fails the build if Jackson is written differently.
public final class JacksonLimits {
  private static final ClassDesc DECIMAL = ClassDesc.of("java.math.BigDecimal");
  private static final ClassDesc INTEGER = ClassDesc.of("java.math.BigInteger");
  private static final MethodTypeDesc FROM_INTEGER = MethodTypeDesc.of(CD_void, INTEGER);

  private static final Set<String> LIMITS =
      new TreeSet<>(Set.of("BD_MIN_INT", "BD_MAX_INT", "BD_MIN_LONG", "BD_MAX_LONG"));

  private final Set<String> leftOut = new TreeSet<>();

  private JacksonLimits() {}

  /// Rewrites the class files of Jackson below `folder`; throws if there are other limits than
  /// these four, or if one is not the decimal of its integer.
  public static void rewrite(Path folder) throws IOException {
    var limits = new JacksonLimits();
    var file = ClassFile.of();
    try (var files = Files.walk(folder.resolve("tools/jackson"))) {
      for (var each : files.filter(path -> path.toString().endsWith(".class")).toList()) {
        Files.write(each, file.transformClass(file.parse(each), limits::rewrite));
      }
    }
    if (!limits.leftOut.equals(LIMITS)) {
      throw otherJackson("the limits " + limits.leftOut + " instead of " + LIMITS);
    }
  }

  private static IllegalStateException otherJackson(String found) {
    return new IllegalStateException(
        "this Jackson has %s; see src/package/bytecode/README.md".formatted(found));
  }

  private void rewrite(ClassBuilder builder, ClassElement element) {
    if (element instanceof MethodModel method) {
      var isInitialiser = method.methodName().equalsString("<clinit>");
      builder.transformMethod(
          method,
          MethodTransform.transformingCode(isInitialiser ? new LeaveOut() : JacksonLimits::read));
    } else {
      builder.with(element);
    }
  }

  /// Removes the creation of the limits, from `new` to the field.
  private final class LeaveOut implements CodeTransform {
    private final List<CodeElement> making = new ArrayList<>();

    @Override
    public void accept(CodeBuilder code, CodeElement element) {
      if (making.isEmpty() && !isNewDecimal(element)) {
        code.with(element);
        return;
      }
      making.add(element);
      if (element instanceof FieldInstruction field && field.opcode() == Opcode.PUTSTATIC) {
        leaveOut(field);
      }
    }

    @Override
    public void atEnd(CodeBuilder code) {
      if (!making.isEmpty()) {
        throw otherJackson("a decimal that is no constant");
      }
    }

    private void leaveOut(FieldInstruction field) {
      var steps = making.stream().filter(Instruction.class::isInstance).toList();
      var name = field.name().stringValue();
      if (!isLimit(field)
          || steps.size() != 5
          || !(steps.get(2) instanceof FieldInstruction integer
              && integer.opcode() == Opcode.GETSTATIC
              && integer.owner().equals(field.owner())
              && integer.typeSymbol().equals(INTEGER)
              && integer.name().equalsString(integerOf(name)))
          || !(steps.get(3) instanceof InvokeInstruction constructor
              && constructor.typeSymbol().equals(FROM_INTEGER))) {
        throw otherJackson("`%s` made in another way".formatted(name));
      }
      leftOut.add(name);
      making.clear();
    }
  }

  private static boolean isNewDecimal(CodeElement element) {
    return element instanceof NewObjectInstruction made
        && made.className().asSymbol().equals(DECIMAL);
  }

  private static void read(CodeBuilder code, CodeElement element) {
    if (element instanceof FieldInstruction field
        && field.opcode() == Opcode.GETSTATIC
        && isLimit(field)) {
      code.new_(DECIMAL)
          .dup()
          .getstatic(field.owner().asSymbol(), integerOf(field.name().stringValue()), INTEGER)
          .invokespecial(DECIMAL, "<init>", FROM_INTEGER);
    } else {
      code.with(element);
    }
  }

  private static boolean isLimit(FieldInstruction field) {
    return field.typeSymbol().equals(DECIMAL) && LIMITS.contains(field.name().stringValue());
  }

  /// `BI_MAX_INT` for `BD_MAX_INT`.
  private static String integerOf(String limit) {
    return "BI_" + limit.substring("BD_".length());
  }
}
