// SPDX-License-Identifier: AGPL-3.0-or-later

package field

import (
	"reflect"
	"strings"

	"github.com/halo-factory/halocompile/internal/catalog"
)

// WithPromises returns the manifest after, with every promise as the manifest before has it. Both
// stay as they are.
func WithPromises[T catalog.Halo | catalog.Class | catalog.Unit](of Kind, before, after *T) *T {
	made := *after
	level := strings.ToLower(reflect.TypeFor[T]().Name())
	for _, row := range Table(of) {
		within, path, _ := strings.Cut(row.Field, ".")
		if within == "book" { // the Unit's Catalog has it
			within, path = "unit", "behind."+path
		}
		if row.How == Promise && within == level {
			carry(reflect.ValueOf(&made).Elem(), reflect.ValueOf(before).Elem(), strings.Split(path, "."))
		}
	}
	return &made
}

// carry sets the field at a path, by the names that fields have in JSON. What only one kind of
// Class says is copied first. It does nothing where there is no such field.
func carry(to, from reflect.Value, path []string) {
	for i := range to.NumField() {
		tag, _, _ := strings.Cut(to.Type().Field(i).Tag.Get("json"), ",")
		switch {
		case tag != path[0]:
		case len(path) == 1:
			to.Field(i).Set(from.Field(i))
			return
		case to.Field(i).Kind() == reflect.Struct:
			carry(to.Field(i), from.Field(i), path[1:])
			return
		case to.Field(i).Kind() == reflect.Pointer && (to.Field(i).IsNil() || from.Field(i).IsNil()):
			to.Field(i).Set(from.Field(i))
			return
		case to.Field(i).Kind() == reflect.Pointer:
			alone := reflect.New(to.Field(i).Type().Elem())
			alone.Elem().Set(to.Field(i).Elem())
			carry(alone.Elem(), from.Field(i).Elem(), path[1:])
			to.Field(i).Set(alone)
			return
		}
	}
	own, theirs := to.FieldByName("Own"), from.FieldByName("Own")
	if !own.IsValid() || own.IsNil() || theirs.IsNil() || own.Elem().Type() != theirs.Elem().Type() || own.Elem().Kind() != reflect.Pointer {
		return
	}
	alone := reflect.New(own.Elem().Type().Elem())
	alone.Elem().Set(own.Elem().Elem())
	carry(alone.Elem(), theirs.Elem().Elem(), path)
	own.Set(alone)
}
