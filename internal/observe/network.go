// SPDX-License-Identifier: AGPL-3.0-or-later

package observe

import (
	"context"
	"errors"
	"io/fs"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/platform"
)

// PlatformEvents are the events that say who was given a right of a network's Halo Factory, and
// which templates were registered, up to a block. There are none before the network names one.
func PlatformEvents(ctx context.Context, client *chain.Client, network *catalog.Network, to chain.Head) ([]types.Log, error) {
	at, topics := platform.Watched(network)
	if len(at) == 0 {
		return nil, nil
	}
	return client.Logs(ctx, chain.LogQuery{Addresses: at, Topics: [][]common.Hash{topics}, To: to})
}

// Platform reads what the plan of a network's platform depends on, at the latest block. It takes
// four requests: events, then code and words, then Safes, then the code that they run. It fails if
// one of the contracts that the Halo Factory works with has no code. A Safe that nobody may sign
// for is left out: the plan fails if it needs it. stored is the tree with code that is not built
// here.
func Platform(ctx context.Context, client *chain.Client, declared *catalog.Catalog, of catalog.NetworkRef, stored fs.FS) (*plan.Snapshot, error) {
	network := declared.Networks[of]
	if network == nil {
		return nil, fault.New(fault.NotDeclared, string(of), "no network of that name in the manifests")
	}
	o := &observer{ctx: ctx, client: client, declared: declared, s: &plan.Resolved{Network: network}}
	o.next = func(r *request) bool {
		answer(ctx, client, []*request{r})
		return true
	}
	var err error
	if o.head, err = (heads{}).of(o, 1); err != nil {
		return nil, err
	}
	events, err := PlatformEvents(ctx, client, network, o.head)
	if err != nil {
		return nil, err
	}
	strange := platform.Strangers(declared, network, events)
	asked, err := platform.Questions(declared, network, strange, stored)
	if err != nil {
		return nil, err
	}
	o.snapshot = &plan.Snapshot{Block: plan.Block{Number: o.head.Number, Hash: o.head.Hash, Time: o.head.Time}}
	o.basis = &o.snapshot.Basis
	o.basis.Answers, o.basis.Strange = asked, strange
	for _, step := range []func() error{o.words, o.authorities, func() error {
		code := &round{}
		o.runs(code)
		return o.send(code)
	}} {
		if err := step(); err != nil {
			return nil, err
		}
	}
	return o.snapshot, nil
}

// words reads code hashes, and one word for each question.
func (o *observer) words() error {
	r := &round{}
	accounts, err := platform.Accounts(o.s.Network)
	if err != nil {
		return err
	}
	hashes := map[catalog.ContractName]common.Hash{}
	o.basis.Platform.CodeHashes = hashes
	for _, name := range facts.Sorted(accounts) {
		r.codeHash(accounts[catalog.ContractName(name)], func(answer chain.Answer) error {
			if hash := common.BytesToHash(answer.Data); hash != (common.Hash{}) && hash != crypto.Keccak256Hash() {
				hashes[catalog.ContractName(name)] = hash
			}
			return answer.Err
		})
	}
	for i := range o.basis.Answers {
		of := &o.basis.Answers[i]
		r.call(of.To, of.Data, func(answer chain.Answer) error {
			if answer.Err != nil && !errors.As(answer.Err, new(*chain.Revert)) {
				return answer.Err
			}
			if answer.Err == nil && len(answer.Data) > 0 {
				value := told(answer.Data)
				of.Value = &value
			}
			return nil
		})
	}
	if err := o.send(r); err != nil {
		return err
	}
	return o.complete()
}

// told is the word that a contract returns, or the hash of more.
func told(data []byte) common.Hash {
	if len(data) == common.HashLength {
		return common.BytesToHash(data)
	}
	return crypto.Keccak256Hash(data)
}

// complete demands that what the Halo Factory works with is there, and that bundles go through the
// contract that is pinned.
func (o *observer) complete() error {
	var faults fault.List
	c, pins, hashes := o.s.Network.Contracts, o.s.Network.Safe, o.basis.Platform.CodeHashes
	for _, each := range []struct {
		name  catalog.ContractName
		field string
		at    common.Address
	}{
		{"Beacon", "contracts.beacon", c.Beacon}, {"BeamState", "contracts.beamState", c.BeamState}, {"Configurator", "contracts.configurator", c.Configurator},
		{"Timelock", "contracts.timelock", c.Timelock}, {multiSend, "safe.multiSendCallOnly", pins.MultiSendCallOnly},
	} {
		if _, there := hashes[each.name]; !there {
			faults = append(faults, fault.New(fault.NetworkIncomplete, o.network(each.field), "network %s names %s as %s, where there is no code", o.s.Network.Name, each.at, each.name))
		}
	}
	if hash, there := hashes[multiSend]; there && hash != pins.MultiSendCallOnlyCodeHash {
		faults = append(faults, fault.New(fault.CodeNotAsPinned, o.network("safe.multiSendCallOnlyCodeHash"), "MultiSendCallOnly at %s has code hash %s, pinned is %s", pins.MultiSendCallOnly, hash, pins.MultiSendCallOnlyCodeHash))
	}
	if len(faults) > 0 {
		return faults
	}
	return nil
}

const multiSend catalog.ContractName = "MultiSendCallOnly"

// authorities reads the Safes of all authorities.
func (o *observer) authorities() error {
	r := &round{}
	o.basis.Safes = map[catalog.AuthorityRef]plan.Safe{}
	for _, name := range facts.Sorted(o.s.Network.Authorities) {
		o.safe(r, o.s.Network.Authorities[catalog.AuthorityRef(name)], false)
	}
	return o.send(r)
}
