// SPDX-License-Identifier: AGPL-3.0-or-later

package change_test

import (
	"bytes"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/halo-factory/halocompile/internal/change"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/tree"
)

// clone is a repository of Git with a checkout.
type clone struct {
	t    *testing.T
	path string
}

func newClone(t *testing.T) clone {
	t.Helper()
	c := clone{t, t.TempDir()}
	c.git("init", "--quiet", ".")
	return c
}

// git runs Git without any configuration but the options.
func (c clone) git(arguments ...string) string {
	c.t.Helper()
	command := exec.Command("git", arguments...)
	command.Dir = c.path
	command.Env = append(os.Environ(), "GIT_CONFIG_GLOBAL="+os.DevNull, "GIT_CONFIG_NOSYSTEM=1", "GIT_AUTHOR_NAME=a", "GIT_AUTHOR_EMAIL=a@example.org",
		"GIT_COMMITTER_NAME=a", "GIT_COMMITTER_EMAIL=a@example.org")
	out, err := command.CombinedOutput()
	if err != nil {
		c.t.Fatalf("git %s: %v\n%s", strings.Join(arguments, " "), err, out)
	}
	return string(out)
}

// commit puts files into the repository with exactly these bytes, whatever its attributes say.
func (c clone) commit(files map[string]string) {
	c.t.Helper()
	c.index(files)
	c.git("commit", "--quiet", "-m", "files")
}

// index puts files into the index with exactly these bytes.
func (c clone) index(files map[string]string) {
	c.t.Helper()
	names := slices.Sorted(maps.Keys(files))
	folder := c.t.TempDir()
	arguments := []string{"hash-object", "-w", "--no-filters"}
	for i, name := range names {
		beside := filepath.Join(folder, fmt.Sprint(i))
		if err := os.WriteFile(beside, []byte(files[name]), 0o644); err != nil {
			c.t.Fatal(err)
		}
		arguments = append(arguments, beside)
	}
	blobs := strings.Fields(c.git(arguments...))
	arguments = []string{"update-index", "--add"}
	for i, name := range names {
		arguments = append(arguments, "--cacheinfo", "100644,"+blobs[i]+","+name)
	}
	c.git(arguments...)
}

// checkout makes the files of a commit anew, as a machine with these options does.
func (c clone) checkout(options ...string) clone {
	c.t.Helper()
	to := clone{c.t, filepath.Join(c.t.TempDir(), "checkout")}
	c.git(append([]string{"clone", "--quiet", c.path, to.path}, options...)...)
	return to
}

// names returns the committed files.
func (c clone) names() []string {
	c.t.Helper()
	return strings.Fields(c.git("ls-files"))
}

// differs returns the files of a checkout that differ from the committed ones.
func (c clone) differs() []string {
	c.t.Helper()
	var list []string
	for _, name := range c.names() {
		text, err := os.ReadFile(filepath.Join(c.path, name))
		if err != nil {
			c.t.Fatal(err)
		}
		if string(text) != c.git("cat-file", "blob", "HEAD:"+name) {
			list = append(list, name)
		}
	}
	return list
}

func (c clone) converted(names []string) []string {
	c.t.Helper()
	opened, err := tree.Open(c.path)
	if err != nil {
		c.t.Fatal(err)
	}
	defer opened.Close()
	var said []string
	for _, each := range change.Converted(opened, names) {
		said = append(said, each.Where+": "+each.Code.String())
	}
	return said
}

func (c clone) said() []string { return c.converted(c.names()) }

const judgedFile = "halos/meridian/clo-tranched/units/senior.cue"

