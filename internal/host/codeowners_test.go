// SPDX-License-Identifier: AGPL-3.0-or-later

package host_test

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/halo-factory/halocompile/internal/host"
)

// The example in the host's documentation, in its order. The tests have what the documentation says
// about each line.
const documented = `# who owns what
*       @global-owner1 @global-owner2
*.js    @js-owner #an inline comment
*.go docs@example.com
*.txt @octo-org/octocats
/build/logs/ @doctocat
docs/* docs@example.com
apps/ @octocat
/docs/ @doctocat
/scripts/ @doctocat @octocat
**/logs @loggers
/apps/ @octocat
/apps/github
`

func TestTheLastLineThatMatchesSaysWhoOwnsAFile(t *testing.T) {
	for _, test := range []struct {
		file, path, want string
	}{
		{documented, "README.md", "@global-owner1 @global-owner2"},
		{documented, "deep/in/a.js", "@js-owner"},
		{documented, "cmd/main.go", "docs@example.com"},
		{documented, "a.txt", "@octo-org/octocats"},
		{documented, "build/logs", "@loggers"},
		{"/build/logs/ @a", "build/logs/today", "@a"},
		{"/build/logs/ @a", "build/logs", ""}, // a file is no folder
		{"/build/logs/ @a", "x/build/logs/today", ""},
		{"docs/* @a", "docs/getting-started.md", "@a"},
		{"docs/* @a", "docs/build-app/troubleshooting.md", ""},
		{"docs/* @a", "x/docs/a.md", ""},
		{"docs/*/ @a", "docs/build-app/troubleshooting.md", "@a"},
		{"apps/ @a", "deep/apps/x/y", "@a"},
		{"apps/ @a", "apps", ""},
		{"apps @a", "apps", "@a"},
		{"apps @a", "x/apps/y", "@a"},
		{"/docs/ @a", "docs/a/b", "@a"},
		{"/docs/ @a", "x/docs/a", ""},
		{"**/logs @a", "deeply/nested/logs/x", "@a"},
		{"**/logs @a", "logs", "@a"},
		{"a/**/b @a", "a/b", "@a"},
		{"a/**/b @a", "a/x/y/b", "@a"},
		{"a/** @a", "a/x/y", "@a"},
		{"a/** @a", "a", ""},
		{"/*.md @a", "x/README.md", ""},
		{"/*.md @a", "README.md", "@a"},
		{"f?o @a", "foo", "@a"},
		{"f?o @a", "f/o", ""},
		{documented, "apps/github", ""},
		{documented, "apps/github/x", ""},
		{documented, "apps/other", "@octocat"},
		{"* @a\n/x\n", "x", ""},
		{"/x @a\n* @b", "x", "@b"},
		{"/with\\ space/ @a", "with space/x", "@a"},
		{"/README.md @a", "readme.md", ""}, // case counts
		{"* @a\r\n/x @b\r\n", "x", "@b"},
		{"/x.y @a", "xzy", ""},
		{"  /x   @a   @b  ", "x", "@a @b"},
		{"/ @a", "x", ""},

		// The host ignores lines that it does not understand.
		{"* @a\n!/x @b", "x", "@a"},
		{"* @a\n/[xy] @b", "x", "@a"},
		{"* @a\n\\#x @b", "#x", "@a"},
		{"* @a\n/x nobody", "x", "@a"},
		{"* @a\n/x @b nobody", "x", "@a"},
		{"* @a\n/x @org/team/more", "x", "@a"},
	} {
		owners, _ := host.Owners(test.file, test.path)
		if got := strings.Join(owners, " "); got != test.want {
			t.Errorf("%q of\n%s\nis %q's, and should be %q's", test.path, test.file, got, test.want)
		}
	}
}

