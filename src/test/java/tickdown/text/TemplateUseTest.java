package tickdown.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/// Lines are put together by templates: a string that was joined before is only made safe as a
/// whole, so that an unfinished sequence in its foreign part takes our words away. A template is
/// written out where it is used, so that it is never foreign.
class TemplateUseTest {
  @Test
  void linesAreNotMadeOfJoinedStrings() throws IOException {
    assertEquals(List.of(), calls().filter(Call::joins).map(Call::toString).toList());
  }

  @Test
  void templatesAreWrittenOut() throws IOException {
    assertEquals(List.of(), calls().filter(Call::hidesTemplate).map(Call::toString).toList());
  }

  /// A call of `Line.of` or `plus`.
  private record Call(String file, MethodInvocationTree tree, List<ExpressionTree> texts) {

    boolean joins() {
      return texts.size() == 1 && isJoined(texts.getFirst());
    }

    boolean hidesTemplate() {
      return texts.size() > 1 && !isWrittenOut(texts.getFirst());
    }

    @Override
    public String toString() {
      return file + ": " + tree;
    }
  }

  private static Stream<Call> calls() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"));
        StandardJavaFileManager manager =
            ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null)) {
      List<Path> sources =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.endsWith(Path.of("text", "Line.java")))
              .toList();
      JavacTask task =
          (JavacTask)
              ToolProvider.getSystemJavaCompiler()
                  .getTask(
                      null,
                      manager,
                      null,
                      null,
                      null,
                      manager.getJavaFileObjectsFromPaths(sources));
      List<Call> calls = new ArrayList<>();
      for (CompilationUnitTree unit : task.parse()) {
        collect(unit, calls);
      }
      return calls.stream();
    }
  }

  private static void collect(CompilationUnitTree unit, List<Call> calls) {
    String file = Path.of(unit.getSourceFile().toUri()).getFileName().toString();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
        if (makesLine(call)) {
          calls.add(new Call(file, call, withoutTone(call.getArguments())));
        }
        return super.visitMethodInvocation(call, nothing);
      }
    }.scan(unit, null);
  }

  private static boolean makesLine(MethodInvocationTree call) {
    return call.getMethodSelect() instanceof MemberSelectTree select
        && (select.toString().equals("Line.of") || select.getIdentifier().contentEquals("plus"));
  }

  /// A tone is a constant, a choice between some, or what `tone` in its name says.
  private static List<ExpressionTree> withoutTone(List<? extends ExpressionTree> arguments) {
    boolean hasTone =
        arguments.size() > 1 && arguments.getFirst().toString().toLowerCase().contains("tone");
    return List.copyOf(arguments.subList(hasTone ? 1 : 0, arguments.size()));
  }

  private static boolean isJoined(ExpressionTree text) {
    return switch (text) {
      case ParenthesizedTree inner -> isJoined(inner.getExpression());
      case BinaryTree sum -> sum.getKind() == Kind.PLUS && !isWrittenOut(sum);
      case MethodInvocationTree call ->
          call.getMethodSelect() instanceof MemberSelectTree select
              && select.getIdentifier().contentEquals("formatted");
      default -> false;
    };
  }

  private static boolean isWrittenOut(ExpressionTree text) {
    return switch (text) {
      case LiteralTree literal -> literal.getKind() == Kind.STRING_LITERAL;
      case BinaryTree sum ->
          isWrittenOut(sum.getLeftOperand()) && isWrittenOut(sum.getRightOperand());
      default -> false;
    };
  }
}
