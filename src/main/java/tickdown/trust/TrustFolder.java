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
import tickdown.journal.disk.FolderAccess;
import tickdown.process.FileUser;
import tickdown.process.OperatingSystem;

/// The user's own folder of trusted commands: a file each, named by its hash. Nothing in a
/// repository can add to it.
///
///     place: /home/ana/shop
///
///     curl -fsS https://shop.example/health
///
/// @param access the folder, which need not exist
public record TrustFolder(FolderAccess access) {
  private static final String PLACE = "place: ";
  private static final int LARGEST = 64 * 1024;

  /// The folder at this path.
  public TrustFolder(Path path) {
    this(FolderAccess.of(path));
  }

  /// Where it is.
  public Path path() {
    return access.folder();
  }

  /// The folder of the user with these environment variables, by the XDG Base Directory
  /// Specification: `$XDG_STATE_HOME/tickdown/trust`, by default
  /// `$HOME/.local/state/tickdown/trust`; on Windows by default `%LOCALAPPDATA%\tickdown\trust`.
  /// Empty if no variable has an absolute path.
  public static Optional<TrustFolder> of(Map<String, String> environment) {
    return of(environment, OperatingSystem.ofThisMachine());
  }

  static Optional<TrustFolder> of(Map<String, String> environment, OperatingSystem system) {
    Optional<Path> local =
        system == OperatingSystem.WINDOWS
            ? absolute(environment.get("LOCALAPPDATA"))
            : Optional.empty();
    return absolute(environment.get("XDG_STATE_HOME"))
        .or(() -> local)
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
    Path path = path();
    boolean isNew = !Files.exists(path);
    Files.createDirectories(path, Disk.ownersFolder(path));
    if (isNew) {
      access.close();
    }
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
    if (!Files.isDirectory(path()) || !isOwn()) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(path())) {
      return files
          .flatMap(file -> read(file).filter(command -> file.equals(file(command))).stream())
          .sorted(
              Comparator.comparing(TrustedCommand::place).thenComparing(TrustedCommand::command))
          .toList();
    }
  }

  private Path file(TrustedCommand command) {
    return path().resolve(command.digest());
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
    Optional<FileUser> user = FileUser.ofThisProcess();
    return user.isPresent() && FileUser.ownerOf(path()).equals(user) && isClosed();
  }

  /// Where a file system knows neither permissions nor access control lists, nothing is trusted.
  private boolean isClosed() {
    try {
      return Stream.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE)
          .noneMatch(Files.getPosixFilePermissions(path())::contains);
    } catch (UnsupportedOperationException e) {
      return access.writingStrangers().filter(Set::isEmpty).isPresent();
    } catch (IOException e) {
      return false;
    }
  }
}
