// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"
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
