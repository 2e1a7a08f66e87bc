// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout_test

import (
	"bytes"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind/lcts"
	"github.com/halo-factory/halocompile/internal/kind/nfat"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/rollout"
)

// foreign is a contract of a Class that the stored manifests do not have, and what records it.
var foreign = common.HexToAddress("0x00000000000000000000000000000000000f0e1d")

const foreignRecord = "halos/aurora/loans/artifact/devnet/class-loans.json"

// recording is a repository with one record, of one contract.
func recording(t *testing.T, file, contract string, at common.Address) fstest.MapFS {
	t.Helper()
	data, err := canon.Marshal(map[string]any{"version": artifact.Version, "chain": map[string]any{
		"addresses": []map[string]any{{"name": contract, "address": at}}, // a name may be anything
	}})
	if err != nil {
		t.Fatal(err)
	}
	return fstest.MapFS{file: {Data: data}}
}

// Nobody of the manifests may stand at a contract of another Class: what is sent there could never
// be sent on. Each kind of person and of receiver is tried.
func TestNobodyStandsAtAContractOfAnotherClass(t *testing.T) {
	t.Parallel()
	records := recording(t, foreignRecord, "class loans: ALMProxy", foreign)
	for field, set := range map[string]func(*catalog.Halo, *catalog.Class){
		"halo.governance":          func(h *catalog.Halo, _ *catalog.Class) { h.Governance = foreign },
		"class.admins[0]":          func(_ *catalog.Halo, c *catalog.Class) { c.Admins[0] = foreign },
		"class.beacon.actors[0]":   func(_ *catalog.Halo, c *catalog.Class) { c.Beacon.Actors[0] = foreign },
		"class.beacon.revokers[0]": func(_ *catalog.Halo, c *catalog.Class) { c.Beacon.Revokers[0] = foreign },
		"unit.manager.address":     func(_ *catalog.Halo, c *catalog.Class) { lcts.PoolOf(c.Units[1]).Manager.Address = foreign },
		"class.facility.counterparties.x.address": func(_ *catalog.Halo, c *catalog.Class) {
			c.Own = &nfat.Shared{Facility: &nfat.Facility{Counterparties: []*nfat.Counterparty{{Name: "x", Address: foreign}}}}
		},
		"class.facility.freezers[0]": func(_ *catalog.Halo, c *catalog.Class) {
			c.Own = &nfat.Shared{Facility: &nfat.Facility{Freezers: []common.Address{foreign}}}
		},
		"class.facility.identityNetwork": func(_ *catalog.Halo, c *catalog.Class) {
			c.Own = &nfat.Shared{Facility: &nfat.Facility{IdentityNetwork: &foreign}}
		},
	} {
		declared := plantest.Catalog(t)
		if err := rollout.Apart(records, declared, plantest.Class); err != nil {
			t.Fatalf("before anything is changed: %v", err)
		}
		class := declared.Class(plantest.Class)
		set(declared.Halo(plantest.Class.Halo), class)
		if nfat.FacilityOf(class) != nil { // which only a Term Class has
			declared.Templates[class.Template].Kind = "nfat"
		}
		list, _ := fault.All(rollout.Apart(records, declared, plantest.Class))
		if len(list) != 1 || list[0].Code != fault.AddressOfContract || !strings.Contains(list[0].Where, ".cue:") {
			t.Errorf("%s: %v", field, list)
			continue
		}
		for _, words := range []string{field + " is " + foreign.Hex(), `"class loans: ALMProxy"`, foreignRecord} {
			if !strings.Contains(list[0].What, words) {
				t.Errorf("%s: %q does not say %q", field, list[0].What, words)
			}
		}
	}
}

// Whoever reports a price holds nothing: an oracle may be somebody's contract.
func TestAnOracleMayBeAContractOfAnotherClass(t *testing.T) {
	t.Parallel()
	declared := plantest.Catalog(t)
	unit := declared.Class(plantest.Class).Units[0]
	unit.Oracles = append(unit.Oracles, catalog.Oracle{Name: "nav", Source: foreign.Hex()})
	if err := rollout.Apart(recording(t, foreignRecord, "class loans: ALMProxy", foreign), declared, plantest.Class); err != nil {
		t.Error(err)
	}
}

// What a record says counts on its own network, and only if it can be read. Records are somebody
// else's text.
func TestRecordsThatDoNotCount(t *testing.T) {
	t.Parallel()
	declared := plantest.Catalog(t)
	declared.Class(plantest.Class).Admins[0] = foreign
	right := recording(t, foreignRecord, "class loans: ALMProxy", foreign)[foreignRecord].Data
	of := func(file string, data []byte) fstest.MapFS { return fstest.MapFS{file: {Data: data}} }
	for name, records := range map[string]fstest.MapFS{
		"of another network":  of("halos/aurora/loans/artifact/mainnet/class-loans.json", right),
		"somewhere else":      of("halos/aurora/loans/class-loans.json", right),
		"of no JSON":          of("halos/aurora/loans/artifact/devnet/class-loans.txt", right),
		"garbage":             of(foreignRecord, []byte("{")),
		"of another form":     of(foreignRecord, []byte(`{"addresses":{"name":1}}`)),
		"nested without end":  of(foreignRecord, append([]byte(`{"x":`), bytes.Repeat([]byte("["), 1000)...)),
		"with many values":    of(foreignRecord, []byte(`{"x":[`+strings.Repeat("1,", 2_000)+`1]}`)),
		"a folder":            {foreignRecord + "/x": {}},
		"no records anywhere": {},
	} {
		if err := rollout.Apart(records, declared, plantest.Class); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	if err := rollout.Apart(nil, declared, plantest.Class); err != nil {
		t.Errorf("without a repository: %v", err)
	}
	if err := rollout.Apart(of(foreignRecord, right), declared, plantest.Class); fault.First(err) != fault.AddressOfContract {
		t.Errorf("the one that counts: %v", err)
	}
}

// A contract's name in a record is shown, never obeyed, and not at any length.
func TestAHostileRecordIsQuoted(t *testing.T) {
	t.Parallel()
	declared := plantest.Catalog(t)
	declared.Class(plantest.Class).Admins[0] = foreign
	for _, name := range []string{"x\n::error::y", "\x1b[2J", strings.Repeat("long", 10_000)} {
		list, _ := fault.All(rollout.Apart(recording(t, foreignRecord, name, foreign), declared, plantest.Class))
		if len(list) != 1 || strings.ContainsAny(list[0].What, "\n\x1b") || len(list[0].What) > 400 {
			t.Errorf("%q", list)
		}
	}
}
