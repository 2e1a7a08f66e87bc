// SPDX-License-Identifier: AGPL-3.0-or-later

package foreign

import (
	"context"
	"io/fs"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/creation"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/platform"
)

// Version of the Comparison document.
const Version = "1.0"

// Comparison says how far a network runs what a template pins.
type Comparison struct {
	Version  string              `json:"version"`
	Network  catalog.NetworkRef  `json:"network"`
	Template catalog.TemplateRef `json:"template"`
	Block    plan.Block          `json:"block"`
	Parts    []Compared          `json:"parts"`
}

// Place is where code that a template pins is looked for.
type Place string

const (
	Stored   Place = "stored in the registry" // for the factory to deploy
	Once     Place = "deployed once"          // by the registry, for all Classes
	Given    Place = "at the address given"
	OnBeacon Place = "facet on the Beacon"
)

// Absent is the Likeness of code that is not there.
const Absent creation.Likeness = "not there"

// Compared is one component or facet, at one place.
type Compared struct {
	Name string `json:"name"`
	// of a component its creation code, of a facet what it runs
	Pinned common.Hash `json:"pinned"`
	Place  Place       `json:"place"`
	// where it is looked for; absent for code in the registry
	Address  *common.Address   `json:"address,omitempty"`
	Likeness creation.Likeness `json:"likeness"`
	// in what a facet's functions are not those that are pinned
	Functions []string `json:"functions,omitempty"`
}

// Wrong counts the parts that are not the same. What is not there yet is not wrong.
func (v *Comparison) Wrong() (count int) {
	for _, each := range v.Parts {
		if each.Likeness != creation.Same && each.Likeness != Absent || len(each.Functions) > 0 {
			count++
		}
	}
	return count
}

// verifier compares one template at one block.
type verifier struct {
	ctx      context.Context
	client   *chain.Client
	network  *catalog.Network
	template *catalog.Template
	stored   fs.FS
	block    common.Hash
	parts    []Compared
}

// Query says what Verify compares.
type Query struct {
	Network  *catalog.Network
	Template *catalog.Template
	Stored   fs.FS                     // the repository, with code that is not built here
	At       map[string]common.Address // contracts that people say are of a component, by its name
}

// Verify compares the code that a template pins with what a network runs, at its latest block: code
// in the registry, what the registry deployed, the Beacon's facets, and the contracts that the
// query names.
func Verify(ctx context.Context, client *chain.Client, of Query) (*Comparison, error) {
	head, err := client.HeadOn(ctx, of.Network.ChainID)
	if err != nil {
		return nil, err
	}
	for _, name := range facts.Sorted(of.At) {
		if of.Template.Component(name) == nil {
			return nil, fault.New(fault.NotDeclared, name, "template %s has no such component", of.Template.Ref())
		}
	}
	v := &verifier{ctx: ctx, client: client, network: of.Network, template: of.Template, stored: of.Stored, block: head.Hash}
	for _, component := range of.Template.Components {
		if err := v.component(component, of.At); err != nil {
			return nil, err
		}
	}
	if err := v.facets(); err != nil {
		return nil, err
	}
	return &Comparison{Version, of.Network.Name, of.Template.Ref(), plan.Block{Number: head.Number, Hash: head.Hash, Time: head.Time}, v.parts}, nil
}

func (v *verifier) component(component catalog.Component, at map[string]common.Address) error {
	code, err := platform.Code(v.stored, v.template, component)
	if err != nil {
		return err
	}
	add := func(place Place, address *common.Address, likeness creation.Likeness) {
		v.parts = append(v.parts, Compared{Name: component.Name, Pinned: component.CodeHash, Place: place, Address: address, Likeness: likeness})
	}
	compare := func(place Place, address common.Address) error {
		runs, err := v.client.Code(v.ctx, address, v.block)
		if err != nil {
			return err
		}
		likeness := creation.Compare(code, runs).Likeness
		if len(runs) == 0 {
			likeness = Absent
		}
		add(place, &address, likeness)
		return nil
	}
	if registry := v.network.Contracts.Registry; registry != nil {
		likeness, err := v.inRegistry(*registry, component.CodeHash)
		if err != nil {
			return err
		}
		add(Stored, nil, likeness)
		if platform.Once(v.template.Kind, component.Name) {
			if err := compare(Once, platform.Single(*registry, component.CodeHash)); err != nil {
				return err
			}
		}
	}
	if address, given := at[component.Name]; given {
		return compare(Given, address)
	}
	return nil
}

// inRegistry tells whether a registry stores code. It stores each under its hash.
func (v *verifier) inRegistry(registry common.Address, hash common.Hash) (creation.Likeness, error) {
	if there, err := v.client.Code(v.ctx, registry, v.block); err != nil || len(there) == 0 {
		return Absent, err
	}
	of := bindings.NewTemplateRegistry()
	answer, err := v.client.Call(v.ctx, registry, of.PackIsStored(hash), v.block)
	if err != nil {
		return "", err
	}
	if is, err := of.UnpackIsStored(answer); err != nil || !is {
		return Absent, err
	}
	return creation.Same, nil
}

func (v *verifier) facets() error {
	for _, pin := range v.template.Facets {
		part := Compared{Name: pin.ID, Pinned: pin.CodeHash, Place: OnBeacon, Likeness: Absent}
		now, err := Facet(v.ctx, v.client, v.network, pin.ID, v.block)
		if err != nil {
			return err
		}
		if now != nil {
			if part.Address = &now.Address; now.CodeHash == pin.CodeHash {
				part.Likeness = creation.Same
			} else if part.Likeness, err = v.runtime(pin, now.Runs); err != nil {
				return err
			}
			// Its code is compared above.
			held := plan.Delegation{Facet: now.Address, CodeHash: pin.CodeHash, Wires: now.Wires}
			part.Functions = held.Differs(pin, func(catalog.Selector) string { return "" })
		}
		v.parts = append(v.parts, part)
	}
	return nil
}

// runtime compares a facet's code with what is stored of it; it is different if nothing is.
func (v *verifier) runtime(pin catalog.TemplateFacet, runs []byte) (creation.Likeness, error) {
	if pin.Code == nil {
		return creation.Different, nil
	}
	pinned, err := creation.Stored(v.stored, pin.CodeHash)
	return creation.Between(pinned, runs), err
}
