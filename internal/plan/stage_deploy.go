// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/onchain"
)

// deployments makes the moves of the deployer's Safe: it writes the Halo's record, and deploys the
// Class and its Units.
func (m *maker) deployments() error {
	s, b, f := m.s, m.basis, *m.s.Network.Contracts.Factory
	all := s.limited(b)
	var last []*move
	deploy := func(gas uint64, call Call) {
		made := m.add(&move{weighed: weighed{gas, call}, stage: Deployment, by: "deployer", needs: last})
		last = []*move{made}
		for _, of := range call.Act.Parts() {
			m.deployed[of] = made
		}
	}
	if !b.Halo.Exists {
		m.changes = append(m.changes, added(s.Halo.Part(), s.Halo.File, haloFields(s.Halo))...)
		call, err := m.deployHalo(f)
		if err != nil {
			return err
		}
		deploy(haloGas, call)
	}
	if !b.Class.Exists {
		m.changes = append(m.changes, added(s.Class.Part(), s.Class.File, m.classFields(all[0]))...)
		call, err := m.deployClass(f)
		if err != nil {
			return err
		}
		deploy(classGas, call)
	}
	for _, group := range s.Groups(b) {
		gas := uint64(0)
		for _, i := range group {
			unit := s.Class.Units[i]
			m.changes = append(m.changes, added(unit.Part(), unit.File, m.unitFields(unit, all[i+1]))...)
			gas += unitGas(unit)
		}
		call, err := m.deployUnits(f, group, all[1:])
		if err != nil {
			return err
		}
		deploy(gas, call)
	}
	if len(m.moves) == 0 {
		return nil
	}
	var err error
	m.moves[0].guards, err = m.deploymentGuards()
	return err
}

// facetsOffered makes sure that a new Class gets the template's facets from the Beacon, and returns
// the guards that demand it.
func (m *maker) facetsOffered() ([]Call, error) {
	for _, id := range m.s.Template.Integrations {
		m.offered(id)
	}
	return m.guardFacets("Beacon", m.s.Network.Contracts.Beacon, m.s.Template.Integrations, Facet.Offer)
}

// facetsHeld makes sure that new Units come to a Controller with the template's facets, and returns
// the guards that demand it. Of a template that pins none it demands nothing.
func (m *maker) facetsHeld() ([]Call, error) {
	if len(m.s.Groups(m.basis)) == 0 || len(m.s.Template.Facets) == 0 {
		return nil, nil
	}
	held := []string{}
	for _, facet := range m.basis.Class.Facets {
		pin := m.s.Template.Facet(facet.ID)
		if pin == nil {
			continue
		}
		if what := m.differs(*pin, facet, Facet.Held); what != "" {
			m.faults = append(m.faults, fault.New(fault.FacetNotAsPinned, m.declared.Position(m.s.Class.File, "class.template"),
				"no Unit is deployed while %s of the Controller %s is not the facet of template %s: %s", facet.ID, m.basis.Class.Pau.Controller, m.s.Class.Template, what))
		}
		held = append(held, facet.ID)
	}
	return m.guardFacets("Controller", m.basis.Class.Pau.Controller, held, Facet.Held)
}

// deploymentGuards demand that the platform is still the one that the plan found, that the Class's
// contracts do not exist yet, and that its Controller gets or has the template's facets.
func (m *maker) deploymentGuards() ([]Call, error) {
	s, b := m.s, m.basis
	checks := []Call{
		m.guardCode("HaloFactory", *s.Network.Contracts.Factory), m.guardCode("TemplateRegistry", *s.Network.Contracts.Registry), m.guardCode("Beacon", s.Network.Contracts.Beacon),
	}
	read, err := m.guardRead("the template's registration is as reviewed", "TemplateRegistry", *s.Network.Contracts.Registry,
		registry().PackStatusOf(onchain.TemplateID(s.Template.Name, s.Template.Version)), word(big.NewInt(m.templateStatus())))
	if err != nil {
		return nil, err
	}
	checks = append(checks, read)
	if !b.Class.Exists {
		for _, address := range append(s.pau(&b.Class), s.blocks(&b.Class)...) {
			checks = append(checks, m.guardNoCode(address))
		}
	}
	facets := m.facetsHeld
	if !b.Class.Exists {
		facets = m.facetsOffered
	}
	more, err := facets()
	return append(checks, more...), err
}

func (m *maker) deployHalo(f common.Address) (Call, error) {
	s := m.s
	data, err := factory().TryPackDeployHalo(onchain.Slug(s.Halo.Name), s.Halo.Governance, s.Class.HaloManifest)
	return Act{Kind: Deploy, Of: s.Halo.Part()}.named(Call{
		Contract: "HaloFactory", To: f, Function: "deployHalo(bytes32,address,bytes32)", Data: data,
		Arguments: []Argument{
			{"halo", s.Halo.Name, s.Halo.File, "halo.name"}, {"governance", s.Halo.Governance.Hex(), s.Halo.File, "halo.governance"},
			{"manifest", s.Class.HaloManifest.Hex(), s.Halo.File, "halo"},
		},
		Done: []Check{s.haloCheck(f)},
	}), err
}

// haloCheck asks a factory for the record of the Halo.
func (s *Resolved) haloCheck(f common.Address) Check {
	return Check{"the factory has this Halo", f, factory().PackHalo(onchain.Slug(s.Halo.Name)), 1, Equal, s.Class.HaloManifest}
}

// templateStatus returns the registry's number for the status in the manifest. Observe has checked
// that the registry has the same status.
func (m *maker) templateStatus() int64 {
	return map[string]int64{"approved": 1, "deprecated": 2, "revoked": 3}[m.s.Template.Status]
}

