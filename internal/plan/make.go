// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"fmt"
	"math/big"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/manifest"
	"github.com/halo-factory/halocompile/internal/onchain"
)

// Signing is how long signers have, at least, after everything that the timelock delays: 30 days, in seconds.
const Signing = 30 * 24 * 60 * 60

// Gas that one transaction may use (EIP-7825 caps it at 2^24), and generous estimates of what calls use. They decide only how calls
// are spread over transactions; the simulation says what they really use.
const (
	transactionGas = 15_000_000
	haloGas        = 150_000
	classGas       = 9_000_000
	unitGas        = 900_000
	limitGas       = 150_000
	scheduleGas    = 400_000
	guardGas       = 30_000
)

// Deadline is the default for a plan that is made at a moment: the end of that day, UTC, then the timelock's delay, then the time for signing.
// Rounding to the day keeps plans equal that are made on one day.
func Deadline(now, minDelay uint64) uint64 {
	const day = 24 * 60 * 60
	return (now/day+1)*day + minDelay + Signing
}

// Make compiles manifests and a Snapshot into a plan. It is pure: equal inputs give equal bytes.
func Make(declared *catalog.Catalog, class catalog.ClassRef, snapshot *Snapshot, deadline uint64) (*Plan, error) {
	s, err := resolve(declared, class)
	if err != nil {
		return nil, err
	}
	manifests, err := SourcesDigest(declared, class)
	if err != nil {
		return nil, err
	}
	m := &maker{s: s, basis: &snapshot.Basis, deadline: deadline, nonces: map[string]uint64{}}
	if err := m.fits(); err != nil {
		return nil, err
	}
	core := Core{
		Class: class, Network: s.network.Name, ChainID: s.network.ChainID, Manifests: manifests, Deadline: deadline,
		Basis: snapshot.Basis, Changes: []Change{}, Addresses: []Address{}, Roles: []onchain.Role{}, Stages: []Stage{},
	}
	if core.Changes, err = m.changes(); err != nil {
		return nil, err
	}
	if err := m.activates(); err != nil {
		return nil, err
	}
	if err := m.sharedKeys(); err != nil {
		return nil, err
	}
	core.Addresses = m.addresses()
	if err := m.apart(declared, core.Addresses); err != nil {
		return nil, err
	}
	core.Roles = m.roles()
	for _, stage := range []func() (Stage, error){m.deploy, m.schedule, m.register, m.limits} {
		next, err := stage()
		if err != nil {
			return nil, err
		}
		if len(next.Batches) == 0 {
			continue
		}
		if len(core.Stages) > 0 {
			next.After = core.Stages[len(core.Stages)-1].Name
		}
		core.Stages = append(core.Stages, next)
	}
	if len(core.Stages) > 0 && snapshot.Basis.Platform.Stopped {
		return nil, fault.New("HC4005", s.network.Contracts.BeamState.Hex(), "the BeamState is stopped: no limit can be set").
			Remedy("wait until governance has started it again")
	}
	plan := &Plan{Version: Version, Core: core, Block: snapshot.Block, Positions: positions(declared, &core)}
	return plan, plan.Seal()
}

// Addresses are the contracts of a Class and of its Units, as the factory has them or predicts them.
func Addresses(declared *catalog.Catalog, class catalog.ClassRef, snapshot *Snapshot) ([]Address, error) {
	s, err := resolve(declared, class)
	if err != nil {
		return nil, err
	}
	m := &maker{s: s, basis: &snapshot.Basis}
	if err := m.fits(); err != nil {
		return nil, err
	}
	return m.addresses(), nil
}

// activatedWord is where a Class's record tells that it is activated: after halo, template,
// manifest, the PAU's five addresses, cBeam, units.
const activatedWord = 10

// maker holds what the stages share while one plan is made.
type maker struct {
	s        *subject
	basis    *Basis
	deadline uint64
	nonces   map[string]uint64 // Safe transactions planned so far, by authority
}

