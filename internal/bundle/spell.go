// SPDX-License-Identifier: AGPL-3.0-or-later

package bundle

import (
	"encoding/hex"
	"path"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/plan"
)

// CallList is the calls of one transaction that a spell of governance carries out, for whoever
// writes and reviews the spell. It follows from plan and bundle, and no other document has its
// digest.
type CallList struct {
	Version   string               `json:"version"`
	Class     catalog.ClassRef     `json:"class"`
	Network   catalog.NetworkRef   `json:"network"`
	ChainID   uint64               `json:"chainId"`
	Plan      string               `json:"plan"`   // digest of the plan
	Bundle    string               `json:"bundle"` // digest of the bundle
	ID        plan.TransactionID   `json:"id"`     // of the transaction in the bundle
	Authority catalog.AuthorityRef `json:"authority"`
	// account that the calls come from, with checksum
	Sender string `json:"sender"`
	// the StarGuard that the sender runs the spell through; nil if the sender runs it by itself
	Guard *ListedGuard `json:"guard,omitempty"`
	// stages that have to be done before
	After []plan.StageName `json:"after,omitempty"`
	Calls []ListedCall     `json:"calls"` // in their order; all or none
	// SHA-256 of the canonical Calls, in hexadecimal
	Checksum string `json:"checksum"`

	first []plan.Check // hold once the stages before are done
}

// ListedGuard is the StarGuard of a Star's spell. A spell that is plotted replaces the one that was
// plotted before and not run.
type ListedGuard struct {
	Address string `json:"address"` // with checksum
	// seconds in which the spell can be run, from its plot on
	MaxDelay uint64 `json:"maxDelay"`
	// whose spells may plot it
	Plotters []catalog.AuthorityRef `json:"plotters,omitempty"`
}

// ListedCall is one call of a spell.
type ListedCall struct {
	Name      string               `json:"name"` // for people
	Contract  catalog.ContractName `json:"contract"`
	To        string               `json:"to"`    // with checksum
	Value     string               `json:"value"` // wei
	Function  string               `json:"function"`
	Arguments []plan.Argument      `json:"arguments"`
	Data      hexutil.Bytes        `json:"data"`
	Hash      common.Hash          `json:"hash"` // keccak256 of Data
	// what the reads of After answer before the call, in their order; empty where that is not known
	Before []common.Hash `json:"before,omitempty"`
	// what the chain shows once the call was made
	After []plan.Check `json:"after"`
	Undo  string       `json:"undo,omitempty"`
}

// SpellFiles are the names of the files beside a bundle that tell what a spell has to do: the list
// of its calls, a source that makes them, and a text for the forum and the vote. They are relative
// to the folder.
func SpellFiles(t Transaction) []string {
	// "<stage>/<authority>#2"; neither a stage nor a name has a dot.
	name := path.Join("spells", strings.NewReplacer("/", ".", "#", ".").Replace(t.ID.String()))
	return []string{name + ".json", name + ".sol", name + ".md"}
}

// Spells makes the lists of calls of a bundle's transactions that a spell carries out.
func Spells(p *plan.Plan, b *Bundle) (map[plan.TransactionID]*CallList, error) {
	b = b.Original()
	digest, err := b.Digest()
	if err != nil {
		return nil, err
	}
	lists, calls := map[plan.TransactionID]*CallList{}, p.Core.CallsOf()
	for _, t := range b.Batches {
		if t.Sender == nil || t.ByAccount() {
			continue
		}
		list := &CallList{
			Version: Version, Class: b.Class, Network: b.Network, ChainID: b.ChainID, Plan: b.Plan, Bundle: digest,
			ID: t.ID, Authority: t.Authority, Sender: t.Sender.Hex(), Calls: []ListedCall{},
		}
		if guard, is := p.Core.Basis.Platform.StarGuards[t.Authority]; is {
			list.Guard = &ListedGuard{Address: guard.Address.Hex(), MaxDelay: guard.MaxDelay, Plotters: guard.Plotters}
		}
		list.precede(p, t.Stage)
		for _, call := range calls[t.ID] {
			list.Calls = append(list.Calls, ListedCall{
				Name: call.Name, Contract: call.Contract, To: call.To.Hex(), Value: "0", Function: call.Function, Arguments: call.Arguments,
				Data: call.Data, Hash: crypto.Keccak256Hash(call.Data), Before: call.Before, After: append([]plan.Check{}, call.Done...), Undo: call.Undo,
			})
		}
		sum, err := canon.Digest(list.Calls)
		if err != nil {
			return nil, err
		}
		list.Checksum = hex.EncodeToString(sum[:])
		lists[t.ID] = list
	}
	return lists, nil
}

// precede says which stages come before, and what the chain shows once they are done.
func (l *CallList) precede(p *plan.Plan, name plan.StageName) {
	at := slices.IndexFunc(p.Core.Stages, func(stage plan.Stage) bool { return stage.Name == name })
	l.After = p.Core.Stages[at].After
	for _, stage := range p.Core.Stages {
		if !slices.Contains(l.After, stage.Name) {
			continue
		}
		for _, batch := range stage.Batches {
			for _, call := range batch.Calls {
				l.first = append(l.first, call.Done...)
			}
		}
	}
}
