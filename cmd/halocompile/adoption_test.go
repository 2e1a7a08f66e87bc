// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"os"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chaintest"
	"github.com/halo-factory/halocompile/internal/onchain"
)

const harbour = "meridian/harbour"

// outsider is the manager of the Unit; no manifest knows the account.
var outsider = common.HexToAddress("0x00000000000000000000000000000000Ba11ad00")

// A pool that people deployed by hand is found on its chain, written down as an entry, and adopted.
// From then on it is a Class like any other: a plan lowers an init, which governance and GovOps
// sign, and a later one winds its Unit down. Records are written, and verified from the chain.
func TestAPoolDeployedByHandIsAdopted(t *testing.T) {
	for name, start := range map[string]func(t *testing.T) *story{
		"embedded": newStory,
		"anvil": func(t *testing.T) *story {
			t.Parallel()
			return newStoryOn(t, chaintest.Anvil(t).URL)
		},
	} {
		t.Run(name, func(t *testing.T) {
			const unit = "halos/meridian/harbour/units/harbour.cue"
			s := start(t)
			h := s.pool()
			s.must("inventory", "scan", h.Unit[0].Hex(), "--rpc-url", s.node, "--write", "halos/inventory/harbour.cue")
			adopt := []string{"inventory", "adopt", "harbour", "--halo", "meridian", "--class", "harbour", "--rpc-url", s.node}
			s.refused(1, []string{"HC4047", "route TRANSFER has no init", "--receiver harbour=ADDRESS"}, adopt...)
			out := s.must(s.paged("inventory adopt")...)
			s.says(out, "halos/meridian/harbour/class.cue\nhalos/meridian/harbour/units/harbour.cue\nhalos/inventory/harbour.cue is gone\n")
			for _, file := range []string{"halos/meridian/harbour/class.cue", unit} {
				// No chain tells what a document says.
				s.refused(1, []string{"HC1004", "sha256"}, "check")
				s.edit(file, `sha256: "TBD"`, `sha256: "0x`+strings.Repeat("5e", 32)+`"`)
			}
			s.must("check")
			s.says(s.must("plan", harbour, "--rpc-url", s.node, "--out", s.dir), "halo meridian")

			// The init of transfers is halved. GovOps set less than that from now on.
			s.edit(unit, "transfer: {\n\t\t\tinit: {max: 500_000, perDay: 500_000}", "transfer: {\n\t\t\tinit: {max: 250_000, perDay: 250_000}")
			s.carried()
			init := s.initOf(h.Limits, onchain.LimitKey("LIMIT_ASSET_TRANSFER", h.Network.Assets["USDS"].Address, outsider))
			if init.Cmp(whole(250_000)) != 0 {
				t.Errorf("the init is %s", init)
			}
			s.edit(unit, "unit: {", "unit: {\n\tstatus: \"winding-down\"")
			s.carried()
			record := s.recordOf("unit-harbour.json")
			if len(record.History) != 2 || record.Chain.Manifest != (common.Hash{}) || record.Declared.Unit.Status != catalog.WindingDown || record.Declared.Unit.Adopted.Contracts["UNIT_SHARE"] != h.Unit[0] {
				t.Errorf("%+v", record)
			}
			if name == "embedded" {
				s.begunAnew(h)
			}
		})
	}
}

// paged is the command of the inventory's page that begins with a verb.
func (s *story) paged(verb string) []string {
	s.t.Helper()
	page, err := os.ReadFile("../../docs/inventory.md")
	if err != nil {
		s.t.Fatal(err)
	}
	_, after, found := strings.Cut(string(page), "\nhalocompile "+verb+" ")
	line, _, _ := strings.Cut(after, "\n")
	if !found {
		s.t.Fatalf("the page has no %s", verb)
	}
	of := strings.NewReplacer(`"$NODE"`, s.node, `"$MANAGER"`, outsider.Hex())
	return strings.Fields(verb + " " + of.Replace(line))
}
