// SPDX-License-Identifier: AGPL-3.0-or-later

package artifact_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
)

// valid holds a record's file against the published schema.
func valid(t *testing.T, data []byte) error {
	t.Helper()
	text, err := artifact.Schema()
	if err != nil {
		t.Fatal(err)
	}
	document, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	compiler := jsonschema.NewCompiler()
	if err := compiler.AddResource("record.schema.json", document); err != nil {
		t.Fatal(err)
	}
	compiled, err := compiler.Compile("record.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	value, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	return compiled.Validate(value)
}

func TestTheSchemaIsThatOfTheTypes(t *testing.T) {
	text, err := artifact.Schema()
	if err != nil {
		t.Fatal(err)
	}
	if published, err := os.ReadFile(filepath.Join("..", "..", filepath.FromSlash(artifact.SchemaFile))); err != nil || !bytes.Equal(text, published) {
		t.Errorf("%s is not up to date: go run ./scripts/reference (%v)", artifact.SchemaFile, err)
	}
}

func TestARecordOfAnotherShapeIsNotValid(t *testing.T) {
	declared := plantest.Catalog(t)
	portfolio, term := declared.Class(plantest.Class), declared.Class(plantest.Term)
	for _, unit := range []*artifact.UnitManifest{{Unit: portfolio.Units[0]}, {Unit: term.Units[0]}} {
		made := record()
		made.Declared.Unit = unit
		data, err := canon.Marshal(made)
		if err != nil {
			t.Fatal(err)
		}
		if err := valid(t, data); err != nil {
			t.Errorf("%s: %v", unit.Name, err)
		}
	}
	data, err := canon.Marshal(record())
	if err != nil {
		t.Fatal(err)
	}
	for name, change := range map[string][2]string{
		"a number as text":         {`"since":40`, `"since":"40"`},
		"a negative block":         {`"since":40`, `"since":-40`},
		"a field that is not one":  {`"since":40`, `"since":40,"until":50`},
		"a field that is missing":  {`,"since":40`, ``},
		"an address that is short": {`"0x0100`, `"0x01`},
		"another version":          {`"version":"2.0"`, `"version":"1.0"`},
		"no commit":                {commit, "HEAD"},
		"an unknown kind":          {`"kind":"unit"`, `"kind":"coupon"`},
		"an amount with a point":   {`"maxAmount":"1"`, `"maxAmount":"1.5"`},
	} {
		changed := strings.Replace(string(data), change[0], change[1], 1)
		if changed == string(data) {
			t.Fatalf("%s: nothing is changed", name)
		}
		if err := valid(t, []byte(changed)); err == nil {
			t.Errorf("%s is valid", name)
		}
	}
}