// fits demands that the Snapshot is one of these manifests. What Observe gives always is; what a file holds may be anything.
func (m *maker) fits() error {
	refuse := func(format string, arguments ...any) error {
		return fault.New("HC4006", m.s.class.File, "the state of the chain that the plan is made from is not of these manifests: "+format, arguments...)
	}
	operation := func(name string, o Operation) error {
		if len(o.Values) != len(o.Targets) || len(o.Payloads) != len(o.Targets) {
			return refuse("the timelock operation of %s has %d targets, %d values and %d payloads", name, len(o.Targets), len(o.Values), len(o.Payloads))
		}
		for _, value := range o.Values {
			if wei, ok := new(big.Int).SetString(value, 10); !ok || wei.Sign() < 0 || wei.BitLen() > 256 || wei.String() != value {
				return refuse("the timelock operation of %s sends %q wei", name, value)
			}
		}
		return nil
	}
	if err := operation("class "+m.s.class.Name, m.basis.Class.Operation); err != nil {
		return err
	}
	if len(m.basis.Units) != len(m.s.class.Units) {
		return refuse("it has %d Units, the Class has %d", len(m.basis.Units), len(m.s.class.Units))
	}
	if got, want := len(m.basis.Class.Blocks), len(m.s.kind.blocks()); got != want {
		return refuse("the Class has %d contracts beside its PAU, one of its kind has %d", got, want)
	}
	for i, unit := range m.s.class.Units {
		state := m.basis.Units[i]
		switch {
		case state.Name != unit.Name:
			return refuse("its Unit %d is %q, the Class's is %q", i, state.Name, unit.Name)
		case len(state.Contracts) != len(m.s.kind.contracts()):
			return refuse("unit %s has %d contracts, one of its kind has %d", unit.Name, len(state.Contracts), len(m.s.kind.contracts()))
		}
		if err := operation("unit "+unit.Name, state.Operation); err != nil {
			return err
		}
	}
	for _, of := range m.s.limited(m.basis) {
		if len(of.states) != len(of.Limits) {
			return refuse("%s has %d limits, its manifest has %d", of.subject, len(of.states), len(of.Limits))
		}
		for j, limit := range of.states {
			if limit.MaxAmount == nil || limit.Slope == nil {
				return refuse("limit %d of %s has no amounts", j, of.subject)
			}
		}
	}
	return nil
}

/**************************************************************************************************/
/*** What changes                                                                               ***/
/**************************************************************************************************/

func (m *maker) changes() ([]Change, error) {
	changes := []Change{}
	var faults fault.List
	s, b := m.s, m.basis
	all := s.limited(b)
	subject := "halo " + s.halo.Name
	switch {
	case !b.Halo.Exists:
		changes = append(changes, added(subject, s.halo.File, haloFields(s.halo))...)
	case b.Halo.Governance != s.halo.Governance:
		faults = append(faults, immutable(s.halo.File, "halo.governance", b.Halo.Governance.Hex(), s.halo.Governance.Hex()))
	case b.Halo.Manifest != s.class.HaloManifest:
		changes = append(changes, record(subject, s.halo.File, "halo", b.Halo.Manifest, s.class.HaloManifest))
	}
	subject = "class " + s.class.Name
	switch {
	case !b.Class.Exists:
		changes = append(changes, added(subject, s.class.File, m.classFields(all[0]))...)
	default:
		if want := onchain.TemplateID(s.template.Name, s.template.Version); b.Class.Template != want {
			faults = append(faults, immutable(s.class.File, "class.template", b.Class.Template.Hex(), want.Hex()+" ("+s.class.Template+")"))
		}
		if b.Class.CBeam != s.govOps.Safe {
			faults = append(faults, immutable(s.class.File, "class.govOps", b.Class.CBeam.Hex(), s.govOps.Safe.Hex()))
		}
		for _, role := range b.Class.Missing {
			faults = append(faults, fault.New("HC4002", s.class.File, "the Class is deployed, and its manifest names a holder that the chain does not have: %s", role))
		}
		switch {
		case b.Class.Manifest != s.class.Manifest && !b.Class.Same:
			faults = append(faults, fault.New("HC4002", s.class.File, "class %s is deployed with another facility or other inits than its manifest now has", s.class.Name))
		case b.Class.Manifest != s.class.Manifest:
			changes = append(changes, record(subject, s.class.File, "class", b.Class.Manifest, s.class.Manifest))
		}
	}
	changes = append(changes, m.unset(all[0])...)
	for i, unit := range s.class.Units {
		state := b.Units[i]
		subject := "unit " + unit.Name
		switch {
		case !state.Exists:
			changes = append(changes, added(subject, unit.File, m.unitFields(unit, all[i+1]))...)
		case state.Manifest != unit.Manifest && !state.Same:
			faults = append(faults, fault.New("HC4002", unit.File, "unit %s is deployed with other parameters, token, asset, manager or inits than its manifest now has", unit.Name))
		case state.Manifest != unit.Manifest:
			changes = append(changes, record(subject, unit.File, "unit", state.Manifest, unit.Manifest))
		}
		changes = append(changes, m.unset(all[i+1])...)
	}
	if len(faults) > 0 {
		return nil, faults
	}
	return changes, nil
}

// unset are the limits of something deployed that nobody has set yet. Those that are set GovOps may have ramped since: the manifest's value is only the first one.
func (m *maker) unset(of limited) []Change {
	var changes []Change
	for j, limit := range of.Limits {
		if of.exists && !of.states[j].Set {
			changes = append(changes, Change{
				Subject: of.subject, Field: limit.Field, Kind: "change", File: of.File, Before: "not set", After: limit.Route + ": " + m.describeLimit(of, limit, limit.Initial),
			})
		}
	}
	return changes
}

// activates refuses a deployed Class that can never be activated, which every plan for it would end
// with.
func (m *maker) activates() error {
	s, class := m.s, &m.basis.Class
	switch {
	case !class.Exists || class.Activated:
		return nil
	case class.Stopped:
		return Stopped(s.class.File, s.class.Ref())
	case s.template.Status == "revoked":
		return fault.New("HC4003", s.class.File, "template %s is revoked: class %s, which is deployed from it, can never be activated", s.class.Template, s.class.Name).
			Remedy("declare a new Class, from a template that is approved")
	}
	return nil
}

