// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/hostile"
)

// called runs the command in this process.
func called(arguments ...string) (code int, out, said string) {
	var stdout, stderr bytes.Buffer
	code = run(arguments, strings.NewReader(""), &stdout, &stderr)
	return code, stdout.String(), stderr.String()
}

// literal is a text as a string of Rego, CUE or JSON, in ASCII.
func literal(text string) string {
	var made strings.Builder
	made.WriteByte('"')
	for _, unit := range utf16.Encode([]rune(text)) {
		fmt.Fprintf(&made, "\\u%04x", unit)
	}
	made.WriteByte('"')
	return made.String()
}

// forms checks a repository in every form, and demands that nothing gets out, and that every form
// can still be read.
func forms(t *testing.T, root string, least int) {
	t.Helper()
	for _, format := range []string{"text", "json", "sarif", "github", "junit", "markdown"} {
		code, out, said := called("check", "-C", root, "--cache", "off", "--format", format)
		if code == 0 {
			t.Fatalf("%s: the repository passes", format)
		}
		if format == "github" {
			annotations(t, out, least)
		} else {
			contained(t, out, format)
		}
		contained(t, said, format)
		switch format {
		case "json":
			var document struct{ Diagnostics []struct{ Message string } }
			if err := json.Unmarshal([]byte(out), &document); err != nil || len(document.Diagnostics) < least {
				t.Errorf("JSON: %d of at least %d, %v\n%.300v", len(document.Diagnostics), least, err, document.Diagnostics)
			}
		case "sarif":
			var document any
			if err := json.Unmarshal([]byte(out), &document); err != nil {
				t.Errorf("SARIF: %v", err)
			}
		case "junit":
			var document struct {
				XMLName xml.Name `xml:"testsuites"`
			}
			if err := xml.Unmarshal([]byte(out), &document); err != nil {
				t.Errorf("JUnit: %v", err)
			}
		case "markdown":
			for line := range strings.Lines(out) {
				if strings.TrimSpace(line) != "" && !strings.HasPrefix(line, "| ") && !strings.HasPrefix(line, "**") && !strings.HasPrefix(line, "|---") {
					t.Errorf("Markdown: a line begins with %.40q", line)
				}
			}
		}
	}
	code, out, said := called("check", "-C", root, "--cache", "off", "-o", "json")
	contained(t, out+said, "-o json", code)
}

// annotations demands that all lines are annotations as the runner reads them.
func annotations(t *testing.T, log string, least int) {
	t.Helper()
	n := 0
	for line := range strings.Lines(log) {
		n++
		command, message, found := strings.Cut(strings.TrimPrefix(strings.TrimSuffix(line, "\n"), "::"), "::")
		name, properties, _ := strings.Cut(command, " ")
		if !found || !strings.HasPrefix(line, "::") || name != "error" && name != "warning" {
			t.Fatalf("%q is no annotation", line)
		}
		for property := range strings.SplitSeq(properties, ",") {
			key, value, _ := strings.Cut(property, "=")
			if !slices.Contains([]string{"file", "line", "col", "title"}, key) || strings.ContainsAny(value, ":\r") {
				t.Errorf("%q has the property %q", line, property)
			}
		}
		contained(t, strings.NewReplacer("%0A", " ", "%25", "%").Replace(message), "annotation")
		contained(t, strings.TrimPrefix(line, "::"), "annotation")
	}
	if n < least {
		t.Errorf("%d annotations of at least %d", n, least)
	}
}

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
			"denies_%[2]d contains lib.finding(entry.class, \"class.title\", \"x\") if some entry in lib.classes\n", strconv.QuoteToASCII(string([]rune(text))), n) // as YAML has it, too
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
	file := func() { // of a file no more than twenty faults are shown
		if names.Len() > 0 {
			write(t, filepath.Join(units, fmt.Sprintf("names-%d.cue", n)), "package halos\n\nunit: {\n"+names.String()+"\ttitle: 7\n}\n")
		}
		names.Reset()
	}
	for _, text := range slices.Sorted(maps.Values(hostile.Texts())) {
		if len(text) > 200 {
			continue
		}
		if n++; n%10 == 0 {
			file()
		}
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
	empty := t.TempDir()
	for name, text := range hostile.Texts() {
		for _, arguments := range [][]string{
			{text}, {"check", text}, {"check", "--" + text}, {"check", "--format", text}, {"check", "--now", text}, {"-o", text, "check"}, {"explain", text}, {"check", "-C", text},
			{"check", "--base", text, "-C", empty}, {"check", "--merge", text, "-C", empty}, {"check", "--shard", text, "--out", "x"}, {"apply", "--dir", text}, {"status", "--dir", text, "--rpc-url", text},
			{"new", "halo", text, "-C", empty}, {"fmt", text}, {"devnet", "keys", "--out", empty, "--password-file", text}, {"help", text}, {"roles", text, "-C", empty},
			{"__complete", "check", text}, {"__complete", "check", "--format", text}, {"completion", text},
		} {
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
		node := httptest.NewServer(http.HandlerFunc(func(out http.ResponseWriter, _ *http.Request) {
			fmt.Fprintf(out, `{"jsonrpc":"2.0","id":1,"error":{"code":-32000,"message":%s,"data":%s}}`, literal(text), literal(text))
		}))
		for _, output := range []string{"text", "json"} {
			var stdout, stderr bytes.Buffer
			a := newApp(strings.NewReader(""), &stdout, &stderr)
			a.output = output
			_, err := a.dial(t.Context(), node.URL)
			if err == nil {
				t.Fatal("it is taken for a node")
			}
			a.report(err)
			contained(t, stderr.String(), name, output)
		}
		node.Close()
	}
}

// Whatever a verb says of others, in notes, in sentences and as errors, stays on its line.
func TestWordsOfOthersStayOnTheirLine(t *testing.T) {
	for name, text := range hostile.Texts() {
		var stdout, stderr bytes.Buffer
		a := newApp(strings.NewReader(""), &stdout, &stderr)
		a.note("comment  %s\n", text)
		a.note("%s, %s\n", errors.New(text), fault.List{{Code: fault.NodeError, What: text}})
		if n := strings.Count(stdout.String(), "\n"); n != 2 {
			t.Errorf("%s: %d lines", name, n)
		}
		_ = a.print(nil, text)
		a.report(errors.New(text))
		a.report(fault.New(fault.NodeError, text, "%s", text).Remedy("%s", text))
		a.out.Paint("31", text)
		contained(t, stdout.String(), name)
		contained(t, stderr.String(), name)
	}
}

func TestCompletionOffersNoNamesThatAreNotSeen(t *testing.T) {
	root := repositoryOf(t)
	for _, text := range hostile.Texts() {
		name := strings.NewReplacer("/", "-", "\x00", "").Replace(text)
		if len(name) < 200 && os.MkdirAll(filepath.Join(root, "halos", "meridian", name), 0o755) == nil {
			write(t, filepath.Join(root, "halos", "meridian", name, "class.cue"), "package halos\n")
		}
	}
	_, out, said := called("__complete", "-C", root, "headroom", "")
	contained(t, out, "completion")
	contained(t, said, "completion")
	if !strings.Contains(out, "meridian/clo-tranched\n") || strings.Contains(out, `\x1b`) {
		t.Errorf("it offers\n%s", out)
	}
}
