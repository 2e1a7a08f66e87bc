// SPDX-License-Identifier: AGPL-3.0-or-later

package policy

import (
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/manifest"
	"github.com/halo-factory/halocompile/internal/manifesttest"
)

// rulesWith is this repository's rules with another file beside them.
func rulesWith(t *testing.T, name, text string) fstest.MapFS {
	t.Helper()
	all := fstest.MapFS{name: &fstest.MapFile{Data: []byte(text)}}
	for _, each := range files(t) {
		data, err := os.ReadFile(folder + "/" + each)
		if err != nil {
			t.Fatal(err)
		}
		all[each] = &fstest.MapFile{Data: data}
	}
	return all
}

// Whoever puts a file among the rules wants it to be asked. So a file that would not be asked is
// refused, by its name.
func TestAFileThatIsNotReadAsRulesIsRefused(t *testing.T) {
	const rule = "package halo.more\n"
	for name, text := range map[string]string{
		"more.REGO": rule, "more.Rego": rule, "more.rego.txt": rule, "more.rego.bak": rule, "more.rego~": rule, "more.rego.md": rule, "more.reg": rule,
		"ours/more.REGO": rule, ".more.rego.swp": rule, ".ours/more.rego.txt": rule, "data.json": "{}", "ours/data.yaml": "{}",
		// Files of tests are left out, so they may hold nothing but tests.
		"more_test.rego": rule, "ours/more_test.rego": "# A note.\n\npackage   halo.limits\n", "empty_test.rego": "",
	} {
		for what, ask := range map[string]func(fstest.MapFS) error{
			"compiled": func(rules fstest.MapFS) error { _, err := Compile(rules); return err },
			"digest":   func(rules fstest.MapFS) error { _, err := FolderDigest(rules); return err },
		} {
			list, _ := fault.All(ask(rulesWith(t, name, text)))
			if len(list) != 1 || list[0].Code != fault.PolicyFailed || list[0].Where != "policy/"+name {
				t.Errorf("%s, %s: %v", name, what, list)
			}
		}
	}
	for name, text := range map[string]string{
		"README.md": "# Ours", "ours/NOTES.md": "", ".gitkeep": "", ".regal/config.yaml": "rules: {}", "ours/more_test.rego": "package halo.more_test\n", "LICENSE": "",
	} {
		if _, err := Compile(rulesWith(t, name, text)); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// The rules can judge each value that the schema takes, or the loader finds a fault at its place.
// So no value of a manifest keeps the rules from being asked.
func TestNoValueOfAManifestKeepsTheRulesFromRunning(t *testing.T) {
	rules, err := Compile(os.DirFS(folder))
	if err != nil {
		t.Fatal(err)
	}
	extremes := []string{
		"0", "1", "-1", "1e60", "1e70", "9007199254740991", "9223372036854775807", "9223372036854775808", "4294967295", "1_000_000", "0.000001",
		`"0001-01-01"`, `"1677-12-31"`, `"1678-01-01"`, `"2261-12-31"`, `"2262-01-01"`, `"9999-12-31"`,
		`"0000-01-01T00:00:00Z"`, `"1677-09-21T00:12:43Z"`, `"2262-04-11T23:47:17Z"`, `"9999-12-31T23:59:59Z"`,
		`"1s"`, `"999999w"`, `"00:00"`, `"23:59"`, `"a"`, `"\u0301"`, `"` + strings.Repeat("x", 200) + `"`, `"0xdEAD000000000000000042069420694206942069"`,
		"[]", "{}",
	}
	tried, judged := 0, 0
	for _, field := range manifesttest.Fields(t, os.DirFS("../../schema")) {
		file := manifesttest.Examples[field.Definition]
		other := "halos/meridian/clo-tranched/" // one Class is enough
		if strings.HasPrefix(file, other) {
			other = "halos/meridian/senior-secured/"
		}
		prose := field.Takes(`"a"`) && field.Takes(`"0001-01-01"`)
		for _, extreme := range extremes {
			if !field.Takes(extreme) || prose && len(extreme) < 200 {
				continue
			}
			tried++
			files := manifesttest.Repository(t, "../..")
			for name := range files {
				// No manifest refers to one of the inventory.
				spare := strings.HasPrefix(name, "halos/inventory/") && name != file
				if strings.HasPrefix(name, other) || spare {
					delete(files, name)
				}
			}
			written := manifesttest.Set(t, files, file, field.Path, extreme)
			declared, err := manifest.Load(t.Context(), files, manifest.Options{})
			if list, ok := fault.All(err); ok {
				if !strings.HasPrefix(list[0].Where, "halos/") {
					t.Errorf("%s: %s = %s: %v", file, written, extreme, err)
				}
				continue
			}
			judged++
			if _, err := rules.Judge(t.Context(), declared, Life{}, now); err != nil {
				t.Errorf("%s: %s = %s: %v", file, written, extreme, err)
			}
		}
	}
	if tried < 500 || judged < 200 {
		t.Errorf("%d values were tried, %d judged", tried, judged)
	}
}
