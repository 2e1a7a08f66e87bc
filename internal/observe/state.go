// SPDX-License-Identifier: AGPL-3.0-or-later

package observe

import (
	"maps"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
)

// registered is the number of calls that come before the inits in a Class's registration: for
// RateLimits, Controller and cBEAM.
const registered = 3

// state reads what holds now: limits and inits of everything, and of a Class that exists its
// registration, pairings, roles, parameters, and what waits in the timelock.
func (o *observer) state() error {
	class := &o.basis.Class
	if class.Exists {
		if err := o.history(); err != nil {
			return err
		}
	}
	r := &round{}
	o.runs(r)
	all := o.s.Limited()
	if err := o.limits(r, all); err != nil {
		return err
	}
	if class.Exists {
		o.strays(r)
		o.registration(r)
		o.roles(r)
		o.waiting(r)
		o.actions(r)
		o.openings(r)
		o.deals(r)
		if err := o.parameters(r); err != nil {
			return err
		}
	}
	o.facets(r)
	if class.Exists {
		o.codes(r)
	}
	if err := o.send(r); err != nil {
		return err
	}
	shut := &round{}
	o.facetCodes(shut)
	for _, each := range o.values {
		if each.state.Now != nil {
			each.state.Now.Amounts = *each.value
		}
		least, enters := o.s.Least(each.limit)
		if each.state.Shut = each.state.Set && !each.more(least); each.state.Shut && each.leaves == nil && each.state.Now == nil {
			each.state.Raised = &plan.Present{Amounts: *each.value}
			o.present(shut, each.state, each.state.Raised)
		}
		if each.leaves != nil {
			each.state.Open = each.more(each.leaves)
			each.state.Unbound = each.state.Open && !each.limit.Init.Unlimited && each.state.Init.None() && plan.Unbound(each.state.Init, *each.value)
			each.state.Enters = each.status == catalog.Retired && enters && each.more(least)
		}
	}
	if err := o.send(shut); err != nil {
		return err
	}
	if class.Exists {
		if err := o.holders(); err != nil {
			return err
		}
		if err := o.facts(); err != nil {
			return err
		}
	}
	class.Strays = slices.DeleteFunc(class.Strays, func(stray plan.Stray) bool {
		return stray.Init.None() && stray.Value.None()
	})
	return o.predictions(all)
}

// predictions holds what the factory would schedule against the keys that we compute.
func (o *observer) predictions(all []plan.Limited) error {
	class := &o.basis.Class
	if !class.Exists {
		payloads := class.Operation.Payloads
		if err := crossCheck(all[:1], [][]plan.LimitState{class.Limits}, payloads[min(registered, len(payloads)):]); err != nil {
			return err
		}
	}
	for _, group := range o.s.Groups(o.basis) {
		var together []plan.Limited
		var states [][]plan.LimitState
		for _, i := range group {
			together, states = append(together, all[i+1]), append(states, o.basis.Units[i].Limits)
		}
		if err := crossCheck(together, states, o.basis.Units[group[0]].Operation.Payloads); err != nil {
			return err
		}
	}
	return nil
}

// limits reads every limit that the manifests name.
func (o *observer) limits(r *round, all []plan.Limited) error {
	for i, of := range all {
		contracts, states := o.basis.Class.Blocks, &o.basis.Class.Limits
		if i > 0 {
			contracts, states = o.basis.Units[i-1].Contracts, &o.basis.Units[i-1].Limits
		}
		*states = make([]plan.LimitState, len(of.Limits))
		for j, limit := range of.Limits {
			entry := &(*states)[j]
			entry.RateLimits, entry.CBeam = o.basis.Class.Pau.RateLimits, o.s.GovOps.Safe
			exists := o.basis.Class.Exists
			if prime := o.s.Network.Primes[limit.Prime]; prime != nil {
				exists = true
				entry.RateLimits, entry.CBeam = prime.RateLimits, o.s.Network.Authorities[prime.GovOps].Safe
				o.paired(r, prime, entry)
			}
			var ok bool
			if entry.Key, ok = o.s.Kind.Key(o.s.Network, of.Limited, limit, contracts); !ok {
				return fault.New(fault.NotDeclared, of.File, "route %q is not one of kind %s", limit.Route, o.s.Template.Kind)
			}
			if exists {
				value := new(plan.Amounts)
				o.values = append(o.values, valued{limit, entry, value, o.s.Class.StatusOf(of.Unit), o.s.Leaves(of.Limited, limit)})
				o.limit(r, entry, value)
				if o.s.Strikes(limit.Route) {
					o.updated(r, entry)
				}
				entry.Value = value
				ramped := o.s.Class.RampOf(of.Part, limit.Ref()) != nil
				if limit.Now != nil || ramped {
					entry.Now = new(plan.Present)
					o.present(r, entry, entry.Now)
				}
				if ramped {
					o.change(r, entry, entry.Now)
				}
			}
		}
	}
	return nil
}