// Stopped says that governance stopped a Class, named as <halo>/<class>, before its activation.
func Stopped(where string, class catalog.ClassRef) *fault.Fault {
	return fault.New("HC4010", where, "class %s was stopped before its activation: the factory never activates it, and deploys no Unit of it", class)
}

// sharedKeys refuses two limits on one key: the later init would replace the earlier, and both Units would spend one budget.
func (m *maker) sharedKeys() error {
	type place struct {
		rateLimits common.Address
		key        common.Hash
	}
	first := map[place]string{}
	var faults fault.List
	for _, of := range m.s.limited(m.basis) {
		for j, limit := range of.Limits {
			at := place{of.states[j].RateLimits, of.states[j].Key}
			if other, taken := first[at]; taken {
				faults = append(faults, fault.New("HC4008", of.File, "%s of %s has the same rate-limit key as %s", limit.Field, of.subject, other))
				continue
			}
			first[at] = limit.Field + " of " + of.subject
		}
	}
	if len(faults) > 0 {
		return faults
	}
	return nil
}

func immutable(file, field, before, after string) *fault.Fault {
	return fault.New("HC4002", file, "%s was deployed as %s and cannot become %s", field, before, after)
}

// record is a change that only moves the record: nothing is sent for it, and the next Artifact has it.
func record(subject, file, field string, before, after common.Hash) Change {
	return Change{Subject: subject, Field: field, Kind: "record", Before: before.Hex(), After: after.Hex(), File: file}
}

type field struct{ name, value string }

func added(subject, file string, fields []field) []Change {
	changes := make([]Change, 0, len(fields))
	for _, f := range fields {
		changes = append(changes, Change{Subject: subject, Field: f.name, Kind: "add", After: f.value, File: file})
	}
	return changes
}

func haloFields(halo *catalog.Halo) []field {
	return []field{{"halo.name", halo.Name}, {"halo.governance", halo.Governance.Hex()}}
}

func (m *maker) classFields(of limited) []field {
	class := m.s.class
	fields := append([]field{
		{"class.name", class.Name}, {"class.template", class.Template}, {"class.network", class.Network},
		{"class.admins", hexes(class.Admins)}, {"class.govOps", class.GovOps}, {"class.beacon.kind", class.Beacon.Kind},
		{"class.beacon.operator", class.Beacon.Operator}, {"class.beacon.actors", hexes(class.Beacon.Actors)},
		{"class.beacon.revokers", hexes(class.Beacon.Revokers)},
	}, m.s.kind.classFields(class)...)
	return append(fields, m.limitFields(of)...)
}

func (m *maker) unitFields(unit *catalog.Unit, of limited) []field {
	fields := append([]field{
		{"unit.name", unit.Name}, {"unit.asset", unit.Asset},
		{"unit.capacity", unit.Capacity.Tokens + " " + unit.Asset}, {"unit.seniority", fmt.Sprint(unit.Seniority)},
	}, m.s.kind.unitFields(unit)...)
	fields = append(fields, field{"unit.book", unit.Book})
	return append(fields, m.limitFields(of)...)
}

func (m *maker) limitFields(of limited) []field {
	var fields []field
	for _, limit := range of.Limits {
		fields = append(fields, field{limit.Field, limit.Route + ": init " + m.describeLimit(of, limit, limit.Init) + "; first " + m.describeLimit(of, limit, limit.Initial)})
	}
	return fields
}

// describeLimit puts a rate limit into whole tokens, exactly. The slope on the chain is the amount a day, by 86,400, rounded down.
func (m *maker) describeLimit(of limited, limit *catalog.Limit, value catalog.RateLimit) string {
	if value.Unlimited {
		return "unlimited"
	}
	return fmt.Sprintf("%s at most, %s a day", m.s.amount(of, limit, &value.MaxAmount.Int), value.PerDay)
}

// amount writes what a limit counts in whole tokens, exactly.
func (s *subject) amount(of limited, limit *catalog.Limit, units *big.Int) string {
	token, decimals := of.Asset, uint8(18)
	if limit.Token == "share" {
		token = of.Share
	} else if asset := s.network.Assets[of.Asset]; asset != nil {
		decimals = asset.Decimals
	}
	return tokens(units, decimals) + " " + token
}

// tokens writes units of a token as whole tokens, exactly.
func tokens(units *big.Int, decimals uint8) string {
	scale := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(decimals)), nil)
	whole, rest := new(big.Int).QuoRem(units, scale, new(big.Int))
	if rest.Sign() == 0 {
		return whole.String()
	}
	return whole.String() + "." + strings.TrimRight(fmt.Sprintf("%0*s", int(decimals), rest.String()), "0")
}

/**************************************************************************************************/
/*** What will exist                                                                            ***/
/**************************************************************************************************/

