// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"cmp"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/onchain"
)

// Resolved is everything that the manifests say about one Class.
type Resolved struct {
	Network  *catalog.Network
	Template *catalog.Template
	Halo     *catalog.Halo
	Class    *catalog.Class
	Kind     kind.Kind
	GovOps   *catalog.Authority
}

// Resolve looks up the names that a Class's manifest uses. The Catalog has been checked, so a name
// is missing only if somebody wrote the document by hand.
func Resolve(declared *catalog.Catalog, ref catalog.ClassRef) (*Resolved, error) {
	halo, class := declared.Halo(ref.Halo), declared.Class(ref)
	if class == nil {
		return nil, fault.New(fault.NothingToPlan, ref.String(), "no Class of that name in the manifests").
			Remedy("name one as <halo>/<class>, as its folder under halos/: %s", declared.Named())
	}
	s := &Resolved{Halo: halo, Class: class, Network: declared.Networks[class.Network], Template: declared.Templates[class.Template]}
	if s.Network == nil || s.Template == nil {
		return nil, fault.New(fault.NotDeclared, class.File, "network %q or template %q is not declared", class.Network, class.Template)
	}
	var known bool
	if s.Kind, known = kind.Of(s.Template); !known {
		return nil, fault.New(fault.TemplateUnusable, s.Template.File, "templates of kind %q are not known to this version", s.Template.Kind)
	}
	if s.GovOps = s.Network.Authorities[class.GovOps]; s.GovOps == nil {
		return nil, fault.New(fault.NotDeclared, class.File, "authority %q is not declared by network %s", class.GovOps, class.Network)
	}
	contracts := s.Network.Contracts
	if contracts.Registry == nil || contracts.Factory == nil || contracts.Guards == nil {
		return nil, fault.New(fault.NetworkIncomplete, s.Network.File, "network %s has no Halo Factory: registry, factory and guards must be named", s.Network.Name)
	}
	return s, nil
}

// Sources returns the part of a Catalog that the plan of one Class is made from: the Class, its
// Halo, its network and its template. Of a platform it is the network with all templates. It leaves
// out the positions of fields, and governance's approvals of other Classes. A change of another
// Class does not change it.
func Sources(declared *catalog.Catalog, class catalog.ClassRef) (*catalog.Catalog, error) {
	if of, is := class.Platform(); is {
		return platformSources(declared, of)
	}
	s, err := Resolve(declared, class)
	if err != nil {
		return nil, err
	}
	halo := *s.Halo
	halo.Classes = []*catalog.Class{s.Class}
	return &catalog.Catalog{
		Version: catalog.Version, Halos: []*catalog.Halo{&halo},
		Networks: map[catalog.NetworkRef]*catalog.Network{s.Class.Network: s.Network}, Templates: map[catalog.TemplateRef]*catalog.Template{s.Class.Template: s.Template.Approved(class)},
		Inventory: map[string]*catalog.Entry{}, Waivers: map[string]*catalog.Waiver{}, Positions: map[string]string{},
	}, nil
}

