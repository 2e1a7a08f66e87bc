// SPDX-License-Identifier: AGPL-3.0-or-later

package manifest_test

import (
	"slices"
	"testing"
	"testing/fstest"
)

const bookFile = "halos/meridian/senior-secured/books/bridge.cue"

// A Unit holds what the manifest of its Book says. Two Units may name one Book.
func TestAUnitHasTheBookThatItNames(t *testing.T) {
	files := repository(t)
	edit(t, files, "halos/meridian/senior-secured/units/term.cue", `book: "meridian/senior-secured/term"`, `book: "meridian/senior-secured/bridge"`)
	class := load(t, files).Halo("meridian").Classes[1]
	bridge, term := class.Unit("bridge"), class.Unit("term")
	if bridge.Behind == nil || bridge.Behind.Title != "Bridge loans" || len(bridge.Behind.Attestations) != 1 || term.Behind != bridge.Behind {
		t.Errorf("%+v and %+v", bridge.Behind, term.Behind)
	}
}

// Manifests from before there were Books are read, too: the rules say that one is missing.
func TestAUnitWithoutAManifestOfItsBookIsRead(t *testing.T) {
	files := repository(t)
	before := load(t, files).Halo("meridian").Classes[1].Unit("bridge")
	delete(files, bookFile)
	unit := load(t, files).Halo("meridian").Classes[1].Unit("bridge")
	if unit.Behind != nil || unit.Book != "meridian/senior-secured/bridge" || unit.Manifest == before.Manifest {
		t.Errorf("%+v", unit)
	}
}

func TestABookWithAFaultIsReportedAtItsLine(t *testing.T) {
	for name, each := range map[string]struct {
		change func(fstest.MapFS)
		want   []string
	}{
		"a form that there is not": {
			func(files fstest.MapFS) { edit(t, files, bookFile, `"segregated-portfolio"`, `"trust"`) }, []string{"HC1004 " + bookFile + ":6:2"},
		},
		"due before it was given": {
			func(files fstest.MapFS) { edit(t, files, bookFile, `"2027-02-18T09:00:00Z"`, `"2026-11-20T09:00:00Z"`) }, []string{"HC1004 " + bookFile + ":18:3"},
		},
		"a day that there is not": {
			func(files fstest.MapFS) { edit(t, files, bookFile, `"2026-11-20T09:00:00Z"`, `"2026-11-31T09:00:00Z"`) }, []string{"HC1004 " + bookFile + ":17:3"},
		},
		"a receiver without a checksum": {
			func(files fstest.MapFS) {
				edit(t, files, bookFile, "0x1f4d4c2119131546efA15038DDF452415c99FEa8\"\n\t}]", "0x1f4d4c2119131546efa15038ddf452415c99fea8\"\n\t}]")
			}, []string{"HC1008 " + bookFile + ":19:3"},
		},
		"of a Class that is not there": {
			func(files fstest.MapFS) { files["halos/meridian/other/books/bridge.cue"] = files[bookFile] }, []string{"HC1007 halos/meridian/other"},
		},
		"in a folder of its own": {
			func(files fstest.MapFS) {
				files["halos/meridian/senior-secured/books/more/bridge.cue"] = files[bookFile]
			},
			[]string{"HC1005 halos/meridian/senior-secured/books/more"},
		},
	} {
		files := repository(t)
		each.change(files)
		if got := faults(t, files); !slices.Equal(got, each.want) {
			t.Errorf("%s: %v, want %v", name, got, each.want)
		}
	}
}