func (m *maker) pauNames() []Address {
	p, exists := m.basis.Class.Pau, m.basis.Class.Exists
	prefix := "class " + m.s.class.Name + ": "
	return []Address{
		{prefix + "ALMProxy", p.ALMProxy, exists}, {prefix + "AccessControls", p.AccessControls, exists},
		{prefix + "RateLimits", p.RateLimits, exists}, {prefix + "Controller", p.Controller, exists},
		{prefix + "AdministeredAgent", p.Agent, exists},
	}
}

// blocks are what the Class deploys beside its PAU.
func (m *maker) blocks() []Address {
	var list []Address
	for i, name := range m.s.kind.blocks() {
		list = append(list, Address{"class " + m.s.class.Name + ": " + name, m.basis.Class.Blocks[i], m.basis.Class.Exists})
	}
	return list
}

func (m *maker) addresses() []Address {
	list := m.pauNames()
	list = append(list, m.blocks()...)
	for _, unit := range m.basis.Units {
		for i, name := range m.s.kind.contracts() {
			list = append(list, Address{"unit " + unit.Name + ": " + name, unit.Contracts[i], unit.Exists})
		}
	}
	return list
}

// roles is the end state that the simulation and the Artifact's verification demand: exactly these, nobody else.
func (m *maker) roles() []onchain.Role {
	names := m.pauNames()
	var list []onchain.Role
	hold := func(contract Address, role string, holders ...common.Address) {
		for _, holder := range holders {
			list = append(list, onchain.Role{Contract: contract.Name, Address: contract.Address, Role: role, Holder: holder})
		}
	}
	p, class, configurator := m.basis.Class.Pau, m.s.class, m.s.network.Contracts.Configurator
	proxy, access, limits, agent := names[0], names[1], names[2], names[4]
	hold(proxy, "DEFAULT_ADMIN_ROLE", class.Admins...)
	hold(proxy, "CONTROLLER", p.Controller)
	hold(access, "DEFAULT_ADMIN_ROLE", append(append([]common.Address{}, class.Admins...), configurator)...)
	hold(access, "ALLOCATOR_ROLE", p.Agent)
	hold(limits, "DEFAULT_ADMIN_ROLE", append(append([]common.Address{}, class.Admins...), configurator)...)
	hold(limits, "CONTROLLER", p.Controller)
	hold(agent, "ADMIN", class.Admins...)
	hold(agent, "ACTOR", class.Beacon.Actors...)
	hold(agent, "REVOKER", class.Beacon.Revokers...)
	blocks := m.blocks()
	m.s.kind.roles(m.s, p, func(block int, role string, holders ...common.Address) { hold(blocks[block], role, holders...) })
	return list
}

/**************************************************************************************************/
/*** Stages                                                                                     ***/
/**************************************************************************************************/

// deploy is what the deployer's Safe signs: the Halo's record, the Class, its Units.
func (m *maker) deploy() (Stage, error) {
	stage := Stage{Name: "deploy", Purpose: "The deployer deploys what the manifests declare; registration with the Configurator Unit is scheduled in the same transaction."}
	s, b, f := m.s, m.basis, *m.s.network.Contracts.Factory
	var calls []weighed
	if !b.Halo.Exists {
		data, err := factory().TryPackDeployHalo(onchain.Slug(s.halo.Name), s.halo.Governance, s.class.HaloManifest)
		if err != nil {
			return stage, err
		}
		calls = append(calls, weighed{haloGas, Call{
			Name: "deploy halo " + s.halo.Name, Contract: "HaloFactory", To: f, Function: "deployHalo(bytes32,address,bytes32)", Data: data,
			Arguments: []Argument{
				{"halo", s.halo.Name, s.halo.File, "halo.name"}, {"governance", s.halo.Governance.Hex(), s.halo.File, "halo.governance"},
				{"manifest", s.class.HaloManifest.Hex(), s.halo.File, "halo"},
			},
			Done: []Check{{"the factory has this Halo", f, factory().PackHalo(onchain.Slug(s.halo.Name)), 1, "equal", s.class.HaloManifest}},
		}})
	}
	if !b.Class.Exists {
		call, err := m.deployClass(f)
		if err != nil {
			return stage, err
		}
		calls = append(calls, weighed{classGas, call})
	}
	for i, unit := range s.class.Units {
		if b.Units[i].Exists {
			continue
		}
		call, err := m.deployUnit(f, unit, s.limited(b)[i+1])
		if err != nil {
			return stage, err
		}
		calls = append(calls, weighed{unitGas, call})
	}
	if len(calls) == 0 {
		return stage, nil
	}
	checks := []Call{
		m.guardCode("HaloFactory", f), m.guardCode("TemplateRegistry", *s.network.Contracts.Registry), m.guardCode("Beacon", s.network.Contracts.Beacon),
	}
	read, err := m.guardRead("the template's registration is as reviewed", "TemplateRegistry", *s.network.Contracts.Registry,
		registry().PackStatusOf(onchain.TemplateID(s.template.Name, s.template.Version)), word(big.NewInt(m.templateStatus())))
	if err != nil {
		return stage, err
	}
	checks = append(checks, read)
	if !b.Class.Exists {
		for _, address := range append(m.pauNames(), m.blocks()...) {
			checks = append(checks, m.guardNoCode(address))
		}
	}
	stage.Batches, err = m.batches(stage.Name, "deployer", checks, calls)
	return stage, err
}

