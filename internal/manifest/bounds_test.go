// SPDX-License-Identifier: AGPL-3.0-or-later

package manifest_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/manifest"
)

// Whatever bound of the schema a value is out of, the fault says the bound and what was found.
func TestAValueOutOfBoundsIsToldWithItsBound(t *testing.T) {
	for name, each := range map[string]struct {
		file, old, new string // edit of a manifest
		schema, by     string // what the schema says instead; "" leaves it
		want           string
	}{
		"no admins":               {classFile, `admins: ["council"]`, `admins: []`, "", "", "class.admins: it has 0 items; allowed are at least 1"},
		"too many":                {classFile, `admins: ["council"]`, `admins: ["council", "deployer", "meridian-govops"]`, "admins!: [#Principal, ...#Principal]", "admins!: list.MaxItems(2)", "class.admins: it has 3 items; allowed are at most 2"},
		"too few":                 {classFile, `admins: ["council"]`, `admins: ["council"]`, "admins!: [#Principal, ...#Principal]", "admins!: list.MinItems(2)", "class.admins: it has 1 item; allowed are at least 2"},
		"more than a fixed list":  {classFile, `admins: ["council"]`, `admins: ["council", "deployer"]`, "admins!: [#Principal, ...#Principal]", "admins!: [#Principal]", "class.admins: it has 2 items; allowed are at most 1"},
		"one twice":               {classFile, `admins: ["council"]`, `admins: ["council", "deployer", "council"]`, "admins!: [#Principal, ...#Principal]", "admins!: list.UniqueItems", `class.admins: "council" stands there twice; allowed is once`},
		"a line that is too long": {seniorFile, `"Northgate`, `"` + strings.Repeat("ä", 300) + `Northgate`, "", "", "characters; allowed are 1 to 200"},
		"a text that is too long": {seniorFile, `"Northgate`, `"` + strings.Repeat("ä", 5_000) + `Northgate`, "#Line: =~\"^[^\\\\pC]+$\" & =~\"^.{1,200}$\"", "#Line: strings.MaxRunes(4000)", "characters; allowed are at most 4,000"},
		"less than nothing":       {seniorFile, "25M", "-25M", "", "", "unit.capacity: -25M is not a number of whole tokens: it has to be at least 0"},
		"more than all":           {seniorFile, "maxHaircut:      200 ", "maxHaircut:      10_001 ", "", "", "it has to be at most 10,000"},
		"another check of CUE":    {classFile, `admins: ["council"]`, `admins: ["council"]`, "admins!: [#Principal, ...#Principal]", `admins!: list.Contains("x")`, `class.admins: ["council"] does not fit here: admins of the PAU`},
	} {
		t.Run(name, func(t *testing.T) {
			files := repository(t)
			edit(t, files, each.file, each.old, each.new)
			for _, file := range []string{"schema/class.cue", "schema/common.cue"} {
				if text := string(files[file].Data); each.schema != "" && strings.Contains(text, each.schema) {
					text = strings.Replace(text, each.schema, each.by, 1)
					if strings.Contains(each.by, "list.") {
						text = strings.Replace(text, "package schema", "package schema\n\nimport \"list\"", 1)
					}
					files[file] = &fstest.MapFile{Data: []byte(text)}
				}
			}
			_, err := manifest.Load(t.Context(), files, manifest.Options{})
			if list, _ := fault.All(err); len(list) == 0 || list[0].Code != fault.WrongValue || !strings.Contains(list[0].What, each.want) {
				t.Errorf("%v", err)
			}
		})
	}
}
