// SPDX-License-Identifier: AGPL-3.0-or-later

package proposal

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/change"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/field"
	"github.com/halo-factory/halocompile/internal/headroom"
	"github.com/halo-factory/halocompile/internal/inventory"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/product"
	"github.com/halo-factory/halocompile/internal/rollout"
)

// Version of the Proposal document. A reader refuses an unknown major and ignores an unknown minor.
const Version = "1.1"

// Proposal is the judgement on a change of the repository.
type Proposal struct {
	Version string  `json:"version"`
	Now     string  `json:"now"` // time that the judgement holds for, RFC 3339, UTC
	Verdict Verdict `json:"verdict"`
	// the pull request that the job says it was started for
	Pull *Pull `json:"pull,omitempty"`
	// why the change could not be judged: manifests that do not load, rules that do not run
	Faults fault.List `json:"faults,omitempty"`
	// number of rules asked, all of them of the base revision
	Rules    int              `json:"rules"`
	Findings []change.Finding `json:"findings"` // sorted by place
	Edits    change.Edits     `json:"edits"`    // what it changes of the files that judge it
	Kinds    []change.Kind    `json:"kinds"`    // kinds of change in it, sorted
	// platforms whose plan it alters, and then Classes that it touches, each sorted by name
	Classes []Class `json:"classes"`
	// how the entries of the inventory stand that it adds or edits; nil if there are none
	Inventory *inventory.Inventory `json:"inventory,omitempty"`
	// manifests, and records of what is deployed, that the change removes; what they deployed stays
	// on the chain
	Removed []string `json:"removed,omitempty"`
}

// Pull names a pull request by all that a verdict on it depends on, except its head.
type Pull struct {
	Number int    `json:"number"`
	Base   string `json:"base"` // branch
}

// Verdict is the outcome of judging a change, in one word.
type Verdict string

const (
	// every rule passes, every plan simulates, every signature is there: merging carries it out
	Ready Verdict = "ready"
	// the same, but signatures are missing: merging sends nothing yet
	Unsigned Verdict = "unsigned"
	Nothing  Verdict = "nothing" // every rule passes, and nothing has to happen on a chain
	Denied   Verdict = "denied"  // a rule, a plan or a simulation refuses it
	Failed   Verdict = "failed"  // it could not be judged
	// every rule on files passes; of some Class no node was asked. A job never says this: Read
	// refuses it.
	Unplanned Verdict = "unplanned"
)

// Class is one Class that a change touches, or the platform of a network.
type Class struct {
	Name    catalog.ClassRef   `json:"name"`
	Network catalog.NetworkRef `json:"network"`
	// what the Class is, in words; nil of a platform
	Product *product.Product `json:"product,omitempty"`
	// who approves it, if reviewers do not by themselves
	Tier *Tier `json:"tier,omitempty"`

	// why there is no plan, or why it must not be signed
	Faults fault.List `json:"faults,omitempty"`
	// what the manifests change, where there is no plan to say it
	Edits  []EditedField  `json:"edits,omitempty"`
	Plan   *plan.Plan     `json:"plan,omitempty"`
	Bundle *bundle.Bundle `json:"bundle,omitempty"`
	Digest string         `json:"digest,omitempty"` // of the bundle
	// nonces for which its transactions are signed again, if any are
	Nonces *bundle.Nonces `json:"nonces,omitempty"`

	// folder that holds exactly this bundle after the merge, whether the change or the base brings
	// it: halos/<halo>/<class>/approvals/<digest>; "" if there is none
	Folder string `json:"folder,omitempty"`
	// one for each Safe that has to sign, in the order of the bundle
	Approvals []Signing `json:"approvals"`
	// who signs its promises after the merge, as the Safe is now; nil if nobody has to
	Promising *Signing `json:"promising,omitempty"`
	// bundles that the change keeps and that are not what is planned, and approvals that do not
	// count
	Stale []Stale `json:"stale,omitempty"`
	Ramps []Ramp  `json:"ramps,omitempty"` // one for each limit that starts below its init
	// other rollouts that change the same: of this change, or open after the merge
	Touches []rollout.Touch `json:"touches,omitempty"`

	// distance of values from their bounds, and what the limits let out in a day; nil of a platform
	Headroom *headroom.Document `json:"headroom,omitempty"`
}

// Tier says that governance approves each Class of a template.
type Tier struct {
	Template catalog.TemplateRef `json:"template"`
	// governance's sign-off on this Class, in the base's template; nil if there is none
	Approval *catalog.ClassApproval `json:"approval,omitempty"`
}

// Unplanned tells whether the Class was judged by its files alone, because no node was to be asked.
func (c *Class) Unplanned() bool { return c.Plan == nil && len(c.Faults) == 0 }

// Signed is the bundle as it is signed now: with the nonces for which it is signed again.
func (c *Class) Signed() (*bundle.Bundle, error) {
	if c.Bundle == nil || c.Nonces == nil {
		return c.Bundle, nil
	}
	return c.Bundle.Renew(c.Nonces)
}

// EditedField is one field that the change edits, as people read its values. What is new has none.
type EditedField struct {
	Of     string    `json:"of"`    // "Halo meridian", as people name it
	Field  string    `json:"field"` // path in the manifest
	Before string    `json:"before"`
	After  string    `json:"after"`
	How    field.How `json:"how"` // in which way it changes once it is live
	Where  string    `json:"where"`
}

// Signing is how far one Safe has signed.
type Signing struct {
	Authority catalog.AuthorityRef `json:"authority"`
	Safe      common.Address       `json:"safe"`
	Threshold uint64               `json:"threshold"`
	Owners    []common.Address     `json:"owners"`
	// owners whose signatures count, and cover all that this Safe has to sign
	Signed []common.Address `json:"signed"`
}

// Missing is how many more owners have to sign; 0 when enough have.
func (a Signing) Missing() uint64 {
	if signed := uint64(len(a.Signed)); signed < a.Threshold {
		return a.Threshold - signed
	}
	return 0
}

// Stale is a bundle in the change that is not what these manifests and this chain give now, or one
// with approvals that do not count.
type Stale struct {
	Folder      string            `json:"folder"`
	Differences []plan.Difference `json:"differences"`
	// why its documents cannot be read, or its approvals do not count
	Faults fault.List `json:"faults,omitempty"`
}

// Ramp is how fast GovOps may raise one limit from its first value to its init.
type Ramp struct {
	Unit  catalog.UnitName `json:"unit,omitempty"` // "" for a limit that all Units share
	Route string           `json:"route"`
	// Prime or counterparty that the route is for, where it names one
	For   string           `json:"for,omitempty"`
	Prime catalog.PrimeRef `json:"prime,omitempty"` // "" for the Class's own limits
	// what is counted: an asset's name, or the share's symbol
	Token string `json:"token"`
	Scale uint8  `json:"scale"` // decimals of that token
	// maxAmount at first, in the token's smallest unit
	Initial *catalog.Integer `json:"initial"`
	Ceiling *catalog.Integer `json:"ceiling"` // maxAmount of the init, in the same unit
	// most that one increase multiplies the limit by, times 1e18 (maxChange of the Configurator
	// Unit)
	Factor *catalog.Integer `json:"factor"`
	Hop    uint64           `json:"hop"` // seconds between two increases
}