// templateStatus is the number of the manifest's status in the registry; Observe has compared both.
func (m *maker) templateStatus() int64 {
	return map[string]int64{"approved": 1, "deprecated": 2, "revoked": 3}[m.s.template.Status]
}

func (m *maker) deployClass(f common.Address) (Call, error) {
	s := m.s
	if s.template.Status != "approved" {
		return Call{}, fault.New("HC4003", s.class.File, "template %s is %s: no new Class can be deployed from it", s.class.Template, s.template.Status)
	}
	request, more, err := s.classRequest()
	if err != nil {
		return Call{}, err
	}
	data, err := factory().TryPackDeployClass(request)
	if err != nil {
		return Call{}, err
	}
	arguments := []Argument{
		{"halo", s.halo.Name, s.halo.File, "halo.name"}, {"name", s.class.Name, s.class.File, "class.name"},
		{"template", s.class.Template + " " + onchain.TemplateID(s.template.Name, s.template.Version).Hex(), s.class.File, "class.template"},
		{"manifest", s.class.Manifest.Hex(), s.class.File, "class"},
		{"admins", hexes(s.class.Admins), s.class.File, "class.admins"},
		{"cBeam", s.govOps.Safe.Hex(), s.class.File, "class.govOps"},
		{"actors", hexes(s.class.Beacon.Actors), s.class.File, "class.beacon.actors"},
		{"revokers", hexes(s.class.Beacon.Revokers), s.class.File, "class.beacon.revokers"},
	}
	for i, bound := range s.template.ClassBounds {
		arguments = append(arguments, Argument{"values." + bound.Name, s.class.Values[i].String(), s.class.File, manifest.ClassField(s.template.Kind, bound.Name)})
	}
	arguments = append(append(arguments, more...), m.limitArguments(s.limited(m.basis)[0], request.Limits)...)
	return Call{
		Name: "deploy class " + s.class.Name, Contract: "HaloFactory", To: f, Data: data, Arguments: arguments,
		Function: "deployClass((bytes32,bytes32,bytes32,bytes32,address[],address,address[],address[],uint256[],bytes,(bytes32,address,address,uint256,uint256)[]))",
		Done:     []Check{{"the factory has this Class", f, factory().PackClass(s.classID()), 2, "equal", s.class.Manifest}},
	}, nil
}

func (m *maker) deployUnit(f common.Address, unit *catalog.Unit, of limited) (Call, error) {
	s := m.s
	if s.template.Status == "revoked" {
		return Call{}, fault.New("HC4003", unit.File, "template %s is revoked: nothing can be deployed from it", s.class.Template)
	}
	request, more, err := s.unitRequest(unit)
	if err != nil {
		return Call{}, err
	}
	data, err := factory().TryPackDeployUnit(request)
	if err != nil {
		return Call{}, err
	}
	arguments := []Argument{
		{"class", s.class.Name + " " + s.classID().Hex(), s.class.File, "class.name"}, {"name", unit.Name, unit.File, "unit.name"},
		{"manifest", unit.Manifest.Hex(), unit.File, "unit"},
	}
	for i, bound := range s.template.UnitBounds {
		arguments = append(arguments, Argument{"values." + bound.Name, unit.Values[i].String(), unit.File, manifest.UnitField(s.template.Kind, bound.Name)})
	}
	arguments = append(append(arguments, more...), m.limitArguments(of, request.Limits)...)
	return Call{
		Name: "deploy unit " + unit.Name, Contract: "HaloFactory", To: f, Data: data, Arguments: arguments,
		Function: "deployUnit((bytes32,bytes32,bytes32,uint256[],bytes,(bytes32,address,address,uint256,uint256)[]))",
		Done:     []Check{{"the factory has this Unit", f, factory().PackUnit(onchain.UnitID(s.classID(), unit.Name)), 0, "equal", unit.Manifest}},
	}, nil
}

// limitArguments are the inits of a request, for people.
func (m *maker) limitArguments(of limited, request []bindings.IHaloFactoryLimit) []Argument {
	var arguments []Argument
	for i, limit := range of.Limits {
		name := fmt.Sprintf("limits[%d] %s", i, limit.Route)
		if limit.Subject != nil {
			name += " for " + limit.Subject.Name + " " + limit.Subject.Address.Hex()
		}
		if limit.Prime != "" {
			name += " of Prime " + limit.Prime + " " + request[i].RateLimits.Hex()
		}
		arguments = append(arguments, Argument{name, fmt.Sprintf("max %s, slope %s a second (%s)", limit.Init.MaxAmount, limit.Init.Slope, m.describeLimit(of, limit, limit.Init)), of.File, limit.Field})
	}
	return arguments
}

// pending is one timelock operation that this plan carries through.
type pending struct {
	name string
	Operation
}

