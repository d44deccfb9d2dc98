import static java.lang.constant.ConstantDescs.CD_void;

import java.io.IOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.nio.file.Files;
import java.nio.file.Path;

/// The limits of Jackson's parsers as decimals, made only where a decimal is compared with them.
///
/// A parser has them as constants,
///
///     protected final static BigDecimal BD_MAX_INT = new BigDecimal(BI_MAX_INT);
///
/// and the first `BigDecimal` of a process takes longer than reading a journal, because its class
/// computes large powers. Here the constants stay empty, and what reads one makes it from the integer
/// that is beside it.
final class Limits {
  private static final ClassDesc DECIMAL = ClassDesc.of("java.math.BigDecimal");
  private static final ClassDesc INTEGER = ClassDesc.of("java.math.BigInteger");

  private Limits() {}

  /// Rewrites the class files of Jackson below `folder`.
  static void rewrite(Path folder) throws IOException {
    var file = ClassFile.of();
    try (var files = Files.walk(folder.resolve("tools/jackson"))) {
      for (var each : files.filter(path -> path.toString().endsWith(".class")).toList()) {
        Files.write(each, file.transformClass(file.parse(each), Limits::rewrite));
      }
    }
  }

  private static void rewrite(ClassBuilder builder, ClassElement element) {
    if (element instanceof MethodModel method) {
      var isInitialiser = method.methodName().equalsString("<clinit>");
      builder.transformMethod(
          method, MethodTransform.transformingCode(isInitialiser ? new Making() : Limits::read));
    } else {
      builder.with(element);
    }
  }

  /// Leaves out what makes the constants, from `new` to the field.
  private static final class Making implements CodeTransform {
    private boolean isOne;

    @Override
    public void accept(CodeBuilder code, CodeElement element) {
      isOne |=
          element instanceof NewObjectInstruction made
              && made.className().asSymbol().equals(DECIMAL);
      if (!isOne) {
        code.with(element);
      }
      isOne &= !isLimit(element, Opcode.PUTSTATIC);
    }
  }

  private static void read(CodeBuilder code, CodeElement element) {
    if (element instanceof FieldInstruction field && isLimit(element, Opcode.GETSTATIC)) {
      var integer = field.name().stringValue().replace("BD_", "BI_");
      code.new_(DECIMAL)
          .dup()
          .getstatic(field.owner().asSymbol(), integer, INTEGER)
          .invokespecial(DECIMAL, "<init>", MethodTypeDesc.of(CD_void, INTEGER));
    } else {
      code.with(element);
    }
  }

  private static boolean isLimit(CodeElement element, Opcode opcode) {
    return element instanceof FieldInstruction field
        && field.opcode() == opcode
        && field.typeSymbol().equals(DECIMAL)
        && field.name().stringValue().matches("BD_(MIN|MAX)_(INT|LONG)");
  }
}
