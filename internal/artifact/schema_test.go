// SPDX-License-Identifier: AGPL-3.0-or-later

package artifact_test

import (
	"bytes"
	"math/big"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
)

// published is the schema, compiled.
var published = sync.OnceValues(func() (*jsonschema.Schema, error) {
	text, err := artifact.Schema()
	if err != nil {
		return nil, err
	}
	document, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		return nil, err
	}
	compiler := jsonschema.NewCompiler()
	if err := compiler.AddResource("record.schema.json", document); err != nil {
		return nil, err
	}
	return compiler.Compile("record.schema.json")
})

// validated holds a record against the published schema.
func validated(t *testing.T, record *artifact.Record) {
	t.Helper()
	data, err := canon.Marshal(record)
	if err != nil {
		t.Fatal(err)
	}
	if err := valid(t, data); err != nil {
		t.Errorf("%s is not as the schema says: %v", record.Part(), err)
	}
}

// valid holds a record's file against the published schema.
func valid(t *testing.T, data []byte) error {
	t.Helper()
	compiled, err := published()
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
	if file, err := os.ReadFile(filepath.Join("..", "..", filepath.FromSlash(artifact.SchemaFile))); err != nil || !bytes.Equal(text, file) {
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
		"another version":          {`"version":"` + artifact.Version + `"`, `"version":"1.0"`},
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

// The schema has every field that a manifest in a record can have: of each level, and of each kind
// of Class.
func TestTheSchemaHasEveryFieldOfAManifest(t *testing.T) {
	for _, each := range kind.All() {
		halo, class, unit := &catalog.Halo{}, &catalog.Class{}, &catalog.Unit{}
		class.Own, unit.Own = each.Facts().Manifests.ClassOwn(), each.Facts().Manifests.UnitOwn()
		for _, of := range []any{halo, class, unit} {
			fill(t, reflect.ValueOf(of).Elem())
		}
		for level, declared := range map[catalog.Level]artifact.Declared{
			catalog.HaloLevel:  {Halo: &artifact.HaloManifest{Halo: halo}},
			catalog.ClassLevel: {Class: &artifact.ClassManifest{Class: class}},
			catalog.UnitLevel:  {Unit: &artifact.UnitManifest{Unit: unit}},
		} {
			made := record()
			made.Kind, made.Declared = level, declared
			validated(t, made)
		}
	}
}

// fill gives every field that a value has, and every field below, something to say.
func fill(t *testing.T, value reflect.Value) {
	t.Helper()
	switch of := value.Addr().Interface().(type) {
	case *catalog.Integer:
		*of = *catalog.NewInteger(big.NewInt(7))
		return
	case *time.Time:
		*of = time.Unix(1, 0).UTC()
		return
	}
	switch value.Kind() {
	case reflect.Pointer:
		value.Set(reflect.New(value.Type().Elem()))
		fill(t, value.Elem())
	case reflect.Interface:
		if value.Elem().Kind() == reflect.Pointer {
			fill(t, value.Elem().Elem())
		}
	case reflect.Struct:
		for i := range value.NumField() {
			if field := value.Field(i); field.CanSet() {
				fill(t, field)
			}
		}
	case reflect.Slice:
		value.Set(reflect.MakeSlice(value.Type(), 1, 1))
		fill(t, value.Index(0))
	case reflect.Map:
		key, held := reflect.New(value.Type().Key()).Elem(), reflect.New(value.Type().Elem()).Elem()
		fill(t, key)
		fill(t, held)
		value.Set(reflect.MakeMap(value.Type()))
		value.SetMapIndex(key, held)
	case reflect.Array:
		for i := range value.Len() {
			fill(t, value.Index(i))
		}
	case reflect.String:
		value.SetString("x")
	case reflect.Bool:
		value.SetBool(true)
	case reflect.Int, reflect.Int64:
		value.SetInt(7)
	case reflect.Uint8, reflect.Uint32, reflect.Uint64:
		value.SetUint(7)
	default:
		t.Fatalf("a %s is not filled", value.Type())
	}
}
