package bytecode;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_int;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;

/// The equality of records.
///
/// For `record Place(String number, int line)` the compiler leaves `equals` and `hashCode` to
/// `java.lang.runtime.ObjectMethods`. This replaces them with
///
///     private static boolean record$0(Place one, Object object) {
///       if (one == object) return true;
///       if (!(object instanceof Place)) return false;
///       Place other = (Place) object;
///       if (!Objects.equals(one.number, other.number)) return false;
///       if (Integer.compare(one.line, other.line) != 0) return false;
///       return true;
///     }
///
///     private static int record$1(Place one) {
///       return (0 * 31 + Objects.hashCode(one.number)) * 31 + Integer.hashCode(one.line);
///     }
///
/// `toString` is left alone: no screen and no file shows it.
final class RecordEquality implements CallReplacement {
  private static final ClassDesc BOOTSTRAPS = ClassDesc.of("java.lang.runtime", "ObjectMethods");
  private static final ClassDesc OBJECTS = ClassDesc.of("java.util", "Objects");

  /// The slot of the other record, after the parameters.
  private static final int OTHER = 2;

  @Override
  public boolean suits(InvokeDynamicInstruction call) {
    return call.bootstrapMethod().owner().equals(BOOTSTRAPS)
        && List.of("equals", "hashCode").contains(call.name().stringValue());
  }

  @Override
  public String name() {
    return "record";
  }

  @Override
  public void write(CodeBuilder code, InvokeDynamicInstruction call) {
    var type = (ClassDesc) call.bootstrapArgs().getFirst();
    // The arguments are the record, the names of its components, and their accessors.
    var components =
        call.bootstrapArgs().stream().skip(2).map(DirectMethodHandleDesc.class::cast).toList();
    if (call.name().equalsString("equals")) {
      writeEquals(code, type, components);
    } else {
      writeHashCode(code, type, components);
    }
  }

  private static void writeEquals(
      CodeBuilder code, ClassDesc type, List<DirectMethodHandleDesc> components) {
    code.aload(0).aload(1).ifThen(Opcode.IF_ACMPEQ, isSame -> isSame.iconst_1().ireturn());
    code.aload(1).instanceOf(type).ifThen(Opcode.IFEQ, isOther -> isOther.iconst_0().ireturn());
    code.aload(1).checkcast(type).astore(OTHER);
    for (var component : components) {
      read(code.aload(0), type, component);
      read(code.aload(OTHER), type, component);
      compare(code, component.invocationType().returnType());
    }
    code.iconst_1().ireturn();
  }

  /// Returns if the two values on the stack differ.
  private static void compare(CodeBuilder code, ClassDesc type) {
    if (type.isPrimitive()) {
      code.invokestatic(box(type), "compare", MethodTypeDesc.of(CD_int, type, type))
          .ifThen(Opcode.IFNE, differ -> differ.iconst_0().ireturn());
    } else {
      code.invokestatic(OBJECTS, "equals", MethodTypeDesc.of(CD_boolean, CD_Object, CD_Object))
          .ifThen(Opcode.IFEQ, differ -> differ.iconst_0().ireturn());
    }
  }

  private static void writeHashCode(
      CodeBuilder code, ClassDesc type, List<DirectMethodHandleDesc> components) {
    code.iconst_0();
    for (var component : components) {
      var value = component.invocationType().returnType();
      read(code.loadConstant(31).imul().aload(0), type, component);
      if (value.isPrimitive()) {
        code.invokestatic(box(value), "hashCode", MethodTypeDesc.of(CD_int, value));
      } else {
        code.invokestatic(OBJECTS, "hashCode", MethodTypeDesc.of(CD_int, CD_Object));
      }
      code.iadd();
    }
    code.ireturn();
  }

  private static void read(CodeBuilder code, ClassDesc type, DirectMethodHandleDesc component) {
    code.getfield(type, component.methodName(), component.invocationType().returnType());
  }

  /// `Integer` for `int`.
  private static ClassDesc box(ClassDesc primitive) {
    return switch (TypeKind.from(primitive)) {
      case BOOLEAN -> ClassDesc.of("java.lang.Boolean");
      case BYTE -> ClassDesc.of("java.lang.Byte");
      case CHAR -> ClassDesc.of("java.lang.Character");
      case SHORT -> ClassDesc.of("java.lang.Short");
      case INT -> ClassDesc.of("java.lang.Integer");
      case LONG -> ClassDesc.of("java.lang.Long");
      case FLOAT -> ClassDesc.of("java.lang.Float");
      case DOUBLE -> ClassDesc.of("java.lang.Double");
      case REFERENCE, VOID -> throw new IllegalArgumentException(primitive.displayName());
    };
  }
}
