package tickdown.journal.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.UserPrincipal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who has access to a folder, where folders have access control lists, as on Windows.
///
/// The system and its administrators are in every list, under names that differ by language. So a
/// list is compared with that of the user's home: whoever has access there is no stranger.
///
/// @param folder the folder
/// @param home the home of the user
public record FolderAccess(Path folder, Path home) {
  /// What makes it possible to change or replace files in a folder.
  private static final Set<AclEntryPermission> WRITING =
      Set.of(
          AclEntryPermission.WRITE_DATA,
          AclEntryPermission.APPEND_DATA,
          AclEntryPermission.DELETE_CHILD,
          AclEntryPermission.DELETE,
          AclEntryPermission.WRITE_ACL,
          AclEntryPermission.WRITE_OWNER);

  /// Access to a folder for the user of this process.
  public static FolderAccess of(Path folder) {
    return new FolderAccess(folder, Path.of(System.getProperty("user.home")));
  }

  /// Who may change what is in the folder, besides its owner and those who may do so in the home;
  /// empty if there are no lists.
  public Optional<Set<UserPrincipal>> writingStrangers() {
    return strangers(entry -> entry.permissions().stream().anyMatch(WRITING::contains));
  }

  private Optional<Set<UserPrincipal>> strangers(Predicate<AclEntry> counts) {
    Optional<List<AclEntry>> list = list(folder);
    Optional<List<AclEntry>> known = list(home);
    if (list.isEmpty() || known.isEmpty()) {
      return Optional.empty();
    }
    try {
      Set<UserPrincipal> strangers = new HashSet<>(principals(list.get(), counts));
      strangers.removeAll(principals(known.get(), counts));
      strangers.remove(Files.getOwner(folder));
      return Optional.of(strangers);
    } catch (IOException | UnsupportedOperationException _) {
      return Optional.empty();
    }
  }

  /// Takes a folder that was just created from strangers, also from those who may only read: it
  /// gets the list of the home, and its owner may do everything. Without effect if there are no
  /// lists, if there are no strangers, or if the owner could not write any more.
  public void close() {
    if (strangers(_ -> true).filter(strangers -> !strangers.isEmpty()).isEmpty()) {
      return;
    }
    AclFileAttributeView view = Files.getFileAttributeView(folder, AclFileAttributeView.class);
    try {
      List<AclEntry> former = view.getAcl();
      view.setAcl(closed(view.getOwner()));
      if (!isWritable()) {
        view.setAcl(former);
      }
    } catch (IOException | RuntimeException _) {
      // the folder stays as it was; the operator is told if others may write in it
    }
  }

  private List<AclEntry> closed(UserPrincipal owner) {
    Stream<AclEntry> own =
        Stream.of(
            AclEntry.newBuilder()
                .setType(AclEntryType.ALLOW)
                .setPrincipal(owner)
                .setPermissions(AclEntryPermission.values())
                .setFlags(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT)
                .build());
    return Stream.concat(own, list(home).orElse(List.of()).stream().filter(FolderAccess::isAllowed))
        .toList();
  }

  private boolean isWritable() {
    try {
      Files.delete(Files.createTempFile(folder, ".trial-", ".tmp"));
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  private static Set<UserPrincipal> principals(List<AclEntry> list, Predicate<AclEntry> counts) {
    return list.stream()
        .filter(FolderAccess::isAllowed)
        .filter(entry -> !entry.flags().contains(AclEntryFlag.INHERIT_ONLY))
        .filter(counts)
        .map(AclEntry::principal)
        .collect(Collectors.toSet());
  }

  private static boolean isAllowed(AclEntry entry) {
    return entry.type() == AclEntryType.ALLOW;
  }

  /// The list of a folder. The JDK gives an empty one for a folder without a list, where everything
  /// is allowed to everyone; that is none.
  private static Optional<List<AclEntry>> list(Path folder) {
    try {
      return Files.getFileStore(folder).supportsFileAttributeView(AclFileAttributeView.class)
          ? Optional.ofNullable(Files.getFileAttributeView(folder, AclFileAttributeView.class))
              .map(FolderAccess::entries)
              .filter(entries -> !entries.isEmpty())
          : Optional.empty();
    } catch (IOException | RuntimeException _) {
      return Optional.empty();
    }
  }

  private static List<AclEntry> entries(AclFileAttributeView view) {
    try {
      return view.getAcl();
    } catch (IOException _) {
      return List.of();
    }
  }
}