// paired fails if a Prime's GovOps cannot set its limits.
func (o *observer) paired(r *round, prime *catalog.Prime, entry *plan.LimitState) {
	ask(r, getter{o.s.Network.Contracts.BeamState, "rateLimitsCBeams", beamState().PackRateLimitsCBeams(entry.RateLimits, entry.CBeam)}, beamState().UnpackRateLimitsCBeams, func(paired *big.Int) error {
		if paired.Sign() == 0 {
			return fault.New(fault.NetworkIncomplete, o.network("primes."+string(prime.Name)+".govOps"), "Prime %s: the Safe %s is not paired with its RateLimits %s", prime.Name, entry.CBeam, entry.RateLimits)
		}
		return nil
	})
}

// limit reads the init of a key, whether its limit was ever set, and the limit's present value.
func (o *observer) limit(r *round, entry *plan.LimitState, value *plan.Amounts) {
	ask(r, getter{entry.RateLimits, "getRateLimitData", rateLimits().PackGetRateLimitData(entry.Key)}, rateLimits().UnpackGetRateLimitData, func(current bindings.IRateLimitsRateLimitData) error {
		entry.Set = current.LastUpdated.Sign() != 0
		*value = plan.Amounts{MaxAmount: catalog.NewInteger(current.MaxAmount), Slope: catalog.NewInteger(current.Slope)}
		return nil
	})
	ask(r, getter{o.s.Network.Contracts.BeamState, "initRateLimits", beamState().PackInitRateLimits(entry.Key, entry.RateLimits)}, beamState().UnpackInitRateLimits, func(init bindings.BeamStateInitRateLimitsOutput) error {
		entry.Init = plan.Amounts{MaxAmount: catalog.NewInteger(init.MaxAmount), Slope: catalog.NewInteger(init.Slope)}
		return nil
	})
}

// change reads how far a limit can be raised at once.
func (o *observer) change(r *round, entry *plan.LimitState, now *plan.Present) {
	ask(r, getter{o.s.Network.Contracts.BeamState, "getMaxChange", beamState().PackGetMaxChange(entry.RateLimits)}, beamState().UnpackGetMaxChange, func(change *big.Int) error {
		now.MaxChange = catalog.NewInteger(change)
		return nil
	})
}

// present reads when a limit can be raised. Its value is read anyway.
func (o *observer) present(r *round, entry *plan.LimitState, now *plan.Present) {
	seconds := func(of *uint64) func(*big.Int) error { return secondsOf(*entry, of) }
	c := o.s.Network.Contracts
	ask(r, getter{c.Configurator, "zzz", configurator().PackZzz(entry.RateLimits, entry.Key)}, configurator().UnpackZzz, seconds(&now.RaisedAt))
	ask(r, getter{c.BeamState, "getHop", beamState().PackGetHop(entry.RateLimits)}, beamState().UnpackGetHop, seconds(&now.Hop))
}

// secondsOf returns a function that keeps a time of a limit, or a span.
func secondsOf(limit plan.LimitState, of *uint64) func(*big.Int) error {
	return func(number *big.Int) error {
		if !number.IsUint64() {
			return fault.New(fault.NetworkIncomplete, limit.RateLimits.Hex(), "%s is no time: limit %s", number, limit.Key)
		}
		*of = number.Uint64()
		return nil
	}
}

