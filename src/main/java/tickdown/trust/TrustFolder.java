package tickdown.trust;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tickdown.journal.disk.Disk;

/// The user's own folder of trusted commands: a file each, named by its hash. Nothing in a
/// repository can add to it.
///
///     place: /home/ana/shop
///
///     curl -fsS https://shop.example/health
///
/// @param path the folder, which need not exist
public record TrustFolder(Path path) {
  private static final String PLACE = "place: ";
  private static final int LARGEST = 64 * 1024;

  /// The folder of the user with these environment variables, by the XDG Base Directory
  /// Specification: `$XDG_STATE_HOME/tickdown/trust`, by default
  /// `$HOME/.local/state/tickdown/trust`. Empty if neither variable has an absolute path.
  public static Optional<TrustFolder> of(Map<String, String> environment) {
    return absolute(environment.get("XDG_STATE_HOME"))
        .or(() -> absolute(environment.get("HOME")).map(home -> home.resolve(".local/state")))
        .map(state -> new TrustFolder(state.resolve("tickdown").resolve("trust")));
  }

  private static Optional<Path> absolute(String name) {
    try {
      return Optional.ofNullable(name).map(Path::of).filter(Path::isAbsolute);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /// Whether exactly this command is trusted.
  public boolean trusts(TrustedCommand command) {
    return isOwn() && read(file(command)).filter(command::equals).isPresent();
  }

  /// Trusts a command; returns whether that is new.
  public boolean trust(TrustedCommand command) throws IOException {
    Files.createDirectories(path, Disk.ownersFolder(path));
    if (!isOwn()) {
      throw new IOException("it belongs to someone else, or others can write to it");
    }
    if (trusts(command)) {
      return false;
    }
    Path file = file(command);
    Files.deleteIfExists(file);
    String content = PLACE + command.place() + "\n\n" + command.command();
    try {
      Disk.writeNew(file, content.getBytes(StandardCharsets.UTF_8));
    } catch (FileAlreadyExistsException e) {
      return false;
    }
    Disk.forceFolderOf(file);
    return true;
  }

  /// Trusts a command no longer; returns whether it was trusted.
  public boolean distrust(TrustedCommand command) throws IOException {
    return Files.deleteIfExists(file(command));
  }

  /// All trusted commands, by place and command.
  public List<TrustedCommand> all() throws IOException {
    if (!Files.isDirectory(path) || !isOwn()) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(path)) {
      return files
          .flatMap(file -> read(file).filter(command -> file.equals(file(command))).stream())
          .sorted(
              Comparator.comparing(TrustedCommand::place).thenComparing(TrustedCommand::command))
          .toList();
    }
  }

  private Path file(TrustedCommand command) {
    return path.resolve(command.digest());
  }

  private static Optional<TrustedCommand> read(Path file) {
    try {
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > LARGEST) {
        return Optional.empty();
      }
      String content = Files.readString(file);
      int end = content.indexOf("\n\n");
      return content.startsWith(PLACE) && end > 0
          ? Optional.of(
              new TrustedCommand(
                  content.substring(PLACE.length(), end), content.substring(end + 2)))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// Whether it belongs to the user of this process, and nobody else can write to it. Under `sudo`
  /// what the user trusts is not trusted for root.
  private boolean isOwn() {
    try {
      Object user = Files.getAttribute(Path.of("/proc/self"), "unix:uid");
      return Files.getAttribute(path, "unix:uid").equals(user)
          && Stream.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE)
              .noneMatch(permissions()::contains);
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return isWritableElsewhere();
    }
  }

  private Set<PosixFilePermission> permissions() {
    try {
      return Files.getPosixFilePermissions(path);
    } catch (IOException e) {
      return Set.of(PosixFilePermission.OTHERS_WRITE);
    }
  }

  /// On systems without `/proc`, a folder in the user's home is theirs if they can write to it.
  private boolean isWritableElsewhere() {
    return !Files.exists(Path.of("/proc/self")) && Files.isWritable(path);
  }
}
