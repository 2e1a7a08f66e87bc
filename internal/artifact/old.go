// SPDX-License-Identifier: AGPL-3.0-or-later

package artifact

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/onchain"
)

// Old is a record of version 1. It holds a part of the manifest, and one rollout.
type Old struct {
	Version  string             `json:"version"`
	Kind     catalog.Level      `json:"kind"`
	Name     string             `json:"name"`
	Halo     string             `json:"halo"`
	Class    string             `json:"class,omitempty"`
	Network  catalog.NetworkRef `json:"network"`
	ChainID  uint64             `json:"chainId"`
	ID       common.Hash        `json:"id"`
	Manifest common.Hash        `json:"manifest"`
	Since    uint64             `json:"since"`

	Template     catalog.TemplateRef `json:"template,omitempty"`
	Addresses    []Address           `json:"addresses"`
	Parameters   map[string]string   `json:"parameters"`
	Roles        []onchain.Role      `json:"roles"`
	Inits        []Init              `json:"inits"`
	Declared     oldDeclared         `json:"declared"`
	Source       oldSource           `json:"source"`
	Transactions []Transaction       `json:"transactions"`
}

type oldDeclared struct {
	Title      string   `json:"title"`
	Framework  string   `json:"legalFramework,omitempty"`
	Recourse   string   `json:"recourse,omitempty"`
	Documents  []string `json:"documents,omitempty"`
	BeaconKind string   `json:"beaconKind,omitempty"`
	Operator   string   `json:"beaconOperator,omitempty"`
	Endpoint   string   `json:"beaconEndpoint,omitempty"`
	Seniority  int64    `json:"seniority,omitempty"`
	Book       string   `json:"book,omitempty"`
	Oracles    []string `json:"oracles,omitempty"`
	Redemption string   `json:"redemption,omitempty"`
	Reporting  string   `json:"reporting,omitempty"`
	facts.Promises
}

type oldSource struct {
	Commit string `json:"commit"`
	Plan   string `json:"plan"`
	Bundle string `json:"bundle"`
}

// ReadOld decodes the file of a record of version 1, in its canonical form alone.
func ReadOld(name string, data []byte) (*Old, error) {
	var old Old
	if err := form(name, "1").Read(data, &old, &old.Version); err != nil {
		return nil, err
	}
	return &old, nil
}

// Kept is what the old record adds to a new one that is built from the chain: the commit that it
// names for its rollout.
func (o *Old) Kept(where string) Kept {
	return Kept{where, &Record{
		Kind: o.Kind, Name: o.Name, History: []Revision{{Number: 1, Commit: o.Source.Commit, Bundle: o.Source.Bundle, Plan: o.Source.Plan, Transactions: o.Transactions}},
	}}
}

// Part is what the record is about.
func (o *Old) Part() catalog.Part { return catalog.Part{Level: o.Kind, Name: o.Name} }

// Differs lists every field in which an old record is not what a new one of the same thing says.
// The new one is built from the chain, so it says what was wrong with the old one. Of the old one's
// transactions, those of other bundles may have other words for what they did.
func (o *Old) Differs(where string, record *Record, in *catalog.Catalog) (fault.List, error) {
	again := &Old{
		Version: o.Version, Kind: record.Kind, Name: record.Name, Halo: record.Halo, Class: record.Class, Network: record.Network, ChainID: record.ChainID,
		ID: record.ID, Manifest: record.Chain.Manifest, Since: record.Chain.Since, Template: record.History[0].Template, Addresses: record.Chain.Addresses,
		Parameters: record.Chain.Parameters, Roles: ownRoles(record.Chain.Roles), Inits: record.Chain.Inits,
		Declared: record.Declared.old(in), Source: oldSource{Commit: o.Source.Commit},
	}
	for _, revision := range record.History {
		if revision.Bundle == o.Source.Bundle {
			again.Source.Bundle, again.Source.Plan, again.Transactions = revision.Bundle, revision.Plan, append([]Transaction{}, revision.Transactions...)
		}
	}
	for i := range again.Transactions {
		if i < len(o.Transactions) && again.Transactions[i].Plan != "" && again.Transactions[i].Hash == o.Transactions[i].Hash {
			again.Transactions[i].ID = o.Transactions[i].ID
		}
	}
	differences, err := differing(o, again)
	if err != nil {
		return nil, err
	}
	var faults fault.List
	for _, difference := range differences {
		faults = append(faults, fault.New(fault.ArtifactDiffers, where, "%s", difference))
	}
	return faults, nil
}

// ownRoles leaves out what a record of version 1 does not have: roles on contracts of the platform.
func ownRoles(roles []onchain.Role) []onchain.Role {
	return slices.DeleteFunc(slices.Clone(roles), func(role onchain.Role) bool { return role.Contract.Of == catalog.Part{} })
}

// old is what a record of version 1 says of a manifest.
func (d Declared) old(in *catalog.Catalog) oldDeclared {
	legal := func(title string, of catalog.Legal) oldDeclared {
		return oldDeclared{Title: title, Framework: of.Framework, Recourse: of.Recourse, Documents: of.URLs()}
	}
	reporting := func(of catalog.Reporting) string { return of.Format + ", every " + of.Cadence }
	switch {
	case d.Halo != nil:
		return legal(d.Halo.Title, d.Halo.Legal)
	case d.Class != nil:
		made := legal(d.Class.Title, d.Class.Legal)
		made.BeaconKind, made.Operator, made.Endpoint = d.Class.Beacon.Kind, d.Class.Beacon.Operator, d.Class.Beacon.Endpoint
		made.Reporting = reporting(d.Class.Reporting)
		if of, known := kind.Of(in.Templates[d.Class.Template]); known {
			made.Promises = of.ClassPromises(d.Class.Class)
		}
		return made
	default:
		unit := d.Unit
		made := legal(unit.Title, unit.Legal)
		made.Seniority, made.Book, made.Redemption, made.Reporting = unit.Seniority, unit.Book, unit.Redemption, reporting(unit.Reporting)
		for _, oracle := range unit.Oracles {
			made.Oracles = append(made.Oracles, oracle.Name+": "+oracle.Source)
		}
		for _, template := range in.Templates { // the one of the Class
			if of, known := kind.Of(template); known {
				made.Promises = of.UnitPromises(unit.Unit)
			}
		}
		return made
	}
}
