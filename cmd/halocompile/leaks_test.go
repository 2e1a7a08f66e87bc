// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"bytes"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/halo-factory/halocompile/internal/chaintest"
	"github.com/halo-factory/halocompile/internal/hostile"
)

func TestNoTextOfARuleGetsOut(t *testing.T) {
	root := repositoryOf(t)
	var rule strings.Builder
	rule.WriteString("package halo.hostile\n\nimport data.halo.lib\n\n# METADATA\n# title: denies\n# description: Denies.\n# custom: {code: HC2001, severity: error, remedy: none, source: none}\n" +
		"denies contains lib.finding(entry.class, \"class.title\", text) if {\n\tsome entry in lib.classes\n\tsome text in texts\n}\n\ntexts := {\n")
	n := 0
	for _, text := range hostile.Texts() {
		if len(text) < 500 {
			fmt.Fprintf(&rule, "\t%s,\n", literal(text))
			n++
		}
	}
	rule.WriteString("}\n")
	write(t, filepath.Join(root, "policy", "hostile.rego"), rule.String())
	forms(t, root, n/2) // those that come to the same are said once
}

// What a rule says of itself is in most forms, and what explain shows.
func TestNoWordsOfARuleGetOut(t *testing.T) {
	root := repositoryOf(t)
	var rules strings.Builder
	rules.WriteString("package halo.hostile\n\nimport data.halo.lib\n")
	n := 0
	for _, text := range slices.Sorted(maps.Values(hostile.Texts())) {
		if len(text) > 500 || strings.TrimSpace(text) == "" {
			continue
		}
		n++
		fmt.Fprintf(&rules, "\n# METADATA\n# title: %[1]s\n# description: %[1]s\n# custom: {code: HC2001, severity: error, remedy: %[1]s, source: %[1]s}\n"+
			// as YAML has it, too
			"denies_%[2]d contains lib.finding(entry.class, \"class.title\", \"x\") if some entry in lib.classes\n", strconv.QuoteToASCII(string([]rune(text))), n)
	}
	write(t, filepath.Join(root, "policy", "hostile.rego"), rules.String())
	forms(t, root, n)
	var stdout, stderr bytes.Buffer
	a := newApp(strings.NewReader(""), &stdout, &stderr)
	a.dir = root
	list, err := a.explanations(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, each := range list {
		stdout.Reset()
		if err := a.explainRule(each); err != nil {
			t.Fatal(err)
		}
		contained(t, stdout.String(), each.ID)
		if lines := strings.Count(stdout.String(), "\n"); lines > 6 {
			t.Errorf("%s is explained in %d lines", each.ID, lines)
		}
	}
}

func TestNoTextOfAManifestGetsOut(t *testing.T) {
	root := repositoryOf(t)
	units := filepath.Join(root, "halos", "meridian", "clo-tranched", "units")
	n := 0
	var names strings.Builder
	file := func() { // a character that cannot be seen is all that is said of a file
		if names.Len() > 0 {
			write(t, filepath.Join(units, fmt.Sprintf("names-%d.cue", n)), "package halos\n\nunit: {\n"+names.String()+"\ttitle: 7\n}\n")
		}
		names.Reset()
	}
	for _, text := range slices.Sorted(maps.Values(hostile.Texts())) {
		if len(text) > 200 {
			continue
		}
		n++
		file()
		// As a name, as a value, and, where that is allowed, as it is in a comment beside both.
		comment := ""
		if unseenIn(text) == "" && !strings.Contains(text, "\n") {
			comment = text
		}
		if quoted := strconv.QuoteToASCII(string([]rune(text))); !strings.Contains(quoted, `\x`) {
			fmt.Fprintf(&names, "\t%s: %s // %s\n", quoted, quoted, comment)
		}
	}
	file()
	forms(t, root, 50)
	// Files by such names, as far as the system has them.
	n = 0
	for _, text := range hostile.Texts() {
		name := strings.NewReplacer("/", "-", "\x00", "").Replace(text)
		if len(name) < 200 && os.WriteFile(filepath.Join(units, name+".cue"), []byte("package halos\nx: [ // "+text+"\n"), 0o644) == nil {
			n++
		}
	}
	if n < 150 {
		t.Fatalf("only %d files", n)
	}
	forms(t, root, n/2)
	for _, verb := range [][]string{{"fmt", "--check"}, {"fmt", "--check", "-o", "json"}, {"headroom", "x/y"}, {"explain", "x.y"}, {"policy", "mutate"}} {
		_, out, said := called(append(verb, "-C", root)...)
		contained(t, out, verb)
		contained(t, said, verb)
	}
	// What fmt prints once it has changed files.
	files, err := filepath.Glob(filepath.Join(units, "*.cue"))
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		if !utf8.ValidString(file) { // cannot be read
			_ = os.Remove(file)
			continue
		}
		write(t, file, "package halos\n\n\n\nx:   1\n")
	}
	for _, verb := range [][]string{{"fmt", "--check"}, {"fmt", "-o", "json"}} {
		_, out, said := called(append(verb, "-C", root)...)
		contained(t, out+said, verb)
		if len(out+said) < 10_000 {
			t.Errorf("%s prints %d bytes", verb, len(out+said))
		}
	}
}

func TestNoTextOfAnArgumentGetsOut(t *testing.T) {
	t.Parallel()
	empty, texts := t.TempDir(), hostile.Texts()
	// One place prints for all verbs, so that each of them gets every third text.
	for i, name := range slices.Sorted(maps.Keys(texts)) {
		text := texts[name]
		for j, arguments := range [][]string{
			{text}, {"check", text}, {"check", "--" + text}, {"check", "--format", text}, {"check", "--now", text}, {"-o", text, "check"}, {"explain", text}, {"check", "-C", text},
			{"check", "--base", text, "-C", empty}, {"check", "--merge", text, "-C", empty}, {"check", "--shard", text, "--out", "x"}, {"apply", "--dir", text}, {"status", "--dir", text, "--rpc-url", text},
			{"new", "halo", text, "-C", empty}, {"fmt", text}, {"devnet", "keys", "--out", empty, "--password-file", text}, {"help", text}, {"roles", text, "-C", empty},
			{"__complete", "check", text}, {"__complete", "check", "--format", text}, {"completion", text},
		} {
			if (i+j)%3 != 0 {
				continue
			}
			if !slices.Contains(arguments, "-C") && arguments[0] != "__complete" {
				arguments = append([]string{"-C", empty}, arguments...)
			}
			_, out, said := called(arguments...)
			contained(t, out, name, arguments)
			contained(t, said, name, arguments)
		}
	}
}

// A node's words come as errors of the verb.
func TestNoTextOfANodeGetsOut(t *testing.T) {
	for name, text := range hostile.Texts() {
		node := chaintest.Node(t, "", func(chaintest.Query) any {
			return chaintest.Refusal(fmt.Sprintf(`{"code":-32000,"message":%s,"data":%s}`, literal(text), literal(text)))
		})
		for _, output := range []string{"text", "json"} {
			var stdout, stderr bytes.Buffer
			a := newApp(strings.NewReader(""), &stdout, &stderr)
			a.output = output
			_, err := a.dial(t.Context(), node)
			if err == nil {
				t.Fatal("it is taken for a node")
			}
			a.report(err)
			contained(t, stderr.String(), name, output)
		}
	}
}
