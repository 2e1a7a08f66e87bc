// SPDX-License-Identifier: AGPL-3.0-or-later

package artifact

import (
	"bytes"
	"context"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/safe"
)

// Events that show on a chain that a transaction was executed. Their second topic is the id of what
// they are about.
var (
	haloDeployed   = bindings.Topic(&bindings.HaloFactoryMetaData, "HaloDeployed")
	classDeployed  = bindings.Topic(&bindings.HaloFactoryMetaData, "ClassDeployed")
	unitDeployed   = bindings.Topic(&bindings.HaloFactoryMetaData, "UnitDeployed")
	classActivated = bindings.Topic(&bindings.HaloFactoryMetaData, "ClassActivated")
	classOpened    = bindings.Topic(&bindings.HaloFactoryMetaData, "ClassOpened")
	callScheduled  = bindings.Topic(&bindings.TimelockMetaData, "CallScheduled")
	callExecuted   = bindings.Topic(&bindings.TimelockMetaData, "CallExecuted")
	cancelled      = bindings.Topic(&bindings.TimelockMetaData, "Cancelled")
	// its topics are the RateLimits, then the key
	limitSet = bindings.Topic(&bindings.ConfiguratorMetaData, "SetRateLimit")
)

// event identifies the logs that show that something was done: the contract that logs, and its
// first two topics.
type event struct {
	by       common.Address
	kind, id common.Hash
}

// shownBy is the event of a log; none if that has one topic and is not a Safe's. What a log of an
// opening is about is its third: the second is the Class.
func shownBy(log *types.Log) event {
	if hash, is := safe.ExecutedHash(log); is {
		return event{log.Address, log.Topics[0], hash}
	}
	if len(log.Topics) < 2 {
		return event{}
	}
	if log.Topics[0] == classOpened && len(log.Topics) == 3 {
		return event{log.Address, log.Topics[0], log.Topics[2]}
	}
	return event{log.Address, log.Topics[0], log.Topics[1]}
}

// eventsOf are the events that show that a transaction of a bundle was executed. No other
// transaction has them. For a Safe transaction, the one event names the hash that was signed. Of
// calls that anyone may make, each has one, which names the timelock operation, the Class or the
// opening. Anyone may have made those in several transactions. What a spell does has no such event.
func eventsOf(t bundle.Transaction) ([]event, error) {
	if t.Sender != nil {
		return nil, nil
	}
	if t.Safe != nil {
		return []event{{t.Safe.Address, safe.TopicExecutionSuccess, t.Safe.SafeTxHash}}, nil
	}
	topics := map[plan.ActKind]common.Hash{plan.Activate: classActivated, plan.Open: classOpened, plan.Register: callExecuted}
	var list []event
	for _, call := range t.Open() {
		kind, id := openCall(call.Data)
		if kind == "" {
			return nil, fault.New(fault.ArtifactDiffers, t.ID.String(), "a call of anyone that is neither a timelock's executeBatch nor a factory's activate or open")
		}
		list = append(list, event{call.To, topics[kind], id})
	}
	return list, nil
}

// openCall tells what a call that anyone may make does, and the id of what it is about: the Class
// that is activated, or the timelock operation that is executed. It reads the calldata, because a
// bundle may come without its plan, and the words in a bundle may claim anything. The kind is ""
// for any other call, and for a call that is encoded in another way than a plan encodes it.
func openCall(data []byte) (plan.ActKind, common.Hash) {
	for kind, method := range map[plan.ActKind]abi.Method{
		plan.Activate: bindings.ABI(&bindings.HaloFactoryMetaData).Methods["activate"],
		plan.Open:     bindings.ABI(&bindings.HaloFactoryMetaData).Methods["open"],
		plan.Register: bindings.ABI(&bindings.TimelockMetaData).Methods["executeBatch"],
	} {
		encoded, ours := bytes.CutPrefix(data, method.ID)
		if !ours {
			continue
		}
		values, err := method.Inputs.Unpack(encoded)
		if err != nil {
			return "", common.Hash{}
		}
		again, err := method.Inputs.Pack(values...)
		if err != nil || !bytes.Equal(again, encoded) {
			return "", common.Hash{}
		}
		switch kind {
		case plan.Activate:
			return kind, common.Hash(values[0].([32]byte))
		case plan.Open:
			return kind, openingOf(data)
		}
		// hashOperationBatch hashes the same arguments in the same encoding.
		return kind, crypto.Keccak256Hash(again)
	}
	return "", common.Hash{}
}

// openingOf is the id of the one opening that a call of open carries out; zero if it has another
// number of them.
func openingOf(data []byte) common.Hash {
	class, firsts, err := openingsOf(data)
	if openings := plan.Openings(class, firsts); err == nil && len(openings) == 1 {
		return openings[0].ID
	}
	return common.Hash{}
}

// openingsOf reads the Class and the one opening of a call of open. There is none if the call has
// another number of them.
func openingsOf(data []byte) (class common.Hash, firsts []plan.First, err error) {
	var call struct {
		Class    [32]byte
		CBeam    common.Address
		Openings [][]bindings.IHaloFactoryFirstLimit
	}
	inputs := bindings.ABI(&bindings.HaloFactoryMetaData).Methods["open"].Inputs
	values, err := inputs.Unpack(data[4:])
	if err == nil {
		err = inputs.Copy(&call, values)
	}
	if err != nil || len(call.Openings) != 1 {
		return call.Class, nil, err
	}
	for _, each := range call.Openings[0] {
		firsts = append(firsts, plan.First{Key: each.Key, Amounts: plan.Amounts{MaxAmount: catalog.NewInteger(each.MaxAmount), Slope: catalog.NewInteger(each.Slope)}})
	}
	return call.Class, firsts, nil
}

// last is the last log of what a spell carried out; nil if there is none.
func (r *receipts) last(t bundle.Transaction, from uint64, to chain.Head) (last *types.Log, err error) {
	found, err := r.directly(t.Open(), from, to)
	for _, log := range found {
		if log != nil && (last == nil || log.BlockNumber >= last.BlockNumber) {
			last = log
		}
	}
	if err != nil || last == nil {
		return nil, err
	}
	return last, r.holds(last)
}

// Trace finds the last log that shows that a transaction of a bundle was executed, in a block up to
// to. It returns nil if there is none. It searches from the block from on, and then, if it found
// nothing, from the chain's first block on. It fails when the transaction's receipt does not have
// that log, or when another transaction has one like it. What anyone installs of a platform leaves
// no log of its own: its code shows it.
func Trace(ctx context.Context, client *chain.Client, t bundle.Transaction, from uint64, to chain.Head) (*types.Log, error) {
	if t.Stage == plan.Installation {
		return nil, nil
	}
	r := newReceipts(ctx, client)
	if t.Sender != nil {
		return r.last(t, from, to)
	}
	list, err := eventsOf(t)
	if err != nil {
		return nil, err
	}
	events := map[event]plan.Act{}
	for _, e := range list {
		events[e] = plan.Act{}
	}
	r.note(t)
	found, err := r.search(events, from, to)
	if err == nil && len(found) == 0 && from > 0 {
		found, err = r.search(events, 0, to)
	}
	var last *types.Log
	for _, e := range list {
		if log := found[e]; log != nil && (last == nil || log.BlockNumber >= last.BlockNumber) {
			last = log
		}
	}
	if err != nil || last == nil {
		return nil, err
	}
	return last, r.holds(last)
}
