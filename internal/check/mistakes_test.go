// SPDX-License-Identifier: AGPL-3.0-or-later

package check_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/halo-factory/halocompile/internal/check"
	"github.com/halo-factory/halocompile/internal/diagnostic"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/golden"
	"github.com/halo-factory/halocompile/internal/policy"
)

// mistake is one thing that people get wrong: what they do, what they are told, and what they do
// then. testdata/mistakes/README.md says how that is written.
type mistake struct {
	name        string
	makes, says []string
	fixes       []string
	why         map[string]string // of which law it is an exception, and why
}

// parse reads the part of a table that is about one mistake. It returns nil if the part is text.
func parse(t *testing.T, part string) *mistake {
	t.Helper()
	lines := strings.Split(part, "\n")
	if strings.HasPrefix(part, "#") || len(lines) == 1 {
		return nil
	}
	made := &mistake{name: lines[0], why: map[string]string{}}
	for _, line := range lines[1:] {
		verb, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
		rest = strings.TrimSpace(rest)
		switch verb {
		case "says", "do": // what the golden file has; asked anew
		case "edit", "add", "copy", "move", "remove":
			made.makes = append(made.makes, verb+" "+rest)
		case "fix":
			made.fixes = append(made.fixes, rest)
		case "why":
			law, reason, _ := strings.Cut(rest, ": ")
			made.why[law] = reason
		default:
			t.Fatalf("%s: %q is no line of a mistake", made.name, line)
		}
	}
	return made
}

func (m *mistake) String() string {
	var out strings.Builder
	out.WriteString(m.name)
	for _, line := range slices.Concat(m.makes, m.says) {
		out.WriteString("\n  " + line)
	}
	for _, law := range slices.Sorted(maps.Keys(m.why)) {
		out.WriteString("\n  why  " + law + ": " + m.why[law])
	}
	for _, line := range m.fixes {
		out.WriteString("\n  fix  " + line)
	}
	return out.String()
}

// scene is the repository after some edits, with the lines that the edits touch.
type scene struct {
	*testing.T
	files   fstest.MapFS
	touched map[string]bool // "file:line", and the file itself
	last    string          // the file that was edited last
}

