// SPDX-License-Identifier: AGPL-3.0-or-later

// Package published holds the contracts against the published interface: interface.tsv beside this
// file has a row for every function with its outputs, every event with its indexed marks, every
// error, role, rate-limit key and storage slot of the contracts that this repository implements or
// drives. A difference that is meant is a row too, with its reason. The tests compare the whole
// table with the compiled contracts, and the storage rows with what an EVM has in that slot
// afterwards; a row too many fails like one too few.
package published

import (
	_ "embed"
	"encoding/hex"
	"fmt"
	"math/big"
	"regexp"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

//go:embed interface.tsv
var table string

// Side says who has an item.
type Side string

const (
	Both   Side = "both"   // published, and ours has it
	Theirs Side = "theirs" // published, and ours has not
	Ours   Side = "ours"   // ours has it, and nothing published has
)

// Row is one item of one contract.
type Row struct {
	Contract string
	Side     Side
	Item     string // in the words that interface.tsv explains
	// selector, topic, role, key base, integration id or slot; "-" where there is none
	ID     string
	Source string // public repository and file, or "ours"
	Reason string // of a difference; "-" where there is none
}

// Kind is the first word of the item: "function", "storage", …
func (r Row) Kind() string { return kindOf.FindString(r.Item) }

var kindOf = regexp.MustCompile(`^\w+`)

// Table parses the rows. It fails on a row without all columns, and on one that says the same as
// another.
func Table() ([]Row, error) { return parse(table) }

func parse(text string) ([]Row, error) {
	var rows []Row
	seen := map[string]bool{}
	for number, line := range strings.Split(text, "\n") {
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		columns := strings.Split(line, "\t")
		if len(columns) != 6 {
			return nil, fmt.Errorf("line %d has %d columns, not 6", number+1, len(columns))
		}
		row := Row{columns[0], Side(columns[1]), columns[2], columns[3], columns[4], columns[5]}
		key := row.Contract + "\t" + row.Item
		switch {
		case seen[key]:
			return nil, fmt.Errorf("line %d says again: %s %s", number+1, row.Contract, row.Item)
		case row.Side != Both && row.Side != Theirs && row.Side != Ours:
			return nil, fmt.Errorf("line %d: no side %q", number+1, row.Side)
		case row.Source == "" || (row.Source == "ours") != (row.Side == Ours):
			return nil, fmt.Errorf("line %d: the source of %s is %q", number+1, row.Item, row.Source)
		case (row.Reason == "-") != (row.Side == Both) || row.Reason == "":
			return nil, fmt.Errorf("line %d: a difference has a reason, and nothing else has: %s", number+1, row.Item)
		}
		seen[key] = true
		rows = append(rows, row)
	}
	return rows, nil
}

// ID computes what stands in a row's id column from its item alone.
func ID(item string) (string, error) {
	kind, rest, _ := strings.Cut(item, " ")
	hash := func(text string) string { return crypto.Keccak256Hash([]byte(text)).Hex() }
	switch kind {
	case "function", "error":
		signature, _, _ := strings.Cut(rest, " ")
		return hash(signature)[:10], nil
	case "event":
		return hash(strings.ReplaceAll(rest, " indexed", "")), nil
	case "action":
		fields := strings.Fields(rest)
		return hash(fields[len(fields)-1])[:10], nil
	case "role":
		if rest == "DEFAULT_ADMIN_ROLE" {
			return common.Hash{}.Hex(), nil
		}
		return hash(rest), nil
	case "key":
		return hash(strings.Fields(rest)[1]), nil
	case "integration":
		id := make([]byte, 32)
		copy(id, strings.Fields(rest)[0])
		return "0x" + hex.EncodeToString(id), nil
	case "storage":
		slot, err := slotOf(item)
		return slot.Hex(), err
	case "string", "constant", "receive", "fallback":
		return "-", nil
	}
	if strings.HasPrefix(item, "constructor(") {
		return "-", nil
	}
	return "", fmt.Errorf("no such kind of item: %q", item)
}

var storageItem = regexp.MustCompile(`^storage (\S+) \+(\d+) (.+)$`)

// slotOf is where a storage item lies: its offset behind the place that ERC-7201 gives to its
// namespace, or behind 0 for "plain".
func slotOf(item string) (common.Hash, error) {
	part := storageItem.FindStringSubmatch(item)
	if part == nil {
		return common.Hash{}, fmt.Errorf("not a storage item: %q", item)
	}
	offset, _ := new(big.Int).SetString(part[2], 10)
	if part[1] == "plain" {
		return common.BigToHash(offset), nil
	}
	before := new(big.Int).Sub(crypto.Keccak256Hash([]byte(part[1])).Big(), common.Big1)
	place := crypto.Keccak256Hash(common.BigToHash(before).Bytes())
	place[31] = 0
	return common.BigToHash(offset.Add(offset, place.Big())), nil
}
