// SPDX-License-Identifier: AGPL-3.0-or-later

package change

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/policy"
	"github.com/halo-factory/halocompile/internal/tree"
)

// Bounds on reading the contracts in records. A name that is longer than maxContractName is cut
// where it is shown.
const (
	maxContracts    = 1 << 30 // bytes of all records of a network together
	maxContractName = 100     // characters
)

// Contracts lists the contracts in all records of a network, or only those at some addresses, in
// the order of the files. Records are other people's text: whoever uses the list believes nothing
// in it, and only keeps away from its addresses. Contracts leaves out a record that cannot be read:
// that is a matter for those who look after the records. It fails when the records are larger than
// maxContracts together.
func Contracts(repository fs.FS, network catalog.NetworkRef, only ...common.Address) ([]policy.Recorded, error) {
	files, err := fs.Glob(repository, path.Join("halos", "*", "*", "artifact", string(network), "*.json"))
	if err != nil {
		return nil, tree.Fault("halos", err)
	}
	var found []policy.Recorded
	total := 0
	for _, file := range files {
		data, err := tree.ReadFrom(repository, file, maxRecord)
		if err != nil {
			continue
		}
		if total += len(data); total > maxContracts {
			return nil, fault.New(fault.InputTooLarge, path.Dir(file), "the records of %s are larger than %d bytes together", network, maxContracts)
		}
		if len(only) > 0 && !names(data, only) {
			continue
		}
		for _, each := range contractsIn(data) {
			if len(only) == 0 || slices.Contains(only, each.Address) {
				found = append(found, policy.Recorded{Network: network, Address: each.Address, Contract: cut(each.Name), Record: file})
			}
		}
	}
	return found, nil
}

// Recorded lists those contracts of entries that records have as the contracts of a Class.
func Recorded(repository fs.FS, inventory map[string]*catalog.Entry) ([]policy.Recorded, error) {
	of := map[catalog.NetworkRef][]common.Address{}
	for _, entry := range inventory {
		for _, at := range entry.Contracts {
			of[entry.Network] = append(of[entry.Network], at)
		}
	}
	var found []policy.Recorded
	for _, network := range slices.Sorted(maps.Keys(of)) {
		list, err := Contracts(repository, network, of[network]...)
		if err != nil {
			return nil, err
		}
		found = append(found, list...)
	}
	return found, nil
}

// names tells whether a text has one of some addresses, in whatever case. Most records have none,
// and need not be read as JSON.
func names(text []byte, addresses []common.Address) bool {
	lower := bytes.ToLower(text)
	return slices.ContainsFunc(addresses, func(at common.Address) bool {
		return bytes.Contains(lower, []byte(strings.ToLower(at.Hex())))
	})
}

// named is a contract as a record has it.
type named struct {
	Name    string         `json:"name"`
	Address common.Address `json:"address"`
}

func contractsIn(data []byte) []named {
	var record struct {
		Chain struct {
			Addresses []named `json:"addresses"`
		} `json:"chain"`
		Addresses []named `json:"addresses"` // where version 1 has them
	}
	if canon.Bounded(data) != nil || json.Unmarshal(data, &record) != nil {
		return nil
	}
	return append(record.Chain.Addresses, record.Addresses...)
}

func cut(name string) string {
	if short := []rune(name); len(short) > maxContractName {
		return string(short[:maxContractName]) + "…"
	}
	return name
}
