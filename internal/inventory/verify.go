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

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
)

// Version of the Inventory. A reader refuses an unknown major and ignores an unknown minor.
const Version = "1.0"

// Inventory says how entries stand: whether each is what it says, and how far it conforms.
type Inventory struct {
	Version string     `json:"version"`
	Entries []Standing `json:"entries"`
}

// Standing is how one entry stands.
type Standing struct {
	Entry   string             `json:"entry"`
	File    string             `json:"file"`
	Title   string             `json:"title"`
	Network catalog.NetworkRef `json:"network"`
	// where the chain was read; none if no node of its network is at hand
	Block       *plan.Block  `json:"block,omitempty"`
	Differences []Deviation  `json:"differences"`
	Verdicts    []Conformity `json:"verdicts"`
	Missing     []string     `json:"missing"` // what could not be read
}

// Deviation is something that is not as the entry says.
type Deviation struct {
	Field string `json:"field"` // "entry.contracts.CONTROLLER"
	Entry string `json:"entry"` // what it says
	Chain string `json:"chain"`
	// GovOps moved a limit, as they may: the entry is still what it says
	Ramped bool `json:"ramped,omitempty"`
}

// Count is the number of differences that make an entry something else than it says.
func (i *Inventory) Count() (count int) {
	for _, entry := range i.Entries {
		for _, difference := range entry.Differences {
			if !difference.Ramped {
				count++
			}
		}
	}
	return count
}

// Verify compares entries with the chain of a node, and computes how far each conforms: to the
// template that it names, or to each of its kind. An entry of another network is told, and not
// compared. stored is the tree with code that is not built here. The number of requests does not
// grow with roles or limits, and hardly with entries.
func Verify(ctx context.Context, client *chain.Client, declared *catalog.Catalog, stored fs.FS, entries []string) (*Inventory, error) {
	document := &Inventory{Version: Version, Entries: []Standing{}}
	of := map[catalog.NetworkRef][]*Deployment{}
	read := map[string]*Deployment{}
	for _, name := range entries {
		entry := declared.Inventory[name]
		if network := declared.Networks[entry.Network]; network.ChainID == client.ChainID() {
			read[name] = &Deployment{Network: network, Stored: stored, Contracts: entry.Contracts}
			of[entry.Network] = append(of[entry.Network], read[name])
		}
	}
	for _, network := range slices.Sorted(maps.Keys(of)) {
		r, err := open(ctx, client, declared, declared.Networks[network])
		if err == nil {
			err = r.read(of[network])
		}
		if err == nil {
			err = r.made(of[network])
		}
		if err != nil {
			return nil, err
		}
	}
	for _, name := range entries {
		document.Entries = append(document.Entries, stands(declared, declared.Inventory[name], read[name]))
	}
	return document, nil
}

// VerifyOn verifies entries of several networks, each on a node of its own. dial returns it; nil
// says that there is none, and then the network's entries are told, and not verified. So are those
// of a network whose node failed: failed says why. The entries are in the order of their networks.
func VerifyOn(ctx context.Context, declared *catalog.Catalog, stored fs.FS, entries []string, dial func(*catalog.Network) (*chain.Client, error)) (found *Inventory, failed []error) {
	found = &Inventory{Version: Version, Entries: []Standing{}}
	for _, name := range slices.Sorted(maps.Keys(declared.Networks)) {
		on := slices.DeleteFunc(slices.Clone(entries), func(entry string) bool { return declared.Inventory[entry].Network != name })
		if len(on) == 0 {
			continue
		}
		client, err := dial(declared.Networks[name])
		if err == nil && client != nil {
			var one *Inventory
			if one, err = Verify(ctx, client, declared, stored, on); err == nil {
				found.Entries = append(found.Entries, one.Entries...)
				continue
			}
		}
		if err != nil {
			failed = append(failed, err)
		}
		for _, entry := range on {
			found.Entries = append(found.Entries, stands(declared, declared.Inventory[entry], nil))
		}
	}
	return found, failed
}

// made finds the contracts that the network's factory deployed for a Class or a Unit: they are no
// entries.
func (r *reader) made(list []*Deployment) error {
	at := r.network.Contracts.Factory
	if at == nil {
		return nil
	}
	factory := bindings.NewHaloFactory()
	events := bindings.ABI(&bindings.HaloFactoryMetaData).Events
	logs, err := r.client.Logs(r.ctx, chain.LogQuery{
		Addresses: []common.Address{*at}, Topics: [][]common.Hash{{events["ClassDeployed"].ID, events["UnitDeployed"].ID}}, To: r.head,
	})
	if err != nil {
		return err
	}
	classes, made := map[[32]byte]string{}, map[common.Address]string{}
	for i := range logs {
		if class, err := factory.UnpackClassDeployedEvent(&logs[i]); err == nil {
			name := "class " + onchain.Text(class.Halo) + "/" + onchain.Text(class.Request.Name)
			classes[class.Class] = name
			p := class.Pau
			for _, each := range append([]common.Address{p.AlmProxy, p.AccessControls, p.RateLimits, p.Controller, p.Agent}, class.Blocks...) {
				made[each] = name
			}
			continue
		}
		if unit, err := factory.UnpackUnitDeployedEvent(&logs[i]); err == nil {
			for _, each := range unit.Contracts {
				made[each] = "unit " + onchain.Text(unit.Name) + " of " + classes[unit.Class]
			}
		}
	}
	for _, d := range list {
		d.made = map[string]string{}
		for name, at := range d.Contracts {
			if of := made[at]; of != "" {
				d.made[name] = of
			}
		}
	}
	return nil
}

