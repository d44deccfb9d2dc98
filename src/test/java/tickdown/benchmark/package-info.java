/// Measures the speed and size of the packaged program: `./mvnw -q verify -DskipTests -Pbenchmark`.
///
/// [Benchmark] prints a table; it never fails because something is slow. Start-up times are
/// relative to [Hello] on the JDK that built the program. The two are run in pairs, one right after
/// the other, so that a busy machine slows down both.
package tickdown.benchmark;
