// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
)

// Gas that the calls of one transaction may use together (EIP-7825 caps a transaction at 2^24), and
// generous estimates of the gas of each call. The estimates only decide how calls are spread over
// transactions. The simulation says what calls really use.
const (
	transactionGas = 15_000_000
	haloGas        = 150_000
	classGas       = 9_000_000
	limitGas       = 110_000
	scheduleGas    = 400_000
	roleGas        = 150_000
	guardGas       = 30_000
	executeGas     = 80_000 // and for each addition
	additionGas    = 58_000
	activateGas    = 150_000
	openGas        = 80_000 // and for each limit
	firstGas       = 120_000
)

// MaxSpellBytes is how many bytes of code the calls of one spell may take. A contract has at most
// 24,576 (EIP-170); the rest is for what is not calls, and for what isExecutable() of a Star's
// spell asks.
const MaxSpellBytes = 16_000

// SpellBytes is at most how many bytes of code a call takes in the source of a spell, by the length
// of its data: measured without the compiler's optimizer.
func SpellBytes(data int) int { return 60 + (data+31)/32*32 }

type weighed struct {
	gas  uint64
	call Call
}

// batches spreads calls over as few Safe transactions as the gas cap allows, in their order. It
// puts the guards in front of the calls of each transaction.
func (m *maker) batches(stage StageName, authority catalog.AuthorityRef, checks []Call, calls []*move) ([]Batch, error) {
	state, ok := m.basis.Safes[authority]
	if !ok {
		return nil, fault.New(fault.NotDeclared, m.s.Network.File, "authority %q has to sign, and its Safe was not read from the chain: it is not as the network pins it", authority).
			Remedy("have its owners take modules and guards out of the Safe; drift says which came, and when")
	}
	guard := append(m.guardTime(), checks...)
	var list []Batch
	used := uint64(0)
	for _, entry := range calls {
		first := missing(list, entry.first)
		if len(list) == 0 || used+entry.gas+uint64(len(first))*guardGas > transactionGas {
			if len(list) > 0 {
				// Contracts that must not exist before the first transaction exist before the
				// second. So only the first has the guards against them. All other guards still
				// have to hold.
				guard = slices.DeleteFunc(slices.Clone(guard), func(call Call) bool { return call.Act.Kind == GuardAbsent })
			}
			address := state.Address
			list = append(list, Batch{ID: batchID(stage, authority, len(list)+1), Authority: authority, Safe: &address, Nonce: state.Nonce + m.nonces[authority], Calls: append([]Call{}, guard...)})
			m.nonces[authority]++
			used, first = uint64(len(guard))*guardGas, entry.first
		}
		last := &list[len(list)-1]
		last.Calls = append(append(last.Calls, first...), entry.call)
		used += entry.gas + uint64(len(first))*guardGas
	}
	return list, nil
}

// missing are the guards that the last batch does not have yet.
func missing(list []Batch, guards []Call) (more []Call) {
	for _, guard := range guards {
		if !slices.ContainsFunc(list[max(len(list)-1, 0):], func(last Batch) bool {
			return slices.ContainsFunc(last.Calls, func(call Call) bool { return string(call.Data) == string(guard.Data) })
		}) {
			more = append(more, guard)
		}
	}
	return more
}

// open spreads calls that no Safe makes over as few transactions as the gas cap allows, in their
// order. Anyone makes them, or a spell from its sender, whose source has to fit into a contract.
// Each says itself when it cannot be made. So the only guards are those that a call needs right
// before it.
func open(stage StageName, by catalog.AuthorityRef, sender *common.Address, calls []*move) []Batch {
	var list []Batch
	used, size := uint64(0), 0
	for _, entry := range calls {
		first := missing(list, entry.first)
		gas, bytes := weight(entry, first)
		if len(list) == 0 || used+gas > transactionGas || sender != nil && size+bytes > MaxSpellBytes {
			list, used, size = append(list, Batch{ID: batchID(stage, by, len(list)+1), Authority: by, Sender: sender}), 0, 0
			first = entry.first
			gas, bytes = weight(entry, first)
		}
		last := &list[len(list)-1]
		last.Calls = append(append(last.Calls, first...), entry.call)
		used, size = used+gas, size+bytes
	}
	return list
}

// weight is how much gas a call takes with its guards, and how many bytes of a spell's code.
func weight(entry *move, guards []Call) (gas uint64, bytes int) {
	gas, bytes = entry.gas+uint64(len(guards))*guardGas, SpellBytes(len(entry.call.Data))
	for _, guard := range guards {
		bytes += SpellBytes(len(guard.Data))
	}
	return gas, bytes
}

// single makes a transaction of each call: an account makes one call at a time.
func single(stage StageName, calls []*move) (list []Batch) {
	for i, entry := range calls {
		list = append(list, Batch{ID: batchID(stage, Account, i+1), Authority: Account, Sender: entry.sender, Calls: []Call{entry.call}})
	}
	return list
}

func (m *maker) guard(name, function string, data []byte, arguments ...Argument) Call {
	return Call{Name: name, Act: Act{Kind: Guard}, Guard: true, Contract: "Guards", To: *m.s.Network.Contracts.Guards, Function: function, Data: data, Arguments: arguments}
}

func (m *maker) guardTime() []Call {
	return []Call{
		m.guard("only on this chain", "chain(uint256)", guards().PackChain(new(big.Int).SetUint64(m.s.Network.ChainID)),
			Argument{"id", fmt.Sprint(m.s.Network.ChainID), m.s.Network.File, "network.chainId"}),
		m.guard("only before the deadline", "notAfter(uint256)", guards().PackNotAfter(new(big.Int).SetUint64(m.deadline)),
			Argument{Name: "timestamp", Value: Clock(m.deadline)}),
	}
}

func (m *maker) guardCode(name catalog.ContractName, address common.Address) Call {
	return m.guardHash(string(name), address, m.basis.Platform.CodeHashes[name])
}

func (m *maker) guardHash(name string, address common.Address, hash common.Hash) Call {
	return m.guard("only with this "+name, "codeHash(address,bytes32)", guards().PackCodeHash(address, hash),
		Argument{Name: "account", Value: address.Hex()}, Argument{Name: "expected", Value: hash.Hex()})
}

func (m *maker) guardNoCode(address Address) Call {
	call := m.guard("only if absent: "+address.Name.String(), "noCode(address)", guards().PackNoCode(address.Address), Argument{Name: "account", Value: address.Address.Hex()})
	call.Act.Kind = GuardAbsent
	return call
}

func (m *maker) guardRead(name, contract string, to common.Address, call []byte, result common.Hash) (Call, error) {
	hash := crypto.Keccak256Hash(result[:])
	data, err := guards().TryPackReads(to, call, hash)
	return m.guard("only if "+name, "reads(address,bytes,bytes32)", data,
		Argument{Name: "target", Value: contract + " " + to.Hex()}, Argument{Name: "call", Value: "0x" + common.Bytes2Hex(call)}, Argument{Name: "result", Value: result.Hex()}), err
}

func word(value *big.Int) common.Hash { return common.BigToHash(value) }