// registration reads what the BeamState knows of the Class, and confirms the pairings that events
// tell.
func (o *observer) registration(r *round) {
	at, class := o.s.Network.Contracts.BeamState, &o.basis.Class
	known := func(place *bool) func(*big.Int) error {
		return func(number *big.Int) error {
			*place = number.Sign() != 0
			return nil
		}
	}
	p, reg := class.Pau, &class.Registered
	ask(r, getter{at, "rateLimits", beamState().PackRateLimits(p.RateLimits)}, beamState().UnpackRateLimits, known(&reg.RateLimits))
	ask(r, getter{at, "controllers", beamState().PackControllers(p.Controller)}, beamState().UnpackControllers, known(&reg.Controller))
	ask(r, getter{at, "cBeams", beamState().PackCBeams(o.s.GovOps.Safe)}, beamState().UnpackCBeams, known(&reg.CBeam))
	for _, pairing := range o.seen.pairings {
		what, data := "controllersCBeams", beamState().PackControllersCBeams(pairing.Contract, pairing.CBeam)
		if pairing.Contract == p.RateLimits {
			what, data = "rateLimitsCBeams", beamState().PackRateLimitsCBeams(pairing.Contract, pairing.CBeam)
		}
		ask(r, getter{at, what, data}, beamState().UnpackRateLimitsCBeams, func(paired *big.Int) error {
			if paired.Sign() != 0 {
				class.Pairings = append(class.Pairings, pairing)
			}
			return nil
		})
	}
}

// roles confirms every role that events tell, and every one that the manifest demands.
func (o *observer) roles(r *round) {
	class := &o.basis.Class
	list := slices.Clone(o.seen.roles)
	for _, role := range o.s.Roles(class) {
		if !slices.Contains(list, role) {
			list = append(list, role)
		}
	}
	for _, role := range list {
		data, unpack := accessControls().PackHasRole(role.Role.ID(), role.Holder), accessControls().UnpackHasRole
		switch role.Role {
		case onchain.Admin:
			data, unpack = agent().PackGetIsAdmin(role.Holder), agent().UnpackGetIsAdmin
		case onchain.Actor:
			data, unpack = agent().PackGetIsActor(role.Holder), agent().UnpackGetIsActor
		case onchain.Revoker:
			data, unpack = agent().PackGetIsRevoker(role.Holder), agent().UnpackGetIsRevoker
		case onchain.Grantor:
			data, unpack = agent().PackGetIsGrantor(role.Holder), agent().UnpackGetIsGrantor
		}
		if own, is := o.s.OwnRole(class, role); is {
			data, unpack = own.Ask(role.Holder), own.Held
		}
		ask(r, getter{role.Address, string(role.Role), data}, unpack, func(held bool) error {
			if held {
				class.Roles = append(class.Roles, role)
			}
			return nil
		})
	}
}

// facets reads what the Controller delegates to, and what the Beacon offers for it. It keeps the
// integrations of the template, those of the Controller, and those of the Beacon that functions of
// the template lead to.
func (o *observer) facets(r *round) {
	class, beacon := &o.basis.Class, o.s.Network.Contracts.Beacon
	of := map[string]bool{} // functions of the template
	at := func(id string) *plan.Facet {
		i := slices.IndexFunc(class.Facets, func(f plan.Facet) bool { return f.ID == id })
		if i < 0 {
			i, class.Facets = len(class.Facets), append(class.Facets, plan.Facet{ID: id})
		}
		return &class.Facets[i]
	}
	for _, id := range o.s.Template.Integrations {
		at(id)
	}
	for _, pinned := range o.s.Template.Facets {
		for _, wire := range pinned.Wires {
			of[wire.Selector.String()] = true
		}
	}
	if class.Exists {
		ask(r, getter{class.Pau.Controller, "integrations", controller().PackIntegrations()}, controller().UnpackIntegrations, func(all []bindings.IEnumerableIntegrationsIntegration) error {
			for _, each := range all {
				found := at(onchain.Text(each.Id))
				if found.Facet, found.Wires = each.Config.Facet, wires(each.Config); len(found.Wires) > 0 {
					found.Selector = found.Wires[0].Selector
				}
			}
			return nil
		})
	}
	ask(r, getter{beacon, "integrations", controller().PackIntegrations()}, controller().UnpackIntegrations, func(all []bindings.IEnumerableIntegrationsIntegration) error {
		for _, each := range all {
			id, offers := onchain.Text(each.Id), wires(each.Config)
			if slices.ContainsFunc(class.Facets, func(f plan.Facet) bool { return f.ID == id }) ||
				slices.ContainsFunc(offers, func(wire catalog.Wire) bool { return of[wire.Selector.String()] }) {
				found := at(id)
				found.Offered, found.OfferedWires = each.Config.Facet, offers
			}
		}
		return nil
	})
}