// If Git hands out other bytes than the committed ones, the attribute is refused at its line. This
// holds for any content of a file of attributes, wherever the file is. Git itself says whether it
// hands out other bytes.
func TestWhatGitHandsOutIsWhatIsCommitted(t *testing.T) {
	t.Parallel()
	// A reviewer sees full-width digits, or one number; the checkout has another.
	const text = "capacity: １0\nid: \"$Id$\"\n"
	converting := []string{
		"working-tree-encoding=UTF-16LE", "working-tree-encoding=SHIFT-JIS", "working-tree-encoding=UTF-7", "text working-tree-encoding=UTF-16", "ident", "text eol=crlf", "eol=crlf",
	}
	others := []string{"text", "text=auto", "eol=lf", "-text", "text eol=lf", "!text", "-ident", "binary", "filter=lfs", "export-subst", "diff=x", "-text eol=crlf"}
	patterns := []string{
		"*", "*.cue", "halos/**", "senior.cue", "/halos/**/*.cue", "halos/*/*/units/senior.cue", "**/units/*", "**/senior.cue", "halos/meridian/clo-tranched/units/*.cue",
		"[a-z]*.cue", `"senior.cue"`, `seni\or.cue`, "*.md", "docs/**", "junior.cue", "units", "units/", "halos/*", "senior.cu?", "halos/**/**/senior.cue",
	}
	converts := 0
	for i, attributes := range append(converting, others...) {
		some := patterns
		if i >= len(converting) {
			some = []string{"*", "*.cue", "*.md", "junior.cue"}
		}
		for _, pattern := range some {
			file := []string{".gitattributes", "halos/.gitattributes", "halos/meridian/clo-tranched/units/.gitattributes"}[(i+len(pattern))%3]
			c := newClone(t)
			files := map[string]string{judgedFile: text, "docs/page.md": text, file: "# words\n\n" + pattern + " " + attributes + "\n"}
			c.index(files)
			checkout := clone{t, filepath.Join(c.path, "out")}
			c.git("checkout-index", "--all", "--prefix=out/")
			got, err := os.ReadFile(filepath.Join(checkout.path, judgedFile))
			if err != nil {
				t.Fatal(err)
			}
			said := checkout.converted(slices.Collect(maps.Keys(files)))
			if string(got) != text {
				converts++
				if !slices.ContainsFunc(said, func(each string) bool { return strings.HasPrefix(each, file+":") && strings.HasSuffix(each, "HC0014") }) {
					t.Errorf("%s: %q %s: Git converts, and we say %q", file, pattern, attributes, said)
				}
			}
			if mild := slices.Contains(others[:7], attributes); mild && len(said) > 0 {
				t.Errorf("%q %s is refused, and changes nothing: %q", pattern, attributes, said)
			}
			if other := pattern == "*.md" || pattern == "docs/**" || pattern == "junior.cue"; other && !strings.Contains(attributes, "encoding") && len(said) > 0 {
				t.Errorf("%q %s is about other files, and refused: %q", pattern, attributes, said)
			}
		}
	}
	if converts < 50 {
		t.Errorf("Git converts %d times", converts)
	}
	// An attribute under another name, and text that looks like another number.
	c := newClone(t)
	c.commit(map[string]string{judgedFile: "capacity: １0\n", ".gitattributes": "[attr]plain working-tree-encoding=UTF-16LE\n*.cue plain\n"})
	checkout := c.checkout()
	if said := checkout.said(); !slices.Equal(said, []string{".gitattributes:1: HC0014", ".gitattributes:2: HC0014"}) || len(checkout.differs()) != 1 {
		t.Errorf("a macro: %q, %q", said, checkout.differs())
	}
}

// Attributes that hide changes from reviewers are refused for files that people write. They are
// allowed for files that machines write.
func TestNothingIsHiddenFromReviewers(t *testing.T) {
	t.Parallel()
	record := "halos/meridian/clo-tranched/artifact/devnet/class-clo-tranched.json"
	for line, want := range map[string]int{
		"*.cue -diff": 1, "*.cue binary": 1, "*.rego linguist-generated": 1, "policy/** linguist-generated=true": 1, "*.json linguist-generated": 0, "*.cue linguist-generated=false": 0, "*.cue diff": 0,
	} {
		c := newClone(t)
		c.commit(map[string]string{judgedFile: "a\n", record: "b\n", "policy/x.rego": "c\n", ".gitattributes": line + "\n"})
		if said := c.checkout().said(); len(said) != want {
			t.Errorf("%s: %q", line, said)
		}
	}
}

