// SPDX-License-Identifier: AGPL-3.0-or-later

package artifact

import (
	"encoding"
	"encoding/json"
	"reflect"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind"
)

// SchemaFile is the path of the JSON Schema of records.
const SchemaFile = "docs/record.schema.json"

// Schema returns the JSON Schema (2020-12) of records, made from their Go types. It says which
// fields there are and what form they have; what a record says, only Verify proves.
func Schema() ([]byte, error) {
	s := &schema{definitions: map[string]any{}}
	record := s.of(reflect.TypeFor[Record]())
	whole := map[string]any{
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"title":   "Record of a Halo, Class or Unit, version " + Version,
		"$ref":    record["$ref"], "$defs": s.definitions,
	}
	data, err := json.MarshalIndent(whole, "", "  ")
	return append(data, '\n'), err
}

// schema collects the definitions of struct types.
type schema struct{ definitions map[string]any }

// hash is the form of 32 bytes.
var hash = map[string]any{"type": "string", "pattern": "^0x[0-9a-f]{64}$"}

// forms are types whose JSON is a text, or that have few values.
var forms = map[reflect.Type]map[string]any{
	reflect.TypeFor[common.Hash]():    hash,
	reflect.TypeFor[common.Address](): {"type": "string", "pattern": "^0x[0-9a-fA-F]{40}$"},
	reflect.TypeFor[hexutil.Bytes]():  {"type": "string", "pattern": "^0x([0-9a-f]{2})*$"},
	reflect.TypeFor[catalog.LegalDocument](): {"anyOf": []any{
		map[string]any{"type": "string"}, // of records from before documents had a hash
		map[string]any{
			"type": "object", "additionalProperties": false, "required": []string{"sha256", "url"},
			"properties": map[string]any{"sha256": hash, "title": map[string]any{"type": "string"}, "url": map[string]any{"type": "string"}},
		},
	}},
	reflect.TypeFor[catalog.Integer](): {"type": "string", "pattern": "^-?[0-9]+$"},
	reflect.TypeFor[catalog.Level]():   {"enum": []catalog.Level{catalog.HaloLevel, catalog.ClassLevel, catalog.UnitLevel}},
}

// patterns are of texts with a form of their own, by type and name.
var patterns = map[string]string{
	"Record.version": "^2\\.[0-9]+$", "Revision.commit": commitForm.String(),
	"Revision.plan": "^[0-9a-f]{64}$", "Revision.bundle": "^[0-9a-f]{64}$",
	"Init.maxAmount": "^[0-9]+$", "Init.slope": "^[0-9]+$",
}

func (s *schema) of(t reflect.Type) map[string]any {
	if form, known := forms[t]; known {
		return form
	}
	if text := reflect.TypeFor[encoding.TextMarshaler](); t.Kind() != reflect.Pointer && (t.Implements(text) || reflect.PointerTo(t).Implements(text)) {
		return map[string]any{"type": "string"}
	}
	switch t.Kind() {
	case reflect.Pointer:
		return s.of(t.Elem())
	case reflect.Struct:
		return s.object(t)
	case reflect.Slice:
		return map[string]any{"type": []string{"array", "null"}, "items": s.of(t.Elem())}
	case reflect.Map:
		return map[string]any{"type": []string{"object", "null"}, "additionalProperties": s.of(t.Elem())}
	case reflect.Bool:
		return map[string]any{"type": "boolean"}
	case reflect.Int, reflect.Int64:
		return map[string]any{"type": "integer"}
	case reflect.Uint8, reflect.Uint32, reflect.Uint64:
		return map[string]any{"type": "integer", "minimum": 0}
	default:
		return map[string]any{"type": "string"}
	}
}

// object defines a struct, once for each type.
func (s *schema) object(t reflect.Type) map[string]any {
	name := t.String() // with its package, because two of them have a Unit
	reference := map[string]any{"$ref": "#/$defs/" + name}
	if _, known := s.definitions[name]; known {
		return reference
	}
	s.definitions[name] = nil
	properties, required := map[string]any{}, []string{}
	for _, field := range reflect.VisibleFields(t) {
		key, options, _ := strings.Cut(field.Tag.Get("json"), ",")
		if field.Anonymous || key == "" || key == "-" || slices.Contains(absent[t], key) {
			continue
		}
		value := s.of(field.Type)
		if pattern, has := patterns[t.Name()+"."+key]; has {
			value = map[string]any{"type": "string", "pattern": pattern}
		}
		properties[key] = value
		if !strings.Contains(options, "omit") {
			required = append(required, key)
		}
	}
	for _, own := range ownOf(t) {
		for _, field := range reflect.VisibleFields(reflect.TypeOf(own).Elem()) {
			if key, _, _ := strings.Cut(field.Tag.Get("json"), ","); !field.Anonymous && key != "" && key != "-" {
				properties[key] = s.of(field.Type)
			}
		}
	}
	s.definitions[name] = map[string]any{"type": "object", "properties": properties, "required": required, "additionalProperties": false}
	return reference
}

// absent are the fields of the Catalog that a manifest in a record does not have.
var absent = map[reflect.Type][]string{
	reflect.TypeFor[HaloManifest]():  ofHalos,
	reflect.TypeFor[ClassManifest](): ofClasses,
	reflect.TypeFor[UnitManifest]():  ofUnits,
}

// ownOf lists, for a manifest in a record, what only one kind of Class says, for each kind.
func ownOf(t reflect.Type) []catalog.Own {
	var list []catalog.Own
	for _, each := range kind.All() {
		own := catalog.Own(nil)
		switch t {
		case reflect.TypeFor[ClassManifest]():
			own = each.Facts().Manifests.ClassOwn()
		case reflect.TypeFor[UnitManifest]():
			own = each.Facts().Manifests.UnitOwn()
		}
		if own != nil {
			list = append(list, own)
		}
	}
	return list
}