func (m *maker) operations() []pending {
	var list []pending
	if m.basis.Class.Operation.ReadyAt != 1 {
		list = append(list, pending{"class " + m.s.class.Name, m.basis.Class.Operation})
	}
	for _, unit := range m.basis.Units {
		if unit.Operation.ReadyAt != 1 && len(unit.Operation.Targets) > 0 {
			list = append(list, pending{"unit " + unit.Name, unit.Operation})
		}
	}
	return list
}

// schedule is the council's stage where the factory may not propose: the same operations, scheduled by the council's Safe.
func (m *maker) schedule() (Stage, error) {
	stage := Stage{Name: "schedule", Purpose: "The council schedules the registration with the Configurator Unit, because the factory is no proposer of the timelock."}
	platform := m.basis.Platform
	t := m.s.network.Contracts.Timelock
	var calls []weighed
	for _, operation := range m.operations() {
		deployed := operation.ReadyAt == 0 && m.isDeployed(operation.name)
		if operation.ReadyAt != 0 || (platform.FactoryProposes && !platform.Paused && !deployed) {
			continue
		}
		if platform.Paused {
			return stage, fault.New("HC4005", t.Hex(), "the timelock is paused: registration cannot be scheduled through it").
				Remedy("wait until governance unpauses it; emitting the additions as a governance spell is not part of this version")
		}
		data, err := timelock().TryPackScheduleBatch(operation.Targets, operation.values(), operation.payloads(), operation.Predecessor, operation.Salt, new(big.Int).SetUint64(platform.MinDelay))
		if err != nil {
			return stage, err
		}
		calls = append(calls, weighed{scheduleGas, Call{
			Name: "schedule registration of " + operation.name, Contract: "Timelock", To: t, Data: data,
			Function:  "scheduleBatch(address[],uint256[],bytes[],bytes32,bytes32,uint256)",
			Arguments: operation.arguments(Argument{Name: "delay", Value: fmt.Sprintf("%d s", platform.MinDelay)}),
			Done:      []Check{{"the timelock knows the operation", t, timelock().PackGetTimestamp(operation.ID), 0, "at least", word(big.NewInt(1))}},
		}})
	}
	if len(calls) == 0 {
		return stage, nil
	}
	var err error
	stage.Batches, err = m.batches(stage.Name, "council", []Call{m.guardCode("Timelock", t)}, calls)
	return stage, err
}

func (m *maker) isDeployed(name string) bool {
	if name == "class "+m.s.class.Name {
		return m.basis.Class.Exists
	}
	for _, unit := range m.basis.Units {
		if name == "unit "+unit.Name {
			return unit.Exists
		}
	}
	return false
}

// register is what anyone may do once the timelock's delay is over: execute the operations, and let the factory pair the cBEAM.
func (m *maker) register() (Stage, error) {
	stage := Stage{Name: "register", Purpose: "After the timelock's delay anyone executes the registration, and the factory pairs the cBEAM."}
	t, f := m.s.network.Contracts.Timelock, *m.s.network.Contracts.Factory
	var open []Call
	for _, operation := range m.operations() {
		data, err := timelock().TryPackExecuteBatch(operation.Targets, operation.values(), operation.payloads(), operation.Predecessor, operation.Salt)
		if err != nil {
			return stage, err
		}
		if operation.ReadyAt > 1 {
			stage.NotBefore = max(stage.NotBefore, operation.ReadyAt)
		} else {
			stage.Delay = m.basis.Platform.MinDelay
		}
		open = append(open, Call{
			Name: "register " + operation.name, Contract: "Timelock", To: t, Data: data,
			Function:  "executeBatch(address[],uint256[],bytes[],bytes32,bytes32)",
			Arguments: operation.arguments(),
			Ready:     &Moment{"the timelock's delay is over", t, timelock().PackGetTimestamp(operation.ID)},
			Done:      []Check{{"the timelock has executed the operation", t, timelock().PackIsOperationDone(operation.ID), 0, "equal", word(big.NewInt(1))}},
		})
	}
	b := m.s.network.Contracts.BeamState
	p, cBeam := m.basis.Class.Pau, m.basis.Class.CBeam
	paired := []Check{
		{"the cBEAM is paired with the RateLimits", b, beamState().PackRateLimitsCBeams(p.RateLimits, cBeam), 0, "equal", word(big.NewInt(1))},
		{"the cBEAM is paired with the Controller", b, beamState().PackControllersCBeams(p.Controller, cBeam), 0, "equal", word(big.NewInt(1))},
	}
	if !m.basis.Class.Activated && m.basis.Platform.FactoryPairs {
		data, err := factory().TryPackActivate(m.s.classID())
		if err != nil {
			return stage, err
		}
		open = append(open, Call{
			Name: "activate class " + m.s.class.Name, Contract: "HaloFactory", To: f, Data: data, Function: "activate(bytes32)",
			Arguments: []Argument{{"class", m.s.class.Name + " " + m.s.classID().Hex(), m.s.class.File, "class.name"}},
			// The record, not the pairing: governance may unpair later, and that must not make this look undone.
			Done: []Check{{"the factory has activated the Class", f, factory().PackClass(m.s.classID()), activatedWord, "equal", word(big.NewInt(1))}},
		})
	}
	if len(open) > 0 {
		stage.Batches = []Batch{{ID: stage.Name + "/" + Anyone, Authority: Anyone, Calls: open}}
	}
	if !m.basis.Class.Activated && !m.basis.Platform.FactoryPairs {
		var calls []weighed
		for _, pair := range []struct {
			function, contract string
			data               []byte
			address            common.Address
			done               Check
		}{
			{"setCBeamForRateLimits(address,address)", "rateLimits", beamState().PackSetCBeamForRateLimits(p.RateLimits, cBeam), p.RateLimits, paired[0]},
			{"setCBeamForController(address,address)", "controller", beamState().PackSetCBeamForController(p.Controller, cBeam), p.Controller, paired[1]},
		} {
			calls = append(calls, weighed{limitGas, Call{
				Name: "pair " + pair.contract + " with the cBEAM", Contract: "BeamState", To: b, Data: pair.data, Function: pair.function,
				Arguments: []Argument{{Name: pair.contract, Value: pair.address.Hex()}, {"cBeam", cBeam.Hex(), m.s.class.File, "class.govOps"}},
				Done:      []Check{pair.done},
			}})
		}
		batches, err := m.batches(stage.Name, "council", []Call{m.guardCode("BeamState", b)}, calls)
		if err != nil {
			return stage, err
		}
		stage.Batches = append(stage.Batches, batches...)
	}
	return stage, nil
}

