// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// hostileRepository is a repository that somebody wrote to take time and memory.
type hostileRepository struct {
	write  func(t *testing.T, root string)
	schema string // put where every Halo's manifest is checked
	rule   string // the body of a rule on every Class
	before string // what stands before that rule
}

func unit(text string) hostileRepository {
	return hostileRepository{write: func(t *testing.T, root string) { put(t, root, fmt.Sprintf(unitNumber, 0), text+"\n") }}
}

// series is n fields of a schema, each made from the one before it by a form; the last is v.
func series(n int, first, form string) string {
	var text strings.Builder
	fmt.Fprintf(&text, "a0: %s\n", first)
	n = min(n, 60)
	for i := range n {
		fmt.Fprintf(&text, "a%d: %s\n", i+1, fmt.Sprintf(form, fmt.Sprintf("a%d", i)))
	}
	fmt.Fprintf(&text, "v: a%d\n", n)
	return text.String()
}

// regoChain is the same in a rule's body.
func regoChain(n int, first, form string) string {
	var text strings.Builder
	fmt.Fprintf(&text, "a0 := %s\n", first)
	n = min(n, 60)
	for i := range n {
		fmt.Fprintf(&text, "a%d := %s\n", i+1, fmt.Sprintf(strings.ReplaceAll(form, "%[2]d", strconv.Itoa(i)), fmt.Sprintf("a%d", i)))
	}
	fmt.Fprintf(&text, "v := a%d\n", n)
	return text.String()
}

// numbers are n of them, for a rule's body.
func numbers(n int) string {
	return "many := [" + repeated(min(n, 300), ", ", strconv.Itoa) + "]\n"
}

func repeated(n int, between string, each func(i int) string) string {
	parts := make([]string, n)
	for i := range parts {
		parts[i] = each(i)
	}
	return strings.Join(parts, between)
}

func put(t *testing.T, root, name, text string) {
	t.Helper()
	file := filepath.Join(root, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

// plant writes the repository: this one, and what is hostile.
func (h hostileRepository) plant(t *testing.T, root string) {
	t.Helper()
	for _, folder := range []string{"schema", "policy", "halos"} {
		if err := copyTree(filepath.Join("../..", folder), filepath.Join(root, folder)); err != nil {
			t.Fatal(err)
		}
	}
	if h.write != nil {
		h.write(t, root)
	}
	if h.schema != "" {
		put(t, root, "schema/hostile.cue", "import (\"strings\"\n\"list\"\n\"math\")\n_used: [strings.MinRunes, list.MinItems, math.Pi]\n#Hostile: {\n"+h.schema+"\n}\n")
		file := filepath.Join(root, "schema", "halo.cue")
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		const before = "#HaloFile: halo!: #Halo"
		if !bytes.Contains(text, []byte(before)) {
			t.Fatal("the schema has changed")
		}
		put(t, root, "schema/halo.cue", strings.Replace(string(text), before, "#HaloFile: {halo!: #Halo, _hostile: #Hostile.v}", 1))
	}
	if h.rule != "" {
		put(t, root, "policy/hostile.rego", "package halo.hostile\n\n"+h.before+`

# METADATA
# title: A rule of somebody
# description: It takes time and memory.
# custom:
#   code: HC2001
#   severity: error
#   source: nobody
#   remedy: none
hostile contains finding if {
	input.catalog.version == "1.0"
`+h.rule+`
	finding := {"file": "halos", "path": "x", "message": sprintf("%v", [v])}
}
`)
	}
}