func TestAFolderHasOwnersWhenEverythingInItHas(t *testing.T) {
	for _, test := range []struct {
		file, path, want string
		line             int
	}{
		{"* @a", "policy/", "@a", 1},
		{"/policy/ @a", "policy/", "@a", 1},
		{"/policy/ @a", "/policy/", "@a", 1},
		{"/policy @a", "policy/", "@a", 1},
		{"policy/** @a", "policy/", "@a", 1},
		{"**/policy/ @a", "policy/", "@a", 1},
		{"/halos/ @a", "halos/templates/", "@a", 1},
		{"/halos/*/ @a", "halos/templates/", "@a", 1},
		{"/halos/** @a", "halos/templates/", "@a", 1},
		{"", "policy/", "", 0},
		{"/policy/* @a", "policy/", "", 0}, // leaves out files in folders of that folder
		{"/policy/*.rego @a", "policy/", "", 0},
		{"/policy/a.rego @a", "policy/", "", 0},
		{"/policy/*/* @a", "policy/", "", 0},
		{"/other/ @a", "policy/", "", 0},

		// A later line without owners leaves part of the folder without any, even if nothing is
		// there yet.
		{"/policy/ @a\n/policy/open.rego", "policy/", "", 2},
		{"/policy/ @a\n/policy/open/", "policy/", "", 2},
		{"/policy/ @a\n*.md", "policy/", "", 2},
		{"/policy/ @a\n**/open", "policy/", "", 2},
		{"/policy/ @a\n/*/x", "policy/", "", 2},
		{"/policy/ @a\n/policy/*", "policy/", "", 2},
		{"/halos/ @a\n/halos/*", "halos/templates/", "@a", 1}, // only files directly in halos
		{"/policy/ @a\n/docs/", "policy/", "@a", 1},
		{"/policy/ @a\n/docs/*.md\n/policyx", "policy/", "@a", 1},
		{"/policy/open.rego\n/policy/ @a", "policy/", "@a", 2},
		{"/policy/ @a\n/policy/x\n/policy/ @b", "policy/", "@b", 3},
		{"/policy/ @a\n/policy/x @b", "policy/", "@a", 1},
	} {
		owners, line := host.Owners(test.file, test.path)
		if got := strings.Join(owners, " "); got != test.want || line != test.line {
			t.Errorf("%q of\n%s\nis %q's by line %d, and should be %q's by line %d", test.path, test.file, got, line, test.want, test.line)
		}
	}
}

// Whoever owns a part of a path decides about it. So the owners of the whole do not decide about a
// part that a later line gives to others.
func TestALaterLineThatGivesAPartToOthersIsFound(t *testing.T) {
	for _, test := range []struct {
		file, path string
		from, by   int
	}{
		{"/policy/ @gov", "policy/", 1, 0},
		{"* @all\n/policy/ @gov", "policy/", 2, 0},
		{"/policy/ @gov\n/docs/ @intern", "policy/", 1, 0},
		{"*.rego @intern\n/policy/ @gov", "policy/", 2, 0},
		{"/policy/ @gov\n*.rego @intern", "policy/", 1, 2},
		{"/policy/ @gov\n*.REGO @intern", "policy/", 1, 2}, // a file of that name could exist
		{"/policy/ @gov\n**/*.rego @intern", "policy/", 1, 2},
		{"/policy/ @gov\n/policy/limits.rego @intern", "policy/", 1, 2},
		{"/policy/ @gov\n/policy/sub/ @intern", "policy/", 1, 2},
		{"/policy/ @gov\nsub/ @intern", "policy/", 1, 2},
		{"/policy/ @gov\n/policy/* @intern", "policy/", 1, 2},
		{"/policy/ @gov\n/*/x @intern", "policy/", 1, 2},
		{"/policy/ @gov\n* @intern", "policy/", 1, 2},
		{"/policy/ @gov\n/*/ @intern", "policy/", 1, 2},
		// The second line is as specific as the first, so it is the one that is meant.
		{"/policy/ @gov\n/policy @intern", "policy/", 2, 0},
		{"/policy/ @gov\n*.rego", "policy/", 1, 2},
		{"/policy/ @gov\n*.rego @gov @intern", "policy/", 1, 2}, // @intern alone can approve
		{"/policy/ @gov @eng\n*.rego @GOV", "policy/", 1, 0},
		{"/policy/ @gov\n/Policy/*.rego @intern", "policy/", 1, 0}, // case counts
		// The host knows no exceptions.
		{"/policy/ @gov\n!*.rego @intern", "policy/", 1, 0},
		{"/policy/ @gov\n*.rego @intern\n*.rego @gov", "policy/", 1, 0},
		{"/policy/ @gov\n/policy/a/ @intern\n/policy/b/ @gov", "policy/", 1, 2},
		{"/policy/ @gov\n*.rego @intern\n/policy/ @gov", "policy/", 3, 0},
		{"/policy/ @gov\n/policy/sub/ @intern\n/policy/sub @gov", "policy/", 1, 0},
		{"/halos/ @all\n/halos/templates/ @gov", "halos/templates/", 2, 0},
		{"/halos/templates/ @gov\n/halos/ @all", "halos/templates/", 1, 2},
		{"/go.mod @eng\n*.mod @intern", "go.mod", 1, 2},
		{"* @all\n/go.mod @eng", "go.mod", 2, 0},
		{"*.mod @intern\n/go.mod @eng", "go.mod", 2, 0},
		{"/halos/ @all", "halos/*/*/artifact/", 1, 0},
		{"/halos/*/*/artifact/ @bot", "halos/*/*/artifact/", 1, 0},
		{"/halos/meridian/ @meridian", "halos/*/*/artifact/", 0, 0},
		{"/halos/*/*/artifact/ @bot\n/halos/meridian/ @meridian", "halos/*/*/artifact/", 1, 2},
		{"/halos/*/*/artifact/ @bot\n*.json @intern", "halos/*/*/artifact/", 1, 2},
		{"/halos/*/*/artifact/ @bot\n/halos/templates/ @gov", "halos/*/*/artifact/", 1, 2},
		{"/halos/*/*/artifact/ @bot\n/halos/*/*/approvals/ @intern", "halos/*/*/artifact/", 1, 0},
	} {
		if from, by := host.Taken(test.file, test.path); from != test.from || by != test.by {
			t.Errorf("%q of\n%s\nis line %d's, and taken by line %d; should be %d and %d", test.path, test.file, from, by, test.from, test.by)
		}
	}
}