// example is this repository: what check reads of it.
var example = sync.OnceValues(func() (fstest.MapFS, error) {
	files := fstest.MapFS{}
	for _, folder := range []string{"schema", "halos", "policy"} {
		err := fs.WalkDir(os.DirFS(root), folder, func(name string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() {
				return err
			}
			data, err := fs.ReadFile(os.DirFS(root), name)
			files[name] = &fstest.MapFile{Data: data}
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	return files, nil
})

// named is the one file whose path ends so.
func (s *scene) named(suffix string) string {
	s.Helper()
	var found []string
	for name := range s.files {
		if name == suffix || strings.HasSuffix(name, "/"+suffix) {
			found = append(found, name)
		}
	}
	if len(found) != 1 {
		s.Fatalf("%q: %d files end so: %s", suffix, len(found), found)
	}
	return found[0]
}

// escapes stand in a table for what a line cannot hold.
var escapes = strings.NewReplacer(`\\`, `\`, `(nothing)`, "", `\n`, "\n", `\t`, "\t", `\s`, " ")

// do makes one edit.
func (s *scene) do(line string) {
	s.Helper()
	verb, rest, _ := strings.Cut(line, " ")
	from, to, _ := strings.Cut(rest, " → ")
	switch verb {
	case "edit":
		file, old, _ := strings.Cut(from, ": ")
		s.edit(s.named(file), unescaped(old), unescaped(to))
	case "add":
		file, content, _ := strings.Cut(rest, ": ")
		s.put(file, []byte(unescaped(content)))
	case "copy", "move":
		file := s.named(from)
		if s.put(to, s.files[file].Data); verb == "move" {
			delete(s.files, file)
			s.touched[filepath.Dir(file)] = true
		}
	case "remove":
		file := s.named(rest)
		delete(s.files, file)
		s.touched[filepath.Dir(file)] = true
	default: // a fix in the file of the mistake
		from, to, _ := strings.Cut(line, " → ")
		s.edit(s.last, unescaped(from), unescaped(to))
	}
}

// put writes a file whose every line is new, perhaps in folders that are new.
func (s *scene) put(file string, content []byte) {
	for i := range bytes.Count(content, []byte("\n")) + 1 {
		s.touched[fmt.Sprintf("%s:%d", file, i+1)] = true
	}
	for path := file; path != "."; path = filepath.Dir(path) {
		if _, err := fs.Stat(s.files, path); err != nil {
			s.touched[path] = true
		}
	}
	s.files[file], s.last = &fstest.MapFile{Data: content}, file
}

// unescaped puts the characters in place of the escapes that a table writes: \n, \t, \s, \uXXXX.
func unescaped(text string) string {
	text = escapes.Replace(text)
	return code.ReplaceAllStringFunc(text, func(escape string) string {
		n, _ := strconv.ParseUint(escape[2:], 16, 32)
		return string(rune(n))
	})
}

var code = regexp.MustCompile(`\\u[0-9a-f]{4}`)

func (s *scene) edit(file, old, to string) {
	s.Helper()
	before, after, found := strings.Cut(string(s.files[file].Data), old)
	if !found {
		s.Fatalf("%s does not hold %q", file, old)
	}
	s.files[file], s.last = &fstest.MapFile{Data: []byte(before + to + after)}, file
	first := strings.Count(before, "\n") + 1
	for line := first; line <= first+strings.Count(to, "\n"); line++ {
		s.touched[fmt.Sprintf("%s:%d", file, line)] = true
	}
	s.touched[file] = true
}

var rules = sync.OnceValues(func() (*policy.Policy, error) { return policy.Compile(os.DirFS(root + "/policy")) })

// judged are the diagnostics of trees that were judged, by the digest of their files. Most fixes
// lead back to the example, which is judged once.
var judged sync.Map

// ask judges the repository as it is now.
func (s *scene) ask() []diagnostic.Diagnostic {
	s.Helper()
	sum := sha256.New()
	for _, name := range slices.Sorted(maps.Keys(s.files)) {
		fmt.Fprintf(sum, "%s %x\n", name, sha256.Sum256(s.files[name].Data))
	}
	once, _ := judged.LoadOrStore([32]byte(sum.Sum(nil)), sync.OnceValue(func() []diagnostic.Diagnostic {
		compiled, err := rules()
		if err != nil {
			s.Fatal(err)
		}
		outcome, err := check.RunWith(context.Background(), s.files, compiled, check.Options{Now: now, Program: "test"})
		if outcome == nil {
			outcome = &check.Outcome{}
		}
		return diagnostic.Of(outcome.Rules, outcome.Findings, err).Diagnostics
	}))
	return once.(func() []diagnostic.Diagnostic)()
}

// Whoever knows finance and Git, and neither CUE nor Solidity, makes these mistakes. Each message
// says where, what is wrong, and what to do; who does that has a repository that passes.
func TestEveryMistakeIsExplainedAndItsRemedyWorks(t *testing.T) {
	files, err := example()
	if err != nil {
		t.Fatal(err)
	}
	tables, err := filepath.Glob("testdata/mistakes/*.txt")
	if err != nil || len(tables) == 0 {
		t.Fatal("no tables", err)
	}
	var count int
	for _, name := range tables {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		var parts []fmt.Stringer
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txt"), func(t *testing.T) {
			for part := range strings.SplitSeq(strings.TrimSpace(string(data)), "\n\n") {
				each := parse(t, part)
				if each == nil {
					parts = append(parts, bytes.NewBufferString(part))
					continue
				}
				parts = append(parts, each)
				count++
				t.Run(each.name, func(t *testing.T) {
					t.Parallel()
					each.hold(&scene{T: t, files: maps.Clone(files), touched: map[string]bool{}})
				})
			}
		})
		texts := make([]string, len(parts))
		for i, each := range parts {
			texts[i] = each.String()
		}
		golden.Check(t, name, strings.Join(texts, "\n\n")+"\n")
	}
	if count < 150 {
		t.Errorf("%d mistakes", count)
	}
}

// A Unit is copied to a file that stands before the one that it was made from. Without a base the
// later file in order is named; with a base, the one that is new.
func TestAFindingStandsAtTheFileThatAChangeHasTouched(t *testing.T) {
	files, err := example()
	if err != nil {
		t.Fatal(err)
	}
	compiled, err := rules()
	if err != nil {
		t.Fatal(err)
	}
	copied := &scene{T: t, files: maps.Clone(files), touched: map[string]bool{}}
	copied.do("copy units/senior.cue → halos/meridian/clo-tranched/units/a-copy.cue")
	for base, want := range map[fs.FS]string{nil: "senior.cue", &files: "a-copy.cue"} {
		outcome, err := check.RunWith(t.Context(), copied.files, compiled, check.Options{Now: now, Program: "test", Base: base})
		if err != nil {
			t.Fatal(err)
		}
		found := 0
		for _, each := range outcome.Findings.Findings {
			if each.Code != fault.TokenNameTaken && each.Code != fault.SeniorityTwice && each.Code != fault.TwoWaysToOneAddress {
				continue
			}
			if found++; !strings.Contains(each.Where, "/"+want+":") {
				t.Errorf("with a base: %v: %s: %s", base != nil, each.Where, each.Message)
			}
			if other := map[string]string{"senior.cue": "a-copy.cue", "a-copy.cue": "senior.cue"}[want]; !strings.Contains(each.Message, other) {
				t.Errorf("%s does not name the other", each.Message)
			}
		}
		if found != 4 {
			t.Errorf("%d findings", found)
		}
	}
}

// hold makes a mistake, notes what is said, and mends it.
func (m *mistake) hold(s *scene) {
	for _, line := range m.makes {
		s.do(line)
	}
	m.says = nil
	remedies := ""
	for _, each := range s.ask() {
		m.says = append(m.says, strings.TrimSpace(fmt.Sprintf("says %s: %s: %s", each.Where, each.Code, each.Message)), "do   "+each.Remedy)
		remedies += each.Remedy + "\n"
		m.laws(s, each)
	}
	if len(m.says) == 0 {
		s.Errorf("nothing is said")
	}
	mended := &scene{T: s.T, files: s.files, touched: map[string]bool{}, last: s.last}
	for _, line := range m.fixes {
		mended.do(line)
		if m.why["fix"] == "" && !spelt(remedies, line) {
			s.Errorf("the remedy does not say %q: %s", line, remedies)
		}
	}
	for _, each := range mended.ask() {
		s.Errorf("after the remedy: %s: %s: %s", each.Where, each.Code, each.Message)
	}
}

// spelt tells whether remedies spell what a fix writes: the whole of it, or what it adds, or what
// it takes away.
func spelt(remedies, fix string) bool {
	from, to, _ := strings.Cut(fix, " → ")
	from, to = unescaped(from), unescaped(to)
	if whole := strings.TrimSpace(to); whole != "" && strings.Contains(remedies, whole) {
		return true
	}
	for word := range strings.FieldsSeq(remedies) { // a folder, or a file
		if strings.HasPrefix(fix, "move ") && strings.Contains(word, "/") && strings.HasPrefix(to, strings.Trim(word, ";,")) {
			return true
		}
	}
	for from != "" && to != "" && from[0] == to[0] {
		from, to = from[1:], to[1:]
	}
	for from != "" && to != "" && from[len(from)-1] == to[len(to)-1] {
		from, to = from[:len(from)-1], to[:len(to)-1]
	}
	part := strings.TrimSpace(to)
	if part == "" {
		part = strings.TrimSpace(from)
	}
	return part != "" && strings.Contains(remedies, part)
}

// unreadable is what no message holds: words of a parser, regular expressions, and amounts in
// smallest units.
var unreadable = regexp.MustCompile(`ILLEGAL|=~|\[[a-zA-Z]-|\\p|\^\[|\(\?|[0-9]{19,}`)

// laws hold for every message.
func (m *mistake) laws(s *scene, said diagnostic.Diagnostic) {
	text := said.Message + " " + said.Remedy
	if found := unreadable.FindString(hexadecimal.ReplaceAllString(text, "")); found != "" && !strings.Contains(m.makes[0], found) {
		s.Errorf("%q is nothing to read: %s", found, text)
	}
	place := said.File
	if said.Line > 0 {
		place = fmt.Sprintf("%s:%d", said.File, said.Line)
	}
	if !s.touched[place] && m.why["place"] == "" {
		s.Errorf("%s is right: %s", said.Where, said.Message)
	}
	if said.Message == "" || said.Remedy == "" {
		s.Errorf("nothing is said at %s", said.Where)
	}
}

var hexadecimal = regexp.MustCompile(`0x[0-9a-fA-F]+`)
