// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/onchain"
)

// Delegation is what an integration leads to: a facet, and the functions that lead to it. It is
// zero for none.
type Delegation struct {
	Facet    common.Address
	CodeHash common.Hash
	Wires    []catalog.Wire // in the order in which the contract has them
}

// None tells whether there is no facet.
func (d Delegation) None() bool { return d.Facet == common.Address{} }

// Held is what the Controller has.
func (f Facet) Held() Delegation { return Delegation{f.Facet, f.CodeHash, f.Wires} }

// Offer is what the Beacon has.
func (f Facet) Offer() Delegation { return Delegation{f.Offered, f.OfferedCodeHash, f.OfferedWires} }

// Differs lists, in words, in what a Delegation is not what a template pins: its code, functions
// that were added, and functions that lead elsewhere. It is empty if both are the same. elsewhere
// names the integration that a function leads to instead; "" for none.
func (d Delegation) Differs(pin catalog.TemplateFacet, elsewhere func(catalog.Selector) string) (list []string) {
	if d.None() {
		return []string{"there is none"}
	}
	if d.CodeHash != pin.CodeHash {
		list = append(list, fmt.Sprintf("its code is %s, not %s", d.CodeHash, pin.CodeHash))
	}
	wires := slices.SortedFunc(slices.Values(d.Wires), catalog.Wire.Compare)
	for _, wire := range wires {
		at := slices.IndexFunc(pin.Wires, func(pinned catalog.Wire) bool { return pinned.Selector == wire.Selector })
		switch {
		case at < 0:
			list = append(list, fmt.Sprintf("function %s is added, and leads to %s", named(wire.Selector), wire.Delegate))
		case pin.Wires[at] != wire:
			list = append(list, fmt.Sprintf("function %s leads to %s, not to %s", named(wire.Selector), wire.Delegate, pin.Wires[at].Delegate))
		}
	}
	for _, pinned := range pin.Wires {
		switch to := elsewhere(pinned.Selector); {
		case slices.ContainsFunc(d.Wires, func(wire catalog.Wire) bool { return wire.Selector == pinned.Selector }):
		case to != "":
			list = append(list, fmt.Sprintf("function %s leads to %s", named(pinned.Selector), to))
		default:
			list = append(list, fmt.Sprintf("function %s is missing", named(pinned.Selector)))
		}
	}
	return list
}

// named writes a selector with the name of its function, where that is known.
func named(selector catalog.Selector) string {
	if name := bindings.FunctionNamed(selector); name != "" {
		return selector.String() + " (" + name + ")"
	}
	return selector.String()
}

// Elsewhere tells which other integration of a table a function leads to. of is what each has
// there.
func Elsewhere(table []Facet, of func(Facet) Delegation, id string) func(catalog.Selector) string {
	return func(selector catalog.Selector) string {
		for _, each := range table {
			if each.ID != id && slices.ContainsFunc(of(each).Wires, func(wire catalog.Wire) bool { return wire.Selector == selector }) {
				return each.ID
			}
		}
		return ""
	}
}

// differs says in what the Controller's facet, or the one that the Beacon offers, is not as pinned.
func (m *maker) differs(pin catalog.TemplateFacet, facet Facet, of func(Facet) Delegation) string {
	return strings.Join(of(facet).Differs(pin, Elsewhere(m.basis.Class.Facets, of, facet.ID)), "; ")
}

// offered makes sure that the Beacon offers a facet as the template pins it. Nothing else is given
// to a Controller.
func (m *maker) offered(id string) bool {
	where := m.declared.Position(m.s.Template.File, "template.facets")
	pin := m.s.Template.Facet(id)
	if pin == nil {
		m.faults = append(m.faults, fault.New(fault.FacetNotPinned, where, "template %s pins no facet for %s, and the Controller of %s would take whatever the Beacon offers", m.s.Class.Template, id, m.s.Class.Ref()))
		return false
	}
	facet := Facet{ID: id}
	if i := slices.IndexFunc(m.basis.Class.Facets, func(f Facet) bool { return f.ID == id }); i >= 0 {
		facet = m.basis.Class.Facets[i]
	}
	if facet.Offer().None() {
		m.faults = append(m.faults, fault.New(fault.FacetNotAsPinned, where, "the Beacon %s offers no %s, which template %s pins", m.s.Network.Contracts.Beacon, id, m.s.Class.Template))
		return false
	}
	if what := m.differs(*pin, facet, Facet.Offer); what != "" {
		m.faults = append(m.faults, fault.New(fault.FacetNotAsPinned, where, "%s of the Beacon %s is %s, which is not the facet of template %s: %s", id, m.s.Network.Contracts.Beacon, facet.Offered, m.s.Class.Template, what))
		return false
	}
	return true
}

