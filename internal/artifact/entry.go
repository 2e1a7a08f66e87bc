// SPDX-License-Identifier: AGPL-3.0-or-later

package artifact

import (
	"encoding/hex"
	"maps"
	"slices"

	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/catalog"
)

// EntryLine is one entry of the inventory as it is now, for those who take in records from
// elsewhere. It says by itself what it is of. An edited entry is another line, with another digest.
type EntryLine struct {
	Schema  string             `json:"schema"` // version of the Catalog
	Kind    string             `json:"kind"`   // always "entry"
	Digest  string             `json:"digest"` // SHA-256 of the entry below, hexadecimal
	ChainID uint64             `json:"chainId"`
	Network catalog.NetworkRef `json:"network"`
	Halo    string             `json:"halo"`
	Name    string             `json:"name"`
	Writer  Writer             `json:"writer"` // always the merge
	// where the chain was read when the entry was drafted; 0 if it was not
	Block uint64        `json:"block"`
	Entry catalog.Entry `json:"entry"` // the whole manifest
}

// EntryLines writes entries of a Catalog as lines, in the order of their names. It is a pure
// function of the Catalog. It leaves out those of blocks before since, and those that are not
// chosen.
func EntryLines(declared *catalog.Catalog, since uint64, chosen func(*catalog.Entry) bool) ([]EntryLine, error) {
	var lines []EntryLine
	for _, name := range slices.Sorted(maps.Keys(declared.Inventory)) {
		entry := declared.Inventory[name]
		line := EntryLine{
			Schema: declared.Version, Kind: "entry", ChainID: declared.Networks[entry.Network].ChainID, Network: entry.Network,
			Halo: entry.Halo, Name: entry.Name, Writer: ByMerge, Entry: *entry,
		}
		if entry.Held != nil {
			line.Block = entry.Held.Block
		}
		if line.Block < since || !chosen(entry) {
			continue
		}
		digest, err := canon.Digest(line.Entry)
		if err != nil {
			return nil, err
		}
		line.Digest = hex.EncodeToString(digest[:])
		lines = append(lines, line)
	}
	return lines, nil
}
