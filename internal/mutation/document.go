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

// Report is what became of all mutants.
type Report struct {
	Version string `json:"version"`
	Now     string `json:"now"`   // the time that the rules were told, RFC 3339, UTC
	Rules   []Rule `json:"rules"` // sorted by id
	// whose outcome is not what it has to be, in the order in which they were tried
	Survivors []Mutant `json:"survivors"`
}

// Rule is how one rule did.
type Rule struct {
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
	Rule    string   `json:"rule"` // claims the value
	File    string   `json:"file"`
	Field   string   `json:"field"`
	Where   string   `json:"where"`          // file:line:column of the field
	Change  string   `json:"change"`         // what was done: "one above the greatest: 500000001"
	Edge    bool     `json:"edge,omitempty"` // it stands on the bound, and has to be let pass
	Outcome Outcome  `json:"outcome"`
	By      []string `json:"by,omitempty"` // other rules that deny it
}

// Outcome is what became of a mutant.
type Outcome string

const (
	Killed    Outcome = "killed"    // by the rule that claims it, at its field
	Passed    Outcome = "passed"    // an edge, let pass by the rule that claims it
	Misplaced Outcome = "misplaced" // denied by the rule that claims it, but at another field
	ByOthers  Outcome = "by others" // denied by other rules only: what is claimed is not enforced
	Survived  Outcome = "survived"  // denied by nobody
	Refused   Outcome = "refused"   // an edge that the rule denies
)

// Faults are what has to be put right: survivors, and rules of severity error that nothing tries to
// break. It is nil if there are none.
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
		// The tests of rules that a repository has of its own are its own, too.
		if each.Severity == policy.Error && each.Mutants == 0 && each.Code != fault.PolicyDenied {
			list = append(list, fault.New(fault.RuleWithoutMutant, each.ID, "nothing in the repository tries to break it"))
		}
	}
	if len(list) == 0 {
		return nil
	}
	return list
}
