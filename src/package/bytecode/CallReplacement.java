package bytecode;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.instruction.InvokeDynamicInstruction;

/// A kind of call that the JVM would link at every start, and the method that replaces it.
interface CallReplacement {
  /// Whether the call is of this kind.
  boolean suits(InvokeDynamicInstruction call);

  /// The name of the methods, without their number.
  String name();

  /// Writes a static method that does the same as `call`, with the same parameters and result.
  void write(CodeBuilder code, InvokeDynamicInstruction call);
}
