// SPDX-License-Identifier: AGPL-3.0-or-later

package catalog

import (
	"fmt"
	"strings"
)

// ClassRef names a Class. In JSON it is a text: "<halo>/<class>", or "" for none.
type ClassRef struct{ Halo, Class string }

// ParseClass reads "<halo>/<class>", which are two slugs. It does not check whether there is such a
// Class; Catalog.Class does.
func ParseClass(text string) (ClassRef, error) {
	halo, class, found := strings.Cut(text, "/")
	if !found || !IsSlug(halo) || !IsSlug(class) {
		return ClassRef{}, fmt.Errorf("%q is not of the form <halo>/<class>", text)
	}
	return ClassRef{Halo: halo, Class: class}, nil
}

// String returns "<halo>/<class>", which is also the Class's folder under halos/. It returns "" for
// the zero value.
func (r ClassRef) String() string {
	if r == (ClassRef{}) {
		return ""
	}
	return r.Halo + "/" + r.Class
}

// MarshalText writes the text.
func (r ClassRef) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText reads what MarshalText writes.
func (r *ClassRef) UnmarshalText(text []byte) (err error) {
	*r = ClassRef{}
	if len(text) > 0 {
		*r, err = ParseClass(string(text))
	}
	return err
}

// Compare orders references as their texts are ordered.
func (r ClassRef) Compare(other ClassRef) int { return strings.Compare(r.String(), other.String()) }

// Unit names a Unit of the Class.
func (r ClassRef) Unit(name string) UnitRef { return UnitRef{ClassRef: r, Unit: name} }

// UnitRef names a Unit.
type UnitRef struct {
	ClassRef
	Unit string
}

// String is "<halo>/<class>/<unit>".
func (r UnitRef) String() string { return r.ClassRef.String() + "/" + r.Unit }

// Ref returns the name by which the rest of the program refers to the Class.
func (c *Class) Ref() ClassRef { return ClassRef{Halo: c.Halo, Class: c.Name} }
