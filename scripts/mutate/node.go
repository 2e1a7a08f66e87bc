// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// node is a node of solc's syntax tree. Positions are in bytes of the source.
type node map[string]any

func parseTree(text []byte) (node, error) {
	var tree node
	if err := json.Unmarshal(text, &tree); err != nil {
		return nil, err
	}
	return tree, nil
}

func (n node) kind() string { return n.text("nodeType") }

func (n node) text(key string) string {
	value, _ := n[key].(string)
	return value
}

// child returns the node under a key; nil if there is none.
func (n node) child(key string) node {
	value, _ := n[key].(map[string]any)
	return value
}

func (n node) list(key string) []node {
	values, _ := n[key].([]any)
	var result []node
	for _, value := range values {
		child, _ := value.(map[string]any)
		result = append(result, child)
	}
	return result
}

// typeName returns the expression's type, such as "uint256".
func (n node) typeName() string { return n.child("typeDescriptions").text("typeString") }

// span returns where the node stands: [start, end).
func (n node) span() (start, end int) {
	parts := strings.Split(n.text("src"), ":")
	if len(parts) < 2 {
		panic(fmt.Sprintf("%s stands nowhere", n.kind()))
	}
	start, err := strconv.Atoi(parts[0])
	if err != nil {
		panic(err)
	}
	length, err := strconv.Atoi(parts[1])
	if err != nil {
		panic(err)
	}
	return start, start + length
}

// children returns the nodes directly below, in the order of the source.
func (n node) children() []node {
	var result []node
	var add func(value any)
	add = func(value any) {
		switch value := value.(type) {
		case []any:
			for _, each := range value {
				add(each)
			}
		case map[string]any:
			if child := node(value); child.kind() != "" && child.text("src") != "" {
				result = append(result, child)
			}
		}
	}
	for _, value := range n {
		add(value)
	}
	slices.SortFunc(result, func(a, b node) int {
		aStart, aEnd := a.span()
		bStart, bEnd := b.span()
		return cmp.Or(cmp.Compare(aStart, bStart), cmp.Compare(aEnd, bEnd), strings.Compare(a.kind(), b.kind()))
	})
	return result
}
