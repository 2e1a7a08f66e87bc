// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/halo-factory/halocompile/internal/canon"
)

// altered is a document in which the values at some paths are others.
type altered struct {
	paths    []string
	document []byte
}

// changes returns a record with each of its leaves changed: those of the head one by one, because
// one of them decides what is read at all, and the rest together as far as the message has room to
// name each. (Of one transaction it names one field; signers are compared as a whole.)
func changes(t *testing.T, data []byte) []altered {
	t.Helper()
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	var root any
	if err := decoder.Decode(&root); err != nil {
		t.Fatal(err)
	}
	type leaf struct {
		path  string
		value any
		set   func(any)
	}
	groups := map[string][]leaf{}
	var walk func(path string, value any, set func(any))
	walk = func(path string, value any, set func(any)) {
		switch value := value.(type) {
		case map[string]any:
			for key, inner := range value {
				walk(strings.TrimPrefix(path+"."+key, "."), inner, func(v any) { value[key] = v })
			}
		case []any:
			for i, inner := range value {
				walk(fmt.Sprintf("%s[%d]", path, i), inner, func(v any) { value[i] = v })
			}
		default:
			group := path
			switch whole, rest, nested := strings.Cut(path, "["); {
			case strings.Contains(rest, "transactions["):
				_, field, _ := strings.Cut(rest, "transactions[")
				_, field, _ = strings.Cut(field, "].")
				field, _, _ = strings.Cut(field, "[")
				group = "transactions." + field
			case whole == "history": // each alone
			case nested, strings.HasPrefix(path, "chain.parameters."), strings.HasPrefix(path, "declared."):
				group = "rest"
			}
			path, _, _ = strings.Cut(path, ".signers[")
			groups[group] = append(groups[group], leaf{path, value, set})
		}
	}
	walk("", root, nil)
	var list []altered
	for _, leaves := range groups {
		next := altered{}
		for _, leaf := range leaves {
			next.paths = append(next.paths, leaf.path)
			leaf.set(otherValue(t, leaf.value))
		}
		var err error
		if next.document, err = canon.Marshal(root); err != nil {
			t.Fatal(err)
		}
		for _, leaf := range leaves {
			leaf.set(leaf.value)
		}
		list = append(list, next)
	}
	return list
}

func otherValue(t *testing.T, value any) any {
	t.Helper()
	switch value := value.(type) {
	case string:
		return other(value)
	case json.Number:
		return json.Number("1" + value.String())
	case bool:
		return !value
	}
	t.Fatalf("a record has a %T", value)
	return nil
}

// other is a text of the same form that says something else: its last digit, or its last letter, is
// another.
func other(text string) string {
	if text == "" {
		return "x"
	}
	last := text[len(text)-1]
	switch {
	case last >= '0' && last < '9' || last >= 'a' && last < 'f':
		last++
	case last == '9', last == 'f':
		last = '0'
	default:
		return text + "x"
	}
	return text[:len(text)-1] + string(last)
}
