// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/onchain"
)

// found shows what the chain has, no manifest declares, and the plan leaves.
func (m *maker) found(of catalog.Part, file, field, says string) {
	m.changes = append(m.changes, Change{Subject: of, Field: field, Kind: Found, File: file, Before: says})
}

// facts shows what happened behind the repository's back and takes no move: only people can say
// whether it was right.
func (m *maker) facts() error {
	of, network := m.s.Class.Part(), m.s.Network
	if m.basis.Platform.Paused {
		m.found(of, network.File, "network.contracts.timelock", "the timelock is paused: nothing can be scheduled or executed")
		m.changes[len(m.changes)-1].Kind = Told
		m.about(About{By: network.Contracts.Timelock, Words: []common.Hash{bindings.Topic(&bindings.TimelockMetaData, "Paused")}})
	}
	if m.basis.Platform.Stopped {
		m.found(of, network.File, "network.contracts.beamState", "the BeamState is stopped: GovOps can set no limit")
		m.about(About{By: network.Contracts.BeamState, Words: []common.Hash{bindings.Topic(&bindings.BeamStateMetaData, "Stop")}})
	}
	for _, fact := range m.basis.Facts {
		if fact.Key != (common.Hash{}) {
			m.limitFact(fact)
			continue
		}
		says, file, field, how := "", network.File, "network", Told
		about := About{By: fact.At, Words: []common.Hash{common.BytesToHash(fact.Who[:])}}
		switch who := m.named(fact.At); fact.Kind {
		case OwnerAdded, OwnerRemoved, ModuleAdded, ModuleRemoved, GuardChanged, ThresholdChanged:
			if authority := m.authority(fact.At); authority != nil {
				field = "network.authorities." + string(authority.Name)
			} else {
				file, field = m.stated(fact.At)
			}
			if says = "Safe " + who + " " + ofSafe[fact.Kind] + fact.Who.Hex() + ", since the Class was deployed"; fact.Kind == ThresholdChanged {
				says = fmt.Sprintf("Safe %s has another threshold, %s, since the Class was deployed", who, fact.Value)
				about.Words[0] = bindings.Topic(&bindings.SafeMetaData, "ChangedThreshold")
			}
		case RoleGiven:
			how = Found
			says = fmt.Sprintf("%s has been given %s of %s since the Class was deployed", m.named(fact.Who), fact.Role, m.platformName(fact.At))
		case CodeAppeared:
			file, field = m.stated(fact.At)
			says = fact.At.Hex() + " had no code when the Class was deployed, and has code now"
		case CodeChanged:
			file, field, how = m.s.Class.File, "class", Found
			says = fmt.Sprintf("the code of %s at %s is not the one that was deployed", m.s.Contracts(&m.basis.Class)[fact.At].Name, fact.At)
		case FacetExchanged:
			file, field = m.s.Class.File, "class.template"
			about = About{By: m.basis.Class.Pau.Controller, Words: []common.Hash{onchain.Slug(fact.Facet)}}
			says = fmt.Sprintf("facet %s of the Controller is %s, since it was exchanged %s; the Class was deployed with %s", fact.Facet, fact.At, m.did(fact.Deed, "its AccessControls"), fact.Who)
		}
		m.found(of, file, field, says)
		m.changes[len(m.changes)-1].Kind = how
		m.about(about)
	}
	return nil
}

// ofSafe says what became of a Safe, before the account that it is about.
var ofSafe = map[FactKind]string{
	OwnerAdded: "has a new owner, ", OwnerRemoved: "has lost its owner ", ModuleAdded: "has a module, ", ModuleRemoved: "has lost its module ", GuardChanged: "has another guard, ",
}

// stated is where the manifests of the Class have an address, last.
func (m *maker) stated(at common.Address) (file, field string) {
	file, field = m.s.Network.File, "network"
	for _, each := range statedBy(m.declared, m.s.Class.Ref()) {
		if each.address == at {
			file, field = each.file, each.field
		}
	}
	return file, field
}

// limitFact shows what is not as approved about a limit that the manifests name.
func (m *maker) limitFact(fact Fact) {
	of, limit := m.limitOf(limitPlace{fact.At, fact.Key})
	if limit == nil || m.s.Class.StatusOf(of.Unit) == catalog.Retired {
		return
	}
	says, how := "", Found
	switch fact.Kind {
	case LimitSetByOthers:
		says = "limit " + limit.Route + " was last set " + m.did(fact.Deed, m.contract(fact.At)) + ", and not by its GovOps"
		if limit.Prime != "" || m.rightful(fact.Deed) {
			how = Told // whoever governs the RateLimits may
		}
	case LimitBeyondInit:
		how = Ramped
		says = fmt.Sprintf("limit %s is %s at most now, beyond its init", limit.Route, m.s.amount(of, limit.Token, &fact.Value.Int))
		if fact.Value.Cmp(unlimited) == 0 {
			says = fmt.Sprintf("limit %s has no bound now, and no init without one", limit.Route)
		}
	case SlopeBeyondInit:
		how = Ramped
		says = fmt.Sprintf("limit %s refills %s a day now, beyond its init", limit.Route, m.s.amount(of, limit.Token, aDay(&fact.Value.Int)))
	}
	m.found(of.Part, of.File, limit.Field, says)
	m.changes[len(m.changes)-1].Kind = how
	m.about(About{By: fact.At, Words: []common.Hash{fact.Key}})
}

// platformName is the name of a contract of the platform.
func (m *maker) platformName(at common.Address) string {
	c := m.s.Network.Contracts
	switch at {
	case *c.Factory:
		return "the HaloFactory"
	case *c.Registry:
		return "the TemplateRegistry"
	case c.Timelock:
		return "the Timelock"
	case c.BeamState:
		return "the BeamState"
	case c.Configurator:
		return "the Configurator"
	}
	return at.Hex()
}
