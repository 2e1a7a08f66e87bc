// SPDX-License-Identifier: AGPL-3.0-or-later

package report_test

import (
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/exec"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/golden"
	"github.com/halo-factory/halocompile/internal/report"
)

// progress shows rollouts at several moments.
func progress(t *testing.T) []report.Progress {
	t.Helper()
	_, b := example(t, nil)
	digest, err := b.Digest()
	if err != nil {
		t.Fatal(err)
	}
	var list []report.Progress
	for _, result := range results(b) {
		each := report.Progress{Class: b.Of(), Folder: "halos/meridian/clo-tranched/approvals/" + digest}
		each.Read(result)
		list = append(list, each)
	}
	unsigned := exec.Result{}
	for _, transaction := range b.Batches {
		standing := exec.Standing{Transaction: transaction, State: exec.Due}
		if transaction.Safe != nil {
			standing.State = exec.Unsigned
			standing.Lacking = &bundle.Lacking{Authority: transaction.Authority, Safe: transaction.Safe.Address, Threshold: 2, Missing: []common.Address{{1}, {2}}}
		}
		unsigned.Reports = append(unsigned.Reports, standing)
	}
	wanting := report.Progress{Class: catalog.ClassRef{Halo: "halo-with-a-rather-long-name", Class: "class-with-a-long-name"}.Unit(""), Folder: "halos/x/y/approvals/" + digest}
	wanting.Read(&unsigned)
	broken := report.Progress{Class: b.Of(), Folder: "halos/meridian/clo-tranched/approvals/" + digest}
	broken.Fail(fault.New(fault.PlanNotReproducible, "plan.json", "its bytes are not those that plan writes"))
	stale := list[0]
	stale.Fail(errors.New("the manifests give another plan"))
	return append(list, wanting, broken, stale)
}

func TestAllRolloutsAreShownInATable(t *testing.T) {
	golden.Check(t, "testdata/rollouts.txt", report.Table(progress(t)))
}

func TestTheTableHoldsWhateverTheRolloutsSay(t *testing.T) {
	for _, hostile := range []string{"\n", "\x1b[2J", "\u202eevil", strings.Repeat("long ", 100), "\t\t", "\u009b31m"} {
		clean, list := progress(t), progress(t)
		for i := range list {
			list[i].Stage += "x"
			clean[i].Stage += "x"
			clean[i].Fault, list[i].Fault = "p", hostile
			list[i].Reason += hostile
		}
		text := report.Table(list)
		for number, row := range strings.Split(text, "\n") {
			if utf8.RuneCountInString(row) > 100 {
				t.Errorf("line %d is wider than 100 columns: %s", number+1, row)
			}
			for _, r := range row {
				if !fault.Seen(r) {
					t.Fatalf("%q lets %U through", hostile, r)
				}
			}
		}
		if got, want := len(shape(text)), len(shape(report.Table(clean))); got < want {
			t.Errorf("%q takes lines away", hostile)
		}
	}
}
