// SPDX-License-Identifier: AGPL-3.0-or-later

package observe

import (
	"context"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"sort"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/safe"
)

// pairing lists the functions of BeamState that its roles must allow the factory, so that the
// factory can activate a Class.
var pairing = []string{"setCBeamForRateLimits(address,address)", "setCBeamForController(address,address)"}

// opening lists the functions that they must allow it, so that it can open limits.
var opening = []string{"setCBeamForRateLimits(address,address)", "unsetCBeamForRateLimits(address,address)"}

// immediate lists the functions of BeamState that the council calls at once.
var immediate = []string{
	"setCBeamForRateLimits(address,address)", "unsetCBeamForRateLimits(address,address)", "setCBeamForController(address,address)",
	"unsetCBeamForController(address,address)", "delInitRateLimits(bytes32,address)", "delInitControllerActions(bytes32,address)",
	"delRateLimits(address)", "delController(address)", "delCBeam(address)",
}

// recorded reads what every rollout relies on, and what the factory has on record.
func (o *observer) recorded() error {
	r := &round{}
	if err := o.platform(r); err != nil {
		return err
	}
	o.records(r)
	lacks := func() []string { return nil }
	if o.s.Network.FactoryOpens() {
		lacks = o.opens(r)
	}
	if err := o.send(r); err != nil {
		return err
	}
	o.basis.Platform.FactoryLacks = lacks()
	return o.pacing()
}

// platform reads the platform's contracts, the template, and the Safes.
func (o *observer) platform(r *round) error {
	platform := &o.basis.Platform
	platform.CodeHashes = map[catalog.ContractName]common.Hash{}
	o.code(r, platform)
	if err := o.permissions(r); err != nil {
		return err
	}
	o.wiring(r)
	o.flags(r, platform)
	o.council(r, platform)
	o.spells(r, platform)
	o.template(r)
	return o.safes(r)
}

// mostPaced bounds how often one pace was brought about again.
const mostPaced = 64

// pacing finds whose plan brings about how fast limits may be raised, where the network's manifest
// says otherwise than the chain: the first live Class that the repository declares there. For that
// one it asks the timelock whether the operation waits already, or was carried out before.
func (o *observer) pacing() error {
	platform := &o.basis.Platform
	if len(o.s.Pace(platform, 0).Targets) == 0 {
		return nil
	}
	platform.Pacing = new(plan.Pacing)
	for _, halo := range o.declared.Halos {
		for _, class := range halo.Classes {
			first := platform.Pacing.By
			if class.Network == o.s.Class.Network && class.Status == catalog.Live && (first == catalog.ClassRef{} || class.Ref().String() < first.String()) {
				platform.Pacing.By = class.Ref()
			}
		}
	}
	if platform.Pacing.By != o.s.Class.Ref() {
		return nil
	}
	for times := range uint64(mostPaced) {
		r, id := &round{}, o.s.Pace(platform, times).ID
		ask(r, getter{o.s.Network.Contracts.Timelock, "getTimestamp", timelock().PackGetTimestamp(id)}, timelock().UnpackGetTimestamp, func(ready *big.Int) error {
			platform.Pacing.Times, platform.Pacing.ReadyAt = times, ready.Uint64()
			return nil
		})
		if err := o.send(r); err != nil || platform.Pacing.ReadyAt != 1 {
			return err
		}
	}
	return fault.New(fault.NodeError, o.client.Node(), "the timelock has carried out one operation %d times", mostPaced)
}

