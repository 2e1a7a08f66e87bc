// SPDX-License-Identifier: AGPL-3.0-or-later

package document_test

import (
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/document"
	"github.com/halo-factory/halocompile/internal/exec"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/hostile"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/proposal"
	"github.com/halo-factory/halocompile/internal/report"
)

// kept is one document of each kind, with a text where others may write one.
func kept(t testing.TB, text string) map[string]any {
	t.Helper()
	declared := plantest.Catalog(t)
	p := plantest.Make(t, declared, plantest.Snapshot(t))
	b := plantest.Compile(t, declared, p)
	sources, err := plan.Sources(declared, plantest.Class)
	if err != nil {
		t.Fatal(err)
	}
	sources = plantest.Copy(t, sources)
	unit := plantest.Copy(t, declared).Class(plantest.Class).Units[1]
	var approval *bundle.Approval
	for _, each := range plantest.Approvals(t, b) {
		approval = each
	}
	digest, err := b.Digest()
	if err != nil {
		t.Fatal(err)
	}
	hash := common.Hash{1}
	record := &artifact.Record{
		Version: artifact.Version, Kind: catalog.UnitLevel, Name: string(unit.Name), Halo: plantest.Class.Halo, Class: plantest.Class.Class, Network: "devnet", ChainID: 1337,
		Declared: artifact.Declared{Unit: &artifact.UnitManifest{Unit: unit}},
		Chain: artifact.Chain{
			Block: 20, Since: 10, Addresses: []artifact.Address{{Name: unit.Part().Contract("ShareToken"), Address: common.Address{2}}}, Parameters: map[string]string{"capacity": "25000000"},
			Roles: []onchain.Role{{Role: "ADMIN", Holder: common.Address{3}}}, Inits: []artifact.Init{{LimitRef: catalog.LimitRef{Route: "TRANSFER"}, MaxAmount: "1000000", Slope: "12"}},
		},
		History: []artifact.Revision{{Number: 1, Plan: p.Digest, Bundle: digest, Transactions: []artifact.Transaction{{ID: "deploy/deployer", Hash: hash, Block: 10, Signers: []common.Address{{4}}}}}},
	}
	entry := exec.Entry{Time: "2026-09-01T00:00:00Z", Event: exec.Sent, Bundle: digest, Transaction: "deploy/deployer", Nonce: 7, Hash: &hash}
	if text != "" {
		sources.Halos[0].Classes[0].Title, unit.Title, record.Chain.Inits[0].Route, entry.Time = text, text, text, text
		p = plantest.Copy(t, p)
		p.Core.Changes[0].After, p.Core.Stages[0].Purpose = text, text
		b.Batches[0].Description[0], approval.Signatures[0].Transaction = text, plan.TransactionID(text)
		if err := p.Seal(); err != nil {
			t.Fatal(err)
		}
	}
	judged := &proposal.Proposal{Version: proposal.Version, Now: "2026-09-01T00:00:00Z", Verdict: proposal.Failed, Faults: fault.List{fault.New(fault.FileUnusable, "x", "it is %s", text)}}
	judged.Removed = []string{text}
	return map[string]any{
		"Catalog": sources, "Plan": p, "Bundle": b, "Approval": approval, "Nonces": &bundle.Nonces{Version: "1.0", Bundle: digest, Nonces: map[plan.TransactionID][]uint64{"deploy/deployer": {1, 2}}},
		"Record": record, "Proposal": judged, "journal": []exec.Entry{entry, entry},
	}
}