// platformSources is the network with all templates: one that the network does not want may be
// registered there.
func platformSources(declared *catalog.Catalog, of catalog.NetworkRef) (*catalog.Catalog, error) {
	network := declared.Networks[of]
	if network == nil {
		return nil, fault.New(fault.NotDeclared, string(of), "no network of that name in the manifests")
	}
	templates := map[catalog.TemplateRef]*catalog.Template{}
	for name, each := range declared.Templates {
		templates[name] = each.Approved()
	}
	return &catalog.Catalog{
		Version: catalog.Version, Halos: []*catalog.Halo{}, Networks: map[catalog.NetworkRef]*catalog.Network{of: network}, Templates: templates,
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

// ClassID returns the id of the Class on the chain.
func (s *Resolved) ClassID() common.Hash { return onchain.ClassID(s.Class.Ref()) }

// ClassRequest returns what the factory is asked to deploy as the Class, and what its module takes,
// for people.
func (s *Resolved) ClassRequest() (bindings.IHaloFactoryClassRequest, []Argument, error) {
	data, arguments, err := s.Kind.ClassData(s.Network, s.Class)
	if err != nil {
		return bindings.IHaloFactoryClassRequest{}, nil, err
	}
	limits, err := s.limits(s.Class.Limits, s.Class.File)
	return bindings.IHaloFactoryClassRequest{
		Halo:     onchain.Slug(s.Halo.Name),
		Name:     onchain.Slug(s.Class.Name),
		Template: onchain.TemplateID(s.Template.Name, s.Template.Version),
		Manifest: s.Class.Manifest,
		Admins:   s.Class.Admins,
		CBeam:    s.GovOps.Safe,
		Actors:   s.Class.Beacon.Actors,
		Revokers: s.Class.Beacon.Revokers,
		Values:   integers(s.Class.Values),
		Data:     data,
		Limits:   limits,
	}, argumentsOf(arguments), err
}

// UnitRequests is ClassRequest for a group of Units, by their indices.
func (s *Resolved) UnitRequests(group []int) ([]bindings.IHaloFactoryUnitRequest, [][]Argument, error) {
	var requests []bindings.IHaloFactoryUnitRequest
	var more [][]Argument
	for _, i := range group {
		request, arguments, err := s.unitRequest(s.Class.Units[i])
		if err != nil {
			return nil, nil, err
		}
		requests, more = append(requests, request), append(more, arguments)
	}
	return requests, more, nil
}

func (s *Resolved) unitRequest(unit *catalog.Unit) (bindings.IHaloFactoryUnitRequest, []Argument, error) {
	data, arguments, err := s.Kind.UnitData(s.Network, unit)
	if err != nil {
		return bindings.IHaloFactoryUnitRequest{}, nil, err
	}
	limits, err := s.limits(unit.Limits, unit.File)
	return bindings.IHaloFactoryUnitRequest{
		Class:    s.ClassID(),
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
func (s *Resolved) limits(limits []*catalog.Limit, file string) ([]bindings.IHaloFactoryLimit, error) {
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
		if s.opens(limit) {
			entry.FirstMaxAmount, entry.FirstSlope = &limit.Initial.MaxAmount.Int, &limit.Initial.Slope.Int
		}
		if limit.Subject != nil {
			entry.Subject = limit.Subject.Address
		}
		if limit.Prime != "" {
			prime := s.Network.Primes[limit.Prime]
			if prime == nil {
				return nil, fault.New(fault.NotDeclared, file, "Prime %q is not declared by network %s", limit.Prime, s.Network.Name)
			}
			entry.RateLimits = prime.RateLimits
		}
		list = append(list, entry)
	}
	return list, nil
}

// Limited is a Class or a Unit with its limits.
type Limited struct {
	catalog.Limited
	Part   catalog.Part
	exists bool         // on the chain
	states []LimitState // on the chain, in the order of the limits; none without a Basis
}

// Limited lists the Class and then its Units, with their limits.
func (s *Resolved) Limited() []Limited { return s.limited(nil) }

func (s *Resolved) limited(basis *Basis) []Limited {
	var list []Limited
	var states [][]LimitState
	if basis != nil {
		states = basis.Limits()
	}
	for i, each := range kind.Limited(s.Template, s.Class) {
		of := Limited{Limited: each, Part: s.Class.Part()}
		if each.Unit != nil {
			of.Part = each.Unit.Part()
		}
		if basis != nil {
			of.states = states[i]
			of.exists = basis.Class.Exists
			if i > 0 {
				of.exists = basis.Units[i-1].Exists
			}
		}
		list = append(list, of)
	}
	return list
}

// Primes lists the Primes that the limits of a Class and its Units name, sorted by name.
func (s *Resolved) Primes() []*catalog.Prime {
	var primes []*catalog.Prime
	for _, of := range s.limited(nil) {
		for _, limit := range of.Limits {
			if prime := s.Network.Primes[limit.Prime]; prime != nil && !slices.Contains(primes, prime) {
				primes = append(primes, prime)
			}
		}
	}
	slices.SortFunc(primes, func(a, b *catalog.Prime) int { return cmp.Compare(a.Name, b.Name) })
	return primes
}

// Place is where the contracts of the Class, or of one of its Units, are asked for parameters.
func (s *Resolved) Place(class *ClassState, unit *catalog.Unit, contracts []common.Address, index uint64) facts.Place {
	p := class.Pau
	return facts.Place{
		Network: s.Network, Class: s.Class, Unit: unit, Status: s.Class.StatusOf(unit), Proxy: p.ALMProxy, Controller: p.Controller, Access: p.AccessControls,
		Blocks: class.Blocks, Contracts: contracts, Index: uint256(index),
	}
}

func integers(values []*catalog.Integer) []*big.Int {
	list := make([]*big.Int, len(values))
	for i, value := range values {
		list[i] = &value.Int
	}
	return list
}