// code reads the code hashes of the platform's contracts. It fails if one has no code, or if the
// code of MultiSendCallOnly is not the pinned one.
func (o *observer) code(r *round, platform *plan.Platform) {
	c, pins := o.s.Network.Contracts, o.s.Network.Safe
	for _, each := range []struct {
		name    catalog.ContractName
		field   string
		address common.Address
	}{
		{"TemplateRegistry", "contracts.registry", *c.Registry}, {"HaloFactory", "contracts.factory", *c.Factory},
		{"Guards", "contracts.guards", *c.Guards}, {"Beacon", "contracts.beacon", c.Beacon},
		{"BeamState", "contracts.beamState", c.BeamState}, {"Configurator", "contracts.configurator", c.Configurator},
		{"Timelock", "contracts.timelock", c.Timelock}, {"MultiSendCallOnly", "safe.multiSendCallOnly", pins.MultiSendCallOnly},
	} {
		where := o.network(each.field)
		r.code(each.address, func(answer chain.Answer) error {
			if answer.Err != nil {
				return answer.Err
			}
			if len(answer.Data) == 0 {
				return fault.New(fault.NetworkIncomplete, where, "network %s names %s as %s, where there is no code", o.s.Network.Name, each.address, each.name)
			}
			hash := answer.CodeHash()
			if platform.CodeHashes[each.name] = hash; each.name == "MultiSendCallOnly" && hash != pins.MultiSendCallOnlyCodeHash {
				return fault.New(fault.CodeNotAsPinned, o.network(each.field+"CodeHash"), "MultiSendCallOnly at %s has code hash %s, pinned is %s", each.address, hash, pins.MultiSendCallOnlyCodeHash)
			}
			return nil
		})
	}
}

// network returns where a field of the network's manifest is written.
func (o *observer) network(field string) string {
	return o.declared.Position(o.s.Network.File, "network."+field)
}

// wiring fails if the factory does not work with the contracts that the network names.
func (o *observer) wiring(r *round) {
	c := o.s.Network.Contracts
	for _, wire := range []struct {
		name   string
		data   []byte
		unpack func([]byte) (common.Address, error)
		want   common.Address
	}{
		{"registry", factory().PackRegistry(), factory().UnpackRegistry, *c.Registry},
		{"beacon", factory().PackBeacon(), factory().UnpackBeacon, c.Beacon},
		{"beamState", factory().PackBeamState(), factory().UnpackBeamState, c.BeamState},
		{"configurator", factory().PackConfigurator(), factory().UnpackConfigurator, c.Configurator},
		{"timelock", factory().PackTimelock(), factory().UnpackTimelock, c.Timelock},
	} {
		ask(r, getter{*c.Factory, wire.name, wire.data}, wire.unpack, func(got common.Address) error {
			if got != wire.want {
				return fault.New(fault.NetworkIncomplete, o.network("contracts."+wire.name), "the HaloFactory's %s is %s, the network names %s", wire.name, got, wire.want)
			}
			return nil
		})
	}
}

// permissions fails if the deployer's Safe may not deploy, or if the factory does not allow one of
// the Class's admins.
func (o *observer) permissions(r *round) error {
	c := o.s.Network.Contracts
	deployer := o.s.Network.Authorities["deployer"]
	if deployer == nil {
		return fault.New(fault.NetworkIncomplete, o.network("authorities"), "network %s names no authority \"deployer\"", o.s.Network.Name)
	}
	ask(r, getter{*c.Factory, "hasRole", factory().PackHasRole(onchain.DeployerRole.ID(), deployer.Safe)}, factory().UnpackHasRole, func(may bool) error {
		if !may {
			return fault.New(fault.NetworkIncomplete, o.network("authorities.deployer.safe"), "the deployer Safe %s does not hold DEPLOYER_ROLE of the HaloFactory", deployer.Safe)
		}
		return nil
	})
	for _, admin := range o.s.Class.Admins {
		ask(r, getter{*c.Factory, "adminAllowed", factory().PackAdminAllowed(admin)}, factory().UnpackAdminAllowed, func(allowed bool) error {
			if !allowed {
				return fault.New(fault.NetworkIncomplete, o.s.Class.File, "the HaloFactory does not allow %s as an admin of a PAU", admin)
			}
			return nil
		})
	}
	return nil
}

