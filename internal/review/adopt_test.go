// SPDX-License-Identifier: AGPL-3.0-or-later

package review_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/githubtest"
	"github.com/halo-factory/halocompile/internal/inventory"
	"github.com/halo-factory/halocompile/internal/manifest"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
)

// A merge that adopts a Class of which nothing is to be changed is its first revision, and the job
// writes the records. What is edited afterwards is recorded like that of any other Class.
func TestAnAdoptedClassIsRecordedFromItsMerge(t *testing.T) {
	w, _, _ := merged(t, "merge", true) // the Halo is deployed
	if err := w.execute(true); err != nil {
		t.Fatal(err)
	}
	w.live.Wait(t, plantest.Delay)
	if err := w.execute(false); err != nil {
		t.Fatal(err)
	}
	receiver := common.HexToAddress("0x00000000000000000000000000000000Ba11ad00")
	h := &plantest.ByHand{Live: w.live, T: t, Network: w.live.Catalog.Networks["devnet"]}
	h.Used(w.live.Catalog.Templates["portfolio-lcts@1"], receiver)
	w.host.Push("", "main", "What was deployed by hand is adopted", w.adoption(h, receiver))
	commit := w.host.Head("", "main")
	sent := w.sent()
	if err := w.execute(false); err != nil {
		t.Fatal(err)
	}
	const unit = "halos/meridian/harbour/units/harbour.cue"
	record := func() *artifact.Record {
		t.Helper()
		name := "halos/meridian/harbour/artifact/devnet/unit-harbour.json"
		record, err := artifact.Read(name, w.host.File("main", name))
		if err != nil {
			t.Fatal(err)
		}
		return record
	}
	if r := record(); len(r.History) != 1 || r.History[0].Commit != commit || r.History[0].Bundle != "" || r.Declared.Unit.Adopted.Contracts["UNIT_SHARE"] != h.Unit[0] {
		t.Fatalf("%+v", r)
	}
	before := string(w.host.File("main", unit))
	after := strings.Replace(before, `cadence: "24h"`, `cadence: "12h"`, 1)
	if before == after {
		t.Fatalf("no cadence in\n%s", before)
	}
	w.host.Push("", "main", "Report twice a day", githubtest.Files{unit: []byte(after)})
	edited := w.host.Head("", "main")
	for range 2 { // the second run finds nothing to do
		if err := w.execute(false); err != nil {
			t.Fatal(err)
		}
		if r := record(); len(r.History) != 2 || r.History[1].Commit != edited {
			t.Fatalf("%+v", r.History)
		}
	}
	if open := w.open(); len(open) != 0 || w.sent() != sent {
		t.Errorf("open issues %v, %d transactions", open, w.sent()-sent)
	}
}

// adoption are the manifests of a Class that was deployed by hand. People have written what no
// chain tells.
func (w *world) adoption(h *plantest.ByHand, receiver common.Address) githubtest.Files {
	w.t.Helper()
	folder := w.tree("main")
	load := func() *catalog.Catalog {
		declared, err := manifest.Load(w.t.Context(), os.DirFS(folder), manifest.Options{})
		if err != nil {
			w.t.Fatal(err)
		}
		return declared
	}
	declared := load()
	found, err := inventory.Scan(w.t.Context(), w.live.Client, declared, declared.Networks["devnet"], h.Unit[0])
	if err != nil {
		w.t.Fatal(err)
	}
	entry, err := inventory.Draft(declared, found)
	if err != nil {
		w.t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(folder, "halos", "inventory", "harbour.cue"), entry, 0o600); err != nil {
		w.t.Fatal(err)
	}
	made, err := inventory.Adopt(w.t.Context(), w.live.Client, load(), inventory.Wish{
		Entries: []string{"harbour"}, Class: catalog.ClassRef{Halo: "meridian", Class: "harbour"}, Receivers: map[string]common.Address{"harbour": receiver},
	})
	if err != nil {
		w.t.Fatal(err)
	}
	files := githubtest.Files{}
	for _, each := range made.Files {
		files[each.File] = []byte(strings.ReplaceAll(each.Text, `sha256: "TBD"`, `sha256: "0x`+strings.Repeat("5e", 32)+`"`))
	}
	return files
}
