// SPDX-License-Identifier: AGPL-3.0-or-later

package report

import (
	"fmt"

	"github.com/halo-factory/halocompile/internal/drift"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/inventory"
	"github.com/halo-factory/halocompile/internal/plan"
)

// DriftIssue writes the issue on what the chain has otherwise than the manifests say. faults say
// why a network could not be compared. The text holds neither the time nor a commit, so that it
// changes only when what it tells does.
func DriftIssue(run Run, found *drift.Drift, faults fault.List) Issue {
	run = Run{Server: run.Server, Repository: run.Repository}
	return Issue{Title: "The chain is not as declared", Body: outcomeText("drift", run, []Rollout{{Drift: found, Faults: faults}}, MaxComment-100)}
}

// DriftView shows in what the chain differs from the manifests.
type DriftView struct {
	Count   int // of what counts as drift
	Classes Rows[DriftedView]
	Apart   Rows[DriftRow] // what does not count
	Compare Markdown       // commands
}

// DriftedView shows what drifted of one Class.
type DriftedView struct {
	Name, Network Text
	Undeclared    bool // whether no manifest declares the Class
	Since         Text
	Items         Rows[DriftRow]
}

// DriftRow shows one difference.
type DriftRow struct {
	Class, Subject, Field  Text
	Nature                 string
	Declared, Chain, Since Text
	Where                  Markdown
}

func (b *builder) drift(d *drift.Drift) *DriftView {
	if d == nil {
		return nil
	}
	v := &DriftView{Count: d.Count(), Compare: commands("halocompile drift --rpc-url \"$NODE\"")}
	for _, class := range d.Classes {
		shown := DriftedView{Name: b.name(class.Class.String()), Network: b.name(string(class.Network))}
		for _, item := range class.Items {
			row := b.driftRow(shown.Name, item)
			if item.Nature == drift.Drifted {
				shown.Items.Items = append(shown.Items.Items, row)
			} else {
				v.Apart.Items = append(v.Apart.Items, row)
			}
		}
		if shown.Items.Any() {
			v.Classes.Items = append(v.Classes.Items, shown)
		}
	}
	if d.Inventory != nil {
		for _, entry := range d.Inventory.Entries {
			b.driftEntry(v, entry)
		}
	}
	for _, each := range d.Undeclared {
		v.Classes.Items = append(v.Classes.Items, DriftedView{Name: b.name(each.Class.String()), Network: b.name(string(each.Network)), Undeclared: true, Since: b.since(each.Since)})
	}
	return v
}

// driftEntry adds what is not as an entry of the inventory says.
func (b *builder) driftEntry(v *DriftView, entry inventory.Standing) {
	shown := DriftedView{Name: b.name("entry " + entry.Entry), Network: b.name(string(entry.Network))}
	for _, each := range entry.Differences {
		row := DriftRow{
			Class: shown.Name, Subject: shown.Name, Field: b.name(each.Field), Nature: natureWord(natureOf(each)),
			Declared: b.text(each.Entry), Chain: b.text(each.Chain), Where: b.short(entry.File),
		}
		if each.Ramped {
			v.Apart.Items = append(v.Apart.Items, row)
		} else {
			shown.Items.Items = append(shown.Items.Items, row)
		}
	}
	if shown.Items.Any() {
		v.Classes.Items = append(v.Classes.Items, shown)
	}
}

func (b *builder) driftRow(class Text, item drift.Item) DriftRow {
	row := DriftRow{
		Class: class, Subject: b.name(item.Subject.String()), Field: b.name(item.Field), Nature: natureWord(item.Nature),
		Declared: b.text(item.Declared), Chain: b.text(item.Chain), Since: b.since(item.Since), Where: Markdown{nothing},
	}
	if item.File != "" {
		row.Where = b.short(item.File)
	}
	return row
}

func natureWord(nature drift.Nature) string {
	switch nature {
	case drift.Drifted, drift.UnderWay, drift.Ramped, drift.Kept, drift.Told:
		return string(nature)
	}
	return "unknown"
}

func (b *builder) since(s *drift.Since) Text {
	if s == nil {
		return Text{}
	}
	said := fmt.Sprintf("block %d, %s", s.Block, plan.Clock(s.Time))
	if s.Event != "" {
		said += ", " + s.Event
	}
	return b.bounded(said+", "+s.Transaction.Hex(), maxName)
}

// cut returns the view with at most so many Classes, and so many rows of each.
func (v *DriftView) cut(limit int) *DriftView {
	if v == nil {
		return nil
	}
	short := *v
	classes := first(v.Classes.Items, limit)
	short.Classes = Rows[DriftedView]{More: classes.More}
	for _, each := range classes.Items {
		each.Items = first(each.Items.Items, limit)
		short.Classes.Items = append(short.Classes.Items, each)
	}
	short.Apart = first(v.Apart.Items, limit)
	return &short
}
