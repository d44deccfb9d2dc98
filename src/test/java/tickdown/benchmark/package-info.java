/// How fast and how large the packaged program is: `./mvnw -q verify -DskipTests -Pbenchmark`.
///
/// [Benchmark] prints a table; it never fails for being slow. Start-up is given as a ratio to
/// [Hello] on the JDK that built the program, each pair of runs one right after the other, so that
/// a busy machine slows both.
package tickdown.benchmark;
