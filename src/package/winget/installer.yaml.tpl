# {{jreleaserCreationStamp}}
# yaml-language-server: $schema=https://aka.ms/winget-manifest.installer.1.9.0.schema.json

PackageIdentifier: {{wingetPackageIdentifier}}
PackageVersion: {{wingetPackageVersion}}
ReleaseDate: {{wingetReleaseDate}}
Installers:
{{#wingetInstallers}}
  - Architecture: {{architecture}}
    InstallerUrl: {{url}}
    InstallerSha256: {{checksum}}
    InstallerType: zip
    NestedInstallerType: portable
    NestedInstallerFiles:
      - RelativeFilePath: tickdown-{{projectVersion}}\bin\{{distributionExecutableWindows}}
        PortableCommandAlias: {{executableName}}
    # The launcher finds its runtime by its own folder, so that goes into the PATH, not a link.
    ArchiveBinariesDependOnPath: true
{{/wingetInstallers}}
ManifestType: installer
ManifestVersion: 1.9.0
