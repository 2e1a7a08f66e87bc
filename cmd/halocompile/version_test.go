// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"runtime/debug"
	"testing"
)

func TestABuildSaysWhatItIs(t *testing.T) {
	const commit = "1f43d2a0c1f43d2a0c1f43d2a0c1f43d2a0c1f43"
	setting := func(key, value string) debug.BuildSetting { return debug.BuildSetting{Key: key, Value: value} }
	platform := []debug.BuildSetting{setting("GOOS", "linux"), setting("GOARCH", "arm64")}
	for name, test := range map[string]struct {
		version, commit string // as the linker sets them
		module          string // as Go records it
		settings        []debug.BuildSetting
		want            string
	}{
		"a release": {
			version: "v1.2.3", commit: commit, module: "(devel)",
			want: "halocompile v1.2.3\ncommit " + commit + "\ngo1.26.8 linux/arm64\n",
		},
		"a module of a released version, by go install": {
			module: "v1.2.3",
			want:   "halocompile v1.2.3\ncommit unknown\ngo1.26.8 linux/arm64\n",
		},
		"go build in a clean checkout": {
			module:   "v1.2.4-0.20261128210900-1f43d2a0c1f4",
			settings: []debug.BuildSetting{setting("vcs.revision", commit), setting("vcs.modified", "false")},
			want:     "halocompile (a development build, not a release)\ncommit " + commit + "\ngo1.26.8 linux/arm64\n",
		},
		"go build in a checkout with changes": {
			module:   "v1.2.4-0.20261128210900-1f43d2a0c1f4+dirty",
			settings: []debug.BuildSetting{setting("vcs.revision", commit), setting("vcs.modified", "true")},
			want: "halocompile (a development build, not a release)\ncommit " + commit +
				", with changes that are not committed\ngo1.26.8 linux/arm64\n",
		},
		"go build without Git": {
			module: "(devel)",
			want:   "halocompile (a development build, not a release)\ncommit unknown\ngo1.26.8 linux/arm64\n",
		},
	} {
		t.Run(name, func(t *testing.T) {
			info := &debug.BuildInfo{
				GoVersion: "go1.26.8",
				Main:      debug.Module{Version: test.module},
				Settings:  append(test.settings, platform...),
			}
			if got := buildOf(test.version, test.commit, info).String(); got != test.want {
				t.Errorf("got\n%s\nwant\n%s", got, test.want)
			}
		})
	}
}
