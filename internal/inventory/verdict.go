// SPDX-License-Identifier: AGPL-3.0-or-later

package inventory

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/creation"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/onchain"
)

// Grade says how far something conforms to a template.
type Grade string

// Grades.
const (
	Conforms Grade = "conforms"
	Except   Grade = "conforms except"
	Foreign  Grade = "foreign"
)

// Conformity is how far contracts conform to one version of a template.
type Conformity struct {
	Template catalog.TemplateRef `json:"template"`
	Result   Grade               `json:"result"`
	// what is not as the template has it; those that make it foreign come first
	Reasons []Reason `json:"reasons"`
}

// Reason is one thing that is not as a template has it.
type Reason struct {
	Aspect  Aspect `json:"aspect"`
	On      string `json:"on"` // contract, as the inventory calls it; "" for the whole
	What    string `json:"what"`
	Mend    string `json:"mend"` // which call by whom makes it conform; "" if nothing does
	Foreign bool   `json:"foreign"`
}

// Aspect is what a Reason is about.
type Aspect string

// Aspects.
const (
	OfCode         Aspect = "code"
	OfWiring       Aspect = "wiring"
	OfRoles        Aspect = "roles"
	OfFacets       Aspect = "facets"
	OfInits        Aspect = "inits"
	OfLimits       Aspect = "limits"
	OfRegistration Aspect = "registration"
)

// Judge compares contracts with each template of their kind, or with the one that is named. A Core
// Halo is compared as a PAU alone. It asks no chain.
func Judge(declared *catalog.Catalog, d *Deployment, only catalog.TemplateRef) []Conformity {
	list := []Conformity{}
	of := d.Kind()
	for _, ref := range slices.Sorted(maps.Keys(declared.Templates)) {
		template := declared.Templates[ref]
		if only != "" && only != ref || of != core && template.Kind != of {
			continue
		}
		j := &judge{Deployment: d, template: template, names: names(d), whole: of != core}
		for _, step := range []func(){j.code, j.wiring, j.roles, j.facets, j.bounds, j.registration} {
			step()
		}
		list = append(list, j.verdict(ref))
	}
	return list
}

type judge struct {
	*Deployment
	template *catalog.Template
	names    map[common.Address]string
	whole    bool // it is compared as a Class or a Unit, not as a PAU alone
	reasons  []Reason
}

func (j *judge) verdict(ref catalog.TemplateRef) Conformity {
	slices.SortStableFunc(j.reasons, func(a, b Reason) int {
		switch {
		case a.Foreign == b.Foreign:
			return 0
		case a.Foreign:
			return -1
		}
		return 1
	})
	v := Conformity{Template: ref, Result: Conforms, Reasons: append([]Reason{}, j.reasons...)}
	if len(v.Reasons) > 0 {
		v.Result = Except
		if v.Reasons[0].Foreign {
			v.Result = Foreign
		}
	}
	return v
}

func (j *judge) foreign(aspect Aspect, on, form string, arguments ...any) {
	j.reasons = append(j.reasons, Reason{Aspect: aspect, On: on, What: fmt.Sprintf(form, arguments...), Foreign: true})
}

func (j *judge) except(aspect Aspect, on, mend, form string, arguments ...any) {
	j.reasons = append(j.reasons, Reason{Aspect: aspect, On: on, What: fmt.Sprintf(form, arguments...), Mend: mend})
}

func (j *judge) name(account common.Address) string {
	if name := j.names[account]; name != "" {
		return name + " (" + account.Hex() + ")"
	}
	return account.Hex()
}

// wanted are the contracts that the template has: a PAU's, and those of its kind, a Unit's only if
// the entry has one of them.
func (j *judge) wanted() []facts.InstanceContract {
	list := slices.Clone(pau)
	of, known := kind.Of(j.template)
	if !known || !j.whole {
		return list
	}
	for _, part := range of.Facts().Instance.Contracts {
		if !part.Unit || j.scope() == "unit" {
			list = append(list, part)
		}
	}
	return list
}

