// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout_test

import (
	"os"
	"strings"
	"testing"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/rollout"
)

// testdata/version1 is what the program of commit 9119ec1 wrote, the last with records of version
// 1: manifests, plan, bundle and records of a Portfolio Class and a Term Class, launched on an
// embedded chain. Nothing of it is made by hand.
const version1 = "testdata/version1"

// Records that the program before wrote are read. The documents beside them still prove each other,
// and hold the whole manifest that each record is of: what version 1 says of it follows from that,
// word for word.
func TestRecordsOfTheProgramBeforeAreRead(t *testing.T) {
	t.Parallel()
	shelves, err := rollout.Shelves(version1)
	if err != nil || len(shelves) != 2 {
		t.Fatalf("%d shelves, %v", len(shelves), err)
	}
	for _, s := range shelves {
		evidence, err := s.Evidence()
		if err != nil || len(evidence) != 1 || len(s.Records) != 4 {
			t.Fatalf("%s: %d rollouts, %d records, %v", s.Class, len(evidence), len(s.Records), err)
		}
		for _, each := range s.Records {
			old := each.Old
			if old == nil || fault.First(each.Err) != fault.DocumentOfOtherVersion || !strings.Contains(each.Err.Error(), "artifact migrate") {
				t.Fatalf("%s: %+v", each.Path, each.Err)
			}
			declared, there := artifact.DeclaredIn(evidence[0].Manifests, s.Class, old.Part())
			if !there || declared.Digest() != old.Manifest {
				t.Errorf("%s: its manifest has the digest %s, the chain %s", each.Path, declared.Digest(), old.Manifest)
			}
			raised := raisedByHand(old, declared)
			if faults, err := old.Differs(each.Path, raised, evidence[0].Manifests); err != nil || len(faults) > 0 {
				t.Errorf("%v, %v", faults, err)
			}
			data, err := canon.Marshal(raised)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := artifact.Read(each.Path, data); err != nil {
				t.Error(err)
			}
		}
	}
}

// raisedByHand says as a record of the present version what an old one says.
func raisedByHand(old *artifact.Old, declared artifact.Declared) *artifact.Record {
	return &artifact.Record{
		Version: artifact.Version, Kind: old.Kind, Name: old.Name, Halo: old.Halo, Class: old.Class, Network: old.Network, ChainID: old.ChainID, ID: old.ID,
		Declared: declared,
		Chain: artifact.Chain{
			Since: old.Since, Manifest: old.Manifest, Addresses: old.Addresses, Parameters: old.Parameters, Roles: old.Roles, Inits: old.Inits,
		},
		History: []artifact.Revision{{
			Number: 1, Declared: declared.Digest(), Commit: old.Source.Commit, Plan: old.Source.Plan, Bundle: old.Source.Bundle,
			Template: old.Template, Transactions: old.Transactions,
		}},
	}
}

// They are raised only where the chain proves them. These were written for contracts that the
// program does not know any more, so it says that, and writes nothing.
func TestRecordsThatNoChainProvesAreNotRaised(t *testing.T) {
	t.Parallel()
	root := t.TempDir()
	if err := os.CopyFS(root, os.DirFS(version1)); err != nil {
		t.Fatal(err)
	}
	live := plantest.Start(t, "../..")
	shelves, err := rollout.Shelves(root)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range shelves {
		raised, err := rollout.Raise(t.Context(), live.Client, s)
		if fault.First(err) != fault.ArtifactIncomplete || len(raised) > 0 || !strings.Contains(err.Error(), "neither a timelock's executeBatch nor a factory's activate or open") {
			t.Errorf("%s: %v, %v", s.Class, raised, err)
		}
	}
	for _, class := range []catalog.ClassRef{plantest.Class, plantest.Term} {
		if _, err := os.Stat(root + "/halos/" + class.String() + "/artifact/devnet/class-" + class.Class + ".json"); err != nil {
			t.Error(err)
		}
	}
}
