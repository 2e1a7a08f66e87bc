// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"github.com/ethereum/go-ethereum/accounts/abi"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
)

// asset is one of the network's.
func (s *subject) asset(name, file string) (*catalog.Asset, error) {
	if found := s.network.Assets[name]; found != nil {
		return found, nil
	}
	return nil, fault.New(fault.NotDeclared, file, "asset %q is not declared by network %s", name, s.network.Name)
}

// arguments builds the ABI encoding of a list of types. The types are ours, so a mistake is a mistake in this program.
func arguments(types ...string) abi.Arguments {
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