// code compares the code of each contract with the component of the template.
func (j *judge) code() {
	pinned := map[string]common.Hash{}
	for _, component := range j.template.Components {
		pinned[component.Name] = component.CodeHash
	}
	for _, part := range j.wanted() {
		if j.Contracts[part.Entry] == (common.Address{}) {
			j.foreign(OfCode, part.Entry, "there is no such contract, or nobody has found it")
		}
	}
	for _, name := range j.sorted() {
		at := j.Contracts[name]
		part, known := partOf(name)
		code := j.codes[at]
		switch {
		case len(code) == 0:
			j.foreign(OfCode, name, "there is no code at %s", at)
			continue
		case !known:
			if j.whole {
				j.foreign(OfCode, name, "a template has no such contract")
			}
			continue
		case name != part.Entry:
			j.except(OfCode, name, "", "it has a second contract of this sort; the template has one")
		}
		if to, is := target(code); is && !slices.ContainsFunc(pau, func(p facts.InstanceContract) bool { return p.Entry == part.Entry }) {
			code = j.codes[to]
		}
		whole := creationCode(j.Stored, j.template.Component(part.Component))
		if whole == nil {
			j.except(OfCode, name, "", "neither this program nor the repository has the code that the template pins, so it cannot be compared")
			continue
		}
		switch creation.Compare(whole, code).Likeness {
		case creation.Same:
		case creation.SameButTail:
			j.except(OfCode, name, "nothing has to be mended: what the code does is the same", "its code is exact but for the metadata: it was compiled from sources that are noted otherwise")
		default:
			j.foreign(OfCode, name, "its code is other than the template's %s", part.Component)
		}
	}
}

// wiring compares whom contracts name.
func (j *judge) wiring() {
	for _, wire := range j.Held.Wiring {
		part, _ := partOf(wire.Contract)
		i := slices.IndexFunc(part.Links, func(link facts.Link) bool { return link.View == wire.View })
		if i < 0 || j.right(part.Links[i], wire.To) {
			continue
		}
		link := part.Links[i]
		want := link.To
		if want == "" {
			want = "an asset of the network"
		}
		if link.Mend == "" {
			j.foreign(OfWiring, wire.Contract, "its %s is %s, and has to be %s for good", wire.View, j.name(wire.To), want)
			continue
		}
		j.except(OfWiring, wire.Contract, j.by(wire.Contract, link.Mend), "its %s is %s, and has to be %s", wire.View, j.name(wire.To), want)
	}
	for place, word := range j.flags {
		part, _ := partOf(place[0])
		for _, link := range part.Links {
			if link.View == place[1] && link.Flag != nil && (word[31] == 1) != *link.Flag {
				j.foreign(OfWiring, place[0], "its %s says the opposite", place[1])
			}
		}
	}
}

// by says who may make a call on a contract: those who administer it, or the contract that it asks.
func (j *judge) by(contract, call string) string { return j.asked(contract, contract, call) }

func (j *judge) asked(on, contract, call string) string {
	var holders []string
	for _, role := range j.Held.Roles {
		admin := role.Role == string(onchain.AdminRole) || role.Role == string(onchain.Admin) || role.Role == string(onchain.Ward)
		if role.Contract != contract || !admin {
			continue
		}
		for _, holder := range role.Holders {
			if holder != j.Network.Contracts.Configurator {
				holders = append(holders, j.name(holder))
			}
		}
	}
	if len(holders) == 0 {
		return call + " of " + on + ", and nobody may call it"
	}
	return call + " of " + on + ", by " + strings.Join(holders, " or ")
}

