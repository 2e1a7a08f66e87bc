// SPDX-License-Identifier: AGPL-3.0-or-later

package runbook

import (
	"fmt"
	"strings"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/day0"
	"github.com/halo-factory/halocompile/internal/drift"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/words"
)

func passed(name, format string, arguments ...any) day0.Task {
	return day0.Task{Name: name, Result: day0.Passed, Found: fmt.Sprintf(format, arguments...)}
}

func failed(name, format string, arguments ...any) day0.Task {
	return day0.Task{Name: name, Result: day0.Failed, Found: fmt.Sprintf(format, arguments...)}
}

func look(name, format string, arguments ...any) day0.Task {
	return day0.Task{Name: name, Result: day0.Look, Found: fmt.Sprintf(format, arguments...)}
}

// recorded checks that the record has all that the manifest says: addresses, parameters, oracles.
func (r *reading) recorded(unit Watched) day0.Task {
	const name = "record"
	declared, found := artifact.DeclaredIn(r.in.Catalog, unit.Class.Ref(), unit.Unit.Part())
	switch {
	case unit.Record == nil:
		return failed(name, "there is none")
	case len(unit.Record.Chain.Addresses) == 0 && hasContracts(unit.Template):
		return failed(name, "it names no contract")
	case !found || declared.Digest() != unit.Record.Declared.Digest():
		return failed(name, "it does not say what the manifest says: revision %d has another manifest", len(unit.Record.History))
	}
	return passed(name, "revision %d has the manifest, its parameters and %s", len(unit.Record.History), words.Count(len(unit.Unit.Oracles), "oracle"))
}

// hasContracts tells whether each Unit of a template has contracts of its own. A Unit of a Term
// Class is an entry of its Class's facility.
func hasContracts(template *catalog.Template) bool {
	of, known := kind.Of(template)
	return !known || len(of.Facts().UnitContracts) > 0
}

// beaconFields are the fields of a Class that say who acts for it.
var beaconFields = []string{"class.beacon.", "class.admins", "class.govOps"}

func ofBeacon(item drift.Item) bool {
	for _, field := range beaconFields {
		if strings.HasPrefix(item.Field, field) {
			return true
		}
	}
	return false
}

// declared checks that the chain holds what the manifests say of the Unit and its Class.
func (r *reading) declared(unit Watched) day0.Task {
	return r.compare("chain as declared", unit, func(item drift.Item) bool { return !ofBeacon(item) })
}

// beacon checks that the beacon's actors, and nobody else, hold the role, and no other.
func (r *reading) beacon(unit Watched) day0.Task {
	return r.compare("roles of the beacon", unit, ofBeacon)
}

// compare tells what drifted of a Unit or its Class, among some fields.
func (r *reading) compare(name string, unit Watched, among func(drift.Item) bool) day0.Task {
	var wrong, told []string
	for _, item := range r.compared.Items {
		if !among(item) || item.Subject.Level == catalog.UnitLevel && item.Subject != unit.Unit.Part() {
			continue
		}
		said := fmt.Sprintf("%s, %s: declared %s, the chain has %s", item.Subject, item.Field, orNothing(item.Declared), orNothing(item.Chain))
		switch item.Nature {
		case drift.Drifted:
			wrong = append(wrong, said)
		case drift.Told:
			told = append(told, said)
		}
	}
	switch {
	case len(wrong) > 0:
		return failed(name, "%s", strings.Join(append(wrong, told...), "; "))
	case r.sight == nil:
		return failed(name, "the Class cannot be compared with the chain")
	case len(told) > 0:
		return look(name, "%s", strings.Join(told, "; "))
	}
	return passed(name, "read at block %d", r.block.Number)
}

func orNothing(text string) string {
	if text == "" {
		return "nothing"
	}
	return text
}

// limits checks that no limit of the Unit, or of its Class, is above its first value.
func (r *reading) limits(unit Watched) day0.Task {
	const name = "limits at their conservative start"
	s, err := plan.Resolve(r.in.Catalog, unit.Class.Ref())
	if r.sight == nil || err != nil {
		return failed(name, "they cannot be read, because the Class cannot be compared with the chain")
	}
	var above []string
	count := 0
	for i, of := range s.Limited() {
		if of.Part.Level == catalog.UnitLevel && of.Part != unit.Unit.Part() {
			continue
		}
		for j, limit := range of.Limits {
			now := r.sight.Values[i][j]
			if count++; now.MaxAmount == nil {
				continue
			}
			if now.MaxAmount.Cmp(&limit.Initial.MaxAmount.Int) > 0 || now.Slope.Cmp(&limit.Initial.Slope.Int) > 0 {
				above = append(above, fmt.Sprintf("%s is %s, above %s", limit.Field, s.Describe(of, limit, now),
					s.Describe(of, limit, plan.Amounts{MaxAmount: limit.Initial.MaxAmount, Slope: limit.Initial.Slope})))
			}
		}
	}
	if len(above) > 0 {
		return failed(name, "%s", strings.Join(above, "; "))
	}
	return passed(name, "%s", words.Count(count, "limit"))
}

// use checks that the beacon and the Primes can use the Unit, through to payout.
func (r *reading) use(unit Watched) day0.Task {
	const name = "use through to payout, simulated"
	used, simulated := r.used[unit.Unit.Name]
	switch {
	case r.sight == nil || !simulated:
		return failed(name, "the beacon and the Primes could not be found on the chain")
	case len(used.Findings) > 0:
		return failed(name, "%s", strings.Join(used.Findings, "; "))
	case len(used.Notes) > 0:
		return look(name, "what could be shown works; %s", strings.Join(used.Notes, "; "))
	}
	return passed(name, "the beacon and every Prime can do their part at block %d", r.block.Number)
}

// people are what no program can judge.
func people(unit Watched) []day0.Task {
	return []day0.Task{
		look("redemption", "can holders get their money back as it says: %s", strings.Join(strings.Fields(unit.Unit.Redemption), " ")),
		look("flows", "is what came in and went out what the operator announced, and is anything unusual reported"),
	}
}
