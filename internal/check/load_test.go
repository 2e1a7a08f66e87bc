// SPDX-License-Identifier: AGPL-3.0-or-later

package check_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/check"
	"github.com/halo-factory/halocompile/internal/manifest"
)

// What is loaded, cold and warm, alone and with what was found, is what the manifests say now.
func TestACacheChangesNothingOfWhatIsLoaded(t *testing.T) {
	b := newBench(t)
	root := os.DirFS(b.folder)
	for _, edit := range []struct{ what, file, old, new string }{
		{"nothing", unitOf("class-00000"), "unit: {", "unit: {"},
		{"a Unit", unitOf("class-00000"), "25M", "24M"},
		{"a line of a Unit", unitOf("class-00000"), "// Paid first", "// Paid\n// first"},
		{"a Class", "halos/halo-0000/class-00005/class.cue", "Meridian Operations", "Other Operations"},
		{"the Halo", "halos/halo-0000/halo.cue", "Meridian Credit 0", "Meridian Credit"},
		{"a network", "halos/networks/mainnet.cue", "confirmations: 64", "confirmations: 65"},
		{"a template", "halos/templates/term-nfat.cue", "max: 500M", "max: 400M"},
		{"the schema", "schema/halo.cue", "Its name for people", "Its name"},
		{"a rule", "policy/timing.rego", "10800", "10799"},
		{"a mistake", unitOf("class-00003"), "seniority:", "senority:"},
		{"no mistake", unitOf("class-00003"), "senority:", "seniority:"},
	} {
		b.edit(edit.file, edit.old, edit.new)
		want, wrong := manifest.Load(t.Context(), root, manifest.Options{})
		same := func(state string, got *catalog.Catalog, err error) {
			t.Helper()
			switch {
			case (err == nil) != (wrong == nil) || err != nil && err.Error() != wrong.Error():
				t.Errorf("%s, %s: %v\nwant\n%v", edit.what, state, err, wrong)
			case err == nil && text(t, got) != text(t, want):
				t.Errorf("%s, %s:\n%.5000s\nwant\n%.5000s", edit.what, state, text(t, got), text(t, want))
			}
		}
		for _, state := range []string{"cold", "warm"} {
			loaded, err := check.Load(t.Context(), root, b.options())
			same(state+", loaded", loaded, err)
			declared, outcome, err := check.Declared(t.Context(), root, b.options())
			same(state+", declared", declared, err)
			if err == nil {
				if got, want := text(t, outcome.Findings), text(t, b.run(check.Options{Now: now}).Findings); got != want {
					t.Errorf("%s, %s:\n%s\nwant\n%s", edit.what, state, got, want)
				}
			}
		}
	}
}

// A Class that is loaded is kept once for each state of its files, and for no others.
func TestALoadedClassIsUsedWhileItsFilesStay(t *testing.T) {
	b := newBench(t)
	kept := func() int {
		if _, err := check.Load(t.Context(), os.DirFS(b.folder), b.options()); err != nil {
			t.Fatal(err)
		}
		files, err := filepath.Glob(filepath.Join(b.cache, "??", "*"))
		if err != nil {
			t.Fatal(err)
		}
		return len(files)
	}
	before := kept()
	if before != 9 {
		t.Errorf("%d of 9 Classes are kept", before)
	}
	for _, edit := range []struct {
		file, old, new string
		more           int
	}{
		{unitOf("class-00000"), "25M", "24M", 1},
		{"policy/timing.rego", "10800", "10799", 0},
		{"halos/templates/term-nfat.cue", "max: 500M", "max: 400M", 9},
	} {
		b.edit(edit.file, edit.old, edit.new)
		now := kept()
		if now != before+edit.more {
			t.Errorf("%s: %d more are kept, want %d", edit.file, now-before, edit.more)
		}
		before = now
	}
}