// roles compares who holds each role with who may.
func (j *judge) roles() {
	for _, part := range j.wanted() {
		if j.Contracts[part.Entry] == (common.Address{}) {
			continue
		}
		held := map[string][]common.Address{}
		for _, role := range j.Held.Roles {
			if role.Contract == part.Entry {
				held[role.Role] = role.Holders
			}
		}
		for _, demand := range part.Demands {
			j.demand(part, demand, held[string(demand.Role)])
			delete(held, string(demand.Role))
		}
		for _, role := range slices.Sorted(maps.Keys(held)) {
			if slices.Contains(part.Of.Rights, onchain.RoleName(role)) {
				continue // a link says whom it has to name
			}
			for _, holder := range held[role] {
				j.except(OfRoles, part.Entry, j.by(part.Entry, j.takes(part, onchain.RoleName(role), holder)), "%s holds %s, and the template gives it to nobody", j.name(holder), role)
			}
		}
	}
}

// demand compares the holders of one role.
func (j *judge) demand(part facts.InstanceContract, demand facts.Demand, holders []common.Address) {
	c := j.Network.Contracts
	may := func(holder common.Address) bool {
		switch demand.Who {
		case facts.Named:
			return holder == j.Contracts[demand.Entry]
		case facts.Allowed:
			return slices.Contains(j.Network.Admins, holder)
		case facts.Configured:
			return slices.Contains(j.Network.Admins, holder) || holder == c.Configurator
		case facts.Factory:
			return c.Factory != nil && holder == *c.Factory
		}
		return demand.Who == facts.Someone
	}
	right := slices.Contains(part.Of.Rights, demand.Role)
	for _, holder := range holders {
		switch {
		case may(holder):
		case right:
			j.except(OfRoles, part.Entry, "", "its %s is %s: only this account adds Units, and nothing changes it", demand.Role, j.name(holder))
		default:
			j.except(OfRoles, part.Entry, j.by(part.Entry, j.takes(part, demand.Role, holder)), "%s holds %s, and may not", j.name(holder), demand.Role)
		}
	}
	lacks := func(who string, account common.Address) {
		j.except(OfRoles, part.Entry, j.by(part.Entry, j.gives(part, demand.Role, account)), "%s does not hold %s", who, demand.Role)
	}
	switch {
	case right:
	case demand.Who == facts.Named && !slices.Contains(holders, j.Contracts[demand.Entry]):
		lacks(demand.Entry, j.Contracts[demand.Entry])
	case demand.Who == facts.Configured && !slices.Contains(holders, c.Configurator):
		lacks("Configurator", c.Configurator)
	case (demand.Who == facts.Allowed || demand.Who == facts.Configured) && !slices.ContainsFunc(holders, func(h common.Address) bool { return slices.Contains(j.Network.Admins, h) }):
		lacks("no account that the network allows as an admin", common.Address{})
	case demand.Who == facts.Someone && len(holders) == 0:
		lacks("nobody", common.Address{})
	}
}

// calls are the functions that give and take a role on a contract.
func calls(part facts.InstanceContract, role onchain.RoleName) (give, take string, own bool) {
	for _, each := range part.Of.Roles {
		if each.Role == role {
			return each.Give, each.Take, true
		}
	}
	switch role {
	case onchain.Admin:
		return "addAdmin", "removeAdmin", true
	case onchain.Actor:
		return "addActor", "removeActor", true
	case onchain.Grantor:
		return "addGrantor", "removeGrantor", true
	case onchain.Revoker:
		return "addRevoker", "removeRevoker", true
	}
	return "grantRole", "revokeRole", false
}

func (j *judge) gives(part facts.InstanceContract, role onchain.RoleName, to common.Address) string {
	give, _, own := calls(part, role)
	return written(give, role, to, own)
}

func (j *judge) takes(part facts.InstanceContract, role onchain.RoleName, from common.Address) string {
	_, take, own := calls(part, role)
	return written(take, role, from, own)
}