// limits is what each GovOps team signs: the first value of every limit that was never set.
func (m *maker) limits() (Stage, error) {
	stage := Stage{Name: "limits", Purpose: "GovOps of the Halo and of each Prime set the first, conservative limits."}
	c := m.s.network.Contracts.Configurator
	teams := map[string][]weighed{}
	var order []string
	for _, of := range m.s.limited(m.basis) {
		for j, limit := range of.Limits {
			now := of.states[j]
			if now.Set {
				continue
			}
			team := m.s.class.GovOps
			if limit.Prime != "" {
				team = m.s.network.Primes[limit.Prime].GovOps
			}
			if _, known := teams[team]; !known {
				order = append(order, team)
			}
			data, err := configurator().TryPackSetRateLimit(now.RateLimits, now.Key, &limit.Initial.MaxAmount.Int, &limit.Initial.Slope.Int)
			if err != nil {
				return stage, err
			}
			name := "set limit " + limit.Route + " of " + of.subject
			if limit.Subject != nil {
				name += " for " + limit.Subject.Name
			}
			if limit.Prime != "" {
				name += " for Prime " + limit.Prime
			}
			teams[team] = append(teams[team], weighed{limitGas, Call{
				Name: name, Contract: "Configurator", To: c, Data: data, Function: "setRateLimit(address,bytes32,uint256,uint256)",
				Arguments: []Argument{
					{Name: "rateLimits", Value: now.RateLimits.Hex()}, {Name: "key", Value: now.Key.Hex() + " (" + limit.Route + ")"},
					{"maxAmount", limit.Initial.MaxAmount.String(), of.File, limit.Field}, {"slope", limit.Initial.Slope.String(), of.File, limit.Field},
				},
				// Set at all, not equal: GovOps may ramp it at once, and that must not make this look undone.
				Done: []Check{{"the limit has been set", now.RateLimits, rateLimits().PackGetRateLimitData(now.Key), 3, "not equal", common.Hash{}}},
			}})
		}
	}
	for _, team := range order {
		batches, err := m.batches(stage.Name, team, []Call{m.guardCode("Configurator", c)}, teams[team])
		if err != nil {
			return stage, err
		}
		stage.Batches = append(stage.Batches, batches...)
	}
	return stage, nil
}

func (o Operation) values() []*big.Int {
	list := make([]*big.Int, len(o.Values))
	for i, value := range o.Values {
		list[i], _ = new(big.Int).SetString(value, 10)
	}
	return list
}

func (o Operation) payloads() [][]byte {
	list := make([][]byte, len(o.Payloads))
	for i, payload := range o.Payloads {
		list[i] = payload
	}
	return list
}

func (o Operation) arguments(more ...Argument) []Argument {
	list := []Argument{{Name: "id", Value: o.ID.Hex()}}
	for i, payload := range o.Payloads {
		list = append(list, Argument{Name: fmt.Sprintf("call %d", i), Value: o.Targets[i].Hex() + " " + describeRegistration(payload)})
	}
	list = append(list, Argument{Name: "predecessor", Value: o.Predecessor.Hex()}, Argument{Name: "salt", Value: o.Salt.Hex()})
	return append(list, more...)
}

