package bytecode;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;

/// Switches on types.
///
/// For `switch (shape) { case Circle _ -> …; case Square _ -> …; }` the compiler leaves finding the
/// case to `java.lang.runtime.SwitchBootstraps`. This replaces it with
///
///     private static int switch$0(Shape selector, int from) {
///       if (selector == null) return -1;
///       if (from <= 0 && selector instanceof Circle) return 0;
///       if (from <= 1 && selector instanceof Square) return 1;
///       return 2;
///     }
///
/// which is the contract of `SwitchBootstraps.typeSwitch` if all labels are types. Switches with
/// other labels are left alone.
final class TypeSwitches implements CallReplacement {
  private static final ClassDesc BOOTSTRAPS = ClassDesc.of("java.lang.runtime", "SwitchBootstraps");

  @Override
  public boolean suits(InvokeDynamicInstruction call) {
    return call.bootstrapMethod().owner().equals(BOOTSTRAPS)
        && call.bootstrapMethod().methodName().equals("typeSwitch")
        && call.bootstrapArgs().stream().allMatch(ClassDesc.class::isInstance);
  }

  @Override
  public String name() {
    return "switch";
  }

  @Override
  public void write(CodeBuilder code, InvokeDynamicInstruction call) {
    var labels = call.bootstrapArgs();
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
