// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"fmt"
	"math/big"
	"sort"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/safe"
)

// pairing lists the functions of BeamState that its roles must allow the factory, so that the
// factory can activate a Class.
var pairing = []string{"setCBeamForRateLimits(address,address)", "setCBeamForController(address,address)"}

func (o *observer) platform() (Platform, error) {
	platform := Platform{CodeHashes: map[catalog.ContractName]common.Hash{}}
	for _, read := range []func(*Platform) error{o.code, o.wiring, o.permissions, o.flags} {
		if err := read(&platform); err != nil {
			return platform, err
		}
	}
	return platform, nil
}

// code reads the code hashes of the platform's contracts. It fails if one has no code, or if the
// code of MultiSendCallOnly is not the pinned one.
func (o *observer) code(platform *Platform) error {
	c := o.s.network.Contracts
	empty := crypto.Keccak256Hash()
	for name, address := range map[catalog.ContractName]common.Address{
		"TemplateRegistry": *c.Registry, "HaloFactory": *c.Factory, "Guards": *c.Guards, "Beacon": c.Beacon,
		"BeamState": c.BeamState, "Configurator": c.Configurator, "Timelock": c.Timelock,
		"MultiSendCallOnly": o.s.network.Safe.MultiSendCallOnly,
	} {
		hash, err := o.client.CodeHash(o.ctx, address, o.block)
		if err != nil {
			return err
		}
		if hash == empty || hash == (common.Hash{}) {
			return fault.New(fault.NetworkIncomplete, o.s.network.File, "network %s names %s as %s, where there is no code", o.s.network.Name, address, name)
		}
		platform.CodeHashes[name] = hash
	}
	if pinned := o.s.network.Safe.MultiSendCallOnlyCodeHash; platform.CodeHashes["MultiSendCallOnly"] != pinned {
		return fault.New(fault.CodeNotAsPinned, o.s.network.File, "MultiSendCallOnly at %s has code hash %s, pinned is %s",
			o.s.network.Safe.MultiSendCallOnly, platform.CodeHashes["MultiSendCallOnly"], pinned)
	}
	return nil
}

// wiring fails if the factory does not work with the contracts that the network names.
func (o *observer) wiring(*Platform) error {
	c := o.s.network.Contracts
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
		got, err := ask(o, *c.Factory, wire.name, wire.data, wire.unpack)
		if err != nil {
			return err
		}
		if got != wire.want {
			return fault.New(fault.NetworkIncomplete, o.s.network.File, "the HaloFactory's %s is %s, the network names %s", wire.name, got, wire.want)
		}
	}
	return nil
}

// permissions fails if the deployer's Safe may not deploy, or if the factory does not allow one of
// the Class's admins.
func (o *observer) permissions(*Platform) error {
	c := o.s.network.Contracts
	deployer := o.s.network.Authorities["deployer"]
	if deployer == nil {
		return fault.New(fault.NetworkIncomplete, o.s.network.File, "network %s names no authority \"deployer\"", o.s.network.Name)
	}
	role, err := ask(o, *c.Factory, "DEPLOYER_ROLE", factory().PackDEPLOYERROLE(), factory().UnpackDEPLOYERROLE)
	if err != nil {
		return err
	}
	may, err := ask(o, *c.Factory, "hasRole", factory().PackHasRole(role, deployer.Safe), factory().UnpackHasRole)
	if err != nil {
		return err
	}
	if !may {
		return fault.New(fault.NetworkIncomplete, o.s.network.File, "the deployer Safe %s does not hold DEPLOYER_ROLE of the HaloFactory", deployer.Safe)
	}
	for _, admin := range o.s.class.Admins {
		allowed, err := ask(o, *c.Factory, "adminAllowed", factory().PackAdminAllowed(admin), factory().UnpackAdminAllowed)
		if err != nil {
			return err
		}
		if !allowed {
			return fault.New(fault.NetworkIncomplete, o.s.class.File, "the HaloFactory does not allow %s as an admin of a PAU", admin)
		}
	}
	return nil
}