// file is a document as a file has it.
func file(t testing.TB, of any) []byte {
	t.Helper()
	var whole []byte
	entries, is := of.([]exec.Entry)
	if !is {
		data, err := canon.Marshal(of)
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	for _, each := range entries {
		line, err := json.Marshal(each)
		if err != nil {
			t.Fatal(err)
		}
		whole = append(append(whole, line...), '\n')
	}
	return whole
}

func TestEachDocumentIsToldApartAndShown(t *testing.T) {
	shows := map[string]string{
		"Catalog": "Manifests of meridian/clo-tranched for devnet", "Plan": "Plan for meridian/clo-tranched on devnet", "Bundle": "Bundle for meridian/clo-tranched on devnet",
		"Approval": "Approval of bundle ", "Nonces": "deploy/deployer: 1, 2", "Record": "Record of unit senior of meridian/clo-tranched on devnet (chain 1337)",
		"Proposal": "Proposal, judged at 2026-09-01T00:00:00Z", "journal": "Journal of bundle ",
	}
	for name, of := range kept(t, "") {
		got, err := document.Read("x", file(t, of))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if reflect.TypeOf(got) != reflect.TypeOf(of) {
			t.Errorf("%s is read as a %T", name, got)
		}
		text, err := report.Document(got)
		if err != nil || !strings.Contains(text, shows[name]) {
			t.Errorf("%s, %v:\n%s", name, err, text)
		}
	}
	record, err := report.Document(kept(t, "")["Record"])
	for _, want := range []string{"unit.capacity", "25,000,000 USDS", "3 hours", "7 %", "TRANSFER", "1,000,000 at most, 12 a second", "1: carried out by 1 transaction"} {
		if err != nil || !strings.Contains(record, want) {
			t.Errorf("the record does not show %q, %v:\n%s", want, err, record)
		}
	}
}

// Whatever others write stays on its line, and nothing of it is a character that cannot be seen.
func TestATextInADocumentStaysWhereItIs(t *testing.T) {
	texts := hostile.Texts()
	texts["a line of its own"] = "x\nINJECTED"
	for trick, text := range texts {
		if !utf8.ValidString(text) {
			continue // no document can hold it
		}
		for name, of := range kept(t, text) {
			shown, err := report.Document(of)
			if err != nil {
				t.Fatalf("%s, %s: %v", name, trick, err)
			}
			for line := range strings.Lines(shown) {
				if strings.HasPrefix(strings.TrimSpace(line), "INJECTED") {
					t.Fatalf("%s: a text makes a line:\n%s", name, shown)
				}
				for _, r := range strings.TrimSuffix(line, "\n") {
					if !fault.Seen(r) {
						t.Fatalf("%s, %s: %U is shown in %q", name, trick, r, line)
					}
				}
			}
		}
	}
}

func TestWhatIsNoDocumentIsRefused(t *testing.T) {
	all := kept(t, "")
	swap := func(of any, old, with string) []byte {
		data := string(file(t, of))
		if !strings.Contains(data, old) {
			t.Fatalf("%q is not in %s", old, data)
		}
		return []byte(strings.Replace(data, old, with, 1))
	}
	for name, test := range map[string]struct {
		data []byte
		code fault.Code
		says string
	}{
		"nothing":                  {nil, fault.FileUnusable, "no document"},
		"no JSON":                  {[]byte("halo: {}"), fault.FileUnusable, "no document"},
		"another JSON":             {[]byte(`{"a":1}`), fault.FileUnusable, "no document"},
		"a list":                   {[]byte(`[1]`), fault.FileUnusable, "no document"},
		"a tower":                  {[]byte(strings.Repeat("[", 1<<16)), fault.FileUnusable, "nested deeper"},
		"a plan of another digest": {swap(all["Plan"], `"deadline":1`, `"deadline":2`), fault.PlanNotReproducible, "its digest is"},
		"a bundle with spaces":     {swap(all["Bundle"], `{"batches"`, `{ "batches"`), fault.BundleNotReproducible, "canonical"},
		"a record without history": {swap(all["Record"], `"history":[{`, `"history":[],"x":[{`), fault.ArtifactDiffers, "Artifact"},
		"a Catalog with a null":    {swap(all["Catalog"], `"units":"25000000000000000000000000"`, `"units":null`), fault.PlanNotReproducible, "without a value"},
		"a journal of two bundles": {append(file(t, all["journal"]), []byte(`{"bundle":"other"}`+"\n")...), fault.JournalOfOtherBundle, "line 3"},
	} {
		_, err := document.Read("x", test.data)
		list, _ := fault.All(err)
		if len(list) != 1 || !errors.Is(list[0], test.code) || !strings.Contains(err.Error(), test.says) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func FuzzRead(f *testing.F) {
	for _, of := range kept(f, "") {
		f.Add(file(f, of))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		of, err := document.Read("x", data)
		if err != nil {
			return
		}
		if _, err := report.Document(of); err != nil {
			if _, numbered := fault.All(err); !numbered {
				t.Fatal(err)
			}
		}
	})
}
