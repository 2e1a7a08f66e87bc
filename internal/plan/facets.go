// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/onchain"
)

// facets makes the moves that give the Controller every facet that its template names, and take
// away every other one. A facet that the Beacon offers in another version by now is only shown:
// nobody has approved that one for this Class.
func (m *maker) facets() error {
	class := &m.basis.Class
	if !class.Exists {
		return nil
	}
	wanted := m.s.Template.Integrations
	for _, facet := range class.Facets {
		held := facet.Facet != (common.Address{})
		switch {
		case !slices.Contains(wanted, facet.ID):
			m.facetChange(facet, facet.Facet.Hex(), "no facet of template "+string(m.s.Class.Template))
			m.facet(facet, "removeIntegrations", Removal, Check{"the Controller has no " + facet.ID, class.Pau.Controller, facts.Call("getDispatch(bytes4)", facet.Selector), 0, Equal, common.Hash{}})
		case !held && facet.Offered != (common.Address{}):
			m.facetChange(facet, "none", facet.Offered.Hex())
			m.facet(facet, "updateIntegrations", Access, Check{"the Controller has " + facet.ID, class.Pau.Controller, facts.Call("getConfig(bytes32)", onchain.Slug(facet.ID)), 1, Equal, common.BytesToHash(facet.Offered[:])})
		case facet.Facet != facet.Offered:
			m.changes = append(m.changes, Change{
				Subject: m.s.Class.Part(), Field: "class.template", Kind: Told, File: m.s.Class.File,
				Before: fmt.Sprintf("facet %s of the Controller is %s, the Beacon offers %s", facet.ID, facet.Facet, facet.Offered),
			})
			m.about(m.aboutFacet(facet))
		}
	}
	return nil
}

func (m *maker) facetChange(facet Facet, before, after string) {
	m.changed(m.s.Class.Part(), m.s.Class.File, "class.template", "facet "+facet.ID+" of the Controller: "+before, after)
	m.about(m.aboutFacet(facet))
}

// aboutFacet says which events exchange a facet.
func (m *maker) aboutFacet(facet Facet) About {
	return About{By: m.basis.Class.Pau.Controller, Words: []common.Hash{onchain.Slug(facet.ID)}}
}

func (m *maker) facet(facet Facet, function string, stage StageName, done Check) {
	p := m.basis.Class.Pau
	m.byRight(weighed{roleGas, Act{Kind: SetParameter, Of: m.s.Class.Part(), Field: "facet " + facet.ID}.named(Call{
		Contract: "Controller", To: p.Controller, Function: function + "(bytes32[])", Data: facts.Call(function+"(bytes32[])", [][32]byte{onchain.Slug(facet.ID)}),
		Arguments: []Argument{{Name: "ids", Value: facet.ID}}, Undo: "An admin gives or takes the facet again.", Done: []Check{done},
	})}, []onchain.Role{{Address: p.AccessControls, Role: onchain.AdminRole}}, stage, nil)
}