// flags reads the platform's state that a plan relies on: the timelock's delay, what is paused or
// stopped, and what the factory may do.
func (o *observer) flags(r *round, platform *plan.Platform) {
	c := o.s.Network.Contracts
	ask(r, getter{c.Timelock, "getMinDelay", timelock().PackGetMinDelay()}, timelock().UnpackGetMinDelay, func(delay *big.Int) error {
		platform.MinDelay = delay.Uint64()
		return nil
	})
	ask(r, getter{c.Timelock, "paused", timelock().PackPaused()}, timelock().UnpackPaused, into(&platform.Paused))
	ask(r, getter{c.Timelock, "hasRole", timelock().PackHasRole(onchain.ProposerRole.ID(), *c.Factory)}, timelock().UnpackHasRole, into(&platform.FactoryProposes))
	ask(r, getter{c.BeamState, "stopped", beamState().PackStopped()}, beamState().UnpackStopped, into(&platform.Stopped))
	ask(r, getter{c.BeamState, "getHop", beamState().PackGetHop(common.Address{})}, beamState().UnpackGetHop, func(hop *big.Int) error {
		platform.Hop = hop.Uint64()
		return nil
	})
	ask(r, getter{c.BeamState, "getMaxChange", beamState().PackGetMaxChange(common.Address{})}, beamState().UnpackGetMaxChange, func(change *big.Int) error {
		platform.MaxChange = catalog.NewInteger(change)
		return nil
	})
	o.allowed(r, *c.Factory, pairing, &platform.FactoryPairs)
}

// opens asks what the factory needs to give limits their first value: it does so as a cBEAM, for
// that moment alone. It returns a function that says, once there are answers, what is lacking.
func (o *observer) opens(r *round) func() []string {
	c, cBeam := o.s.Network.Contracts, false
	may := make([]bool, len(opening))
	for i, signature := range opening {
		o.allowed(r, *c.Factory, []string{signature}, &may[i])
	}
	ask(r, getter{c.BeamState, "cBeams", beamState().PackCBeams(*c.Factory)}, beamState().UnpackCBeams, func(is *big.Int) error {
		cBeam = is.Sign() != 0
		return nil
	})
	return func() (lacks []string) {
		for i, signature := range opening {
			if !may[i] {
				lacks = append(lacks, "the right to call "+signature+" of the BeamState")
			}
		}
		if !cBeam {
			lacks = append(lacks, "its place among the cBEAMs (addCBeam of the BeamState, through the timelock)")
		}
		return lacks
	}
}

// template compares the template on the chain with its manifest, field by field. The error lists
// every field that differs.
func (o *observer) template(r *round) {
	t, c := o.s.Template, o.s.Network.Contracts
	where := func(field string) string { return o.declared.Position(t.File, field) }
	id := onchain.TemplateID(t.Name, t.Version)
	var number uint8
	ask(r, getter{*c.Registry, "statusOf", registry().PackStatusOf(id)}, registry().UnpackStatusOf, func(status uint8) error {
		number = status
		if int(number) >= len(statuses) {
			return fault.New(fault.NetworkIncomplete, c.Registry.Hex(), "template %s has unknown status %d", t.Name, number)
		}
		if number == 0 {
			// The registry reverts when it is asked for a template that it does not have.
			return fault.New(fault.TemplateUnusable, where("template"), "template %s is not registered on %s", t.Ref(), o.s.Network.Name)
		}
		return nil
	})
	ask(r, getter{*c.Registry, "template", registry().PackTemplate(id)}, registry().UnpackTemplate, func(onChain bindings.TemplateRegistryTemplateOutput) error {
		want, got := describeTemplate(t), describeSpec(onChain.Spec)
		want["status"], got["status"] = t.Status, statuses[number]
		var faults fault.List
		for _, field := range union(want, got) {
			if want[field] != got[field] {
				differs := fault.New(fault.TemplateRangesDiffer, where("template."+field), "template.%s: the manifest says %q, the chain says %q", field, want[field], got[field])
				if field == "status" {
					differs = differs.Remedy("have those who approve templates set it to %q in the registry, or write %q in the manifest", want[field], got[field])
				}
				faults = append(faults, differs)
			}
		}
		if len(faults) > 0 {
			return faults
		}
		return nil
	})
}

// statuses are the registry's, by number.
var statuses = []string{"not registered", "approved", "deprecated", "revoked"}

