// SPDX-License-Identifier: AGPL-3.0-or-later

package platform

import (
	"io/fs"
	"math/big"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/creation"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/onchain"
)

// blocks are the building blocks of a PAU. Every template has them, and the factory deploys them
// for each Class.
var blocks = map[string]*bind.MetaData{
	"ALM_PROXY":          &bindings.ALMProxyMetaData,
	"ACCESS_CONTROLS":    &bindings.AccessControlsMetaData,
	"RATE_LIMITS":        &bindings.RateLimitsMetaData,
	"CONTROLLER":         &bindings.ControllerMetaData,
	"ADMINISTERED_AGENT": &bindings.AdministeredAgentMetaData,
}

// Code is the creation code of a component of a template. Whatever stores, deploys or registers a
// component gets its code here: as it is built here, or from what a repository stores if the
// template says how it was built elsewhere. It fails if the code is not there, or is not what is
// pinned.
func Code(stored fs.FS, template *catalog.Template, component catalog.Component) ([]byte, error) {
	if component.Code != nil {
		return creation.Stored(stored, component.CodeHash)
	}
	if wrong := builtHere(template, component); wrong != nil {
		return nil, wrong
	}
	return bindings.CreationCode(componentCode(template.Kind, component.Name)), nil
}

// builtHere fails for a component whose pinned hash is not that of the code built here.
func builtHere(template *catalog.Template, component catalog.Component) *fault.Fault {
	code := componentCode(template.Kind, component.Name)
	if code == nil {
		return fault.New(fault.CodeNotAsPinned, template.File, "template %s: no code is known for component %s of kind %s", template.Ref(), component.Name, template.Kind).
			Remedy("name a component that is built in contracts/, or import its code with 'halocompile template code import'")
	}
	if built := bindings.CodeHash(code); built != component.CodeHash {
		return fault.New(fault.CodeNotAsPinned, template.File, "template %s pins %s to code with hash %s, and what is built here has %s", template.Ref(), component.Name, component.CodeHash, built).
			Remedy("run 'make generate' if contracts/ was meant to change; otherwise find out who changed it")
	}
	return nil
}

// Once tells whether a component of a kind of template is deployed once, for all Classes. The
// factory, or the kind's module, deploys the others for each Class.
func Once(of, component string) bool {
	known, is := kind.Named(of)
	return blocks[component] == nil && !(is && slices.Contains(known.Facts().Code.PerClass, component))
}

func componentCode(of, name string) *bind.MetaData {
	if block := blocks[name]; block != nil {
		return block
	}
	return bindings.Named(components(of)[name])
}

// components are the class module and the contracts that it deploys.
func components(name string) map[string]string {
	if of, known := kind.Named(name); known {
		return of.Facts().Code.Components
	}
	return nil
}

// Components are the building blocks of a kind of template, with the hashes of their code as it is
// built here, sorted by name. They are the PAU's blocks, the module, and what the module deploys.
func Components(of string) []catalog.Component {
	var list []catalog.Component
	for _, name := range append(facts.Sorted(blocks), facts.Sorted(components(of))...) {
		list = append(list, catalog.Component{Name: name, CodeHash: bindings.CodeHash(componentCode(of, name))})
	}
	slices.SortFunc(list, func(a, b catalog.Component) int { return strings.Compare(a.Name, b.Name) })
	return list
}

// Spec is a template as the TemplateRegistry takes it. It fails when a component's pinned hash is
// not that of the code built here, unless the template says how it was built elsewhere.
func Spec(template *catalog.Template) (bindings.ITemplateRegistrySpec, error) {
	var spec bindings.ITemplateRegistrySpec
	var wrong fault.List
	for _, component := range template.Components {
		if component.Code == nil {
			if each := builtHere(template, component); each != nil {
				wrong = append(wrong, each)
				continue
			}
		}
		spec.Components = append(spec.Components, bindings.ITemplateRegistryComponent{Name: onchain.Slug(component.Name), CodeHash: component.CodeHash})
	}
	expires, err := time.Parse(time.RFC3339, template.Expires)
	if err != nil {
		wrong = append(wrong, fault.New(fault.WrongValue, template.File, "template %s expires at no time: %w", template.Ref(), err))
	}
	if wrong != nil {
		return spec, wrong
	}
	spec.Name, spec.Version = onchain.Slug(template.Name), template.Version
	for _, id := range template.Integrations {
		spec.Integrations = append(spec.Integrations, onchain.Slug(id))
	}
	spec.ClassBounds, spec.UnitBounds = bounds(template.ClassBounds), bounds(template.UnitBounds)
	spec.LimitBounds = []bindings.ITemplateRegistryLimitBound{}
	for _, limit := range template.LimitBounds {
		spec.LimitBounds = append(spec.LimitBounds, bindings.ITemplateRegistryLimitBound{
			Route:        onchain.Slug(limit.Route),
			MaxAmountMin: integer(limit.MaxAmount.Min), MaxAmountMax: integer(limit.MaxAmount.Max),
			SlopeMin: integer(limit.Slope.Min), SlopeMax: integer(limit.Slope.Max),
		})
	}
	spec.AuditDigest, spec.Expires = template.AuditDigest, uint64(expires.Unix())
	return spec, nil
}

func bounds(list []catalog.Bound) []bindings.ITemplateRegistryBound {
	packed := []bindings.ITemplateRegistryBound{}
	for _, bound := range list {
		packed = append(packed, bindings.ITemplateRegistryBound{Name: onchain.Slug(bound.Name), Min: integer(bound.Min), Max: integer(bound.Max)})
	}
	return packed
}

func integer(i *catalog.Integer) *big.Int {
	if i == nil {
		return new(big.Int)
	}
	return &i.Int
}
