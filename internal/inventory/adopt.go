// SPDX-License-Identifier: AGPL-3.0-or-later

package inventory

import (
	"cmp"
	"context"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/scaffold"
)

// Wish says which entries are to become which Class. Each entry with contracts of a Unit becomes a
// Unit of its name.
type Wish struct {
	Entries   []string
	Class     catalog.ClassRef
	Receivers map[string]common.Address // of a Unit's transfers, by the entry's name
	// the tree with code that is not built here; nil if there is none
	Stored fs.FS
}

// Adoption is what becomes of the entries.
type Adoption struct {
	Version string   `json:"version"`
	Files   []File   `json:"files"`   // manifests, in the order in which they are written
	Entries []string `json:"entries"` // files that they take the place of
}

// File is a manifest that is to be written.
type File struct {
	File string `json:"file"`
	Text string `json:"text"`
}

// Adopt drafts the manifests of a Class that people deployed by hand, and of its Units, from
// entries and from what the chain holds now. A plan that is made from them afterwards changes
// nothing but what the verdict says has to be mended. Adopt fails with every reason for which the
// entries cannot be adopted, each with its way forward.
func Adopt(ctx context.Context, client *chain.Client, declared *catalog.Catalog, wish Wish) (*Adoption, error) {
	a := &adopter{declared: declared, wish: wish}
	if err := a.gather(); err != nil {
		return nil, err
	}
	var err error
	if a.reader, err = open(ctx, client, declared, a.network); err != nil {
		return nil, err
	}
	for _, name := range facts.Sorted(wish.Receivers) {
		a.receivers = append(a.receivers, facts.Other{Name: "the receiver of " + name, Address: wish.Receivers[name]})
	}
	for _, step := range []func() error{a.look, a.conforms, a.limits, a.mended, a.primes} {
		if err := step(); err != nil {
			return nil, err
		}
		if len(a.faults) > 0 {
			return nil, a.faults
		}
	}
	return a.draft()
}

// adopter is an adoption while it is made.
type adopter struct {
	*reader
	declared *catalog.Catalog
	wish     Wish
	network  *catalog.Network
	template *catalog.Template
	kind     kind.Kind
	entries  []*catalog.Entry
	units    []*adoptedUnit
	faults   fault.List
}

// adoptedUnit is a Unit that is adopted, with the PAU that it shares with the others.
type adoptedUnit struct {
	entry  *catalog.Entry
	held   *Deployment
	asset  *catalog.Asset
	values map[string]string // as contracts have them, by the fields of the manifest
	limits map[string]string
	primes []catalog.PrimeRef
}

func (a *adopter) refuse(where, way, format string, arguments ...any) {
	a.faults = append(a.faults, fault.New(fault.NotAdoptable, where, format, arguments...).Remedy("%s", way))
}

// gather finds the entries, and what all of them have to have in common.
func (a *adopter) gather() error {
	if a.declared.Class(a.wish.Class) != nil {
		return fault.New(fault.NameClash, a.wish.Class.String(), "there is such a Class already")
	}
	for _, name := range a.wish.Entries {
		entry := a.declared.Inventory[name]
		if entry == nil {
			return fault.New(fault.NotDeclared, "halos/inventory", "there is no entry %q", name).
				Remedy("name one of: %s", strings.Join(facts.Sorted(a.declared.Inventory), ", "))
		}
		a.entries = append(a.entries, entry)
	}
	first := a.entries[0]
	a.network, a.template = a.declared.Networks[first.Network], a.declared.Templates[first.Template]
	var known bool
	if a.kind, known = kind.Of(a.template); !known {
		a.refuse(first.File, "name the template that it conforms to, as 'halocompile inventory verify' says", "entry.template names no template: a Class has one")
		return a.faults
	}
	if !a.kind.Facts().Adoptable() {
		a.refuse(first.File, "keep the entry, and have the factory deploy a new Class that takes its place", "a %s Class cannot be adopted: %s", a.kind.Facts().Title, a.kind.Facts().NotAdopted)
		return a.faults
	}
	shared := map[string]common.Address{}
	for _, entry := range a.entries {
		if entry.Network != first.Network || entry.Halo != first.Halo || entry.Template != first.Template {
			a.refuse(entry.File, "adopt entries of one PAU together", "its network, Halo or template is not that of %s", first.File)
		}
		for name, at := range entry.Contracts {
			if part, is := partOf(name); !is || !part.Unit {
				shared[name] = at
			}
		}
	}
	for _, entry := range a.entries {
		own := maps.Clone(shared)
		for name, at := range entry.Contracts {
			if part, is := partOf(name); is && part.Unit {
				own[name] = at
			}
		}
		if len(own) > len(shared) {
			a.units = append(a.units, &adoptedUnit{entry: entry, held: &Deployment{Network: a.network, Stored: a.wish.Stored, Contracts: own}, limits: map[string]string{}, primes: []catalog.PrimeRef{}})
		}
	}
	if len(a.units) == 0 {
		a.refuse(first.File, "scan a contract of each of its Units, and name their entries, too", "it has no contract of a Unit: the factory deploys no Unit into a PAU that it did not deploy")
	}
	if len(a.faults) > 0 {
		return a.faults
	}
	return nil
}

