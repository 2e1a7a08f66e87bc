// SPDX-License-Identifier: AGPL-3.0-or-later

package scaffold_test

import (
	"context"
	"io/fs"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/manifest"
	"github.com/halo-factory/halocompile/internal/scaffold"
)

// declared is this repository's Catalog, which no test changes.
var declared = sync.OnceValues(func() (*catalog.Catalog, error) {
	return manifest.Load(context.Background(), os.DirFS("../.."), manifest.Options{})
})

func declare(t *testing.T) *catalog.Catalog {
	t.Helper()
	made, err := declared()
	if err != nil {
		t.Fatal(err)
	}
	return made
}

func TestWithIsAFileSystem(t *testing.T) {
	base := fstest.MapFS{"halos/a/halo.cue": {Data: []byte("a")}, "schema/unit.cue": {Data: []byte("s")}}
	for _, file := range []string{"halos/a/b/class.cue", "halos/new/halo.cue", "halos/a/another.cue"} {
		tree := scaffold.With(base, file, []byte("new"))
		if err := fstest.TestFS(tree, file, "halos/a/halo.cue", "schema/unit.cue"); err != nil {
			t.Errorf("%s: %v", file, err)
		}
		if data, err := fs.ReadFile(tree, file); err != nil || string(data) != "new" {
			t.Errorf("%s holds %q: %v", file, data, err)
		}
	}
}

func TestAnswersCannotBreakOutOfTheirPlace(t *testing.T) {
	draft, err := scaffold.Halo(declare(t), "third")
	if err != nil {
		t.Fatal(err)
	}
	answers := map[string]string{"governance": "0x", "framework": `x" } , evil: { y: "`, "recourse": "line\nbreak", "document": `\(1)`, "sha256": `0" }`}
	text, err := draft.Text(answers)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`framework: "x\" } , evil: { y: \""`, `recourse:  "line\nbreak"`, `documents: [{url: "\\(1)"`, `sha256: "0\" }"`} {
		if !strings.Contains(string(text), want) {
			t.Errorf("no %s in\n%s", want, text)
		}
	}
}

func TestANumberIsANumber(t *testing.T) {
	draft, err := scaffold.Unit(declare(t), "meridian/senior-secured/long")
	if err != nil {
		t.Fatal(err)
	}
	answers := map[string]string{}
	for _, question := range draft.Questions(answers) {
		if question.Default == "" {
			answers[question.Name] = "7"
		}
	}
	if _, err := draft.Text(answers); err != nil {
		t.Fatal(err)
	}
	for _, bad := range []string{"x", "1}", "-1", "1e9", "0x10", "1 000", ""} {
		answers["capacity"] = bad
		if text, err := draft.Text(answers); err == nil {
			t.Errorf("the capacity %q becomes\n%s", bad, text)
		}
	}
}

func TestQuestionsSayWhatTheTemplateAllows(t *testing.T) {
	draft, err := scaffold.Unit(declare(t), "meridian/senior-secured/long")
	if err != nil {
		t.Fatal(err)
	}
	questions := draft.Questions(nil)
	for name, want := range map[string]string{
		"capacity": "whole tokens that it may hold, 5M to 500M",
		// as its Class's buybox has it
		"minSize":      "least principal of a deal, whole tokens, 5M to 25M",
		"minTerm":      `least time to maturity, such as "180d", 180d to 720d`,
		"maxYield":     "greatest yield of a deal, basis points a year, 800 to 1_500 (8 to 15 %)",
		"counterparty": "who deals may be struck with: harbour",
	} {
		at := slices.IndexFunc(questions, func(question scaffold.Question) bool { return question.Name == name })
		if at < 0 || questions[at].Text != want {
			t.Errorf("%s is asked for as %v", name, questions)
		}
	}
}
