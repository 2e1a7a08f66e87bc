// SPDX-License-Identifier: AGPL-3.0-or-later

package mutation

import (
	"fmt"
	"strings"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/policy"
)

// Version of the Report. A reader refuses an unknown major and ignores an unknown minor.
const Version = "1.0"

// Report says what became of all mutants.
type Report struct {
	Version string  `json:"version"`
	Now     string  `json:"now"`   // the time that the rules were told, RFC 3339, UTC
	Rules   []Tally `json:"rules"` // sorted by id
	// mutants with another outcome than they must have, in the order in which they were tried
	Survivors []Mutant `json:"survivors"`
}

// Tally says how one rule did.
type Tally struct {
	ID       string          `json:"id"`
	Code     fault.Code      `json:"code"`
	Severity policy.Severity `json:"severity"`
	Mutants  int             `json:"mutants"` // values past a bound that the rule claims
	Killed   int             `json:"killed"`
	Edges    int             `json:"edges"` // values exactly on a bound
	Passed   int             `json:"passed"`
}

// Mutant is one value that was changed.
type Mutant struct {
	Rule  string `json:"rule"` // the rule that claims the value
	File  string `json:"file"`
	Field string `json:"field"`
	Where string `json:"where"` // file:line:column of the field
	// how it was changed: "one above the greatest: 500000001"
	Change  string   `json:"change"`
	Edge    bool     `json:"edge,omitempty"` // it stands on the bound, and must pass
	Outcome Status   `json:"outcome"`
	By      []string `json:"by,omitempty"` // other rules that deny it
}

// Status says what became of a mutant.
type Status string

const (
	Killed    Status = "killed"    // by the rule that claims it, at its field
	Passed    Status = "passed"    // an edge that the rule lets pass
	Misplaced Status = "misplaced" // denied by the rule that claims it, but at another field
	// only other rules deny it, so the rule does not enforce what it claims
	ByOthers Status = "by others"
	Survived Status = "survived" // no rule denies it
	Refused  Status = "refused"  // an edge that the rule denies
)

// Faults returns what must be mended: survivors, and rules of severity error that have no mutants.
// It returns nil if there is nothing to mend.
func (r *Report) Faults() error {
	var list fault.List
	for _, each := range r.Survivors {
		code, others := fault.RulePassesPastBound, ""
		if each.Edge {
			code = fault.RuleDeniesOnBound
		}
		if len(each.By) > 0 {
			others = fmt.Sprintf("; denied by %s", strings.Join(each.By, ", "))
		}
		list = append(list, fault.New(code, each.Where, "%s, %s: %s (rule %s)%s", each.Field, each.Change, each.Outcome, each.Rule, others))
	}
	for _, each := range r.Rules {
		// A repository's own rules have tests of their own, so they need no mutants here.
		if each.Severity == policy.Error && each.Mutants == 0 && each.Code != fault.PolicyDenied {
			list = append(list, fault.New(fault.RuleWithoutMutant, each.ID, "nothing in the repository tries to break it"))
		}
	}
	if len(list) == 0 {
		return nil
	}
	return list
}
