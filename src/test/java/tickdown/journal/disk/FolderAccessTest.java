package tickdown.journal.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.UserPrincipal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Folders with access control lists, in memory.
class FolderAccessTest {
  private static final AclEntryPermission[] ALL = AclEntryPermission.values();
  private static final AclEntryPermission[] READING = {
    AclEntryPermission.READ_DATA, AclEntryPermission.EXECUTE, AclEntryPermission.READ_ATTRIBUTES
  };

  private FileSystem system;
  private Path home;
  private Path folder;

  @BeforeEach
  void aHomeAndAFolder() throws IOException {
    system =
        Jimfs.newFileSystem(
            Configuration.windows().toBuilder().setAttributeViews("basic", "owner", "acl").build());
    home = Files.createDirectories(system.getPath("C:\\Users\\ana"));
    folder = Files.createDirectories(system.getPath("C:\\src\\shop.tickdown"));
    owner(folder, "ana");
    acl(home, entry("SYSTEM", ALL), entry("Administratoren", ALL), entry("ana", ALL));
  }

  @AfterEach
  void closed() throws IOException {
    system.close();
  }

  @Test
  void whoeverMayWriteInTheHomeIsNoStranger() throws IOException {
    acl(folder, entry("SYSTEM", ALL), entry("Administratoren", ALL));
    assertEquals(Optional.of(Set.of()), access().writingStrangers());
  }

  @Test
  void whoeverElseMayWriteIsAStranger() throws IOException {
    acl(folder, entry("SYSTEM", ALL), entry("Users", READING), entry("Authenticated Users", ALL));
    assertEquals(Optional.of(Set.of(user("Authenticated Users"))), access().writingStrangers());
    for (AclEntryPermission one :
        List.of(
            AclEntryPermission.WRITE_DATA,
            AclEntryPermission.APPEND_DATA,
            AclEntryPermission.DELETE_CHILD,
            AclEntryPermission.DELETE,
            AclEntryPermission.WRITE_ACL,
            AclEntryPermission.WRITE_OWNER)) {
      acl(folder, entry("ana", ALL), entry("mallory", one));
      assertEquals(
          Optional.of(Set.of(user("mallory"))), access().writingStrangers(), one.toString());
    }
  }

  @Test
  void whatIsDeniedOrOnlyInheritedIsNoAccess() throws IOException {
    acl(
        folder,
        AclEntry.newBuilder(entry("mallory", ALL)).setType(AclEntryType.DENY).build(),
        AclEntry.newBuilder(entry("CREATOR OWNER", ALL))
            .setFlags(AclEntryFlag.INHERIT_ONLY)
            .build());
    assertEquals(Optional.of(Set.of()), access().writingStrangers());
  }

  @Test
  void whereThereAreNoListsNothingIsKnown() throws IOException {
    assertEquals(Optional.empty(), access().writingStrangers(), "an empty list is none");
    try (FileSystem other = Jimfs.newFileSystem(Configuration.unix())) {
      Path there = other.getPath("/work");
      assertEquals(Optional.empty(), new FolderAccess(there, home).writingStrangers());
      assertEquals(Optional.empty(), new FolderAccess(folder, there).writingStrangers());
    }
    assertEquals(Optional.empty(), new FolderAccess(home.resolve("none"), home).writingStrangers());
  }

  @Test
  void aNewFolderIsTakenFromStrangers() throws IOException {
    acl(folder, entry("Administratoren", ALL), entry("Users", READING));
    access().close();
    assertEquals(
        List.of("ana", "SYSTEM", "Administratoren", "ana"),
        view(folder).getAcl().stream().map(entry -> entry.principal().getName()).toList());
    assertEquals(
        Set.of(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT),
        view(folder).getAcl().getFirst().flags());
    assertEquals(Optional.of(Set.of()), access().writingStrangers());
  }

  @Test
  void aFolderWithoutStrangersStaysAsItIs() throws IOException {
    List<AclEntry> former = List.of(entry("ana", READING), entry("SYSTEM", ALL));
    view(folder).setAcl(former);
    access().close();
    assertEquals(former, view(folder).getAcl());
  }

  private FolderAccess access() {
    return new FolderAccess(folder, home);
  }

  private AclEntry entry(String name, AclEntryPermission... permissions) throws IOException {
    return AclEntry.newBuilder()
        .setType(AclEntryType.ALLOW)
        .setPrincipal(user(name))
        .setPermissions(permissions)
        .build();
  }

  private UserPrincipal user(String name) throws IOException {
    return system.getUserPrincipalLookupService().lookupPrincipalByName(name);
  }

  private void owner(Path path, String name) throws IOException {
    Files.setOwner(path, user(name));
  }

  private static void acl(Path path, AclEntry... entries) throws IOException {
    view(path).setAcl(Arrays.asList(entries));
  }

  private static AclFileAttributeView view(Path path) {
    return Files.getFileAttributeView(path, AclFileAttributeView.class);
  }
}
