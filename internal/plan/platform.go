// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"bytes"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/halo-factory/halocompile/internal/catalog"
)

// Word is one answer of the chain that the plan of a platform rests on.
type Word struct {
	What string         `json:"what"`
	To   common.Address `json:"to"`
	Data hexutil.Bytes  `json:"data"`
	// the word that the contract returns, or keccak256 of more; nil if it returns nothing
	Value *common.Hash `json:"value,omitempty"`
}

// Task is one call that the plan of a platform makes. It is not done yet.
type Task struct {
	Stage StageName
	By    catalog.AuthorityRef // an authority, a contract of spells, or Anyone
	Gas   uint64               // a generous estimate, below the cap of one transaction
	Call  Call
	Needs []*Task // stand before it in the list
	// it is the only call of its transaction, because somebody else may make it first
	Alone bool
}

// Stages sorts tasks into the stages of a plan, and their calls into transactions. Whatever a Safe
// calls is guarded by the code hash that the Basis has for the contract. It fails if an authority
// has to sign whose Safe is not in the Basis.
func Stages(network *catalog.Network, basis *Basis, deadline uint64, tasks []*Task) ([]Stage, error) {
	m := &maker{s: &Resolved{Network: network}, basis: basis, deadline: deadline, nonces: map[catalog.AuthorityRef]uint64{}}
	made := map[*Task]*move{}
	for _, each := range tasks {
		gas := each.Gas
		if each.Alone {
			gas = transactionGas
		}
		of := &move{weighed: weighed{gas, each.Call}, stage: each.Stage, by: each.By}
		if network.Authorities[each.By] != nil {
			of.guards = []Call{m.guardCode(each.Call.Contract, each.Call.To)}
		}
		for _, need := range each.Needs {
			of.needs = append(of.needs, made[need])
		}
		made[each] = m.add(of)
	}
	return m.stages()
}

// wordOf is what a check of a platform's call reads before the call. A contract that the plan
// itself deploys has no word yet, and then it is zero. A status that a registration sets before is
// not known.
func (m *maker) wordOf(call Call, check Check) (is common.Hash, known bool) {
	for _, each := range m.basis.Answers {
		if each.To == check.To && bytes.Equal(each.Data, check.Data) {
			if each.Value != nil {
				is = *each.Value
			}
			return is, call.Act.Kind != SetStatus || is != common.Hash{}
		}
	}
	return is, false
}

// Assembled is a plan made of a Core that another package filled in, sealed.
func Assembled(declared *catalog.Catalog, core Core, at Block) (*Plan, error) {
	made := &Plan{Version: Version, Core: core, Block: at, Positions: positions(declared, &core)}
	return made, made.Seal()
}
