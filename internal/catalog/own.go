// SPDX-License-Identifier: AGPL-3.0-or-later

package catalog

import (
	"encoding/json"
	"maps"
	"reflect"
	"slices"
	"strings"
)

// Own is what only the manifests of one kind of Class say: a pointer to a struct that the kind's
// folder declares. It is nil if the kind says nothing of its own. In JSON its fields stand beside
// those of every kind, so no name may be among both.
type Own any

// Unread is an Own that was read from JSON and not yet given to its kind: the fields that no kind
// shares, as they are written. kind.Complete gives it to the kind.
type Unread map[string]json.RawMessage

// MarshalJSON writes the fields of every kind, and beside them those of its own.
func (c Class) MarshalJSON() ([]byte, error) {
	type plain Class
	return beside(plain(c), c.Own)
}

// UnmarshalJSON reads the fields of every kind. The others become Unread.
func (c *Class) UnmarshalJSON(data []byte) error {
	type plain Class
	if err := json.Unmarshal(data, (*plain)(c)); err != nil {
		return err
	}
	var err error
	c.Own, err = others(data, reflect.TypeFor[plain]())
	return err
}

// MarshalJSON writes the fields of every kind, and beside them those of its own.
func (u Unit) MarshalJSON() ([]byte, error) {
	type plain Unit
	return beside(plain(u), u.Own)
}

// UnmarshalJSON reads the fields of every kind. The others become Unread.
func (u *Unit) UnmarshalJSON(data []byte) error {
	type plain Unit
	if err := json.Unmarshal(data, (*plain)(u)); err != nil {
		return err
	}
	var err error
	u.Own, err = others(data, reflect.TypeFor[plain]())
	return err
}

// beside returns the JSON of a struct, with the fields of another beside its own.
func beside(plain any, own Own) ([]byte, error) {
	text, err := json.Marshal(plain)
	if err != nil || own == nil {
		return text, err
	}
	more, err := json.Marshal(own)
	if err != nil || len(more) < len(`{"":0}`) || more[0] != '{' { // nothing to add
		return text, err
	}
	text[len(text)-1] = ','
	return append(text, more[1:]...), nil
}

// others returns the fields of a JSON object that a struct does not have.
func others(data []byte, of reflect.Type) (Own, error) {
	fields := map[string]json.RawMessage{}
	if err := json.Unmarshal(data, &fields); err != nil {
		return nil, err
	}
	shared := FieldsOf(of)
	maps.DeleteFunc(fields, func(name string, _ json.RawMessage) bool { return slices.Contains(shared, name) })
	if len(fields) == 0 {
		return nil, nil
	}
	return Unread(fields), nil
}

// FieldsOf returns the names that a struct's fields have in JSON, in their order.
func FieldsOf(of reflect.Type) []string {
	var names []string
	for i := range of.NumField() {
		each := of.Field(i)
		tag, _, _ := strings.Cut(each.Tag.Get("json"), ",")
		switch {
		case each.Anonymous && tag == "":
			names = append(names, FieldsOf(each.Type)...)
		case tag != "-":
			names = append(names, tag)
		}
	}
	return names
}
