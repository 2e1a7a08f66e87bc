// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/onchain"
)

// deploy makes the stage that the deployer's Safe signs. It writes the Halo's record, and deploys
// the Class and its Units.
func (m *maker) deploy() (Stage, error) {
	stage := Stage{Name: Deployment, Purpose: "The deployer deploys what the manifests declare; registration with the Configurator Unit is scheduled in the same transaction."}
	s, b, f := m.s, m.basis, *m.s.network.Contracts.Factory
	var calls []weighed
	if !b.Halo.Exists {
		data, err := factory().TryPackDeployHalo(onchain.Slug(s.halo.Name), s.halo.Governance, s.class.HaloManifest)
		if err != nil {
			return stage, err
		}
		calls = append(calls, weighed{haloGas, Act{Kind: Deploy, Of: s.halo.Part()}.named(Call{
			Contract: "HaloFactory", To: f, Function: "deployHalo(bytes32,address,bytes32)", Data: data,
			Arguments: []Argument{
				{"halo", s.halo.Name, s.halo.File, "halo.name"}, {"governance", s.halo.Governance.Hex(), s.halo.File, "halo.governance"},
				{"manifest", s.class.HaloManifest.Hex(), s.halo.File, "halo"},
			},
			Done: []Check{{"the factory has this Halo", f, factory().PackHalo(onchain.Slug(s.halo.Name)), 1, Equal, s.class.HaloManifest}},
		})})
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

// templateStatus returns the registry's number for the status in the manifest. Observe has checked
// that the registry has the same status.
func (m *maker) templateStatus() int64 {
	return map[string]int64{"approved": 1, "deprecated": 2, "revoked": 3}[m.s.template.Status]
}

func (m *maker) deployClass(f common.Address) (Call, error) {
	s := m.s
	if s.template.Status != "approved" {
		return Call{}, fault.New(fault.TemplateUnusable, s.class.File, "template %s is %s: no new Class can be deployed from it", s.class.Template, s.template.Status)
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
		{"template", string(s.class.Template) + " " + onchain.TemplateID(s.template.Name, s.template.Version).Hex(), s.class.File, "class.template"},
		{"manifest", s.class.Manifest.Hex(), s.class.File, "class"},
		{"admins", facts.Hexes(s.class.Admins), s.class.File, "class.admins"},
		{"cBeam", s.govOps.Safe.Hex(), s.class.File, "class.govOps"},
		{"actors", facts.Hexes(s.class.Beacon.Actors), s.class.File, "class.beacon.actors"},
		{"revokers", facts.Hexes(s.class.Beacon.Revokers), s.class.File, "class.beacon.revokers"},
	}
	for i, bound := range s.template.ClassBounds {
		arguments = append(arguments, Argument{"values." + bound.Name, s.class.Values[i].String(), s.class.File, kind.ClassField(s.template, bound.Name)})
	}
	arguments = append(append(arguments, more...), m.limitArguments(s.limited(m.basis)[0], request.Limits)...)
	return Act{Kind: Deploy, Of: s.class.Part()}.named(Call{
		Contract: "HaloFactory", To: f, Data: data, Arguments: arguments,
		Function: "deployClass((bytes32,bytes32,bytes32,bytes32,address[],address,address[],address[],uint256[],bytes,(bytes32,address,address,uint256,uint256,uint256,uint256)[]))",
		Done:     []Check{{"the factory has this Class", f, factory().PackClass(s.classID()), 2, Equal, s.class.Manifest}},
	}), nil
}

func (m *maker) deployUnit(f common.Address, unit *catalog.Unit, of limited) (Call, error) {
	s := m.s
	if s.template.Status == "revoked" {
		return Call{}, fault.New(fault.TemplateUnusable, unit.File, "template %s is revoked: nothing can be deployed from it", s.class.Template)
	}
	request, more, err := s.unitRequest(unit)
	if err != nil {
		return Call{}, err
	}
	data, err := factory().TryPackDeployUnits([]bindings.IHaloFactoryUnitRequest{request})
	if err != nil {
		return Call{}, err
	}
	arguments := []Argument{
		{"class", s.class.Name + " " + s.classID().Hex(), s.class.File, "class.name"}, {"name", string(unit.Name), unit.File, "unit.name"},
		{"manifest", unit.Manifest.Hex(), unit.File, "unit"},
	}
	for i, bound := range s.template.UnitBounds {
		arguments = append(arguments, Argument{"values." + bound.Name, unit.Values[i].String(), unit.File, kind.UnitField(s.template, bound.Name)})
	}
	arguments = append(append(arguments, more...), m.limitArguments(of, request.Limits)...)
	return Act{Kind: Deploy, Of: unit.Part()}.named(Call{
		Contract: "HaloFactory", To: f, Data: data, Arguments: arguments,
		Function: "deployUnits((bytes32,bytes32,bytes32,uint256[],bytes,(bytes32,address,address,uint256,uint256,uint256,uint256)[])[])",
		Done:     []Check{{"the factory has this Unit", f, factory().PackUnit(onchain.UnitID(s.classID(), unit.Name)), 0, Equal, unit.Manifest}},
	}), nil
}

// limitArguments writes the inits of a request for people.
func (m *maker) limitArguments(of limited, request []bindings.IHaloFactoryLimit) []Argument {
	var arguments []Argument
	for i, limit := range of.Limits {
		name := fmt.Sprintf("limits[%d] %s", i, limit.Route)
		if limit.Subject != nil {
			name += " for " + limit.Subject.Name + " " + limit.Subject.Address.Hex()
		}
		if limit.Prime != "" {
			name += " of Prime " + string(limit.Prime) + " " + request[i].RateLimits.Hex()
		}
		arguments = append(arguments, Argument{name, fmt.Sprintf("max %s, slope %s a second (%s)", limit.Init.MaxAmount, limit.Init.Slope, m.describeLimit(of, limit, limit.Init)), of.File, limit.Field})
	}
	return arguments
}
