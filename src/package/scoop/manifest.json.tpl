{
    "version": "{{projectVersion}}",
    "description": "{{projectDescription}}",
    "homepage": "{{projectLinkHomepage}}",
    "license": "{{projectLicense}}",
    "architecture": {
        "64bit": {
            "url": "{{distributionUrl}}",
            "hash": "{{distributionChecksumSha256}}"
        }
    },
    "extract_dir": "tickdown-{{projectVersion}}",
    "env_add_path": "bin",
    "suggest": {
        "git": "git"
    },
    "checkver": "github",
    "autoupdate": {
        "architecture": {
            "64bit": {
                "url": "{{scoopAutoupdateUrl}}"
            }
        },
        "extract_dir": "tickdown-$version",
        "hash": {
            "url": "$url.sha256"
        }
    }
}