// look reads what the chain holds of each Unit with the PAU, and asks the Unit's contracts for the
// fields of its manifest.
func (a *adopter) look() error {
	var list []*Deployment
	for _, unit := range a.units {
		list = append(list, unit.held)
	}
	if err := a.read(list); err != nil {
		return err
	}
	if err := a.made(list); err != nil {
		return err
	}
	q := &questions{}
	for _, unit := range a.units {
		if err := a.ask(q, unit); err != nil {
			return err
		}
	}
	return a.send(q)
}

// ask asks a Unit's contracts for what its manifest says. The asset is known by then: contracts
// name it.
func (a *adopter) ask(q *questions, unit *adoptedUnit) error {
	unit.values = map[string]string{}
	for _, wire := range unit.held.Held.Wiring {
		part, _ := partOf(wire.Contract)
		for _, link := range part.Links {
			if link.View != wire.View || link.To != "" || !part.Unit {
				continue
			}
			for _, name := range facts.Sorted(a.network.Assets) {
				if a.network.Assets[name].Address == wire.To {
					unit.asset = a.network.Assets[name]
				}
			}
		}
	}
	if unit.asset == nil {
		return nil // the verdict says so
	}
	unit.values["unit.asset"] = unit.asset.Name
	of := a.kind.Facts()
	blank := &catalog.Unit{Asset: unit.asset.Name, Capacity: catalog.Amount{Units: new(catalog.Integer)}, Own: of.Manifests.UnitOwn()}
	place := facts.Place{
		Network: a.network, Class: &catalog.Class{Own: of.Manifests.ClassOwn()}, Unit: blank,
		Proxy: unit.held.Contracts[almProxy], Controller: unit.held.Contracts[controller], Access: unit.held.Contracts[accessControls],
	}
	for _, contract := range of.UnitContracts {
		i := slices.IndexFunc(of.Instance.Contracts, func(part facts.InstanceContract) bool { return part.Of.Name == contract.Name })
		place.Contracts = append(place.Contracts, unit.held.Contracts[of.Instance.Contracts[i].Entry])
	}
	reads, err := a.kind.Reads(place)
	if err != nil {
		return err
	}
	for _, read := range reads {
		q.call(read.At, read.Data, func(answer []byte) {
			if told, err := read.Tell(answer); err == nil && unit.values[read.Field] == "" {
				unit.values[read.Field] = a.written(unit, read.Field, told)
			}
		})
	}
	return nil
}

// conforms refuses what is not what its entry says, and what no call can mend.
func (a *adopter) conforms() error {
	const verify = "; see 'halocompile inventory verify'"
	for _, unit := range a.units {
		for _, difference := range stands(a.declared, unit.entry, unit.held).Differences {
			if !difference.Ramped && difference.Field != "entry.template" {
				a.refuse(unit.entry.File, "scan it again, and look at what has changed since", "%s: %s; the chain says %s", difference.Field, difference.Entry, difference.Chain)
			}
		}
		for _, reason := range a.reasons(unit) {
			switch {
			case reason.Foreign:
				a.refuse(unit.entry.File, "keep the entry: it is foreign to the template"+verify, "%s", reason.label())
			case reason.Mend == "":
				a.refuse(unit.entry.File, "keep the entry: nothing mends that"+verify, "%s", reason.label())
			}
		}
	}
	return nil
}

// mended refuses what governance has to mend first. Roles and facets that are not as the template
// has them are no matter: the first plan of the Class brings them in order.
func (a *adopter) mended() error {
	for _, unit := range a.units {
		for _, reason := range a.reasons(unit) {
			if reason.Aspect == OfInits || reason.Aspect == OfRegistration {
				a.refuse(unit.entry.File, "mend it first: "+reason.Mend, "%s", reason.label())
			}
		}
	}
	return nil
}

func (a *adopter) reasons(unit *adoptedUnit) []Reason {
	return Judge(a.declared, unit.held, a.template.Ref())[0].Reasons
}