func wires(config bindings.IEnumerableIntegrationsConfig) (list []catalog.Wire) {
	for _, each := range config.Wires {
		list = append(list, catalog.Wire{Selector: each.CallSelector, Delegate: each.DelegateSelector})
	}
	return list
}

// facetCodes reads which code stands at each facet.
func (o *observer) facetCodes(r *round) {
	for i := range o.basis.Class.Facets {
		facet := &o.basis.Class.Facets[i]
		for _, each := range []struct {
			at   common.Address
			into *common.Hash
		}{{facet.Facet, &facet.CodeHash}, {facet.Offered, &facet.OfferedCodeHash}} {
			if each.at == (common.Address{}) {
				continue
			}
			r.codeHash(each.at, func(answer chain.Answer) error {
				*each.into = common.BytesToHash(answer.Data)
				return answer.Err
			})
		}
	}
}

// waiting keeps the operations that still wait.
func (o *observer) waiting(r *round) {
	for _, operation := range o.seen.operations {
		ask(r, getter{o.s.Network.Contracts.Timelock, "getTimestamp", timelock().PackGetTimestamp(operation.ID)}, timelock().UnpackGetTimestamp, func(ready *big.Int) error {
			switch operation.ReadyAt = ready.Uint64(); operation.ReadyAt {
			case 0: // cancelled
			case 1: // done
				o.basis.Class.Spent = append(o.basis.Class.Spent, operation.ID)
			default:
				o.basis.Class.Pending = append(o.basis.Class.Pending, operation)
			}
			return nil
		})
	}
}

// openings keeps those that nobody has carried out.
func (o *observer) openings(r *round) {
	at := *o.s.Network.Contracts.Factory
	for _, each := range o.prepared {
		ask(r, getter{at, "isPending", factory().PackIsPending(each.ID)}, factory().UnpackIsPending, func(pending bool) error {
			if pending {
				o.basis.Class.Openings = append(o.basis.Class.Openings, each)
			}
			return nil
		})
	}
}

// parameters reads what the contracts of the Class and of its Units hold of their manifests.
func (o *observer) parameters(r *round) error {
	class := &o.basis.Class
	if err := o.held(r, o.s.Place(class, nil, nil, 0), &class.Held); err != nil {
		return err
	}
	for i, unit := range o.s.Class.Units {
		if state := &o.basis.Units[i]; state.Exists {
			if err := o.held(r, o.s.Place(class, unit, state.Contracts, state.Index), &state.Held); err != nil {
				return err
			}
		}
	}
	return nil
}

func (o *observer) held(r *round, place facts.Place, held *[]plan.Held) error {
	reads, err := o.s.Kind.Reads(place)
	if err != nil {
		return err
	}
	for _, read := range reads {
		ask(r, getter{read.At, read.What, read.Data}, read.Tell, func(value string) error {
			*held = append(*held, plan.Held{Field: read.Field, Value: value})
			return nil
		})
	}
	return nil
}

