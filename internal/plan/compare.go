// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"slices"

	"github.com/halo-factory/halocompile/internal/canon"
)

// Difference is one field in which two plans differ.
type Difference struct {
	// path in the plan's Core: "basis.safes.deployer.nonce", "stages[0].batches[0].calls[3].data"
	Field  string `json:"field"`
	Before string `json:"before"` // "" if it is not there
	After  string `json:"after"`  // likewise
}

// Compare lists every field in which two Cores differ. The list is empty exactly when their digests
// are equal.
func Compare(before, after *Core) ([]Difference, error) {
	old, err := leaves(before)
	if err != nil {
		return nil, err
	}
	now, err := leaves(after)
	if err != nil {
		return nil, err
	}
	fields := maps.Clone(old)
	maps.Copy(fields, now)
	var differences []Difference
	for _, field := range slices.Sorted(maps.Keys(fields)) {
		if old[field] != now[field] {
			differences = append(differences, Difference{Field: field, Before: old[field], After: now[field]})
		}
	}
	return differences, nil
}

// leaves turns a document into a table: from the path of every scalar, and of every empty list or
// object, to its JSON.
func leaves(core *Core) (map[string]string, error) {
	text, err := canon.Marshal(core)
	if err != nil {
		return nil, err
	}
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	var document any
	if err := decoder.Decode(&document); err != nil {
		return nil, err
	}
	table := map[string]string{}
	var walk func(path string, value any)
	walk = func(path string, value any) {
		switch value := value.(type) {
		case map[string]any:
			if len(value) == 0 {
				table[path] = "{}"
			}
			for name, each := range value {
				if path != "" {
					name = path + "." + name
				}
				walk(name, each)
			}
		case []any:
			if len(value) == 0 {
				table[path] = "[]"
			}
			for i, each := range value {
				walk(fmt.Sprintf("%s[%d]", path, i), each)
			}
		case nil:
			table[path] = "null"
		default:
			table[path] = fmt.Sprint(value)
		}
	}
	walk("", document)
	return table, nil
}