func written(function string, role onchain.RoleName, account common.Address, own bool) string {
	function, _, _ = strings.Cut(function, "(")
	who := account.Hex()
	if account == (common.Address{}) {
		who = "an account"
	}
	if own {
		return function + "(" + who + ")"
	}
	return function + "(" + string(role) + ", " + who + ")"
}

// facets compares what the Controller delegates to with what the template lists and the Beacon
// offers.
func (j *judge) facets() {
	has := map[string]bool{}
	for _, facet := range j.Held.Facets {
		has[facet.ID] = true
		listed := !j.whole || slices.Contains(j.template.Integrations, facet.ID)
		offered, is := j.offered[facet.ID]
		switch {
		case !listed:
			j.except(OfFacets, facet.Contract, j.asked(facet.Contract, accessControls, "removeIntegrations([\""+facet.ID+"\"])"), "it has %s, which the template does not list", facet.ID)
		case !is:
			j.except(OfFacets, facet.Contract, "", "it has %s, which the Beacon does not offer", facet.ID)
		case offered != facet.Facet:
			j.except(OfFacets, facet.Contract, j.asked(facet.Contract, accessControls, "updateIntegrations([\""+facet.ID+"\"])"), "its %s is %s, and the Beacon offers %s", facet.ID, facet.Facet, offered)
		default:
			j.pinned(facet)
		}
	}
	for _, id := range j.template.Integrations {
		if j.whole && !has[id] && j.Contracts[controller] != (common.Address{}) {
			j.except(OfFacets, controller, j.asked(controller, accessControls, "updateIntegrations([\""+id+"\"])"), "it lacks %s, which the template lists", id)
		}
	}
}

// pinned compares a facet that is the Beacon's with the code and the functions that the template
// pins. Where they differ, only another facet on the Beacon mends it.
func (j *judge) pinned(facet catalog.HeldFacet) {
	pin := j.template.Facet(facet.ID)
	if pin == nil {
		return
	}
	if facet.CodeHash != pin.CodeHash {
		j.except(OfFacets, facet.Contract, "", "its %s has code %s, and the template pins %s", facet.ID, facet.CodeHash, pin.CodeHash)
	}
	var functions []string
	for _, wire := range pin.Wires {
		functions = append(functions, wire.Selector.String())
	}
	if !slices.Equal(facet.Selectors, functions) {
		j.except(OfFacets, facet.Contract, "", "its %s has the functions %s, and the template pins %s", facet.ID, strings.Join(facet.Selectors, " "), strings.Join(functions, " "))
	}
}

// registration compares what the BeamState knows.
func (j *judge) registration() {
	council, reg := ", by the council through the timelock, or by a spell", j.Held.Registration
	for _, each := range []struct {
		name, call string
		known      bool
	}{{rateLimits, "addRateLimits", reg.RateLimits}, {controller, "addController", reg.Controller}} {
		if at := j.Contracts[each.name]; at != (common.Address{}) && !each.known {
			j.except(OfRegistration, each.name, fmt.Sprintf("BeamState.%s(%s)%s", each.call, at, council), "the BeamState does not know it")
		}
	}
	teams := map[common.Address]bool{}
	for _, authority := range j.Network.Authorities {
		teams[authority.Safe] = true
	}
	for _, cBeam := range reg.CBeams {
		if !teams[cBeam] {
			j.except(OfRegistration, rateLimits, fmt.Sprintf("BeamState.unsetCBeamForRateLimits and unsetCBeamForController of %s, by the council", cBeam), "its cBEAM %s is no authority of the network", cBeam)
		}
	}
	switch len(reg.CBeams) {
	case 0:
		j.except(OfRegistration, rateLimits, "BeamState.setCBeamForRateLimits and setCBeamForController, by the council", "no cBEAM is paired with it: nobody can set its limits")
	case 1:
	default:
		j.except(OfRegistration, rateLimits, "BeamState.unsetCBeamForRateLimits and unsetCBeamForController of all but one, by the council", "%d cBEAMs are paired with it", len(reg.CBeams))
	}
}