func (r Reason) label() string {
	if r.On == "" {
		return string(r.Aspect) + ": " + r.What
	}
	return string(r.Aspect) + " of " + r.On + ": " + r.What
}

// govOps is the authority whose Safe is the cBEAM.
func (a *adopter) govOps() catalog.AuthorityRef {
	for _, name := range slices.Sorted(maps.Keys(a.network.Authorities)) {
		if slices.Contains(a.units[0].held.Held.Registration.CBeams, a.network.Authorities[name].Safe) {
			return name
		}
	}
	return ""
}

// draft writes the manifests: the Class, and then its Units.
func (a *adopter) draft() (*Adoption, error) {
	made := &Adoption{Version: Version, Files: []File{}, Entries: []string{}}
	add := func(file string, text []byte, err error) error {
		made.Files = append(made.Files, File{file, string(text)})
		return err
	}
	if err := add(scaffold.AdoptedClass(a.declared, a.wish.Class, a.class())); err != nil {
		return nil, err
	}
	stub := &catalog.Class{
		Name: a.wish.Class.Class, Halo: a.wish.Class.Halo, Template: a.template.Ref(), Network: a.network.Name,
		Legal: a.declared.Halo(a.wish.Class.Halo).Legal, Reporting: catalog.Reporting{Format: "halo-" + strings.ToLower(a.kind.Facts().Title) + "-report/1"},
	}
	for _, entry := range a.entries {
		if entry.Legal != nil && entry.Scope == "class" {
			stub.Legal = *entry.Legal
		}
	}
	for i, unit := range a.units {
		told := &scaffold.Told{
			Adopted: a.contracts(unit.held, true), Answers: unit.values, Limits: unit.limits, Primes: unit.primes,
		}
		told.Answers["seniority"] = fmt.Sprint(i + 1)
		answer(told, "title", unit.entry.Title)
		legal(told, unit.entry.Legal)
		if err := add(scaffold.AdoptedUnit(a.declared, stub, catalog.UnitName(unit.entry.Name), told)); err != nil {
			return nil, err
		}
	}
	for _, entry := range a.entries {
		made.Entries = append(made.Entries, entry.File)
	}
	return made, nil
}

// class is what is known of the Class.
func (a *adopter) class() *scaffold.Told {
	d := a.units[0].held
	told := &scaffold.Told{
		Adopted: a.contracts(d, false), Lists: map[string][]string{},
		Answers: map[string]string{"template": string(a.template.Ref()), "network": string(a.network.Name), "govOps": string(a.govOps())},
	}
	for _, entry := range a.entries {
		if beacon := entry.Beacon; beacon != nil {
			answer(told, "beacon", beacon.Kind)
			answer(told, "operator", beacon.Operator)
			answer(told, "endpoint", beacon.Endpoint)
		}
		if entry.Scope == "class" {
			answer(told, "title", entry.Title)
			legal(told, entry.Legal)
		}
	}
	names := map[common.Address]string{}
	for name, authority := range a.network.Authorities {
		names[authority.Safe] = string(name)
	}
	for question, of := range map[string]onchain.RoleName{"admin": onchain.Admin, "actor": onchain.Actor, "revoker": onchain.Revoker} {
		for _, role := range d.Held.Roles {
			if role.Contract != agent || role.Role != string(of) {
				continue
			}
			for _, holder := range role.Holders {
				if question != "admin" {
					told.Lists[question] = append(told.Lists[question], holder.Hex())
				} else if slices.Contains(a.network.Admins, holder) {
					told.Lists[question] = append(told.Lists[question], cmp.Or(names[holder], holder.Hex()))
				}
			}
		}
	}
	return told
}

// answer takes what an entry says, unless people still have to write it there.
func answer(told *scaffold.Told, question, said string) {
	if said != "" && said != scaffold.Open {
		told.Answers[question] = said
	}
}

// legal answers what an entry says of the legal frame.
func legal(told *scaffold.Told, of *catalog.Legal) {
	if of == nil {
		return
	}
	told.Answers["framework"], told.Answers["recourse"] = of.Framework, of.Recourse
	told.Documents = of.Documents
}

// contracts are those that only the Class has, or only the Unit.
func (a *adopter) contracts(d *Deployment, unit bool) *catalog.Adopted {
	made := &catalog.Adopted{Block: d.Block.Number, Contracts: map[string]common.Address{}}
	for _, name := range a.kind.Facts().Own(unit) {
		made.Contracts[name] = d.Contracts[name]
	}
	return made
}
