// SPDX-License-Identifier: AGPL-3.0-or-later

package observe

import (
	"cmp"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
)

// deed is a fact that somebody brought about, with the event that tells it, and the contract whose
// admins have the right to it.
type deed struct {
	fact  plan.Fact
	event types.Log
	right common.Address
}

// Events by which a transaction tells who acted in it.
var (
	spellRun = bindings.Topic(&bindings.StarGuardMetaData, "Exec")
	safeDone = bindings.Topic(&bindings.SafeMetaData, "ExecutionSuccess")
)

// deeds notes facts, and who brought each about. It asks the node only if there are any.
func (o *observer) deeds(list []deed) error {
	acted := map[common.Hash][]types.Log{}
	if query, ask := o.acting(list); ask {
		lists, err := o.logs(query)
		if err != nil {
			return err
		}
		for _, log := range slices.Concat(lists[0], o.seen.happened) {
			acted[log.TxHash] = append(acted[log.TxHash], log)
		}
	}
	for _, each := range list {
		each.fact.Deed = o.by(each, acted[each.event.TxHash])
		o.fact(each.fact)
	}
	return nil
}

// acting asks for the events of those who may have done something: the StarGuards of the network,
// and the admins of the Class. ask is false if there is nothing to ask.
func (o *observer) acting(list []deed) (query chain.LogQuery, ask bool) {
	accounts := slices.Clone(o.s.Class.Admins)
	for _, each := range o.s.Network.Spells {
		if each.Guard != nil {
			accounts = append(accounts, *each.Guard)
		}
	}
	if len(list) == 0 || len(accounts) == 0 {
		return query, false
	}
	from := o.head.Number
	for _, each := range list {
		from = min(from, each.event.BlockNumber)
	}
	slices.SortFunc(accounts, common.Address.Cmp)
	return chain.LogQuery{Addresses: slices.Compact(accounts), Topics: [][]common.Hash{{spellRun, safeDone}}, From: from, To: o.head}, true
}

// by tells who did something: of those who were admins then, those that acted in the transaction,
// by its events; all of them if none of these says anything.
func (o *observer) by(of deed, events []types.Log) *plan.Deed {
	made := &plan.Deed{Transaction: of.event.TxHash, By: o.admins(of)}
	var acted []common.Address
	for _, event := range events {
		who := event.Address
		switch topic := event.Topics[0]; {
		case topic == approvedCall && event.Address == o.s.Network.Contracts.Configurator && len(event.Topics) > 1 && account(event.Topics[1]) == o.basis.Class.Pau.Controller:
			acted = append(acted, who)
			continue
		case topic == spellRun && len(event.Topics) == 2:
			for _, spell := range o.s.Network.Spells {
				if spell.Guard != nil && *spell.Guard == event.Address && slices.Contains(made.By, spell.Sender) {
					who, made.Spell = spell.Sender, account(event.Topics[1])
				}
			}
		case topic != safeDone:
			continue
		}
		if slices.Contains(made.By, who) {
			acted = append(acted, who)
		}
	}
	if len(acted) > 0 {
		slices.SortFunc(acted, common.Address.Cmp)
		made.By = slices.Compact(acted)
	}
	return made
}

// admins are those who were admins of the contract when an event came about, but for the
// Configurator. They are none for a contract that is not the Class's.
func (o *observer) admins(of deed) (list []common.Address) {
	before := func(log types.Log) bool {
		return cmp.Or(cmp.Compare(log.BlockNumber, of.event.BlockNumber), cmp.Compare(log.Index, of.event.Index)) < 0
	}
	var then []types.Log
	for _, log := range o.seen.rights {
		if before(log) {
			then = append(then, log)
		}
	}
	for _, role := range onchain.RolesFrom(then, o.s.Contracts(&o.basis.Class), kind.RoleEvents()...) {
		if role.Address == of.right && role.Role == onchain.AdminRole && role.Holder != o.s.Network.Contracts.Configurator {
			list = append(list, role.Holder)
		}
	}
	return list
}