// A change with such an attribute cannot be judged. The Judgement says where the attribute is, and
// the change has its label.
func TestAChangeOfAttributesIsLabelledAndJudged(t *testing.T) {
	for _, file := range []string{".gitattributes", "halos/.gitattributes", "docs/deep/.gitattributes", "other/.gitattributes"} {
		if kinds := change.EditsOf("", []string{file}).Kinds(); !slices.Contains(kinds, change.RuleChange) {
			t.Errorf("%s: %v", file, kinds)
		}
	}
	if kinds := change.EditsOf("manifests", []string{".gitattributes"}).Kinds(); !slices.Contains(kinds, change.RuleChange) {
		t.Errorf("above the manifests: %v", kinds)
	}
	b := newBench(t)
	b.write(b.head, ".gitattributes", "*.pdf filter=lfs\nhalos/** working-tree-encoding=SHIFT-JIS\n")
	judged := b.judge()
	if len(judged.Faults) != 1 || judged.Faults[0].Code != fault.AttributeMisleads || judged.Faults[0].Where != ".gitattributes:2" {
		t.Errorf("%v", judged.Faults)
	}
	if !slices.Contains(judged.Edits.Rules, ".gitattributes") {
		t.Errorf("%v", judged.Edits)
	}
}

// The comparison ends soon, however many lines and patterns there are.
func TestAttributesAreComparedInBoundedTime(t *testing.T) {
	var files []string
	for i := range 50_000 {
		files = append(files, fmt.Sprintf("halos/halo/class-%05d/units/unit.cue", i))
	}
	var text bytes.Buffer
	for i := range 5_000 {
		fmt.Fprintf(&text, "%sx%d filter=%d\n", strings.Repeat("**/*", 3+i%9), i, i)
	}
	opened := fstest.MapFS{".gitattributes": {Data: text.Bytes()}}
	before := time.Now()
	if faults := change.Converted(opened, append(files, ".gitattributes")); len(faults) == 0 || len(faults) > 21 {
		t.Errorf("%d faults", len(faults))
	}
	if took := time.Since(before); took > 20*time.Second {
		t.Errorf("it took %s", took)
	}
}

// With this repository's own attributes a checkout has the bytes that were committed, whatever Git
// is told to do with line ends.
func TestThisRepositoryKeepsItsBytes(t *testing.T) {
	t.Parallel()
	own, err := os.ReadFile("../../.gitattributes")
	if err != nil {
		t.Fatal(err)
	}
	files := map[string]string{".gitattributes": string(own)}
	for _, name := range []string{
		judgedFile, "halos/a/b/approvals/c/bundle.json", "halos/a/b/approvals/c/approvals/d.json", "halos/a/b/artifact/devnet/class-b.json", "policy/x.rego", "schema/x.cue", "docs/x.md",
	} {
		files[name] = "{\"a\":1}\n"
	}
	c := newClone(t)
	c.commit(files)
	for _, option := range []string{"core.autocrlf=true", "core.autocrlf=input", "core.eol=crlf"} {
		if differs := c.checkout("-c", option).differs(); len(differs) > 0 {
			t.Errorf("%s: %q", option, differs)
		}
	}
	// Without these attributes, the first option breaks every file.
	bare := newClone(t)
	delete(files, ".gitattributes")
	bare.commit(files)
	if differs := bare.checkout("-c", "core.autocrlf=true").differs(); len(differs) != len(files) {
		t.Errorf("%q", differs)
	}
	if said := c.checkout().said(); len(said) > 0 {
		t.Errorf("our own attributes are refused: %q", said)
	}
}
