// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"fmt"
	"regexp"
	"runtime/debug"

	"github.com/spf13/cobra"
)

// releasedAs and releasedFrom are the version and the commit of a release. The linker sets them;
// see scripts/release. In every other build they are empty.
var releasedAs, releasedFrom string

// build is what the program says about itself.
type build struct {
	Version  string `json:"version,omitempty"` // empty in a development build
	Commit   string `json:"commit,omitempty"`  // empty if the build does not know it
	Modified bool   `json:"modified,omitempty"`
	Go       string `json:"go"`
	Platform string `json:"platform"`
}

// release matches a released version. It does not match a version that Go makes up from a time and
// a commit.
var release = regexp.MustCompile(`^v[0-9]+\.[0-9]+\.[0-9]+(-[a-z]+(\.[0-9]+)?)?$`)

// buildOf combines what the linker set with what Go recorded of the build. Go's record is used only
// for what the linker did not set. The result is the same in each call of one program.
func buildOf(version, commit string, info *debug.BuildInfo) build {
	b := build{Version: version, Commit: commit, Go: info.GoVersion}
	if version == "" && release.MatchString(info.Main.Version) { // go install …@v1.2.3
		b.Version = info.Main.Version
	}
	recorded := map[string]string{}
	for _, setting := range info.Settings {
		recorded[setting.Key] = setting.Value
	}
	b.Platform = recorded["GOOS"] + "/" + recorded["GOARCH"]
	if commit == "" {
		b.Commit = recorded["vcs.revision"]
		b.Modified = recorded["vcs.modified"] == "true"
	}
	return b
}

// pinned is the commit to which workflows are pinned by this program; "" if the program was built
// from changes that are not committed.
func (b build) pinned() string {
	if b.Modified {
		return ""
	}
	return b.Commit
}

func (b build) String() string {
	version, commit := b.Version, b.Commit
	if version == "" {
		version = "(a development build, not a release)"
	}
	if commit == "" {
		commit = "unknown"
	}
	if b.Modified {
		commit += ", with changes that are not committed"
	}
	return fmt.Sprintf("halocompile %s\ncommit %s\n%s %s\n", version, commit, b.Go, b.Platform)
}

// own is what this program says about itself.
func own() build {
	info, known := debug.ReadBuildInfo()
	if !known {
		info = &debug.BuildInfo{GoVersion: "unknown"}
	}
	return buildOf(releasedAs, releasedFrom, info)
}

// printVersion answers `halocompile version` and `halocompile --version`.
func (a *app) printVersion() error {
	b := own()
	return a.print(b, b.String())
}

func newVersion(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Say which release this is, from which commit, and by which Go it was built",
		Long: `version prints the release, the commit that it was built from, the version of Go that built it, and the platform.
A program that is no release says that it is a development build.`,
		Example: "  halocompile version\n  halocompile version -o json",
		Args:    noArguments,
		RunE:    func(*cobra.Command, []string) error { return a.printVersion() },
	}
}
