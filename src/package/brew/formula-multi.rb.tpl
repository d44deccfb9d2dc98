# {{jreleaserCreationStamp}}
class {{brewFormulaName}} < Formula
  desc "{{projectDescription}}"
  homepage "{{projectLinkHomepage}}"
  version "{{projectVersion}}"
  license "{{projectLicense}}"

  {{brewMultiPlatform}}

  def install
    libexec.install Dir["*"]
    bin.install_symlink libexec/"bin/{{distributionExecutableUnix}}" => "{{distributionExecutableName}}"
    man1.install_symlink libexec/"share/man/man1/tickdown.1"
    bash_completion.install_symlink libexec/"share/bash-completion/completions/tickdown"
    zsh_completion.install_symlink libexec/"share/zsh/site-functions/_tickdown"
    fish_completion.install_symlink libexec/"share/fish/vendor_completions.d/tickdown.fish"
  end

  test do
    assert_match "{{projectVersion}}", shell_output("#{bin}/{{distributionExecutableName}} --version")
    system bin/"{{distributionExecutableName}}", "init", "service-release"
    assert_path_exists testpath/"RELEASE_CHECKLIST.md"
  end
end
