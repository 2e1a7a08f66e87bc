// SPDX-License-Identifier: AGPL-3.0-or-later

package proposal_test

import (
	"testing"
	"time"

	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/proposal"
)

// Whatever a job writes as its Proposal, it is read or refused with a number, and what is read is
// what would be written.
func FuzzProposal(f *testing.F) {
	broken, err := canon.Marshal(proposal.Broken(time.Unix(1_800_000_000, 0), fault.List{fault.New(fault.ChangeNotJudged, "x", "y")}))
	if err != nil {
		f.Fatal(err)
	}
	for _, text := range []string{
		string(broken), ``, `{}`, `{"version":"1.0"}`, `{"version":"2.0"}`, `{"version":"1.0","classes":[{}]}`, `{"version":"1.0","classes":[{"plan":{},"bundle":{}}]}`,
	} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		p, err := proposal.Read("proposal.json", data)
		if err != nil {
			if _, ok := fault.All(err); !ok {
				t.Fatalf("%q: %v", data, err)
			}
			return
		}
		if same, err := canon.Equal(data, p); err != nil || !same {
			t.Fatalf("%q is read, and would be written otherwise: %v", data, err)
		}
	})
}