// facets makes the moves that give the Controller every facet that its template pins, and take away
// every other one. What the Beacon offers otherwise by now is only shown: nobody has approved that
// for this Class.
func (m *maker) facets() error {
	class := &m.basis.Class
	if !class.Exists {
		return nil
	}
	for _, facet := range class.Facets {
		pin, file := m.s.Template.Facet(facet.ID), m.s.Class.File
		wanted := slices.Contains(m.s.Template.Integrations, facet.ID)
		switch held, offer := facet.Held(), facet.Offer(); {
		case !wanted && held.None():
		case !wanted:
			m.facetChange(facet, facet.Facet.Hex(), "no facet of template "+string(m.s.Class.Template))
			m.facet(facet, "removeIntegrations", Removal, nil, Check{"the Controller has no " + facet.ID, class.Pau.Controller, facts.Call("getDispatch(bytes4)", facet.Selector), 0, Equal, common.Hash{}})
		case held.None() && offer.None():
			m.found(m.s.Class.Part(), file, "class.template", "the Controller has no facet "+facet.ID+", and the Beacon offers none")
		case held.None(), pin != nil && m.differs(*pin, facet, Facet.Held) != "":
			if err := m.give(facet, pin); err != nil {
				return err
			}
		case pin == nil && facet.Facet != facet.Offered:
			m.told(facet, fmt.Sprintf("facet %s of the Controller is %s, the Beacon offers %s", facet.ID, facet.Facet, facet.Offered))
		case pin != nil && m.differs(*pin, facet, Facet.Offer) != "":
			m.told(facet, fmt.Sprintf("facet %s of the Controller is %s, as the template pins it; the Beacon offers %s: %s; updateIntegrations would take that over",
				facet.ID, facet.Facet, facet.Offered, m.differs(*pin, facet, Facet.Offer)))
		}
	}
	return nil
}

// told shows what the Beacon offers beside what the Controller has.
func (m *maker) told(facet Facet, says string) {
	m.found(m.s.Class.Part(), m.s.Class.File, "class.template", says)
	m.changes[len(m.changes)-1].Kind = Told
	m.about(About{By: m.s.Network.Contracts.Beacon, Words: []common.Hash{onchain.Slug(facet.ID)}}, m.aboutFacet(facet))
}

// give makes the Controller take a facet over from the Beacon: one that it lacks, or one that it
// has otherwise than the template pins it. Where the Beacon has no such facet, what the Controller
// has is shown, and what it lacks is refused.
func (m *maker) give(facet Facet, pin *catalog.TemplateFacet) error {
	before := "none"
	if !facet.Held().None() {
		before = facet.Facet.Hex() + ", not as the template pins it: " + m.differs(*pin, facet, Facet.Held)
		if offers := m.differs(*pin, facet, Facet.Offer); offers != "" {
			m.found(m.s.Class.Part(), m.s.Class.File, "class.template", "facet "+facet.ID+" of the Controller is "+before)
			m.about(m.aboutFacet(facet))
			return nil
		}
	}
	if !m.offered(facet.ID) {
		return nil
	}
	guards, err := m.guardFacets("Beacon", m.s.Network.Contracts.Beacon, []string{facet.ID}, Facet.Offer)
	if err != nil {
		return err
	}
	done, err := m.facetHeld(facet)
	if err != nil {
		return err
	}
	m.facetChange(facet, before, facet.Offered.Hex())
	m.facet(facet, "updateIntegrations", Access, guards, done...)
	return nil
}

