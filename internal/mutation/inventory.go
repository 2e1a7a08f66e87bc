// SPDX-License-Identifier: AGPL-3.0-or-later

package mutation

import (
	"fmt"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/policy"
)

// ---- Governance's approval of a template.

func templateApprovals(s *site) {
	s.mutant("approval.recorded", "template.approvals", "none, of a template that is approved", func(c *scene) { c.template.Status, c.template.Approvals = "approved", []catalog.Approval{} })
	newest := ""
	for _, audit := range s.template.Audits {
		newest = max(newest, audit.Date)
	}
	today, tomorrow := s.now.Format(time.DateOnly), s.now.AddDate(0, 0, 1).Format(time.DateOnly)
	for i := range s.template.Approvals {
		field := fmt.Sprintf("template.approvals.%d.date", i)
		date := func(date string) func(*scene) { return func(c *scene) { c.template.Approvals[i].Date = date } }
		if last, err := time.Parse(time.DateOnly, newest); err == nil {
			s.mutant("approval.after_audit", field, "the day before the last audit", date(last.AddDate(0, 0, -1).Format(time.DateOnly)))
			s.edge("approval.after_audit", field, "the day of the last audit", date(newest))
		}
		s.mutant("approval.happened", field, "tomorrow", date(tomorrow))
		s.edge("approval.happened", field, "today", date(today))
	}
	approves := func(of catalog.ClassRef) func(*scene) {
		return func(c *scene) {
			c.template.ClassApprovals = []catalog.ClassApproval{{Class: of, Approval: catalog.Approval{By: "Governance", Date: today, Reference: "https://forum.sky.money/t/1"}}}
		}
	}
	const class = "template.classApprovals.0.class"
	s.mutant("approval.class_exists", class, "a Class that does not exist", approves(catalog.ClassRef{Halo: madeUp, Class: madeUp}))
	for _, halo := range s.whole.Halos {
		for _, each := range halo.Classes {
			s.edge("approval.class_exists", class, "the Class "+each.Ref().String(), approves(each.Ref()))
		}
	}
	for i := range s.template.Audits {
		field := fmt.Sprintf("template.audits.%d.date", i)
		s.mutant("approval.happened", field, "tomorrow", func(c *scene) { c.template.Audits[i].Date = tomorrow })
		s.edge("approval.happened", field, "today", func(c *scene) { c.template.Audits[i].Date = today })
	}
}

// ---- What was deployed without the factory.

func entryRecords(s *site) {
	for _, each := range sorted(s.entry.Contracts) {
		for _, first := range sorted(s.entry.Contracts) {
			if first.name >= each.name {
				break
			}
			s.mutant("inventory.distinct", "entry.contracts."+each.name, "that of "+first.name, func(c *scene) { c.entry.Contracts[each.name] = first.of })
		}
		recorded := func(on func(*scene) catalog.NetworkRef) func(*scene) {
			return func(c *scene) {
				c.life.Contracts = []policy.Recorded{{Network: on(c), Address: each.of, Contract: "class " + madeUp + ": " + each.name, Record: madeUp + ".json"}}
			}
		}
		s.mutant("inventory.unrecorded", "entry.contracts."+each.name, "that of a record", recorded(func(c *scene) catalog.NetworkRef { return c.entry.Network }))
		s.edge("inventory.unrecorded", "entry.contracts."+each.name, "that of a record on another network", recorded(func(*scene) catalog.NetworkRef { return madeUp }))
	}
	secured(s, "inventory.https", "entry.artifact", func(c *scene) *string { return &c.entry.Artifact })
	beacon := func(c *scene) *catalog.EntryBeacon {
		if c.entry.Beacon == nil {
			c.entry.Beacon = &catalog.EntryBeacon{Operator: "An operator"}
		}
		return c.entry.Beacon
	}
	secured(s, "inventory.https", "entry.beacon.endpoint", func(c *scene) *string { return &beacon(c).Endpoint })
	for _, each := range kind.All() {
		name := each.Facts().Name
		if !each.Facts().Inventoried() {
			continue
		}
		wrong, right := "lpha-"+another(kind.Beacon(name)), "lpha-"+kind.Beacon(name)
		s.mutant("inventory.beacon_fits", "entry.beacon.kind", "of kind "+name+", operated by "+wrong, func(c *scene) { c.entry.Kind, beacon(c).Kind = name, wrong })
		s.edge("inventory.beacon_fits", "entry.beacon.kind", "of kind "+name+", operated by "+right, func(c *scene) { c.entry.Kind, beacon(c).Kind = name, right })
		s.mutant("inventory.operated", "entry", "of kind "+name+", operated by nobody", func(c *scene) { c.entry.Kind, c.entry.Beacon = name, nil })
		for _, template := range sorted(s.whole.Templates) {
			if template.of.Kind != name {
				s.mutant("inventory.template_fits", "entry.template", "of kind "+name+", compared with "+template.name, func(c *scene) { c.entry.Kind, c.entry.Template = name, template.of.Ref() })
			}
		}
	}
	first := kind.All()[0].Facts().Name
	s.mutant("inventory.template_fits", "entry.template", "a template that does not exist", func(c *scene) { c.entry.Kind, c.entry.Template = first, "nothing@1" })
}

