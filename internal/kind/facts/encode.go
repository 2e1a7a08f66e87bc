// SPDX-License-Identifier: AGPL-3.0-or-later

package facts

import (
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
)

// Argument is a word, or a group of words, that a template's module takes, as it is shown to
// people.
type Argument struct {
	Name, Value string
	File, Field string // where the manifest states it
}

// Field is a field of a manifest with its value, as it is shown to people.
type Field struct{ Name, Value string }

// Arguments builds the ABI encoding of a list of types. It panics on an unknown type: only this
// program names types, so that is a mistake in it.
func Arguments(types ...string) abi.Arguments {
	list := make(abi.Arguments, len(types))
	for i, name := range types {
		parsed, err := abi.NewType(name, "", nil)
		if err != nil {
			panic(err)
		}
		list[i] = abi.Argument{Type: parsed}
	}
	return list
}

// Call encodes the calldata of a function, given by its signature: "transfer(address,uint256)". It
// panics like Arguments if signature or values are wrong.
func Call(signature string, values ...any) []byte {
	name, types, _ := strings.Cut(strings.TrimSuffix(signature, ")"), "(")
	var inputs abi.Arguments
	if types != "" {
		inputs = Arguments(strings.Split(types, ",")...)
	}
	data, err := inputs.Pack(values...)
	if err != nil {
		panic(name + ": " + err.Error())
	}
	return append(crypto.Keccak256([]byte(signature))[:4], data...)
}

// Answer returns a reader for answers with one value. Solidity's type is given, and T is the same
// in Go.
func Answer[T any](solidity string) func(answer []byte) (T, error) {
	return func(answer []byte) (T, error) {
		values, err := Arguments(solidity).Unpack(answer)
		if err != nil {
			return *new(T), err
		}
		return values[0].(T), nil
	}
}

// Asset finds one of the network's assets.
func Asset(network *catalog.Network, name, file string) (*catalog.Asset, error) {
	if found := network.Assets[name]; found != nil {
		return found, nil
	}
	return nil, fault.New(fault.NotDeclared, file, "asset %q is not declared by network %s", name, network.Name)
}

// Hexes shows addresses with their checksums.
func Hexes(addresses []common.Address) string {
	texts := make([]string, len(addresses))
	for i, address := range addresses {
		texts[i] = address.Hex()
	}
	return strings.Join(texts, " ")
}

// Element returns the path of an element of a list.
func Element(path string, i int) string { return fmt.Sprintf("%s.%d", path, i) }

// Sorted returns the keys of a map as texts, in order.
func Sorted[K ~string, T any](of map[K]T) []string {
	names := make([]string, 0, len(of))
	for name := range of {
		names = append(names, string(name))
	}
	slices.Sort(names)
	return names
}