// If a folder is not taken, everything in it belongs only to owners of the folder.
func TestNothingInAFolderThatIsNotTakenHasAnotherOwner(t *testing.T) {
	names := rapid.SampledFrom([]string{"a", "b", "c.md", "policy", "x y"})
	patterns := rapid.SampledFrom([]string{"a", "b", "*", "**", "*.md", "?", "policy", "c.*"})
	rapid.Check(t, func(t *rapid.T) {
		var file strings.Builder
		for range rapid.IntRange(1, 6).Draw(t, "lines") {
			pattern := strings.Join(rapid.SliceOfN(patterns, 1, 4).Draw(t, "pattern"), "/")
			file.WriteString(rapid.SampledFrom([]string{"", "/"}).Draw(t, "begin") + pattern + rapid.SampledFrom([]string{"", "/"}).Draw(t, "end") +
				rapid.SampledFrom([]string{" @a", " @b", " @a @b", ""}).Draw(t, "owner") + "\n")
		}
		folder := strings.Join(rapid.SliceOfN(names, 1, 3).Draw(t, "folder"), "/") + "/"
		from, by := host.Taken(file.String(), folder)
		if from == 0 || by != 0 {
			t.Skip("nobody's, or taken")
		}
		owners := strings.Fields(strings.Split(file.String(), "\n")[from-1])
		path := folder + strings.Join(rapid.SliceOfN(names, 1, 3).Draw(t, "path"), "/")
		got, line := host.Owners(file.String(), path)
		for _, owner := range got {
			if !slices.Contains(owners[len(owners)-strings.Count(strings.Join(owners, " "), "@"):], owner) {
				t.Fatalf("%s is meant to be line %d's, and %s is %s's by line %d of\n%s", folder, from, path, got, line, file.String())
			}
		}
	})
}

// If a folder has owners, everything in it has owners.
func TestNothingInAnOwnedFolderIsNobodys(t *testing.T) {
	names := rapid.SampledFrom([]string{"a", "b", "c.md", "policy", "x y"})
	patterns := rapid.SampledFrom([]string{"a", "b", "*", "**", "*.md", "?", "policy", "c.*", "x\\ y"})
	rapid.Check(t, func(t *rapid.T) {
		var file strings.Builder
		for range rapid.IntRange(1, 6).Draw(t, "lines") {
			pattern := strings.Join(rapid.SliceOfN(patterns, 1, 4).Draw(t, "pattern"), "/")
			file.WriteString(rapid.SampledFrom([]string{"", "/"}).Draw(t, "begin") + pattern + rapid.SampledFrom([]string{"", "/"}).Draw(t, "end") +
				rapid.SampledFrom([]string{" @a", ""}).Draw(t, "owner") + "\n")
		}
		folder := strings.Join(rapid.SliceOfN(names, 1, 3).Draw(t, "folder"), "/") + "/"
		if owners, _ := host.Owners(file.String(), folder); len(owners) == 0 {
			t.Skip("nobody's")
		}
		path := folder + strings.Join(rapid.SliceOfN(names, 1, 3).Draw(t, "path"), "/")
		if owners, line := host.Owners(file.String(), path); !slices.Equal(owners, []string{"@a"}) {
			t.Fatalf("%s has owners, and %s is nobody's by line %d of\n%s", folder, path, line, file.String())
		}
	})
}