func (m *maker) deployClass(f common.Address) (Call, error) {
	s := m.s
	where := m.declared.Position(s.Class.File, "class.template")
	if s.Template.Status != "approved" {
		return Call{}, fault.New(fault.TemplateUnusable, where, "template %s is %s: no new Class can be deployed from it", s.Class.Template, s.Template.Status)
	}
	if expires, err := time.Parse(time.RFC3339, s.Template.Expires); err == nil && uint64(expires.Unix()) <= m.now {
		return Call{}, fault.New(fault.TemplateUnusable, where, "template %s expired at %s: no new Class can be deployed from it", s.Class.Template, s.Template.Expires)
	}
	request, more, err := s.ClassRequest()
	if err != nil {
		return Call{}, err
	}
	data, err := factory().TryPackDeployClass(request)
	if err != nil {
		return Call{}, err
	}
	arguments := []Argument{
		{"halo", s.Halo.Name, s.Halo.File, "halo.name"}, {"name", s.Class.Name, s.Class.File, "class.name"},
		{"template", string(s.Class.Template) + " " + onchain.TemplateID(s.Template.Name, s.Template.Version).Hex(), s.Class.File, "class.template"},
		{"manifest", s.Class.Manifest.Hex(), s.Class.File, "class"},
		{"admins", facts.Hexes(s.Class.Admins), s.Class.File, "class.admins"},
		{"cBeam", s.GovOps.Safe.Hex(), s.Class.File, "class.govOps"},
		{"actors", facts.Hexes(s.Class.Beacon.Actors), s.Class.File, "class.beacon.actors"},
		{"revokers", facts.Hexes(s.Class.Beacon.Revokers), s.Class.File, "class.beacon.revokers"},
	}
	for i, bound := range s.Template.ClassBounds {
		arguments = append(arguments, Argument{"values." + bound.Name, s.Class.Values[i].String(), s.Class.File, kind.ClassField(s.Template, bound.Name)})
	}
	arguments = append(append(arguments, more...), m.limitArguments(s.limited(m.basis)[0], request.Limits)...)
	return Act{Kind: Deploy, Of: s.Class.Part()}.named(Call{
		Contract: "HaloFactory", To: f, Data: data, Arguments: arguments,
		Function: "deployClass((bytes32,bytes32,bytes32,bytes32,address[],address,address[],address[],uint256[],bytes,(bytes32,address,address,uint256,uint256,uint256,uint256)[]))",
		Done:     []Check{{"the factory has this Class", f, factory().PackClass(s.ClassID()), 2, Equal, s.Class.Manifest}},
	}), nil
}

// deployUnits deploys a group of Units in one call. all are the Class's Units with their limits.
func (m *maker) deployUnits(f common.Address, group []int, all []Limited) (Call, error) {
	s := m.s
	requests, more, err := s.UnitRequests(group)
	if err != nil {
		return Call{}, err
	}
	data, err := factory().TryPackDeployUnits(requests)
	if err != nil {
		return Call{}, err
	}
	call := Call{
		Contract: "HaloFactory", To: f, Data: data,
		Function:  "deployUnits((bytes32,bytes32,bytes32,uint256[],bytes,(bytes32,address,address,uint256,uint256,uint256,uint256)[])[])",
		Arguments: []Argument{{"class", s.Class.Name + " " + s.ClassID().Hex(), s.Class.File, "class.name"}},
	}
	for i, index := range group {
		unit := s.Class.Units[index]
		if s.Template.Status == "revoked" {
			return Call{}, fault.New(fault.TemplateUnusable, m.declared.Position(unit.File, "unit"), "template %s is revoked: nothing can be deployed from it", s.Class.Template)
		}
		arguments := []Argument{{"name", string(unit.Name), unit.File, "unit.name"}, {"manifest", unit.Manifest.Hex(), unit.File, "unit"}}
		for j, bound := range s.Template.UnitBounds {
			arguments = append(arguments, Argument{"values." + bound.Name, unit.Values[j].String(), unit.File, kind.UnitField(s.Template, bound.Name)})
		}
		call.Arguments = slices.Concat(call.Arguments, arguments, more[i], m.limitArguments(all[index], requests[i].Limits))
		call.Done = append(call.Done, Check{"the factory has this Unit", f, factory().PackUnit(onchain.UnitID(s.ClassID(), unit.Name)), 0, Equal, unit.Manifest})
	}
	return Deploy.of(m.parts(group)).named(call), nil
}

// limitArguments writes the inits of a request for people.
func (m *maker) limitArguments(of Limited, request []bindings.IHaloFactoryLimit) []Argument {
	var arguments []Argument
	for i, limit := range of.Limits {
		name := fmt.Sprintf("limits[%d] %s", i, limit.Route)
		if limit.Subject != nil {
			name += " for " + limit.Subject.Name + " " + limit.Subject.Address.Hex()
		}
		if limit.Prime != "" {
			name += " of Prime " + string(limit.Prime) + " " + request[i].RateLimits.Hex()
		}
		value := fmt.Sprintf("max %s, slope %s a second (%s)", limit.Init.MaxAmount, limit.Init.Slope, m.describeLimit(of, limit, limit.Init))
		if m.s.opens(limit) {
			value += fmt.Sprintf("; opened at max %s, slope %s a second (%s)", limit.Initial.MaxAmount, limit.Initial.Slope, m.describeLimit(of, limit, limit.Initial))
		}
		arguments = append(arguments, Argument{name, value, of.File, limit.Field})
	}
	return arguments
}