// describeRegistration decodes a BeamState call for people.
func describeRegistration(payload []byte) string {
	parsed, err := bindings.BeamStateMetaData.ParseABI()
	if err != nil || len(payload) < 4 {
		return common.Bytes2Hex(payload)
	}
	method, err := parsed.MethodById(payload[:4])
	if err != nil {
		return common.Bytes2Hex(payload)
	}
	values, err := method.Inputs.Unpack(payload[4:])
	if err != nil {
		return common.Bytes2Hex(payload)
	}
	parts := make([]string, len(values))
	for i, value := range values {
		switch value := value.(type) {
		case [32]byte:
			parts[i] = common.Hash(value).Hex()
		default:
			parts[i] = fmt.Sprint(value)
		}
	}
	return method.RawName + "(" + strings.Join(parts, ", ") + ")"
}

/**************************************************************************************************/
/*** Batches and guards                                                                         ***/
/**************************************************************************************************/

type weighed struct {
	gas  uint64
	call Call
}

// batches spreads calls over as few Safe transactions as the gas cap allows, keeps their order, and puts the guards before each.
func (m *maker) batches(stage, authority string, checks []Call, calls []weighed) ([]Batch, error) {
	state, ok := m.basis.Safes[authority]
	if !ok {
		return nil, fault.New("HC1007", m.s.network.File, "authority %q was not read from the chain", authority)
	}
	guard := append(m.guardTime(), checks...)
	var list []Batch
	used := uint64(0)
	for _, entry := range calls {
		if len(list) == 0 || used+entry.gas > transactionGas {
			id := stage + "/" + authority
			if len(list) > 0 {
				id += fmt.Sprintf("#%d", len(list)+1)
				// What has to be absent before the first transaction exists before the next; everything else still has to be as reviewed.
				guard = slices.DeleteFunc(slices.Clone(guard), func(call Call) bool { return call.Function == absent })
			}
			address := state.Address
			list = append(list, Batch{ID: id, Authority: authority, Safe: &address, Nonce: state.Nonce + m.nonces[authority], Calls: append([]Call{}, guard...)})
			m.nonces[authority]++
			used = uint64(len(guard)) * guardGas
		}
		last := &list[len(list)-1]
		last.Calls = append(last.Calls, entry.call)
		used += entry.gas
	}
	return list, nil
}

func (m *maker) guard(name, function string, data []byte, arguments ...Argument) Call {
	return Call{Name: name, Guard: true, Contract: "Guards", To: *m.s.network.Contracts.Guards, Function: function, Data: data, Arguments: arguments}
}

func (m *maker) guardTime() []Call {
	return []Call{
		m.guard("only on this chain", "chain(uint256)", guards().PackChain(new(big.Int).SetUint64(m.s.network.ChainID)),
			Argument{"id", fmt.Sprint(m.s.network.ChainID), m.s.network.File, "network.chainId"}),
		m.guard("only before the deadline", "notAfter(uint256)", guards().PackNotAfter(new(big.Int).SetUint64(m.deadline)),
			Argument{Name: "timestamp", Value: Clock(m.deadline)}),
	}
}

func (m *maker) guardCode(name string, address common.Address) Call {
	hash := m.basis.Platform.CodeHashes[name]
	return m.guard("only with this "+name, "codeHash(address,bytes32)", guards().PackCodeHash(address, hash),
		Argument{Name: "account", Value: address.Hex()}, Argument{Name: "expected", Value: hash.Hex()})
}

const absent = "noCode(address)"

func (m *maker) guardNoCode(address Address) Call {
	return m.guard("only if absent: "+address.Name, absent, guards().PackNoCode(address.Address), Argument{Name: "account", Value: address.Address.Hex()})
}

func (m *maker) guardRead(name, contract string, to common.Address, call []byte, result common.Hash) (Call, error) {
	hash := crypto.Keccak256Hash(result[:])
	data, err := guards().TryPackReads(to, call, hash)
	return m.guard("only if "+name, "reads(address,bytes,bytes32)", data,
		Argument{Name: "target", Value: contract + " " + to.Hex()}, Argument{Name: "call", Value: "0x" + common.Bytes2Hex(call)}, Argument{Name: "result", Value: result.Hex()}), err
}

func word(value *big.Int) common.Hash { return common.BigToHash(value) }

/**************************************************************************************************/
/*** For people                                                                                 ***/
/**************************************************************************************************/

// Clock is Unix seconds as RFC 3339 in UTC.
func Clock(seconds uint64) string { return time.Unix(int64(seconds), 0).UTC().Format(time.RFC3339) }

func hexes(addresses []common.Address) string {
	list := make([]string, len(addresses))
	for i, address := range addresses {
		list[i] = address.Hex()
	}
	return strings.Join(list, " ")
}

// positions collects where every field that the plan names was written.
func positions(declared *catalog.Catalog, core *Core) map[string]string {
	found := map[string]string{}
	add := func(file, field string) {
		if file == "" {
			return
		}
		if position, ok := declared.Positions[file+"#"+field]; ok {
			found[file+"#"+field] = position
		}
	}
	for _, change := range core.Changes {
		add(change.File, change.Field)
	}
	for _, stage := range core.Stages {
		for _, batch := range stage.Batches {
			for _, call := range batch.Calls {
				for _, argument := range call.Arguments {
					add(argument.File, argument.Field)
				}
			}
		}
	}
	return found
}
