// SPDX-License-Identifier: AGPL-3.0-or-later

package proposal

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/change"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/headroom"
	"github.com/halo-factory/halocompile/internal/plan"
)

// Version of the Proposal document. A reader refuses an unknown major and ignores an unknown minor.
const Version = "1.0"

// Proposal is a change of the repository, judged.
type Proposal struct {
	Version string  `json:"version"`
	Now     string  `json:"now"` // the time that it was judged for, RFC 3339, UTC
	Verdict Verdict `json:"verdict"`
	// the pull request that the job says it was started for
	Pull *Pull `json:"pull,omitempty"`
	// why it could not be judged: manifests that do not load, rules that do not run
	Faults fault.List `json:"faults,omitempty"`
	// rules of the base revision that were asked
	Rules    int              `json:"rules"`
	Findings []change.Finding `json:"findings"` // sorted by place
	Edits    change.Edits     `json:"edits"`    // what of its own judge it changes
	Kinds    []change.Kind    `json:"kinds"`    // what kinds of change it holds, sorted
	Classes  []Class          `json:"classes"`  // those that it changes, sorted by name
	// manifests, and records of what is deployed, that are no longer there: what they deployed
	// stays on the chain
	Removed []string `json:"removed,omitempty"`
}

// Pull names a pull request by what a verdict on it depends on, but for its head.
type Pull struct {
	Number int    `json:"number"`
	Base   string `json:"base"` // branch
}

// Verdict is the one word on a change.
type Verdict string

const (
	// every rule passes, every plan simulates, every signature is there: merging executes it
	Ready Verdict = "ready"
	// the same, and signatures are missing: merging executes nothing yet
	Unsigned Verdict = "unsigned"
	Nothing  Verdict = "nothing" // every rule passes, and nothing has to happen on a chain
	Denied   Verdict = "denied"  // a rule, a plan or a simulation refuses it
	Failed   Verdict = "failed"  // it could not be judged
)

// Class is one Class that a change touches.
type Class struct {
	Name    catalog.ClassRef `json:"name"`
	Network string           `json:"network"`

	// why there is no plan, or why it must not be signed
	Faults fault.List     `json:"faults,omitempty"`
	Plan   *plan.Plan     `json:"plan,omitempty"`
	Bundle *bundle.Bundle `json:"bundle,omitempty"`
	Digest string         `json:"digest,omitempty"` // of the bundle

	// where this very bundle will be after the merge, brought by the change or by the base:
	// halos/<halo>/<class>/approvals/<digest>; "" if nowhere
	Folder string `json:"folder,omitempty"`
	// one for each Safe that has to sign, in the order of the bundle
	Approvals []Signing `json:"approvals"`
	// bundles that the change keeps and that are not what is planned
	Stale []Stale `json:"stale,omitempty"`
	Ramps []Ramp  `json:"ramps,omitempty"` // one for each limit that starts below its init

	// what is left up to the bounds, and what the limits let out in a day
	Headroom *headroom.Document `json:"headroom,omitempty"`
}

// Signing is how far one Safe has signed.
type Signing struct {
	Authority string           `json:"authority"`
	Safe      common.Address   `json:"safe"`
	Threshold uint64           `json:"threshold"`
	Owners    []common.Address `json:"owners"`
	// owners whose signatures count, for all that this Safe has to sign
	Signed []common.Address `json:"signed"`
}

// Missing is how many more owners have to sign.
func (a Signing) Missing() uint64 {
	if signed := uint64(len(a.Signed)); signed < a.Threshold {
		return a.Threshold - signed
	}
	return 0
}

// Stale is a bundle in the change that is not what these manifests and this chain give now.
type Stale struct {
	Folder      string            `json:"folder"`
	Differences []plan.Difference `json:"differences"`
	// when its documents cannot even be read, or its approvals do not count
	Faults fault.List `json:"faults,omitempty"`
}

// Ramp is how fast GovOps may raise one limit from its first value to its init.
type Ramp struct {
	Unit  string `json:"unit,omitempty"` // "" for a limit that all Units share
	Route string `json:"route"`
	// Prime or counterparty that the route is for, where it names one
	For   string `json:"for,omitempty"`
	Prime string `json:"prime,omitempty"` // "" for the Class's own limits
	// what is counted: an asset's name, or the share's symbol
	Token string `json:"token"`
	Scale uint8  `json:"scale"` // decimals of that token
	// maxAmount at first, in the token's smallest unit
	Initial *catalog.Integer `json:"initial"`
	Ceiling *catalog.Integer `json:"ceiling"` // maxAmount of the init
	// most that one increase multiplies by, times 1e18 (maxChange of the Configurator Unit)
	Factor *catalog.Integer `json:"factor"`
	Hop    uint64           `json:"hop"` // seconds between two increases
}
