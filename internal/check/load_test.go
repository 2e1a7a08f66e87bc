// SPDX-License-Identifier: AGPL-3.0-or-later

package check_test

import (
	"errors"
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
		{"a line of a Unit", unitOf("class-00000"), "// Its Book", "// Its\n// Book"},
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
			options := b.options()
			loaded, err := check.Load(t.Context(), root, options)
			same(state+", loaded", whole(t, loaded, options), err)
			declared, outcome, err := check.Declared(t.Context(), root, options)
			same(state+", declared", whole(t, declared, options), err)
			if err == nil {
				if got, want := text(t, outcome.Findings), text(t, b.run(check.Options{Now: now}).Findings); got != want {
					t.Errorf("%s, %s:\n%s\nwant\n%s", edit.what, state, got, want)
				}
			}
		}
	}
}

// whole is what was loaded, with the Classes that the cache has.
func whole(t *testing.T, loaded *check.Loaded, options check.Options) *catalog.Catalog {
	t.Helper()
	if loaded == nil {
		return nil
	}
	all, ok := loaded.Whole(options.Cache)
	if !ok {
		t.Error("the cache lacks a Class that it had")
	}
	return all
}

// A cache that was damaged between the check and the reading is noticed.
func TestALostClassIsNoticed(t *testing.T) {
	b := newBench(t)
	options := b.options()
	for range 2 {
		if _, err := check.Load(t.Context(), os.DirFS(b.folder), options); err != nil {
			t.Fatal(err)
		}
	}
	files, err := filepath.Glob(filepath.Join(b.cache, "??", "*"))
	if err != nil || len(files) != 9 {
		t.Fatal(files, err)
	}
	for name, damage := range map[string]func(file string) error{
		"cut":       func(file string) error { return os.Truncate(file, 1000) },
		"exchanged": func(file string) error { return os.Rename(files[0], file) },
		"removed":   os.Remove,
	} {
		loaded, err := check.Load(t.Context(), os.DirFS(b.folder), options)
		if err != nil {
			t.Fatal(err)
		}
		if len(loaded.Kept) != 9 {
			t.Fatalf("%s: %d Classes are kept", name, len(loaded.Kept))
		}
		kept, err := os.ReadFile(files[3])
		if err != nil {
			t.Fatal(err)
		}
		first, err := os.ReadFile(files[0])
		if err != nil {
			t.Fatal(err)
		}
		if err := damage(files[3]); err != nil {
			t.Fatal(err)
		}
		if _, ok := loaded.Whole(options.Cache); ok {
			t.Errorf("%s: nobody noticed", name)
		}
		if err := errors.Join(os.WriteFile(files[3], kept, 0o600), os.WriteFile(files[0], first, 0o600)); err != nil {
			t.Fatal(err)
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
