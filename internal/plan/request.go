// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/onchain"
)

// subject is everything that the manifests say about one Class.
type subject struct {
	network  *catalog.Network
	template *catalog.Template
	halo     *catalog.Halo
	class    *catalog.Class
	kind     kind.Kind
	govOps   *catalog.Authority
}

// resolve looks up the names that a Class's manifest uses. The Catalog has been checked, so a name
// is missing only if somebody wrote the document by hand.
func resolve(declared *catalog.Catalog, ref catalog.ClassRef) (*subject, error) {
	halo, class := declared.Halo(ref.Halo), declared.Class(ref)
	if class == nil {
		return nil, fault.New(fault.NothingToPlan, ref.String(), "no Class of that name in the manifests").
			Remedy("name one as <halo>/<class>, as its folder under halos/")
	}
	s := &subject{halo: halo, class: class, network: declared.Networks[class.Network], template: declared.Templates[class.Template]}
	if s.network == nil || s.template == nil {
		return nil, fault.New(fault.NotDeclared, class.File, "network %q or template %q is not declared", class.Network, class.Template)
	}
	var known bool
	if s.kind, known = kind.Of(s.template); !known {
		return nil, fault.New(fault.TemplateUnusable, s.template.File, "templates of kind %q are not known to this version", s.template.Kind)
	}
	if s.govOps = s.network.Authorities[class.GovOps]; s.govOps == nil {
		return nil, fault.New(fault.NotDeclared, class.File, "authority %q is not declared by network %s", class.GovOps, class.Network)
	}
	contracts := s.network.Contracts
	if contracts.Registry == nil || contracts.Factory == nil || contracts.Guards == nil {
		return nil, fault.New(fault.NetworkIncomplete, s.network.File, "network %s has no Halo Factory: registry, factory and guards must be named", s.network.Name)
	}
	return s, nil
}

// Sources returns the part of a Catalog that the plan of one Class is made from: the Class, its
// Halo, its network and its template. It leaves out the positions of fields. A change of another
// Class does not change it.
func Sources(declared *catalog.Catalog, class catalog.ClassRef) (*catalog.Catalog, error) {
	s, err := resolve(declared, class)
	if err != nil {
		return nil, err
	}
	halo := *s.halo
	halo.Classes = []*catalog.Class{s.class}
	return &catalog.Catalog{
		Version: catalog.Version, Halos: []*catalog.Halo{&halo},
		Networks: map[catalog.NetworkRef]*catalog.Network{s.class.Network: s.network}, Templates: map[catalog.TemplateRef]*catalog.Template{s.class.Template: s.template},
		Inventory: map[string]*catalog.Entry{}, Waivers: map[string]*catalog.Waiver{}, Positions: map[string]string{},
	}, nil
}

// SourcesDigest returns the SHA-256 of a Class's Sources, in hexadecimal without 0x. It is the
// digest of catalog.json in the Class's rollout.
func SourcesDigest(declared *catalog.Catalog, class catalog.ClassRef) (string, error) {
	sources, err := Sources(declared, class)
	if err != nil {
		return "", err
	}
	digest, err := canon.Digest(sources)
	return common.Bytes2Hex(digest[:]), err
}

func (s *subject) classID() common.Hash { return onchain.ClassID(s.class.Ref()) }

func (s *subject) classRequest() (bindings.IHaloFactoryClassRequest, []Argument, error) {
	data, arguments, err := s.kind.ClassData(s.network, s.class)
	if err != nil {
		return bindings.IHaloFactoryClassRequest{}, nil, err
	}
	limits, err := s.limits(s.class.Limits, s.class.File)
	return bindings.IHaloFactoryClassRequest{
		Halo:     onchain.Slug(s.halo.Name),
		Name:     onchain.Slug(s.class.Name),
		Template: onchain.TemplateID(s.template.Name, s.template.Version),
		Manifest: s.class.Manifest,
		Admins:   s.class.Admins,
		CBeam:    s.govOps.Safe,
		Actors:   s.class.Beacon.Actors,
		Revokers: s.class.Beacon.Revokers,
		Values:   integers(s.class.Values),
		Data:     data,
		Limits:   limits,
	}, argumentsOf(arguments), err
}

func (s *subject) unitRequest(unit *catalog.Unit) (bindings.IHaloFactoryUnitRequest, []Argument, error) {
	data, arguments, err := s.kind.UnitData(s.network, unit)
	if err != nil {
		return bindings.IHaloFactoryUnitRequest{}, nil, err
	}
	limits, err := s.limits(unit.Limits, unit.File)
	return bindings.IHaloFactoryUnitRequest{
		Class:    s.classID(),
		Name:     onchain.Slug(string(unit.Name)),
		Manifest: unit.Manifest,
		Values:   integers(unit.Values),
		Data:     data,
		Limits:   limits,
	}, argumentsOf(arguments), err
}

// argumentsOf turns the arguments of a module into arguments of a call.
func argumentsOf(list []facts.Argument) []Argument {
	var arguments []Argument
	for _, each := range list {
		arguments = append(arguments, Argument(each))
	}
	return arguments
}

// limits lists the inits that the factory has to schedule.
func (s *subject) limits(limits []*catalog.Limit, file string) ([]bindings.IHaloFactoryLimit, error) {
	list := make([]bindings.IHaloFactoryLimit, 0, len(limits))
	for _, limit := range limits {
		entry := bindings.IHaloFactoryLimit{
			Route:     onchain.Slug(limit.Route),
			MaxAmount: &limit.Init.MaxAmount.Int,
			Slope:     &limit.Init.Slope.Int,
			// GovOps set the first value.
			FirstMaxAmount: new(big.Int),
			FirstSlope:     new(big.Int),
		}
		if limit.Subject != nil {
			entry.Subject = limit.Subject.Address
		}
		if limit.Prime != "" {
			prime := s.network.Primes[limit.Prime]
			if prime == nil {
				return nil, fault.New(fault.NotDeclared, file, "Prime %q is not declared by network %s", limit.Prime, s.network.Name)
			}
			entry.RateLimits = prime.RateLimits
		}
		list = append(list, entry)
	}
	return list, nil
}

// limited is a Class or a Unit with its limits.
type limited struct {
	catalog.Limited
	part   catalog.Part
	exists bool         // on the chain
	states []LimitState // on the chain, in the order of the limits; none without a Basis
}

// limited lists the Class and then its Units, with their limits. Without a Basis the result says
// nothing about the chain.
func (s *subject) limited(basis *Basis) []limited {
	var list []limited
	for i, each := range kind.Limited(s.template, s.class) {
		of := limited{Limited: each, part: s.class.Part()}
		if each.Unit != nil {
			of.part = each.Unit.Part()
		}
		if basis != nil {
			of.states = basis.Limits()[i]
			of.exists = basis.Class.Exists
			if i > 0 {
				of.exists = basis.Units[i-1].Exists
			}
		}
		list = append(list, of)
	}
	return list
}

func integers(values []*catalog.Integer) []*big.Int {
	list := make([]*big.Int, len(values))
	for i, value := range values {
		list[i] = &value.Int
	}
	return list
}