// safes reads the Safes that a plan may need. It fails if one that every plan needs is not as
// pinned; of others, such as those of Primes that no manifest of the Class names, it leaves such a
// one out.
func (o *observer) safes(r *round) error {
	names := map[catalog.AuthorityRef]bool{}
	for _, prime := range o.s.Network.Primes {
		names[prime.GovOps] = false
	}
	for name, authority := range o.s.Network.Authorities {
		if slices.Contains(o.s.Class.Admins, authority.Safe) || slices.Contains(o.s.Class.Beacon.Revokers, authority.Safe) {
			names[name] = false
		}
	}
	for _, prime := range o.s.Primes() {
		names[prime.GovOps] = true
	}
	for _, name := range []catalog.AuthorityRef{"deployer", plan.Council, o.s.Class.GovOps} {
		names[name] = true
	}
	if o.s.Network.Spells[plan.Council] != nil {
		delete(names, plan.Council) // it has no Safe
	}
	o.basis.Safes = map[catalog.AuthorityRef]plan.Safe{}
	for _, name := range slices.Sorted(maps.Keys(names)) {
		authority := o.s.Network.Authorities[name]
		if authority == nil {
			return fault.New(fault.NotDeclared, o.network("authorities"), "authority %q is not declared by network %s", name, o.s.Network.Name)
		}
		o.safe(r, authority, names[name])
	}
	return nil
}

// holders reads the Safes of authorities that hold a role of the Class and that no manifest names
// for it, such as an admin that is to go. Only they may be able to take the role away.
func (o *observer) holders() error {
	r := &round{}
	for _, name := range slices.Sorted(maps.Keys(o.s.Network.Authorities)) {
		authority := o.s.Network.Authorities[name]
		holds := func(role onchain.Role) bool { return role.Holder == authority.Safe }
		if _, read := o.basis.Safes[name]; !read && slices.ContainsFunc(o.basis.Class.Roles, holds) {
			o.safe(r, authority, false)
		}
	}
	if err := o.send(r); err != nil {
		return err
	}
	code := &round{}
	o.runs(code)
	return o.send(code)
}

// safe reads one Safe: it asks for all that package safe needs, and hands over the answers once the
// last one is there.
func (o *observer) safe(r *round, of *catalog.Authority, needed bool) {
	at := of.Safe
	calls, slots := safe.Asks()
	told := answers{}
	take := func(key string, last bool) func(chain.Answer) error {
		return func(answer chain.Answer) error {
			told[key] = answer
			if !last {
				return nil
			}
			state, err := safe.Read(o.ctx, told, at, o.head.Hash)
			if err == nil {
				err = state.Require(safe.Pin{Version: state.Version, Guard: state.Guard})
			}
			if err != nil && !needed && safe.Refused(err) {
				return nil
			}
			made := plan.Safe{Address: state.Address, Version: state.Version, Singleton: state.Singleton, Nonce: state.Nonce}
			if state.Guard != (common.Address{}) {
				made.Guard = &state.Guard
			}
			o.basis.Safes[of.Name] = made
			o.untold = append(o.untold, untold{of, needed, state})
			return fault.At(o.network("authorities."+string(of.Name)+".safe"), err)
		}
	}
	for _, data := range calls {
		r.call(at, data, take(string(data), false))
	}
	for i, slot := range slots {
		r.slot(at, slot, take(string(slot[:]), i == len(slots)-1))
	}
}

// untold is a Safe whose code is still to be read.
type untold struct {
	of     *catalog.Authority
	needed bool
	state  safe.State
}

// runs asks for the code that the Safes run which were read since it was asked last.
func (o *observer) runs(r *round) {
	for _, each := range o.untold {
		code, accounts := map[common.Address]common.Hash{}, each.state.RunsCode()
		for i, at := range accounts {
			r.codeHash(at, func(answer chain.Answer) error {
				if answer.Err != nil {
					return answer.Err
				}
				if code[at] = common.BytesToHash(answer.Data); i == len(accounts)-1 {
					return o.tell(each, code)
				}
				return nil
			})
		}
	}
	o.untold = nil
}

