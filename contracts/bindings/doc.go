// SPDX-License-Identifier: AGPL-3.0-or-later

// Package bindings is the contracts as Go knows them: their ABI, how to pack a call and unpack an
// answer, an event or an error, and the creation code of what gets deployed. Everything but this
// file is generated from the compiler's output by 'make generate'; the bytecode is included, so
// that nothing but Go is needed to deploy.
package bindings

import (
	"sync"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// ABIs is the ABI of every contract: where the names of custom errors come from.
func ABIs() []abi.ABI {
	list := make([]abi.ABI, len(All))
	for i, contract := range All {
		list[i] = *ABI(contract)
	}
	return list
}

// FunctionNamed is the name of a function of any contract, by its selector; "" if none has it.
func FunctionNamed(selector [4]byte) string { return functions()[selector] }

var functions = sync.OnceValue(func() map[[4]byte]string {
	names := map[[4]byte]string{}
	for _, contract := range ABIs() {
		for _, method := range contract.Methods {
			names[[4]byte(method.ID)] = method.RawName
		}
	}
	return names
})

// Named is a contract by its name; nil if there is none of that name.
func Named(name string) *bind.MetaData {
	for _, each := range All {
		if each.ID == name {
			return each
		}
	}
	return nil
}

// ABI is a contract's parsed ABI.
func ABI(contract *bind.MetaData) *abi.ABI {
	parsed, err := contract.ParseABI()
	if err != nil {
		panic("bindings: " + err.Error()) // generated, and parsed when it was
	}
	return parsed
}

// Topic is the first topic of the logs of a contract's event. The contract has to have one of that
// name.
func Topic(contract *bind.MetaData, event string) common.Hash {
	found, has := ABI(contract).Events[event]
	if !has {
		panic("bindings: " + contract.ID + " has no event " + event)
	}
	return found.ID
}

// CreationCode is what deploys a contract once its constructor's arguments are appended; empty for
// an interface.
func CreationCode(contract *bind.MetaData) []byte { return common.FromHex(contract.Bin) }

// CodeHash is the hash by which a template pins a contract's creation code.
func CodeHash(contract *bind.MetaData) common.Hash {
	return crypto.Keccak256Hash(CreationCode(contract))
}
