// SPDX-License-Identifier: AGPL-3.0-or-later

package facts

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
)

// Argument is a word, or a group of words, that a template's module takes, for people.
type Argument struct {
	Name, Value string
	File, Field string // where the manifest says so
}

// Field is a field of a manifest with its value, for people.
type Field struct{ Name, Value string }

// Arguments builds the ABI encoding of a list of types. The types are ours, so a mistake is a
// mistake in this program.
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

// Call is the calldata of a function by its signature: "transfer(address,uint256)". Signatures and
// arguments are ours, as above.
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

// Answer reads an answer that is one value of a type of Solidity, which is T in Go.
func Answer[T any](solidity string) func(answer []byte) (T, error) {
	return func(answer []byte) (T, error) {
		values, err := Arguments(solidity).Unpack(answer)
		if err != nil {
			return *new(T), err
		}
		return values[0].(T), nil
	}
}

// Asset is one of the network's.
func Asset(network *catalog.Network, name, file string) (*catalog.Asset, error) {
	if found := network.Assets[name]; found != nil {
		return found, nil
	}
	return nil, fault.New(fault.NotDeclared, file, "asset %q is not declared by network %s", name, network.Name)
}

// Hexes are addresses with their checksums, for people.
func Hexes(addresses []common.Address) string {
	texts := make([]string, len(addresses))
	for i, address := range addresses {
		texts[i] = address.Hex()
	}
	return strings.Join(texts, " ")
}

// Element is the path of an element of a list.
func Element(path string, i int) string { return fmt.Sprintf("%s.%d", path, i) }

// Sorted are the keys of a map, in order.
func Sorted[T any](of map[string]T) []string { return slices.Sorted(maps.Keys(of)) }