// tell tells a Safe by the code that it runs. It fails if the plan needs the Safe and nobody may
// sign for it; another such Safe it leaves out.
func (o *observer) tell(each untold, code map[common.Address]common.Hash) error {
	told, err := each.state.Tell(code)
	if err != nil && !each.needed {
		delete(o.basis.Safes, each.of.Name)
		return nil
	}
	made := o.basis.Safes[each.of.Name]
	made.L2 = told.L2()
	o.basis.Safes[each.of.Name] = made
	return fault.At(o.network("authorities."+string(each.of.Name)+".safe"), err)
}

// answers are what a Safe said, by calldata or slot. They implement safe.Reader.
type answers map[string]chain.Answer

// Tell implements safe.Reader.
func (a answers) Tell(_ context.Context, _ []common.Address, asked [][]byte, _ common.Hash) (told [][]byte, refused []error, err error) {
	for _, each := range asked {
		told, refused = append(told, a[string(each)].Data), append(refused, a[string(each)].Err)
	}
	return told, refused, nil
}

// describeTemplate lists a template's fields under the names that a person would look for.
func describeTemplate(t *catalog.Template) map[string]string {
	facts := map[string]string{"name": t.Name, "version": fmt.Sprint(t.Version), "auditDigest": t.AuditDigest.Hex(), "expires": t.Expires}
	for _, component := range t.Components {
		facts["components."+component.Name] = component.CodeHash.Hex()
	}
	facts["integrations"] = strings.Join(t.Integrations, " ")
	bounds := func(kind string, list []catalog.Bound) {
		names := make([]string, len(list))
		for i, bound := range list {
			names[i] = bound.Name
			facts[kind+"."+bound.Name] = bound.Min.String() + ".." + bound.Max.String()
		}
		facts[kind] = strings.Join(names, " ")
	}
	bounds("classBounds", t.ClassBounds)
	bounds("unitBounds", t.UnitBounds)
	for _, bound := range t.LimitBounds {
		facts["limitBounds."+bound.Route] = bound.MaxAmount.Min.String() + ".." + bound.MaxAmount.Max.String() + ", slope " + bound.Slope.Min.String() + ".." + bound.Slope.Max.String()
	}
	return facts
}

// describeSpec is describeTemplate for a template on the chain.
func describeSpec(spec bindings.ITemplateRegistrySpec) map[string]string {
	integer := func(i *big.Int) *catalog.Integer { return &catalog.Integer{Int: *i} }
	t := &catalog.Template{Name: onchain.Text(spec.Name), Version: spec.Version, AuditDigest: spec.AuditDigest, Expires: plan.Clock(spec.Expires)}
	for _, c := range spec.Components {
		t.Components = append(t.Components, catalog.Component{Name: onchain.Text(c.Name), CodeHash: c.CodeHash})
	}
	for _, id := range spec.Integrations {
		t.Integrations = append(t.Integrations, onchain.Text(id))
	}
	for _, b := range spec.ClassBounds {
		t.ClassBounds = append(t.ClassBounds, catalog.Bound{Name: onchain.Text(b.Name), Min: integer(b.Min), Max: integer(b.Max)})
	}
	for _, b := range spec.UnitBounds {
		t.UnitBounds = append(t.UnitBounds, catalog.Bound{Name: onchain.Text(b.Name), Min: integer(b.Min), Max: integer(b.Max)})
	}
	for _, b := range spec.LimitBounds {
		t.LimitBounds = append(t.LimitBounds, catalog.LimitBound{
			Route:     onchain.Text(b.Route),
			MaxAmount: catalog.Range{Min: integer(b.MaxAmountMin), Max: integer(b.MaxAmountMax)},
			Slope:     catalog.Range{Min: integer(b.SlopeMin), Max: integer(b.SlopeMax)},
		})
	}
	return describeTemplate(t)
}

// union returns the keys of both maps, sorted.
func union(a, b map[string]string) []string {
	var keys []string
	for key := range a {
		keys = append(keys, key)
	}
	for key := range b {
		if _, both := a[key]; !both {
			keys = append(keys, key)
		}
	}
	sort.Strings(keys)
	return keys
}