// classAdopted has another Class adopt a contract that this one has adopted. It stands in a
// manifest whose name comes first, so that the finding is at this one.
func classAdopted(s *site) {
	const name = facts.Controller
	shared := func(on func(*scene) catalog.NetworkRef) func(*scene) {
		return func(c *scene) {
			c.class.Adopted = &catalog.Adopted{Contracts: map[string]common.Address{name: stranger}}
			twin := *c.class
			twin.Name, twin.File, twin.Network, twin.Units = madeUp, "halos/a/"+madeUp+"/class.cue", on(c), nil
			c.halo.Classes = append(c.halo.Classes, &twin)
		}
	}
	s.mutant("inventory.adopted_once", "class.adopted.contracts."+name, "that of another Class", shared(func(c *scene) catalog.NetworkRef { return c.class.Network }))
	s.edge("inventory.adopted_once", "class.adopted.contracts."+name, "that of another Class on another network", shared(func(*scene) catalog.NetworkRef { return madeUp }))
}

// secured makes mutants of an address that must be that of a named host, over https.
func secured(s *site, rule, field string, of func(*scene) *string) {
	for _, each := range []named[string]{{"over http", "http://records.sky.money/x"}, {"an IP address", "https://192.0.2.1/x"}, {"a user before the host", "https://bank.sky.money@192.0.2.1/"}} {
		s.mutant(rule, field, each.name, func(c *scene) { *of(c) = each.of })
	}
}

// ---- Waivers. An ordinary repository has no waiver, so this one is made up. It waives nothing
// that is denied, and every rule lets it pass.

const madeUp = "mutant"

func waiver(whole *catalog.Catalog, now time.Time) *catalog.Waiver {
	file := ""
	for _, halo := range whole.Halos {
		file = halo.File
	}
	return &catalog.Waiver{
		Origin: catalog.Origin{File: "halos/waivers/" + madeUp + ".cue"}, Name: madeUp, Rule: "limits.initial_conservative", Target: catalog.Target{File: file, Field: "halo"}, Value: "250000",
		Reason: "The route replaces one that has run at this level for a year.", ApprovedBy: []string{"Council", "Risk"}, Reference: "https://forum.sky.money/t/1",
		Granted: now.Add(-time.Hour).Format(time.RFC3339), Expires: now.Add(time.Hour).Format(time.RFC3339),
	}
}

func waivers(s *site) {
	s.mutant("waivers.rule_waivable", "waiver.rule", "a rule that holds for everybody", func(c *scene) { c.waiver.Rule = "template.resolved" })
	s.mutant("waivers.rule_waivable", "waiver.rule", "a rule that does not exist", func(c *scene) { c.waiver.Rule = "no.such_rule" })
	const day = 24 * time.Hour
	dates := func(granted, expires time.Duration) func(*scene) {
		return func(c *scene) {
			c.waiver.Granted, c.waiver.Expires = s.now.Add(granted).Format(time.RFC3339), s.now.Add(expires).Format(time.RFC3339)
		}
	}
	s.mutant("waivers.bounded", "waiver.expires", "ninety days and a second", dates(-day, 89*day+time.Second))
	s.edge("waivers.bounded", "waiver.expires", "ninety days", dates(-day, 89*day))
	s.mutant("waivers.bounded", "waiver.expires", "at the moment it is granted", dates(-day, -day))
	s.mutant("waivers.current", "waiver.expires", "now", dates(-day, 0))
	s.edge("waivers.current", "waiver.expires", "in a second", dates(-day, time.Second))
	s.mutant("waivers.granted", "waiver.granted", "in a second", dates(time.Second, day))
	s.edge("waivers.granted", "waiver.granted", "now", dates(0, day))
	approved := func(names ...string) func(*scene) { return func(c *scene) { c.waiver.ApprovedBy = names } }
	s.mutant("waivers.approved", "waiver.approvedBy", "one", approved("Council"))
	s.mutant("waivers.approved", "waiver.approvedBy", "one, written in two ways", approved("Council", " COUNCIL"))
	s.mutant("waivers.approved", "waiver.approvedBy", "one, and a name to be decided", approved("Council", "TBD"))
	s.edge("waivers.approved", "waiver.approvedBy", "two", approved("Council", "Risk"))
	s.mutant("waivers.target_exists", "waiver.file", "a manifest that does not exist", func(c *scene) { c.waiver.Target.File = "halos/nobody/halo.cue" })
	for _, reason := range []string{"", "It is needed.", strings.Repeat("x", 40), "TODO write down why this is safe and needed"} {
		s.mutant("waivers.reasoned", "waiver.reason", fmt.Sprintf("%q", reason), func(c *scene) { c.waiver.Reason = reason })
	}
	secured(s, "waivers.published", "waiver.reference", func(c *scene) *string { return &c.waiver.Reference })
	s.mutant("waivers.once", "waiver.rule", "a second one for the same place", func(c *scene) {
		twin := *c.waiver
		twin.Name = "a-first" // of two waivers the rule denies the one with the later name
		twin.File = "halos/waivers/a-first.cue"
		c.part.Waivers[twin.Name] = &twin
	})
}