func stands(declared *catalog.Catalog, entry *catalog.Entry, d *Deployment) Standing {
	s := Standing{Entry: entry.Name, File: entry.File, Title: entry.Title, Network: entry.Network, Differences: []Deviation{}, Verdicts: []Conformity{}, Missing: []string{}}
	if d == nil {
		return s
	}
	s.Block, s.Missing = &d.Block, append(s.Missing, d.Missing...)
	s.Verdicts = Judge(declared, d, entry.Template)
	s.differ(entry, d)
	return s
}

func (s *Standing) add(field, entry, chain string) {
	s.Differences = append(s.Differences, Deviation{Field: field, Entry: cmp.Or(entry, "nothing"), Chain: cmp.Or(chain, "nothing")})
}

// differ lists what is not as the entry says.
func (s *Standing) differ(entry *catalog.Entry, d *Deployment) {
	for _, name := range d.sorted() {
		at := d.Contracts[name]
		if len(d.codes[at]) == 0 {
			s.add("entry.contracts."+name, at.Hex(), "there is no code at this address")
		}
		if of := d.made[name]; of != "" {
			s.add("entry.contracts."+name, at.Hex(), "the factory deployed it for "+of+": an entry is for what it did not deploy")
		}
	}
	for _, wire := range d.Held.Wiring {
		part, _ := partOf(wire.Contract)
		for _, link := range part.Links {
			named := d.Contracts[link.To]
			if link.View == wire.View && link.To != "" && link.To != beacon && named != (common.Address{}) && !d.right(link, wire.To) {
				s.add("entry.contracts."+link.To, named.Hex(), fmt.Sprintf("the %s of %s is %s", wire.View, wire.Contract, wire.To))
			}
		}
	}
	if kind := d.Kind(); kind != entry.Kind && len(s.Differences) == 0 && d.Contracts[controller] != (common.Address{}) {
		s.add("entry.kind", entry.Kind, kind)
	}
	for _, verdict := range s.Verdicts {
		if entry.Template != "" && verdict.Result == Foreign {
			s.add("entry.template", string(entry.Template), "it is "+string(Foreign)+" to this template")
		}
	}
	if entry.Held != nil {
		s.since(entry.Held, d)
	}
}

// since lists what the chain held otherwise when the entry was drafted.
func (s *Standing) since(then *catalog.EntryHeld, d *Deployment) {
	now := &d.Held
	known := names(d)
	name := func(at common.Address) string {
		return strings.TrimSpace(known[at] + " " + at.Hex())
	}
	list := func(accounts []common.Address) string {
		texts := make([]string, len(accounts))
		for i, each := range accounts {
			texts[i] = name(each)
		}
		return strings.Join(texts, ", ")
	}
	pairs(s, then.Wiring, now.Wiring, func(w catalog.HeldWire) (string, string) {
		return "entry.held.wiring: " + w.View + " of " + w.Contract, name(w.To)
	})
	pairs(s, then.Roles, now.Roles, func(r catalog.HeldRole) (string, string) {
		return "entry.held.roles: " + r.Role + " of " + r.Contract, list(r.Holders)
	})
	pairs(s, then.Facets, now.Facets, func(f catalog.HeldFacet) (string, string) {
		return "entry.held.facets: " + f.ID + " of " + f.Contract, fmt.Sprintf("%s with code %s, for %s", f.Facet, f.CodeHash, strings.Join(f.Selectors, " "))
	})
	pairs(s, []catalog.HeldRegistration{then.Registration}, []catalog.HeldRegistration{now.Registration}, func(r catalog.HeldRegistration) (string, string) {
		return "entry.held.registration", fmt.Sprintf("RateLimits %t, Controller %t, cBEAM %s", r.RateLimits, r.Controller, cmp.Or(list(r.CBeams), "none"))
	})
	before := len(s.Differences)
	// Who has a limit may be known by now: it is the same by its key.
	keys, fields := map[string]common.Hash{}, map[common.Hash]string{}
	for _, each := range slices.Concat(then.Limits, now.Limits) {
		if fields[each.Key] == "" {
			fields[each.Key] = "entry.held.limits: " + cmp.Or(each.Name, each.Key.Hex())
			keys[fields[each.Key]] = each.Key
		}
	}
	pairs(s, then.Limits, now.Limits, func(l catalog.HeldLimit) (string, string) {
		return fields[l.Key], fmt.Sprintf("%s, %s a second", l.MaxAmount, l.Slope)
	})
	for i := range s.Differences[before:] {
		difference := &s.Differences[before+i]
		difference.Ramped = d.inside(keys[difference.Field])
	}
}

// inside tells whether a limit has an init and is not beyond it: GovOps may have brought it there.
func (d *Deployment) inside(key common.Hash) bool {
	value, init := d.limits[key], d.inits[key]
	return value.MaxAmount != nil && (value.None() || !init.None() && value.MaxAmount.Cmp(&init.MaxAmount.Int) <= 0)
}

// pairs compares two lists, whose elements have a field and a value.
func pairs[T any](s *Standing, then, now []T, of func(T) (field, value string)) {
	values := map[string]string{}
	for _, each := range now {
		field, value := of(each)
		values[field] = value
	}
	seen := map[string]bool{}
	for _, each := range then {
		field, value := of(each)
		if seen[field] = true; values[field] != value {
			s.add(field, value, values[field])
		}
	}
	for _, each := range now {
		if field, value := of(each); !seen[field] {
			s.add(field, "", value)
		}
	}
}
