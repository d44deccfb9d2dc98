package tickdown.wording.program;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Programs that release managers run.
///
/// The list is text in a class rather than a file, because opening a file takes longer at start-up
/// than parsing the list.
final class KnownPrograms {
  private KnownPrograms() {}

  /// Grouped by purpose, one or more per line.
  private static final String LIST =
      """
      # sources and forges
      git gh glab hub hg svn git-cliff git-chglog gitleaks git-lfs act pre-commit husky

      # JavaScript
      node npm npx pnpm pnpx yarn bun bunx deno tsc eslint prettier jest vitest mocha playwright cypress
      lerna nx turbo changeset release-it semantic-release standard-version vite webpack rollup ng
      storybook biome

      # Python
      python python3 python2 py pip pip3 pipx pip-audit pipenv poetry pdm uv uvx hatch flit tox nox pytest
      ruff black isort flake8 pylint mypy pyright bandit twine build coverage conda pixi rever mamba micromamba
      alembic django-admin manage.py flask celery gunicorn uvicorn sphinx-build mkdocs towncrier bump2version
      bumpversion bump-my-version commitizen cz conda-smithy jupyter invoke schemathesis locust pydoc

      # Rust, Go, C
      cargo rustc rustup cross cargo-release wasm-pack wasm-bindgen maturin go gofmt golangci-lint goreleaser gotestsum govulncheck
      ko gcc g++ clang cmake ctest cpack make gmake ninja meson bazel bazelisk conan vcpkg autoconf
      autoreconf automake clang-format clang-tidy valgrind gdb zig just task mage

      # Java and its kin
      java javac jar mvn mvnw gradle gradlew ant sbt scala kotlin kotlinc jbang jreleaser lein clojure clj
      bloop mill jarsigner keytool jdeps jlink

      # other languages
      ruby bundle bundler gem rake rails rspec rubocop php composer phpunit phpcs phpstan psalm
      pecl pear wp drush dotnet nuget msbuild mix elixir iex rebar3 swift swiftlint xcodebuild xcrun
      altool notarytool codesign pod carthage fastlane flutter dart melos julia Rscript R perl cpan prove
      ghc cabal stack opam dune nim crystal luarocks lua

      # containers and clusters
      docker docker-compose podman buildah skopeo buildx cosign trivy grype syft hadolint dive kubectl
      kustomize helm helmfile helm-docs k9s kind minikube k3d k3s oc argocd flux istioctl eksctl crane
      kubeadm kompose skaffold tilt stern velero talosctl

      # infrastructure and clouds
      terraform tofu terragrunt tflint ansible ansible-playbook ansible-galaxy ansible-vault packer vagrant
      pulumi cdk cfn-lint aws sam az gcloud gsutil bq doctl linode-cli hcloud oci ibmcloud heroku fly flyctl
      vercel netlify railway wrangler firebase supabase serverless sls eb cf consul vault nomad
      sentry-cli datadog-ci newrelic snyk sonar-scanner checkov tfsec semgrep zap-cli codecov

      # data
      psql pg_dump pg_restore pg_dumpall createdb dropdb mysql mysqldump mariadb sqlite3 mongo mongosh
      mongodump mongorestore redis-cli flyway liquibase prisma knex sequelize typeorm dbmate goose
      influx clickhouse-client cqlsh bin/rails

      # hosts and services
      ssh scp sftp rsync curl wget http httpie ping dig nslookup nc telnet openssl certbot systemctl service
      journalctl supervisorctl pm2 nginx apachectl httpd haproxy crontab launchctl ufw iptables mount
      umount df du free ps top kill killall pkill lsof ss netstat useradd usermod groupadd passwd loginctl reboot shutdown

      # load and smoke tests
      k6 ab wrk hey vegeta jmeter newman artillery siege lighthouse pa11y

      # packages and archives
      apt apt-get apt-cache dpkg dpkg-buildpackage debuild dput dch lintian dnf yum rpm rpmbuild apk pacman
      makepkg zypper brew choco winget scoop snap snapcraft flatpak flatpak-builder nix nix-build nix-shell
      pkg abi-compliance-checker tar zip unzip gzip gunzip xz bzip2 zstd gpg gpg2 minisign signify
      sha256sum sha512sum shasum md5sum b2sum reprotest

      # files and text
      cp mv rm mkdir rmdir ln ls cat head tail touch chmod chown chgrp find grep egrep rg ag sed awk gawk
      vim vi nano emacs sort uniq cut tr wc diff patch tee xargs echo printf jq yq xmllint pandoc envsubst hexdump xxd file
      stat basename dirname realpath export source cd

      # documentation and the rest
      vale markdownlint markdownlint-cli2 lychee linkchecker hugo jekyll asciidoctor doxygen cspell codespell
      typos actionlint shellcheck shfmt yamllint licensee reuse fossa scancode goaccess screen tmux bash sh
      zsh pwsh powershell nohup watch sleep date crowdin tx msgfmt
      """;

  static final Set<String> NAMES = names();

  private static Set<String> names() {
    Set<String> names = new HashSet<>();
    for (String line : LIST.split("\n")) {
      if (!line.isBlank() && !line.startsWith("#")) {
        names.addAll(List.of(line.split(" ")));
      }
    }
    return Set.copyOf(names);
  }
}
