// SPDX-License-Identifier: AGPL-3.0-or-later

package policy

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
)

// Version of the Findings document. A reader refuses an unknown major and ignores an unknown minor.
const Version = "1.0"

// Findings says for every rule whether the Catalog passes, and for every failure where and why.
type Findings struct {
	Version  string    `json:"version"`
	Now      string    `json:"now"`      // the time that the rules were told, RFC 3339, UTC
	Rules    []Rule    `json:"rules"`    // all rules that were asked, sorted by id
	Findings []Finding `json:"findings"` // sorted by place
}

// Rule is one question that was asked about the Catalog, and the answer.
type Rule struct {
	ID       string     `json:"id"`       // package and name: limits.no_dead_key
	Code     fault.Code `json:"code"`     // number in the table of errors
	Title    string     `json:"title"`    // what is wrong if the Catalog does not pass
	Severity Severity   `json:"severity"` // of its findings
	Source   string     `json:"source"`   // why the rule is there
	Passed   bool       `json:"passed"`
}

// Severity says what a finding leads to.
type Severity string

const (
	Error   Severity = "error"   // the Catalog is denied
	Warning Severity = "warning" // people should know it
)

// Finding is one value that a rule does not let pass.
type Finding struct {
	Rule     string     `json:"rule"`
	Code     fault.Code `json:"code"`
	Severity Severity   `json:"severity"`
	Message  string     `json:"message"`
	Remedy   string     `json:"remedy"`
	Where    string     `json:"where"` // file:line:column
	Field    string     `json:"field"` // "unit.limits.transfer.init.max"
	// the value that a waiver has to name: "250000"; "" if the rule cannot be waived
	Value  string `json:"value,omitempty"`
	Waiver string `json:"waiver,omitempty"` // file of the waiver that makes it a warning
}

// waive turns a finding into a warning if governance has waived it for this value and at this time.
func (f *Finding) waive(index *Index, file string) {
	now, err := time.Parse(time.RFC3339, index.Now)
	if err != nil {
		return
	}
	var others []string
	for _, name := range slices.Sorted(maps.Keys(index.Waivers)) {
		waiver := index.Waivers[name]
		granted, grantedErr := time.Parse(time.RFC3339, waiver.Granted)
		expires, expiresErr := time.Parse(time.RFC3339, waiver.Expires)
		if waiver.Rule != f.Rule || waiver.Target != (catalog.Target{File: file, Field: f.Field}) ||
			grantedErr != nil || expiresErr != nil || now.Before(granted) || !now.Before(expires) {
			continue
		}
		if waiver.Value != f.Value {
			others = append(others, fmt.Sprintf("; %s lets %s pass, and nothing else", waiver.File, waiver.Value))
			continue
		}
		f.Severity, f.Waiver = Warning, waiver.File
		f.Message += fmt.Sprintf("; waived until %s by %s", waiver.Expires, waiver.File)
		return
	}
	f.Message += strings.Join(others, "")
}

// Denials returns the findings of severity error as a fault.List. It returns nil if there are none.
func (f *Findings) Denials() error {
	var list fault.List
	for _, finding := range f.Findings {
		if finding.Severity == Error {
			list = append(list, finding.Fault())
		}
	}
	if len(list) == 0 {
		return nil
	}
	return list
}

// DenialsOf returns the denials that concern a Class, or one of its Units. others are those that
// stand in the manifest of another Class, or of another Unit of the Class than the one that is
// named. Without a Class every denial concerns it.
func (f *Findings) DenialsOf(declared *catalog.Catalog, of catalog.UnitRef) (others fault.List, denied error) {
	var list fault.List
	for _, finding := range f.Findings {
		switch {
		case finding.Severity != Error:
		case elsewhere(declared, finding.Where, of):
			others = append(others, finding.Fault())
		default:
			list = append(list, finding.Fault())
		}
	}
	if len(list) == 0 {
		return others, nil
	}
	return others, list
}

// In returns the denials of a file, and those of all others.
func (f *Findings) In(file string) (own, others fault.List) {
	for _, finding := range f.Findings {
		place, _, _ := strings.Cut(finding.Where, ":")
		switch {
		case finding.Severity != Error:
		case place == file:
			own = append(own, finding.Fault())
		default:
			others = append(others, finding.Fault())
		}
	}
	return own, others
}

// Added returns those of a list of denials that are not among the Findings.
func (f *Findings) Added(denied fault.List) fault.List {
	there := map[string]bool{}
	for _, finding := range f.Findings {
		if finding.Severity == Error {
			there[finding.Fault().Error()] = true
		}
	}
	return slices.DeleteFunc(slices.Clone(denied), func(each *fault.Fault) bool { return there[each.Error()] })
}

// elsewhere tells whether a place is in the folder of another Class, or in the manifest of another
// Unit of the same Class.
func elsewhere(declared *catalog.Catalog, where string, of catalog.UnitRef) bool {
	file, _, _ := strings.Cut(where, ":")
	parts := strings.Split(file, "/")
	if of.Class == (catalog.ClassRef{}) || len(parts) < 4 || parts[0] != "halos" || declared.Halo(parts[1]) == nil {
		return false
	}
	if (catalog.ClassRef{Halo: parts[1], Class: parts[2]}) != of.Class {
		return true
	}
	if class := declared.Class(of.Class); of.Unit != "" && class != nil {
		return slices.ContainsFunc(class.Units, func(unit *catalog.Unit) bool { return unit.File == file && unit.Name != of.Unit })
	}
	return false
}

// Fault returns the finding as an error.
func (f Finding) Fault() *fault.Fault {
	return fault.New(f.Code, f.Where, "%s (rule %s)", f.Message, f.Rule).Remedy("%s", f.Remedy)
}

// Warnings returns the findings that deny nothing.
func (f *Findings) Warnings() []Finding {
	var warnings []Finding
	for _, finding := range f.Findings {
		if finding.Severity == Warning {
			warnings = append(warnings, finding)
		}
	}
	return warnings
}

func (f *Findings) sort(order func(a, b string) int) {
	slices.SortFunc(f.Rules, func(a, b Rule) int { return cmp.Compare(a.ID, b.ID) })
	slices.SortFunc(f.Findings, func(a, b Finding) int {
		return cmp.Or(order(a.Where, b.Where), cmp.Compare(a.Code.String(), b.Code.String()), cmp.Compare(a.Rule, b.Rule), cmp.Compare(a.Message, b.Message))
	})
}