// flags reads the platform's state that a plan relies on: the timelock's delay, what is paused or
// stopped, and what the factory may do.
func (o *observer) flags(platform *Platform) error {
	c := o.s.network.Contracts
	delay, err := ask(o, c.Timelock, "getMinDelay", timelock().PackGetMinDelay(), timelock().UnpackGetMinDelay)
	if err != nil {
		return err
	}
	platform.MinDelay = delay.Uint64()
	if platform.Paused, err = ask(o, c.Timelock, "paused", timelock().PackPaused(), timelock().UnpackPaused); err != nil {
		return err
	}
	if platform.FactoryProposes, err = ask(o, c.Timelock, "hasRole", timelock().PackHasRole(onchain.ProposerRole.ID(), *c.Factory), timelock().UnpackHasRole); err != nil {
		return err
	}
	if platform.Stopped, err = ask(o, c.BeamState, "stopped", beamState().PackStopped(), beamState().UnpackStopped); err != nil {
		return err
	}
	platform.FactoryPairs, err = o.factoryPairs()
	return err
}

// factoryPairs tells whether BeamState lets the factory pair a cBEAM. It does if userRoles[factory]
// & actionsRoles[selector] is not 0, for both selectors.
func (o *observer) factoryPairs() (bool, error) {
	c := o.s.network.Contracts
	roles, err := ask(o, c.BeamState, "userRoles", beamState().PackUserRoles(*c.Factory), beamState().UnpackUserRoles)
	if err != nil {
		return false, err
	}
	for _, signature := range pairing {
		action, err := ask(o, c.BeamState, "actionsRoles", beamState().PackActionsRoles([4]byte(crypto.Keccak256([]byte(signature))[:4])), beamState().UnpackActionsRoles)
		if err != nil {
			return false, err
		}
		if new(big.Int).And(new(big.Int).SetBytes(roles[:]), new(big.Int).SetBytes(action[:])).Sign() == 0 {
			return false, nil
		}
	}
	return true, nil
}

// template compares the template on the chain with its manifest, field by field. The error lists
// every field that differs.
func (o *observer) template() error {
	t, c := o.s.template, o.s.network.Contracts
	where := t.File
	id := onchain.TemplateID(t.Name, t.Version)
	// For a template that it does not have, the registry answers statusOf, but reverts in template.
	number, err := ask(o, *c.Registry, "statusOf", registry().PackStatusOf(id), registry().UnpackStatusOf)
	if err != nil {
		return err
	}
	status := []string{"not registered", "approved", "deprecated", "revoked"}
	if int(number) >= len(status) {
		return fault.New(fault.NetworkIncomplete, c.Registry.Hex(), "template %s has unknown status %d", t.Name, number)
	}
	if number == 0 {
		return fault.New(fault.TemplateUnusable, where, "template %s is not registered on %s", t.Ref(), o.s.network.Name)
	}
	onChain, err := ask(o, *c.Registry, "template", registry().PackTemplate(id), registry().UnpackTemplate)
	if err != nil {
		return err
	}
	want, got := describeTemplate(t), describeSpec(onChain.Spec)
	want["status"], got["status"] = t.Status, status[number]
	var faults fault.List
	for _, field := range union(want, got) {
		if want[field] != got[field] {
			faults = append(faults, fault.New(fault.TemplateRangesDiffer, where, "template.%s: the manifest says %q, the chain says %q", field, want[field], got[field]))
		}
	}
	if len(faults) > 0 {
		return faults
	}
	return nil
}

func (o *observer) safes() (map[catalog.AuthorityRef]Safe, error) {
	names := map[catalog.AuthorityRef]bool{"deployer": true, "council": true, o.s.class.GovOps: true}
	for _, of := range o.s.limited(nil) {
		for _, limit := range of.Limits {
			if prime := o.s.network.Primes[limit.Prime]; prime != nil {
				names[prime.GovOps] = true
			}
		}
	}
	safes := map[catalog.AuthorityRef]Safe{}
	for name := range names {
		authority := o.s.network.Authorities[name]
		if authority == nil {
			return nil, fault.New(fault.NotDeclared, o.s.network.File, "authority %q is not declared by network %s", name, o.s.network.Name)
		}
		state, err := safe.Read(o.ctx, o.client, authority.Safe, o.block)
		if err != nil {
			return nil, err
		}
		if err := state.Require(safe.Pin{Version: o.s.network.Safe.Version}); err != nil {
			return nil, err
		}
		safes[name] = Safe{Address: state.Address, Version: state.Version, Singleton: state.Singleton, Nonce: state.Nonce}
	}
	return safes, nil
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
	t := &catalog.Template{Name: onchain.Text(spec.Name), Version: spec.Version, AuditDigest: spec.AuditDigest, Expires: Clock(spec.Expires)}
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
