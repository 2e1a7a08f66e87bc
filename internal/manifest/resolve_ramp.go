// SPDX-License-Identifier: AGPL-3.0-or-later

package manifest

import (
	"cmp"
	"strings"
	"time"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	kinds "github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/kind/facts"
)

// ramp checks a ramp against the schema, and adds it to its Class. Where the Class has faults, it
// checks no more than the schema.
func (r *resolver) ramp(each pending[*schema], parent *catalog.Class) {
	from := each.from
	raw := rampFile{}
	fits := each.raw.check(from, &raw, r.problems)
	r.note(each.place, from)
	if !fits || parent == nil {
		return
	}
	network, template := r.networks[parent.Network], r.templates[parent.Template]
	of, known := kinds.Of(template)
	if network == nil || !known {
		return // the fault is reported at the Class
	}
	written := raw.Ramp
	owner, limit := r.ramped(from, written, of, template, parent)
	if limit == nil {
		return
	}
	made := &catalog.Ramp{Origin: catalog.Origin{File: each.place.file}, Name: each.place.name, Of: parent.Part(), Limit: limit.Ref(), Hold: written.Hold}
	if owner.Unit != nil {
		made.Of = owner.Unit.Part()
	}
	decimals := uint8(facts.ShareDecimals)
	if limit.Token != catalog.Share {
		asset := network.Assets[owner.Asset]
		if asset == nil {
			return // the fault is reported where the asset is named
		}
		decimals = asset.Decimals
	}
	daily := written.Target.Max
	if written.Target.PerDay != nil {
		daily = *written.Target.PerDay
	}
	target, maximumErr, perDayErr := catalog.ParseRateLimit(written.Target.Max, daily, decimals)
	r.inexact(from, "ramp.target.max", maximumErr)
	if r.inexact(from, "ramp.target.perDay", perDayErr); maximumErr != nil || perDayErr != nil {
		return
	}
	made.Target = target
	if written.PauseBelow != nil {
		made.LeastUse = written.PauseBelow.Utilisation
	}
	if r.pace(from, written, made) {
		parent.Ramps = append(parent.Ramps, made)
	}
}

// ramped finds the one limit that a ramp names.
func (r *resolver) ramped(from *source, raw rawRamp, of kinds.Kind, template *catalog.Template, class *catalog.Class) (owner catalog.Limited, limit *catalog.Limit) {
	found := false
	for _, each := range kinds.Limited(template, class) {
		if name := each.Unit; name == nil && raw.Unit == "" || name != nil && name.Name == raw.Unit {
			owner, found = each, true
		}
	}
	if !found {
		r.problems.add(fault.RampOfNoLimit, from.at("ramp.unit"), "ramp.unit: the Class has no Unit %q", raw.Unit).
			Remedy("name one of its Units: %s", class.Named())
		return owner, nil
	}
	list := catalog.Meant(owner.Limits, catalog.LimitRef{Route: raw.Route, For: raw.For, Prime: raw.Prime}, of.Facts().Routes.Bring)
	if len(list) == 1 {
		return owner, list[0]
	}
	part := class.Part()
	if owner.Unit != nil {
		part = owner.Unit.Part()
	}
	what, choices := "several limits are meant", list
	if len(list) == 0 {
		what, choices = "there is no such limit", owner.Limits
	}
	var names []string
	for _, each := range choices {
		names = append(names, each.Ref().Of(part))
	}
	said := r.problems.add(fault.RampOfNoLimit, from.at("ramp.route"), "ramp.route: %s", what)
	if len(names) > 0 {
		said.Remedy("name one with route, prime and for: %s", strings.Join(names, ", "))
	} else {
		said.Remedy("name a Unit of the Class: the Class has no limits that its Units share")
	}
	return owner, nil
}

// pace resolves how far apart steps are.
func (r *resolver) pace(from *source, raw rawRamp, made *catalog.Ramp) bool {
	if raw.Step != "" && raw.By != "" {
		r.problems.add(fault.RampPacedTwice, from.at("ramp.by"), "ramp.by: with a date, how far apart steps are follows from it")
		return false
	}
	if raw.Step != "" {
		made.Step = r.duration(from, "ramp.step", raw.Step)
	}
	if raw.By == "" {
		return true
	}
	layout := second
	if len(raw.By) == len(day) {
		layout = day
	}
	if !r.moment(from, "ramp.by", raw.By, layout) {
		return false
	}
	at, _ := time.Parse(layout, raw.By) // moment has read it
	made.By = uint64(cmp.Or(max(at.Unix(), 0), 1))
	return true
}