// strays reads the limits that no manifest names and that events tell of: they had an init, or were
// set. The state says what is left of that.
func (o *observer) strays(r *round) {
	class, known := &o.basis.Class, map[place]bool{}
	for _, states := range o.basis.Limits() {
		for _, state := range states {
			known[place{state.RateLimits, state.Key}] = true
		}
	}
	told := slices.Clone(o.seen.inits)
	for _, log := range o.seen.set {
		if len(log.Topics) == 2 {
			told = append(told, place{log.Address, log.Topics[1]})
		}
	}
	told = slices.DeleteFunc(told, func(at place) bool { return known[at] })
	if len(told) == 0 {
		return
	}
	open := map[place]bool{}
	for _, at := range told {
		open[at] = true
	}
	add := func(each plan.Stray) {
		if at := (place{each.RateLimits, each.Key}); open[at] {
			open[at], class.Strays = false, append(class.Strays, each)
		}
	}
	for _, each := range o.candidates() {
		add(each)
	}
	for _, at := range told {
		if at.rateLimits == class.Pau.RateLimits {
			add(plan.Stray{LimitState: plan.LimitState{RateLimits: at.rateLimits, Key: at.key, CBeam: o.s.GovOps.Safe}})
		}
	}
	for i := range class.Strays {
		o.limit(r, &class.Strays[i].LimitState, &class.Strays[i].Value)
		if stray := &class.Strays[i]; stray.RateLimits == class.Pau.RateLimits && o.s.Strikes(stray.Limit.Route) {
			o.updated(r, &stray.LimitState)
		}
	}
}

// candidates are the limits that this Class may have beyond its manifests, with their names: what
// deployments prepared, and each route of the template for every Prime of the network. Where no
// manifest names a Prime any more, only the template still knows its routes.
func (o *observer) candidates() []plan.Stray {
	if o.possible != nil {
		return o.possible
	}
	class := &o.basis.Class
	all := o.s.Limited()
	routes := map[string]bool{}
	for _, bound := range o.s.Template.LimitBounds {
		routes[bound.Route] = true
	}
	for _, of := range all {
		for _, limit := range of.Limits {
			routes[limit.Route] = true
		}
	}
	for _, init := range o.made {
		routes[onchain.Text(init.Route)] = true
	}
	var list []plan.Stray
	add := func(of plan.Limited, contracts []common.Address, limit *catalog.Limit, state plan.LimitState) {
		var ok bool
		if state.Key, ok = o.s.Kind.Key(o.s.Network, of.Limited, limit, contracts); ok {
			list = append(list, plan.Stray{Of: of.Part, Limit: limit.Ref(), LimitState: state})
		}
	}
	for i, of := range all {
		contracts := class.Blocks
		if i > 0 {
			contracts = o.basis.Units[i-1].Contracts
		}
		for _, route := range facts.Sorted(routes) {
			for _, name := range slices.Sorted(maps.Keys(o.s.Network.Primes)) {
				prime := o.s.Network.Primes[name]
				add(of, contracts, &catalog.Limit{Route: route, Prime: name}, plan.LimitState{RateLimits: prime.RateLimits, CBeam: o.s.Network.Authorities[prime.GovOps].Safe})
				add(of, contracts, &catalog.Limit{Route: route, Subject: &catalog.Subject{Name: string(name), Address: prime.ALMProxy}}, plan.LimitState{RateLimits: class.Pau.RateLimits, CBeam: o.s.GovOps.Safe})
			}
		}
	}
	for _, init := range o.made {
		part := o.s.Class.Part()
		if init.unit != "" {
			part = init.unit.Part()
		}
		stray := plan.Stray{Of: part, Limit: catalog.LimitRef{Route: onchain.Text(init.Route)}, LimitState: plan.LimitState{RateLimits: init.RateLimits, Key: init.Key, CBeam: o.s.GovOps.Safe}}
		for _, name := range slices.Sorted(maps.Keys(o.s.Network.Primes)) {
			if prime := o.s.Network.Primes[name]; prime.RateLimits == init.RateLimits {
				stray.Limit.Prime, stray.CBeam = name, o.s.Network.Authorities[prime.GovOps].Safe
			}
		}
		list = append(list, stray)
	}
	o.possible = list
	return list
}