// facetHeld shows that the Controller has what the Beacon offers. The address shows it, unless
// that stays and only functions change.
func (m *maker) facetHeld(facet Facet) ([]Check, error) {
	at, call := m.basis.Class.Pau.Controller, facts.Call("getConfig(bytes32)", onchain.Slug(facet.ID))
	list := []Check{{"the Controller has " + facet.ID, at, call, 1, Equal, common.BytesToHash(facet.Offered[:])}}
	if facet.Offered != facet.Facet {
		return list, nil
	}
	answer, err := bindings.ABI(&bindings.ControllerMetaData).Methods["getConfig"].Outputs.Pack(configOf(facet.Offer()))
	const wires = 3 // the word from which on the answer has their number and the wires
	for i := wires; i < len(answer)/32; i++ {
		list = append(list, Check{"the Controller has the functions of " + facet.ID, at, call, i, Equal, common.BytesToHash(answer[i*32 : i*32+32])})
	}
	return list, err
}

func configOf(d Delegation) (made bindings.IEnumerableIntegrationsConfig) {
	made.Facet = d.Facet
	for _, wire := range d.Wires {
		made.Wires = append(made.Wires, bindings.IEnumerableIntegrationsWire{CallSelector: wire.Selector, DelegateSelector: wire.Delegate})
	}
	return made
}

// guardFacets demand that a contract still has some integrations as the plan found them, and that
// the code of each facet is still the one that was compared with the template.
func (m *maker) guardFacets(contract string, at common.Address, ids []string, of func(Facet) Delegation) ([]Call, error) {
	var slugs [][32]byte
	var configs []bindings.IEnumerableIntegrationsConfig
	var words []string
	var codes []Call
	for _, id := range ids {
		i := slices.IndexFunc(m.basis.Class.Facets, func(f Facet) bool { return f.ID == id })
		if i < 0 {
			continue // the plan is refused for it
		}
		d := of(m.basis.Class.Facets[i])
		slugs, configs = append(slugs, onchain.Slug(id)), append(configs, configOf(d))
		words = append(words, fmt.Sprintf("%s %s with %d functions", id, d.Facet, len(d.Wires)))
		codes = append(codes, m.guardHash(id, d.Facet, d.CodeHash))
	}
	result, err := bindings.ABI(&bindings.ControllerMetaData).Methods["getConfigs"].Outputs.Pack(configs)
	if err != nil {
		return nil, err
	}
	call := facts.Call("getConfigs(bytes32[])", slugs)
	data, err := guards().TryPackReads(at, call, crypto.Keccak256Hash(result))
	read := m.guard("only if the "+contract+" has the template's facets", "reads(address,bytes,bytes32)", data,
		Argument{Name: "target", Value: contract + " " + at.Hex()}, Argument{Name: "call", Value: "0x" + common.Bytes2Hex(call)}, Argument{Name: "result", Value: strings.Join(words, ", ")})
	return append([]Call{read}, codes...), err
}

func (m *maker) facetChange(facet Facet, before, after string) {
	m.changed(m.s.Class.Part(), m.s.Class.File, "class.template", "facet "+facet.ID+" of the Controller: "+before, after)
	m.about(m.aboutFacet(facet))
}

// aboutFacet says which events exchange a facet.
func (m *maker) aboutFacet(facet Facet) About {
	return About{By: m.basis.Class.Pau.Controller, Words: []common.Hash{onchain.Slug(facet.ID)}}
}

// facetField names a facet of the Controller as the field that a call sets.
func facetField(id string) string { return "facet " + id }

func (m *maker) facet(facet Facet, function string, stage StageName, guards []Call, done ...Check) {
	p := m.basis.Class.Pau
	made := m.byRight(weighed{roleGas, Act{Kind: SetParameter, Of: m.s.Class.Part(), Field: facetField(facet.ID)}.named(Call{
		Contract: "Controller", To: p.Controller, Function: function + "(bytes32[])", Data: facts.Call(function+"(bytes32[])", [][32]byte{onchain.Slug(facet.ID)}),
		Arguments: []Argument{{Name: "ids", Value: facet.ID}}, Undo: "An admin gives or takes the facet again.", Done: done,
	})}, []onchain.Role{{Address: p.AccessControls, Role: onchain.AdminRole}}, stage, nil)
	switch {
	case made == nil:
	case m.s.Network.Spells[made.by] != nil:
		made.first = guards
	default:
		made.guards = guards
	}
}
