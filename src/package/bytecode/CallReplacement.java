package bytecode;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.instruction.InvokeDynamicInstruction;

/// A kind of call that the JVM would link anew at each start, and the method that takes its place.
interface CallReplacement {
  /// Whether it is such a call.
  boolean suits(InvokeDynamicInstruction call);

  /// What the methods are called, before their number.
  String name();

  /// Writes the static method that does what `call` does, with the same parameters and result.
  void write(CodeBuilder code, InvokeDynamicInstruction call);
}
