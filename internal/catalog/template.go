// SPDX-License-Identifier: AGPL-3.0-or-later

package catalog

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// Template is a pre-audited building block with the ranges that its parameters may take.
type Template struct {
	Origin
	Name    string `json:"name"`
	Version uint32 `json:"version"`
	Kind    string `json:"kind"` // lcts, nfat, nfat-published
	// who approves a Class of the template: Governance, or "" if reviewers do by themselves
	Tier   string `json:"tier,omitempty"`
	Status string `json:"status"` // approved, deprecated, revoked
	// RFC 3339, UTC: from then on it allows no new Classes
	Expires string `json:"expires"`
	// RFC 3339, UTC: once it is deprecated or has expired, from then on it allows no new Units; ""
	// if Units may come until it is revoked
	UnitsUntil   string      `json:"unitsUntil,omitempty"`
	Components   []Component `json:"components"`   // sorted by name
	Integrations []string    `json:"integrations"` // ids in the Beacon
	// one for each of Integrations, sorted by id; none in a template of before they were pinned
	Facets      []TemplateFacet `json:"facets,omitempty"`
	ClassBounds []Bound         `json:"classBounds"` // in the module's order
	UnitBounds  []Bound         `json:"unitBounds"`  // in the module's order
	LimitBounds []LimitBound    `json:"limitBounds"` // sorted by route
	Decimals    uint8           `json:"decimals"`    // of the assets in which the bounds above are
	Ranges      Ranges          `json:"ranges"`      // checked by policy, not on the chain
	Audits      []Audit         `json:"audits"`
	AuditDigest common.Hash     `json:"auditDigest"` // SHA-256 over the canonical JSON of Audits
	Approvals   []Approval      `json:"approvals"`   // governance's sign-offs
	// governance's sign-offs on Classes of the template
	ClassApprovals []ClassApproval `json:"classApprovals,omitempty"`
}

// Governance is the tier of a template whose Classes governance approves, each by name.
const Governance = "governance"

// ClassApproval returns governance's sign-off on a Class; nil if there is none.
func (t *Template) ClassApproval(class ClassRef) *ClassApproval {
	if i := slices.IndexFunc(t.ClassApprovals, func(a ClassApproval) bool { return a.Class == class }); i >= 0 {
		return &t.ClassApprovals[i]
	}
	return nil
}

// Approved returns the template with the sign-offs on some Classes alone. The plan of one Class
// does not change when governance approves another.
func (t *Template) Approved(classes ...ClassRef) *Template {
	if len(t.ClassApprovals) == 0 {
		return t
	}
	alone := *t
	alone.ClassApprovals = slices.DeleteFunc(slices.Clone(t.ClassApprovals), func(a ClassApproval) bool { return !slices.Contains(classes, a.Class) })
	return &alone
}

// Component is one block of a template, pinned by the keccak256 of its creation code.
type Component struct {
	Name     string      `json:"name"`
	CodeHash common.Hash `json:"codeHash"`
	Code     *Build      `json:"code,omitempty"` // nil if it is built here
}

// Component returns the component with a name; nil if the template has none.
func (t *Template) Component(name string) *Component {
	if i := slices.IndexFunc(t.Components, func(c Component) bool { return c.Name == name }); i >= 0 {
		return &t.Components[i]
	}
	return nil
}

// Build says how code that is not built here was built. The code itself is stored in the
// repository, by its hash.
type Build struct {
	Compiler string        `json:"compiler"` // "solc 0.8.34+commit.80d5c536"
	Settings BuildSettings `json:"settings"`
	Source   string        `json:"source"` // URL
	Commit   string        `json:"commit"` // of the source
	Audit    common.Hash   `json:"audit"`  // digest of one of the template's audits
}

// BuildSettings are settings of a compiler that change the code.
type BuildSettings struct {
	EVM  string  `json:"evm,omitempty"`  // "cancun"; "" if the compiler chose
	Runs *uint32 `json:"runs,omitempty"` // of the optimiser; nil if it was off
	// compiled by way of Yul
	ViaIR bool `json:"viaIR,omitempty"`
	// what the metadata tail names the source by: ipfs, bzzr0, bzzr1, none; absent: there is no
	// tail
	Metadata string `json:"metadata"`
}

// Bound is the range of a numeric parameter, both ends included, in the parameter's own unit.
type Bound struct {
	Name string   `json:"name"`
	Min  *Integer `json:"min"`
	Max  *Integer `json:"max"`
	// "tokens": the smallest units of the asset, which people see as whole tokens; "plain": a
	// number as it is
	Unit string `json:"unit"`
	// "approved": whoever raises the parameter of something live has that call approved first, for
	// GovOps; "" if the admins may raise it
	Raise string `json:"raise,omitempty"`
}

// Approved says of a Bound that raising the parameter takes an approved call.
const Approved = "approved"

// LimitBound is the range of the init of one route. Slopes are in smallest units a second.
type LimitBound struct {
	Route     string `json:"route"`
	Token     string `json:"token"` // what the route counts: asset, or share (18 decimals always)
	MaxAmount Range  `json:"maxAmount"`
	Slope     Range  `json:"slope"`
}

// Share is what a route counts that counts shares of a Unit.
const Share = "share"

// Range includes both ends.
type Range struct {
	Min *Integer `json:"min"`
	Max *Integer `json:"max"`
}

// Ranges are the ranges of parameters that a template states and that only policy enforces.
type Ranges struct {
	Assets []string `json:"assets"` // names in the network's asset table
	// whole tokens: the most that GovOps may set first without a waiver, as the maximum and as the
	// amount a day
	InitialMaxAmount string `json:"initialMaxAmount"`
	SettleBy         string `json:"settleBy"` // latest time of day, UTC, "16:00"
	LockAt           string `json:"lockAt"`   // earliest time of day, UTC, "13:00"
	// least number of settlement cycles in the day-0 runbook of a Unit
	Day0Cycles int64 `json:"day0Cycles"`
}

// Audit is one report on a template's code.
type Audit struct {
	Firm   string      `json:"firm"`
	Date   string      `json:"date"`   // YYYY-MM-DD
	Report string      `json:"report"` // URL
	Digest common.Hash `json:"digest"` // SHA-256 of the report
}

// ClassApproval is governance's sign-off on a Class.
type ClassApproval struct {
	Class ClassRef `json:"class"`
	Approval
}

// Approval is governance's sign-off on a template.
type Approval struct {
	By        string `json:"by"`
	Date      string `json:"date"`      // YYYY-MM-DD
	Reference string `json:"reference"` // URL
}
